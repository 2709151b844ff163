import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { resolve } from 'node:path';
import { policySources } from '../settings/policy-places.ts';
import type { PolicySource } from '../settings/policy-source.ts';
import { runProgram } from '../settings/run-program.ts';

/**
 * What stands on this computer where an organisation fixes something.
 *
 * @param named a file that the start has named; null: none
 * @param folder where a file may stand for a moment
 */
export function policyHere(named: string | null, folder: string): Promise<readonly PolicySource[]> {
  return policySources({
    platform: process.platform,
    env: process.env,
    user: userName(),
    run: runProgram,
    isThere: existsSync,
    folders: [folder, tmpdir()],
    named: named === null ? null : resolve(named),
  });
}

/** Empty where nobody of that number is known, as in some containers. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

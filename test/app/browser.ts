import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

/** The desktop's browser, as far as a sign-in needs one: it takes addresses, and a person acts in it. */
export interface TestBrowser {
  /** What the app needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** The addresses it was asked to open so far. */
  opened(): Promise<readonly string[]>;
}

/** Puts a program into the desktop that opens addresses for apps, by writing them down for the test. */
export async function installBrowser(stage: Stage): Promise<TestBrowser> {
  const folder = await stage.makeFolder();
  const list = join(folder, 'opened');
  const program = join(folder, 'xdg-open');
  await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${list}'\n`);
  await chmod(program, 0o755);
  return {
    env: { PATH: `${folder}:${stage.desktop.env['PATH'] ?? ''}` },
    opened: async () => (await readFile(list, 'utf8').catch(() => '')).split('\n').filter(Boolean),
  };
}

/**
 * What a person does on SuperOffice Online's sign-in page: reads it, presses a button, and is sent on to
 * where that leads. Gives the last page's text.
 */
export async function actOnSignInPage(address: string, decision: 'allow' | 'refuse'): Promise<string> {
  const page = await (await fetch(address)).text();
  if (!page.includes(`value="${decision}"`))
    throw new Error(`no button for ${decision} on the page: ${page}`);
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ decision }) });
  return answer.text();
}

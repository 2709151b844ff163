import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is there as long as the test runs. In /tmp, so that other users can reach it where allowed. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join('/tmp', 'chat-presence-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

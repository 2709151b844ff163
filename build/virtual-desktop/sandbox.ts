import { statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { asUser, type DesktopUser } from './user.ts';

/**
 * Whether Chromium's sandbox can work for `user`: either the system lets that user make namespaces, which
 * many containers forbid, or the Electron in `electronFolder` carries its helper installed for root.
 */
export async function sandboxWorks(user: DesktopUser, electronFolder: string): Promise<boolean> {
  const attempt = ['--user', '--map-root-user', '--pid', '--net', '--fork', 'true'];
  const { command, args } = asUser(user, 'unshare', attempt);
  if ((await run(command, args)).code === 0) return true;
  const helper = statSync(join(electronFolder, 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}

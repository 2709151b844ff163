import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, startPart, type Surroundings } from './part.ts';
import { screen } from './screen.ts';
import type { DesktopUser } from './user.ts';
import { xAuthority } from './x-authority.ts';

/** Starts Xvfb on a free display number and returns the variables with which programs find and open it. */
export async function startXServer(
  around: Surroundings,
  user: DesktopUser,
): Promise<{ DISPLAY: string; XAUTHORITY: string }> {
  const authority = join(around.folder, 'Xauthority');
  writeFileSync(authority, xAuthority(randomBytes(16)), { mode: 0o600 });
  chownSync(authority, user.uid, user.gid);
  provideSocketFolder(user);
  const size = `${screen.width}x${screen.height}x24`;
  const args = ['-displayfd', '3', '-auth', authority, '-nolisten', 'tcp', '-noreset', '-dpi', '96'];
  args.push('-screen', '0', size, '-fbdir', join(around.folder, 'screen'));
  const display = await startPart(around, 'Xvfb', args, firstLine, 3);
  return { DISPLAY: `:${display.trim()}`, XAUTHORITY: authority };
}

/** The folder of all X servers' sockets belongs to root; as root we make it before another user has to. */
function provideSocketFolder(user: DesktopUser): void {
  const folder = '/tmp/.X11-unix';
  if (user.ours || existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o1777);
}

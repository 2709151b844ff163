import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentIn, makeFolder } from '../../build/virtual-desktop/folder.ts';
import { desktopPrograms, ensureLibraries } from '../../build/virtual-desktop/libraries.ts';
import { ownedProcesses } from '../../build/virtual-desktop/owned-processes.ts';
import { startSessionBus } from '../../build/virtual-desktop/session-bus.ts';
import { endStrays } from '../../build/virtual-desktop/strays.ts';
import { ourselves, type DesktopUser } from '../../build/virtual-desktop/user.ts';

/** A real session bus with nothing on it. */
export interface PrivateBus {
  readonly address: string;
  /** Its own, removed with it. */
  readonly folder: string;
  stop(): Promise<void>;
}

/**
 * Starts a session bus that belongs to us, or to `user`. Where somebody calls for one of the names in `starts`, it
 * runs the shell command beside it, and waits for somebody to take that name.
 */
export async function startPrivateBus(
  starts: Readonly<Record<string, string>> = {},
  user: DesktopUser = ourselves(),
): Promise<PrivateBus> {
  await ensureLibraries(desktopPrograms, () => {});
  const folder = await makeFolder(user);
  const processes = ownedProcesses(user);
  await offer(folder, starts);
  const { DBUS_SESSION_BUS_ADDRESS: address } = await startSessionBus({
    folder,
    env: environmentIn(folder),
    processes,
  });
  return {
    address,
    folder,
    async stop() {
      await processes.stop(3_000);
      endStrays(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function offer(folder: string, starts: Readonly<Record<string, string>>): Promise<void> {
  const services = join(folder, 'services');
  await mkdir(services);
  for (const [name, command] of Object.entries(starts)) {
    const lines = ['[D-BUS Service]', `Name=${name}`, `Exec=/bin/sh -c "cd ${folder}; ${command}"`, ''];
    await writeFile(join(services, `${name}.service`), lines.join('\n'));
  }
  const config = join(folder, 'config/session-bus.conf');
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replace('</busconfig>', `<servicedir>${services}</servicedir>\n</busconfig>`));
}

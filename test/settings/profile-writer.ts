/**
 * A program that writes all the files of a profile, again and again, until it is killed or has done so
 * for as many rounds as it is told: in each round what it writes has one number everywhere.
 */
import { join } from 'node:path';
import { accountFile, noNotes } from '../../electron/accounts/kept-account.ts';
import type { Sealer } from '../../electron/accounts/sealer.ts';
import { autostartFile } from '../../electron/desktop/autostart-file.ts';
import { openSettings } from '../../electron/settings/store.ts';

const profile = process.argv[2] ?? '';
const rounds = Number(process.argv[3]);

// A file that may not grow is then an error, as a full disk is, and not the end.
process.on('SIGXFSZ', () => {});

/** Seals nothing: what it makes can be read in another process. */
const plain: Sealer = {
  keeping: () => Promise.resolve({ kind: 'possible' }),
  seal: (text) => Promise.resolve(Buffer.from(text)),
  open: (sealed) => Promise.resolve({ text: sealed.toString(), outdated: false }),
};

const settings = await openSettings(profile, Date.now());
const account = accountFile(profile, plain);
const autostart = autostartFile({
  file: join(profile, 'autostart', 'chat-presence.desktop'),
  command: ['/opt/Chat Presence/chat-presence'],
  appName: 'Chat Presence',
});
await account.outline();
process.stdout.write('begun\n');

/** Does this; that it failed is said. */
async function attempt(what: string, write: () => Promise<void>): Promise<void> {
  await write().catch((error: unknown) => process.stdout.write(`no ${what}: ${String(error)}\n`));
}

for (let round = 1; round <= rounds; round += 1) {
  const busyFrom = 1 + (round % 99);
  const favourites = Array.from({ length: 2_000 }, (_, index) => 1 + index + busyFrom);
  await attempt('settings', () =>
    settings.change({ busyFrom, tenants: { a: { favourites, agents: [], chosen: {} } } }),
  );
  await attempt('account', () =>
    account.keep(
      {
        home: { kind: 'fixed', api: 'https://crm.example.com/api' },
        user: String(busyFrom),
        signIn: { kind: 'password', username: String(busyFrom), password: 'x'.repeat(8_000) },
      },
      noNotes,
    ),
  );
  autostart.set(true);
  process.stdout.write('round\n');
}

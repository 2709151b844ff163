import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { app } from 'electron';
import type { UpdatesOff } from '../../contract/updates.ts';
import type { Clock, Random } from '../../presence/clock.ts';
import type { Fixed } from '../../settings/policy.ts';
import type { Settings } from '../../settings/schema.ts';
import { feedIn } from '../../updates/feed.ts';
import { offByKind, offByWish, replacedBy } from '../../updates/installation.ts';
import { restartWords } from '../../updates/restart-words.ts';
import { updateKeeper, type UpdateKeeper } from '../../updates/update-keeper.ts';
import { describeFault, type Log } from '../log-line.ts';

export interface AppUpdatesPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly settings: () => Pick<Settings, 'updates'>;
  readonly fixed: Pick<Fixed, 'updates'>;
  /** The policy file that the start has named; null: none. */
  readonly namedPolicy: string | null;
  /** The account of this run came with the environment. */
  readonly givenAccount: boolean;
  readonly onChange: () => void;
}

/** Keeps this copy of the app up to date, where it can be and may be. */
export function appUpdates(ports: AppUpdatesPorts): UpdateKeeper {
  const { clock, random, log, settings, fixed, namedPolicy, givenAccount, onChange } = ports;
  // Where the packager leaves its notes; of an app that is not packaged, where its own package.json is.
  const notes = app.isPackaged ? process.resourcesPath : app.getAppPath();
  const feed = feedIn(
    textOf(join(notes, app.isPackaged ? 'app-update.yml' : 'dev-app-update.yml')),
    !app.isPackaged,
  );
  const offForGood = offForKind(notes) ?? (feed === null ? 'noFeed' : null);
  // The first line of a run takes longer than all of this, and the icon waits.
  if (offForGood !== null) clock.after(0, () => log.info('updates', { off: offForGood }));
  const policy = namedPolicy === null ? null : resolve(namedPolicy);
  const words = restartWords({ policy, givenAccount }, process.platform);
  return updateKeeper({
    clock,
    random,
    offForGood,
    offNow: () => offByWish(settings().updates, fixed.updates),
    // Squirrel has it from when it is ready.
    canWithhold: process.platform !== 'darwin',
    canRestart: words !== null,
    updater: async () =>
      (await import('./updater.ts')).updaterOf({ clock, log, feed: feed ?? '', words: words ?? [] }),
    onChange,
    onFault: (fault) => log.warn('updates', { what: describeFault(fault) }),
  });
}

function offForKind(notes: string): UpdatesOff | null {
  const { platform, env, execPath: program } = process;
  const replaced = replacedBy({ platform, env, program });
  return offByKind({
    platform,
    env,
    program,
    markedByPackage: existsSync(join(notes, 'package-manager')),
    hasUninstaller: existsSync(join(dirname(program), `Uninstall ${app.getName()}.exe`)),
    replaceable: replaced !== null && isWritable(replaced) && isWritable(dirname(replaced)),
  });
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

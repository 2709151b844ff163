import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { app, Menu } from 'electron';
import { readStartEnvironment, signInVariables, type StartEnvironment } from '../accounts/environment.ts';
import { exitCodes } from '../command-line/exit-codes.ts';
import { linkScheme, type LinkWish } from '../command-line/open-link.ts';
import { registerAppScheme } from './app-protocol.ts';
import { guardPages } from './guards.ts';
import { takesLinksItself } from './link-scheme.ts';
import { openWishes, type OpenWishes, type SecondStart } from './open-wishes.ts';
import { ownFolder } from './own-folder.ts';
import { ensureWritableFolder } from './profile-folder.ts';
import { quietChromium } from './quiet-chromium.ts';
import { standInFolder } from './stand-in-folder.ts';
import { appUserModelId, toastActivatorClsid } from './windows-identity.ts';

/** What a start begins with. */
export interface Start extends StartEnvironment {
  /** The folder of settings, account, days and logs; it may be one that cannot be written. */
  readonly profile: string;
  readonly openWishes: OpenWishes;
  /** Whether the app has been asked to end. */
  readonly isEnding: () => boolean;
}

/**
 * All that must be settled before Chromium begins; nothing of it waits. Null when this start ends here: with exit code
 * 2 after a sentence on what is unusable, or because the app is running already and has been told.
 *
 * @param link what the link asks for that this start came with
 * @param hidden nobody looks for the app: no window opens by itself
 */
export function prepareStart(link: LinkWish | null, hidden: boolean): Start | null {
  const environment = readStartEnvironment(process.env);
  // Read once; from here on nothing that this process starts is told.
  for (const name of signInVariables) delete process.env[name];
  if (!environment.ok) return refuse(environment.problem);
  const { profile } = environment.value;
  const folder = profile === null ? ownFolder() : resolve(profile);
  const place = profile === null ? useOwnProfile(folder) : useProfile(folder);
  if ('problem' in place) return refuse(place.problem);
  // A start without a link is somebody who looks for the app, unless it is the system that starts it.
  const second: SecondStart = { opensList: link !== 'nothing' && !hidden };
  if (!app.requestSingleInstanceLock({ ...second })) {
    const opened = second.opensList ? '; its list was opened.' : '.';
    process.stdout.write(`Chat Presence runs already${opened}\n`);
    return end(exitCodes.done);
  }
  if (place.standIn !== null) removeAtEnd(place.standIn);
  // A tray app has no place in the Dock, and none of the pages needs a menu's shortcuts.
  if (process.platform === 'darwin') app.setActivationPolicy('accessory');
  else Menu.setApplicationMenu(null);
  // Costs about 35 MB for nothing that a window of this size would show.
  app.disableHardwareAcceleration();
  // Together with --no-sandbox, which root needs, it would keep every child process from starting.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  quietChromium();
  // Chromium ends itself when the process that draws has died three times in an hour.
  app.commandLine.appendSwitch('disable-gpu-process-crash-limit');
  // A page could have any name looked up, and tell something by it.
  app.commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false');
  if (process.platform === 'win32') app.setToastActivatorCLSID(toastActivatorClsid);
  app.setAppUserModelId(appUserModelId);
  if (takesLinksItself(process.platform, app.isPackaged, process.env))
    app.setAsDefaultProtocolClient(linkScheme);
  registerAppScheme();
  guardPages();
  // An end asked for from outside is an end like any other; Electron itself would just be killed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  let isEnding = false;
  app.once('before-quit', () => (isEnding = true));
  // A tray app lives on without windows.
  app.on('window-all-closed', () => {});
  return { ...environment.value, profile: folder, openWishes: openWishes(link), isEnding: () => isEnding };
}

/** Ends the app when it cannot start for a fault of its own: an app that nobody sees must not stay. */
export function endAfterFault(fault: unknown): void {
  const why = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`Chat Presence could not start (${why}). Try again, or report this.\n`);
  end(exitCodes.fault);
}

/** That there is a folder to work in: if not the wished one, another for this run; or why there is none. */
type Place = { readonly standIn: string | null } | { readonly problem: string };

function useProfile(folder: string): Place {
  try {
    ensureWritableFolder(folder);
    app.setPath('userData', folder);
    return { standIn: null };
  } catch {
    return {
      problem: `CHAT_PRESENCE_PROFILE names ${folder}, which cannot be written. Name a folder that can be.`,
    };
  }
}

/** Without a home to write in there is still an app: Chromium, which cannot do without, has a temporary folder. */
function useOwnProfile(folder: string): Place {
  try {
    ensureWritableFolder(folder);
    return { standIn: null };
  } catch {
    return useStandIn(folder);
  }
}

function useStandIn(wished: string): Place {
  try {
    const standIn = standInFolder(wished, tmpdir());
    app.setPath('userData', standIn);
    return { standIn };
  } catch {
    return {
      problem: `Neither ${wished} nor ${tmpdir()} can be written. Name a folder that can be in CHAT_PRESENCE_PROFILE.`,
    };
  }
}

/** Of a run that can keep nothing, nothing stays but the little that Chromium writes at its very end. */
function removeAtEnd(folder: string): void {
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // The next start uses what is left.
    }
  });
}

/** Ends the app with exit code 2 after this sentence on what is unusable. */
export function refuse(problem: string): null {
  process.stderr.write(`${problem}\n`);
  return end(exitCodes.unusable);
}

function end(exitCode: number): null {
  // Not while the main script is still being loaded: on a busy machine some starts then abort, or never end.
  setImmediate(() => app.exit(exitCode));
  return null;
}

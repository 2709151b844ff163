import { statSync } from 'node:fs';
import { readStartEnvironment } from '../electron/accounts/environment.ts';
import { findElectron } from './electron-runtime/find.ts';
import { helpText, readArguments } from './start/arguments.ts';
import { askedToEnd } from './start/asked-to-end.ts';
import { inVirtualDesktop } from './start/in-a-virtual-desktop.ts';
import { hasDisplay, onThisDisplay } from './start/on-this-display.ts';
import { perform } from './start/perform.ts';
import { takePicture } from './start/picture.ts';
import { Refusal } from './start/refusal.ts';
import { startVirtualDesktop } from './virtual-desktop/desktop.ts';
import { electronLibraries, ensureLibraries } from './virtual-desktop/libraries.ts';

const say = (line: string): void => console.log(line);
const { platform, env } = process;

/** Builds the app and runs it where it can be seen, until it ends or `end` fires. Gives our exit code. */
async function start(picture: string | null, end: AbortSignal): Promise<number> {
  // Only now, since loading Vite takes longer than all that comes before.
  const { bundle } = await import('./bundle.ts');
  const dist = await bundle();
  const electron = await findElectron(say, end);
  if (platform === 'linux') await ensureLibraries(electronLibraries, say);
  if (end.aborted) return 0;
  if (picture === null && hasDisplay(env, platform)) {
    return perform(await onThisDisplay(electron, say), end);
  }
  const desktop = await startVirtualDesktop({ panel: true, toasts: true }, say);
  try {
    const what = `virtual desktop was started (X server ${desktop.env['DISPLAY']}, session bus, tray, notifications).`;
    say(`${picture === null ? 'No display here, so a' : 'A'} ${what}`);
    const stage = await inVirtualDesktop(desktop, electron, dist, say, picture !== null);
    if (picture === null) return await perform(stage, end);
    let taken = false;
    const code = await perform(stage, end, async (lines) => {
      await takePicture(desktop, lines, picture, 60_000);
      taken = true;
    });
    if (taken) say(`Saved ${picture}.`);
    else if (!end.aborted) throw new Error(`The app ended (exit code ${code}) before there was a picture.`);
    return code;
  } finally {
    await desktop.stop();
  }
}

/** Shows help, refuses what can't be done (exit code 2), or starts. Every problem is one sentence. */
async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2), platform);
  if (!asked.ok) throw new Refusal(asked.problem);
  if (asked.help) {
    say(helpText);
    return 0;
  }
  const environment = readStartEnvironment(env);
  if (!environment.ok) throw new Refusal(environment.problem);
  const { profile } = environment.value;
  if (profile !== null && statSync(profile, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Refusal(`CHAT_PRESENCE_PROFILE names ${profile}, which is no folder. Name a folder.`);
  }
  const end = askedToEnd();
  return start(asked.picture, end).catch((error: unknown) => {
    // What we were doing when we were asked to end may have failed of that.
    if (end.aborted) return 0;
    throw error;
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof Refusal ? 2 : 1;
}

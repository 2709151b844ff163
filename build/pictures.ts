import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { findElectron } from './electron-runtime/find.ts';
import { sit } from './pictures/sitting.ts';
import { askedToEnd } from './start/asked-to-end.ts';
import { perform } from './start/perform.ts';
import { lookAroundProfile } from './start/profile.ts';
import { startVirtualDesktop } from './virtual-desktop/desktop.ts';
import { installApp } from './virtual-desktop/installed-app.ts';
import { electronLibraries, ensureLibraries } from './virtual-desktop/libraries.ts';

/** `npm run pictures`: draws the README's pictures anew, of the demo tenant in a virtual desktop. */

const folder = join(import.meta.dirname, 'pictures');
const limitMs = 120_000;
const say = (line: string): void => console.log(line);

const end = askedToEnd();
const dist = await bundle();
const electron = await findElectron(say, end);
await ensureLibraries([...electronLibraries, { packages: ['x11-utils'], program: 'xwininfo' }], say);
for (const look of ['light', 'dark'] as const) {
  if (!end.aborted) await draw(look);
}

async function draw(look: 'light' | 'dark'): Promise<void> {
  const desktop = await startVirtualDesktop({ panel: true, toasts: true }, say);
  try {
    const { executable, args } = await installApp(desktop, electron, dist);
    const env = await lookAroundProfile(desktop);
    const switches = look === 'dark' ? ['--force-dark-mode'] : [];
    const stage = {
      launch: (options: object) => desktop.spawn(executable, [...switches, ...args], { ...options, env }),
      stop: desktop.stop,
    };
    const limit = AbortSignal.any([end, AbortSignal.timeout(limitMs)]);
    let done = false;
    await perform(stage, limit, async (lines) => {
      await sit(desktop, lines, folder, look, limit);
      done = true;
    });
    if (!done && !end.aborted)
      throw new Error(`There is no full set of pictures in ${look}: see what the app printed.`);
    if (done) say(`Saved the pictures in ${look}.`);
  } finally {
    await desktop.stop();
  }
}

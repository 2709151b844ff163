import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm start` was asked for: help, or to run the app, with a picture of it where `picture` is a path. */
export type StartArguments =
  | { readonly ok: true; readonly help: boolean; readonly picture: string | null }
  | { readonly ok: false; readonly problem: string };

export const helpText = `Usage: npm start [-- --screenshot FILE.png]

Builds Chat Presence and runs it. Without a display (Linux) it runs in a virtual desktop.

  --screenshot FILE.png  run it in a virtual desktop, open the popup, save a picture of the screen, and end
  --help                 show this text`;

/** Reads the arguments after the program's name. Never throws: what it can't accept is a problem to show. */
export function readArguments(argv: readonly string[], platform: NodeJS.Platform): StartArguments {
  let values;
  try {
    const options = { screenshot: { type: 'string' }, help: { type: 'boolean' } } as const;
    ({ values } = parseArgs({ args: [...argv], options, allowPositionals: false }));
  } catch {
    if (argv.at(-1) === '--screenshot')
      return problem('--screenshot needs the name of a file that ends in .png.');
    return problem(
      `"${argv.join(' ')}" is not understood: run npm start -- --help to see what can be asked for.`,
    );
  }
  if (values.help) return { ok: true, help: true, picture: null };
  if (values.screenshot === undefined) return { ok: true, help: false, picture: null };
  if (platform !== 'linux') {
    return problem('--screenshot needs the virtual desktop, which there is on Linux only: run it there.');
  }
  const picture = resolve(values.screenshot);
  if (!picture.endsWith('.png'))
    return problem(`--screenshot ${values.screenshot} has to end in .png: rename it.`);
  try {
    if (statSync(picture, { throwIfNoEntry: false })?.isDirectory() === true) {
      return problem(`${picture} is a folder: give --screenshot the name of a file.`);
    }
  } catch {
    return problem(`${picture} can't be the name of a file: choose another for --screenshot.`);
  }
  try {
    accessSync(dirname(picture), constants.W_OK);
  } catch {
    return problem(
      `The folder ${dirname(picture)} can't be written to: create it or choose another for --screenshot.`,
    );
  }
  return { ok: true, help: false, picture };
}

function problem(sentence: string): StartArguments {
  return { ok: false, problem: sentence };
}

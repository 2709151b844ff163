import { parseArgs } from 'node:util';

/** What is to be packaged. */
export interface Wanted {
  /** The app's folder alone, in no package. */
  readonly folderOnly: boolean;
  /** With the fuse open by which tests enter. */
  readonly forTests: boolean;
  /** From an Electron that cannot be checked against the official one. */
  readonly unofficialElectron: boolean;
}

/** What `npm run dist` was asked for. */
export type DistArguments =
  { readonly ok: true; readonly wanted: Wanted | 'help' } | { readonly ok: false; readonly problem: string };

export const helpText = `Usage: npm run dist [-- --dir [--for-tests]] [--unofficial-electron]

Builds Chat Presence and puts it into release/ as packages for the system that this runs on.

  --dir                  only the app's folder, in no package
  --for-tests            with the fuse open by which tests enter; only together with --dir
  --unofficial-electron  from the Electron that npm start runs, where the official one can't be had: to try the
                         packaging; what comes of it is not to be given away
  --help                 show this text`;

const options = {
  dir: { type: 'boolean', default: false },
  'for-tests': { type: 'boolean', default: false },
  'unofficial-electron': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the arguments after the program's name. Never throws: what it can't accept is a problem to show. */
export function readDistArguments(argv: readonly string[]): DistArguments {
  let values;
  try {
    ({ values } = parseArgs({ args: [...argv], options, allowPositionals: false }));
  } catch {
    const problem = `"${argv.join(' ')}" is not understood: run npm run dist -- --help to see what can be asked for.`;
    return { ok: false, problem };
  }
  if (values.help) return { ok: true, wanted: 'help' };
  if (values['for-tests'] && !values.dir) {
    return {
      ok: false,
      problem: '--for-tests opens a door that no package may have: add --dir, which makes none.',
    };
  }
  return {
    ok: true,
    wanted: {
      folderOnly: values.dir,
      forTests: values['for-tests'],
      unofficialElectron: values['unofficial-electron'],
    },
  };
}

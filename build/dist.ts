import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { findElectron } from './electron-runtime/find.ts';
import { answers, checksumAddress } from './electron-runtime/official.ts';
import { helpText, readDistArguments, type Wanted } from './package/arguments.ts';
import { electronToPackage } from './package/electron-source.ts';
import { linuxTools } from './package/linux-tools.ts';
import { Refusal } from './start/refusal.ts';

const say = (line: string): void => console.log(line);
const { env } = process;
/** Where the packager gets the tools from that no system brings. */
const toolHost = 'https://github.com/electron-userland/electron-builder-binaries/releases';
const root = join(import.meta.dirname, '..');

/** Builds the app, packages it for this system, and says what has become of it. */
async function makeDistribution({ folderOnly, forTests, unofficialElectron }: Wanted): Promise<void> {
  const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
  const electron = await electronToPackage(unofficialElectron, {
    version,
    override: env['ELECTRON_OVERRIDE_DIST_PATH'],
    releaseHostAnswers: () => answers(checksumAddress(version, env), 10_000),
    find: () => findElectron(say),
  });
  const { bundle } = await import('./bundle.ts');
  const { packageApp } = await import('./package/package-app.ts');
  const dist = await bundle();
  const output = join(root, 'release', folderName(electron.official, forTests));
  const targets = folderOnly ? ['dir'] : await targetsHere();
  const made = await packageApp({ electron, dist, output, forTests, targets });
  for (const file of made) say(`Made ${relative(root, file)}.`);
  say(`All of it is in ${relative(root, output)}.`);
}

/** The kinds of package that can be made here; null: all of this system's. */
async function targetsHere(): Promise<readonly string[] | null> {
  if (process.platform !== 'linux') return null;
  const { targets, leftOut, variables } = await linuxTools(env['PATH'], () => answers(toolHost, 10_000));
  Object.assign(env, variables);
  for (const sentence of leftOut) say(sentence);
  return targets;
}

/** What is not to be given away lies apart from what is. */
function folderName(official: boolean, forTests: boolean): string {
  return join(official ? '' : 'unofficial-electron', forTests ? 'for-tests' : '');
}

/** Shows help, refuses what can't be done (exit code 2), or packages. */
async function main(): Promise<number> {
  const asked = readDistArguments(process.argv.slice(2));
  if (!asked.ok) throw new Refusal(asked.problem);
  if (asked.wanted === 'help') say(helpText);
  else await makeDistribution(asked.wanted);
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(error instanceof Refusal ? 2 : 1);
  },
);

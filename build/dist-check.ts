import { join, resolve } from 'node:path';
import { checkDeb, checkRpm, checkTar, packageIn } from './package/check/checks.ts';

const say = (line: string): void => console.log(line);
const root = join(import.meta.dirname, '..');

/**
 * `npm run dist:check`: tries the Linux packages in release/, or in the folder that is named, as a person
 * would who has never had the app. Needs root and debootstrap; the clean Debian is fetched once.
 */
async function check(folder: string): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('Only root can install packages in a clean system: be root.');
  const [deb, rpm, tar] = await Promise.all(
    ['_amd64.deb', '.x86_64.rpm', '.tar.gz'].map((ending) => packageIn(folder, ending)),
  );
  if (!deb || !rpm || !tar)
    throw new Error(`${folder} lacks a deb, an rpm or a tar.gz for x64: run npm run dist there first.`);
  await checkDeb(deb, join(root, '.cache/clean-debian'), say);
  await checkTar(tar, say);
  await checkRpm(rpm, deb, say);
}

check(resolve(process.argv[2] ?? join(root, 'release'))).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);

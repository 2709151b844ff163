import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../build/electron-runtime/find.ts';
import { packageApp } from '../../build/package/package-app.ts';
import type { Figure } from './figures.ts';

/** The size of the app's folder, packaged from `dist`, beside the Electron that it is made of, in as many languages. */
export async function packagedSize(dist: string, end: AbortSignal): Promise<Figure> {
  const { version, dir } = await findElectron(() => {}, end);
  const output = await mkdtemp(join(tmpdir(), 'chat-presence-size-'));
  try {
    const electron = { official: false, version, folder: dir } as const;
    await packageApp({ electron, dist, output, forTests: false, targets: ['dir'] });
    const folder = readdirSync(output).find((name) => name.endsWith('-unpacked'));
    if (folder === undefined) throw new Error('The packaged app has no folder whose size could be taken.');
    const app = join(output, folder);
    const isOther = (file: string): boolean =>
      ['version', join('resources', 'default_app.asar')].includes(file) ||
      (/^locales./.test(file) && !existsSync(join(app, file)));
    return {
      ...{ name: 'size of the packaged app; to its Electron', unit: 'MB' },
      ...{ ours: [megabytes(app, () => true)], bare: [megabytes(dir, (file) => !isOther(file))] },
      goal: { of: 'toBare', most: 1.05 },
    };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Of those files in a folder; MB of 2^20 bytes. */
function megabytes(folder: string, counts: (file: string) => boolean): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(counts);
  const stats = files.map((file) => statSync(join(folder, file))).filter((stat) => stat.isFile());
  return stats.reduce((sum, { size }) => sum + size, 0) / 2 ** 20;
}

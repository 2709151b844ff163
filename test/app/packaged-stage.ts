import { join } from 'node:path';
import { findElectron } from '../../build/electron-runtime/find.ts';
import { packageApp } from '../../build/package/package-app.ts';
import { withPackaged, type Stage } from './stage.ts';

/** The app, packaged into a folder. */
export interface Packaged {
  readonly folder: string;
  readonly program: string;
  /** Where it is started. */
  readonly stage: Stage;
}

const dist = join(import.meta.dirname, '../../dist');

/**
 * Packages the built app, as it is given away or with the one fuse open by which tests enter, and has the stage
 * start that.
 */
export async function packagedFor(stage: Stage, forTests: boolean): Promise<Packaged> {
  const { version, dir } = await findElectron(() => {});
  const name = forTests ? 'enterable' : 'released';
  const output = join(stage.desktop.folder, name);
  const electron = { official: false, version, folder: dir } as const;
  await packageApp({ electron, dist, output, forTests, targets: ['dir'] });
  const folder = join(output, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked');
  const program = join(folder, 'chat-presence');
  return { folder, program, stage: await withPackaged(stage, program, `launch-${name}`) };
}

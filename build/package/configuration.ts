import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { appUserModelId } from '../../electron/desktop/windows-identity.ts';
import type { PackagedElectron } from './electron-source.ts';
import { setFuses, type Fuses } from './fuses.ts';
import type { Ingredients } from './ingredients.ts';
import { linux } from './linux.ts';
import { mac } from './mac.ts';
import { publisher } from './publisher.ts';
import { windows } from './windows.ts';

/** The app's languages as Chromium calls them. What has no region is the same on all systems; English has one. */
const languages = ['en-US', 'nb', 'sv', 'da', 'de', 'nl'];

/** What the packages are made of, and where they go. */
export interface Packaging {
  readonly electron: PackagedElectron;
  readonly fuses: Fuses;
  readonly ingredients: Ingredients;
  /** The folder for packages. */
  readonly output: string;
}

/** How the app is packaged, for all systems. Paths are those of the repository. */
export function configuration({ electron, fuses, ingredients, output }: Packaging): Configuration {
  return {
    appId: appUserModelId,
    productName: 'Chat Presence',
    copyright: `Copyright © 2026 ${publisher.name}`,
    extraMetadata: { author: { name: publisher.name, email: publisher.email }, homepage: publisher.page },
    directories: { output, buildResources: 'build/package' },
    // All that the app needs is in these; of the icons of the app itself it shows one.
    files: ['package.json', 'dist/**', '!dist/icons/app/*', 'dist/icons/app/icon-64.png'],
    extraResources: [
      { from: ingredients.licences, to: 'LICENSES.txt' },
      // For administrators; on every system, since they seldom work on the one that they look after.
      { from: 'build/policy', to: 'policy', filter: ['*.json', 'windows/**', 'macos/**'] },
    ],
    asar: true,
    // What is only tried out need not be small; pressed well it takes minutes.
    compression: electron.official ? 'normal' : 'store',
    npmRebuild: false,
    electronVersion: electron.version,
    ...(electron.official ? {} : { electronDist: electron.folder }),
    electronLanguages: languages,
    protocols: [{ name: 'Chat Presence', schemes: ['chat-presence'] }],
    // Nothing is handed to anybody from here, but the packages know where their updates come from, and what
    // belongs there is made: the files called latest*.yml.
    publish: electron.official ? { provider: 'generic', url: publisher.updates } : null,
    afterPack: (context) => finish(context, fuses),
    ...windows,
    ...mac,
    ...linux(ingredients, electron.official),
  };
}

/** What is left to do between copying and signing. */
async function finish(context: AfterPackContext, fuses: Fuses): Promise<void> {
  const { appOutDir, packager } = context;
  // An unpacked Electron brings these; the official archive's are removed by the packager.
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  await rm(join(appOutDir, 'version'), { force: true });
  await setFuses(join(appOutDir, programOf(context)), fuses);
}

function programOf({ electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return `${productFilename}.app`;
  return electronPlatformName === 'win32' ? `${productFilename}.exe` : 'chat-presence';
}

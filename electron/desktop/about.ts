import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { AboutShown, Licence } from '../contract/settings.ts';

/**
 * What this app is and is made of; read once, when it is first asked for.
 *
 * @param folder the folder of the bundled app
 */
export function aboutOf(folder: string): () => AboutShown {
  let about: AboutShown | null = null;
  const { electron = '', chrome = '', node } = process.versions;
  return () =>
    (about ??= {
      version: app.getVersion(),
      electron,
      chromium: chrome,
      node,
      licences: JSON.parse(readFileSync(join(folder, 'licences.json'), 'utf8')) as readonly Licence[],
    });
}

import { chown, copyFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFor } from '../../build/virtual-desktop/readable-copy.ts';
import type { Stage } from '../app/stage.ts';

const dictionary = `import { pseudoOf } from './pseudo.js';
import { en as plain } from './plain-words.js';
export const en = pseudoOf(plain);
`;

/** The stage with a copy of the app on it that speaks pseudo-locale in place of English. */
export async function withPseudoLocale(stage: Stage): Promise<Stage> {
  const { user } = stage.desktop;
  const copy = await copyFor(user, stage.args.at(-1) ?? '', await stage.makeFolder());
  for (const folder of ['dist', 'dist/renderer/assets']) await speakPseudo(join(copy, folder), stage);
  return { ...stage, args: [...stage.args.slice(0, -1), copy] };
}

/** Puts a dictionary in the place of the English one in this folder, and has it made of that. */
async function speakPseudo(folder: string, { desktop: { user } }: Stage): Promise<void> {
  const english = (await readdir(folder)).find((name) => /^en(-.*)?\.js$/.test(name));
  if (english === undefined) throw new Error(`no English words in ${folder}`);
  await rename(join(folder, english), join(folder, 'plain-words.js'));
  await copyFile(join(import.meta.dirname, 'pseudo.js'), join(folder, 'pseudo.js'));
  await writeFile(join(folder, english), dictionary);
  for (const name of [english, 'pseudo.js']) await chown(join(folder, name), user.uid, user.gid);
}

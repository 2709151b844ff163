import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Licence } from '../electron/contract/settings.ts';

/** Those that ask of whoever gives a copy away only to give their text along. */
const permissive: readonly string[] = [
  ...['MIT', 'MIT/X11', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
  ...['Apache-2.0', 'Apache2'],
];

/** Whether a copy may be given away under this, or under one of those that it leaves the choice of. */
export function isPermissive(licence: string): boolean {
  const choice = licence.replace(/^\(|\)$/g, '').split(' OR ');
  return choice.some((each) => permissive.includes(each));
}

/** Notes the modules that get into a bundle, and not those of which nothing is left in it. */
export function noteModules(into: Set<string>): Plugin {
  return {
    name: 'note-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          if (renderedLength > 0) into.add(id);
        }
      }
    },
  };
}

/**
 * The licence of the app, and those of all packages that these modules are of, in the order of names.
 *
 * @param modules paths, as a bundler knows them: on Windows with either kind of slash
 * @param root the app's own folder
 * @throws where a package has none, or one that asks for more, and must not be given away then; and where
 *   there are no packages at all
 */
export async function licencesOf(modules: Iterable<string>, root: string): Promise<readonly Licence[]> {
  const folders = new Set([...modules].flatMap((module) => packageFolder(module) ?? []));
  if (folders.size === 0) throw new Error('No package was found among the modules.');
  const own = await licenceIn(root);
  const packages = await Promise.all([...folders].map((folder) => licenceIn(folder, own)));
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [own, ...packages];
}

/** The folder of the package that a module is of; null: it is our own, or the bundler's. */
function packageFolder(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  const within = '/node_modules/';
  const at = path.lastIndexOf(within);
  if (at === -1 || path.startsWith('\0')) return null;
  const [first = '', second = ''] = path.slice(at + within.length).split('/');
  return join(path.slice(0, at), 'node_modules', first.startsWith('@') ? join(first, second) : first);
}

/** How a package names its licence. */
export type LicenceName = string | { readonly type: string };

interface Described {
  readonly name: string;
  readonly productName?: string;
  readonly version: string;
  /** Old packages name theirs in other ways than by one text. */
  readonly license?: LicenceName | readonly LicenceName[];
  readonly author?: string | { readonly name: string };
}

/** @param own the app's, whose words serve for a package that says only whose it is and that it is under the same */
async function licenceIn(folder: string, own?: Licence): Promise<Licence> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const described = JSON.parse(text) as Described;
  const { name, productName, version, license } = described;
  // A package that is given under either of two licences may have a file of each.
  const files = (await readdir(folder)).filter((each) => /^(licen[cs]e|copying)/i.test(each)).sort();
  const terms = own === undefined ? null : termsOf(described, own);
  if (files.length === 0 && terms !== null)
    return { name, version, licence: own?.licence ?? '', text: terms };
  if (license === undefined || files.length === 0) throw new Error(`${name} says nothing of its licence.`);
  if (!isPermissive(nameOf(license)))
    throw new Error(`${name} is under ${nameOf(license)}, which asks for more.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const all = texts.map((each) => each.trim()).join('\n\n');
  return { name: productName ?? name, version, licence: nameOf(license), text: all };
}

/** What the MIT licence wants passed on, of a package that has no file of it; null: it is another's, or nobody's. */
function termsOf({ license, author }: Described, own: Licence): string | null {
  const holder = typeof author === 'object' ? author.name : author;
  const at = own.text.indexOf('Permission is hereby granted');
  if (license !== 'MIT' || own.licence !== 'MIT' || holder === undefined || at === -1) return null;
  return `Copyright (c) ${holder}\n\n${own.text.slice(at)}`;
}

/** A package's licence as one text, however it is written. */
export function nameOf(license: LicenceName | readonly LicenceName[]): string {
  const names = [license].flat() as readonly LicenceName[];
  return names.map((each) => (typeof each === 'string' ? each : each.type)).join(' OR ');
}

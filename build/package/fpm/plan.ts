import { parseArgs } from 'node:util';

/** One package as the packager asks fpm for it. */
export interface PackagePlan {
  readonly kind: 'deb' | 'rpm';
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly vendor: string;
  readonly page: string;
  readonly licence: string;
  readonly category: string;
  readonly priority: string;
  /** In one line. */
  readonly summary: string;
  readonly description: string;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly compression: string;
  /** Files with the scripts that run after installing and after removing. */
  readonly afterInstall: string;
  readonly afterRemove: string;
  /** What goes where; a folder's path ends with a slash. */
  readonly contents: readonly { readonly from: string; readonly to: string }[];
  /** The package's own file. */
  readonly file: string;
}

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const options = {
  s: { ...text, short: 's' },
  t: { ...text, short: 't' },
  d: { ...list, short: 'd', default: [] as string[] },
  'deb-recommends': { ...list, default: [] as string[] },
  force: { type: 'boolean' },
  architecture: text,
  'after-install': text,
  'after-remove': text,
  description: text,
  version: text,
  package: text,
  name: text,
  maintainer: text,
  vendor: text,
  url: text,
  category: text,
  license: text,
  'deb-priority': text,
  'deb-compression': text,
  'rpm-summary': text,
  'rpm-os': text,
  'rpm-compression': text,
} as const;

/**
 * Reads fpm's command line, as far as the packager uses it.
 *
 * @throws when there is something in it that would be left out of the package, or missing from it
 */
export function readPlan(argv: readonly string[]): PackagePlan {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const { s: source, t: kind } = values;
  if (source !== 'dir' || (kind !== 'deb' && kind !== 'rpm'))
    throw new Error(`A package ${kind} from ${source} cannot be made here: only deb and rpm, from dir.`);
  const the = (name: Exclude<keyof typeof options, 'd' | 'deb-recommends' | 'force'>): string => {
    const value = values[name];
    if (value === undefined) throw new Error(`--${name} is missing.`);
    return value;
  };
  const [first = '', ...rest] = the('description').trim().split('\n');
  return {
    kind,
    name: the('name'),
    version: the('version'),
    architecture: the('architecture'),
    maintainer: the('maintainer'),
    vendor: the('vendor'),
    page: the('url'),
    licence: the('license'),
    category: the('category'),
    priority: values['deb-priority'] ?? 'optional',
    summary: values['rpm-summary'] ?? first,
    description: (values['rpm-summary'] === undefined ? rest : [first, ...rest])
      .map((line) => line.trim())
      .join('\n'),
    depends: values.d,
    recommends: values['deb-recommends'],
    compression: the(kind === 'deb' ? 'deb-compression' : 'rpm-compression'),
    afterInstall: the('after-install'),
    afterRemove: the('after-remove'),
    contents: positionals.map((mapping) => {
      const at = mapping.lastIndexOf('=');
      if (at === -1) throw new Error(`${mapping} does not say where it goes.`);
      return { from: mapping.slice(0, at), to: mapping.slice(at + 1) };
    }),
    file: the('package'),
  };
}

import { isLink, readLink, type LinkWish } from './open-link.ts';

/** What a start of the program was asked for. */
export type CommandLine =
  /**
   * To run the app; `link` is what the link asks for that it was started with, null without one; so with
   * `policy`, a file. `hidden`: nobody looks for the app, so no window opens by itself.
   */
  | {
      readonly kind: 'start';
      readonly link: LinkWish | null;
      readonly policy: string | null;
      readonly hidden: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'status'; readonly json: boolean }
  | { readonly kind: 'once'; readonly json: boolean; readonly policy: string | null }
  /** To what cannot be; `problem` is the sentence that says why. */
  | { readonly kind: 'wrong'; readonly problem: string };

const tasks = ['version', 'status', 'once'] as const;
const flags: readonly string[] = [...tasks, 'help', 'json', 'hidden'];

/**
 * Reads what stands behind the program's name. What is not ours is left alone: Chromium and Electron have
 * hundreds of switches of their own, and the app's folder may be there too. Where there is a link nothing
 * else is obeyed, since a web page may have had a part in writing it.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const linked = argv.find(isLink);
  if (linked !== undefined) return { kind: 'start', link: readLink(linked), policy: null, hidden: false };
  const options = optionsOf(argv);
  // Whoever asks for help may well have something else wrong.
  if (options.some(({ name, value }) => name === 'help' && value === null)) return { kind: 'help' };
  const given = new Set<string>();
  let policy: string | null = null;
  for (const { name, value, next } of options) {
    if (name === 'policy') {
      if (policy !== null) return wrong('--policy stands there twice. Name one file.');
      policy = value ?? next;
      if (policy === '' || policy.startsWith('--')) return wrong('--policy needs a file. Name it behind it.');
    }
    if (!flags.includes(name)) continue;
    if (value !== null) return wrong(`--${name} takes no value. Write it without "=".`);
    given.add(name);
  }
  const asked = tasks.filter((task) => given.has(task));
  const [task = 'start'] = asked;
  if (asked.length > 1) return wrong(`--${asked[0]} and --${asked[1]} do not go together. Choose one.`);
  const json = given.has('json');
  const hidden = given.has('hidden');
  if (hidden && task !== 'start') {
    return wrong(`--${task} shows no window anyway. Leave out --hidden.`);
  }
  if (policy !== null && task !== 'start' && task !== 'once') {
    return wrong(`--policy means nothing to --${task}. Leave it out.`);
  }
  switch (task) {
    case 'start':
      return json
        ? wrong('--json goes with --status or --once. Add one of them.')
        : { kind: task, link: null, policy, hidden };
    case 'version':
      return json ? wrong('--version is one line as it is. Leave out --json.') : { kind: task };
    case 'status':
      return { kind: task, json };
    case 'once':
      return { kind: task, json, policy };
  }
}

interface Option {
  readonly name: string;
  /** What stands behind a "="; null without one. */
  readonly value: string | null;
  /** The word behind it; empty at the end. */
  readonly next: string;
}

/** What begins with two dashes; behind a `--` that stands alone nothing is an option. */
function optionsOf(argv: readonly string[]): readonly Option[] {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.flatMap((word, index) => {
    if (!word.startsWith('--')) return [];
    const [, name = '', value = null] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
    return [{ name, value, next: words[index + 1] ?? '' }];
  });
}

function wrong(problem: string): CommandLine {
  return { kind: 'wrong', problem: `${problem} --help lists what there is.` };
}

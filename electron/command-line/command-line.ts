import { isLink, readLink, type LinkWish } from './open-link.ts';

/** What a start of the program was asked for. */
export type CommandLine =
  /**
   * To run the app; `link` is what the link asks for that it was started with, null without one. `hidden`:
   * nobody looks for it, so no window opens by itself.
   */
  | { readonly kind: 'start'; readonly link: LinkWish | null; readonly hidden: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'status'; readonly json: boolean }
  | { readonly kind: 'once'; readonly json: boolean }
  /** To what cannot be; `problem` is the sentence that says why. */
  | { readonly kind: 'wrong'; readonly problem: string };

const tasks = ['help', 'version', 'status', 'once'] as const;
const ours: readonly string[] = [...tasks, 'json', 'hidden'];

/**
 * Reads what stands behind the program's name. What is not ours is left alone: Chromium and Electron have
 * hundreds of switches of their own, and the app's folder may be there too. Where there is a link nothing
 * else is obeyed, since a web page may have had a part in writing it.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const linked = argv.find(isLink);
  if (linked !== undefined) return { kind: 'start', link: readLink(linked), hidden: false };
  const given = new Set<string>();
  for (const argument of optionsOf(argv)) {
    const [name = '', value] = argument.slice(2).split('=', 2);
    if (!ours.includes(name)) continue;
    if (value !== undefined) return wrong(`--${name} takes no value. Write it without "=".`);
    given.add(name);
  }
  const asked = tasks.filter((task) => given.has(task));
  const [task = 'start'] = asked;
  if (task === 'help') return { kind: 'help' };
  if (asked.length > 1) return wrong(`--${asked[0]} and --${asked[1]} do not go together. Choose one.`);
  const json = given.has('json');
  const hidden = given.has('hidden');
  if (hidden && task !== 'start') {
    return wrong(`--${task} shows no window anyway. Leave out --hidden.`);
  }
  switch (task) {
    case 'start':
      return json
        ? wrong('--json goes with --status or --once. Add one of them.')
        : { kind: task, link: null, hidden };
    case 'version':
      return json ? wrong('--version is one line as it is. Leave out --json.') : { kind: task };
    case 'status':
    case 'once':
      return { kind: task, json };
  }
}

/** What begins with two dashes; behind a `--` that stands alone nothing is an option. */
function optionsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).filter((argument) => argument.startsWith('--'));
}

function wrong(problem: string): CommandLine {
  return { kind: 'wrong', problem: `${problem} --help lists what there is.` };
}

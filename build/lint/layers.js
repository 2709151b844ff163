import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The house's layer rules as an ESLint rule: which room may open the door to which. A room is a
 * folder of `electron/`, or `renderer/`, or `renderer/words/` with the words that main speaks too.
 * Packages are rooms as well: what may touch Electron, the disk and the network is written here.
 */

const pure = ['valibot'];
const pages = ['svelte', 'virtua'];
const anyNode = 'node:*';

/** @type {Record<string, { rooms: string[], packages: string[] }>} */
export const rooms = {
  presence: { rooms: [], packages: [] },
  contract: { rooms: ['presence'], packages: pure },
  superoffice: { rooms: ['presence', 'accounts'], packages: pure },
  disk: { rooms: [], packages: [anyNode] },
  accounts: { rooms: ['presence', 'contract', 'disk'], packages: [...pure, 'oauth4webapi', anyNode] },
  settings: { rooms: ['contract', 'presence', 'disk'], packages: [...pure, 'electron-store', anyNode] },
  diagnostics: { rooms: ['presence', 'contract'], packages: [] },
  'command-line': { rooms: ['presence'], packages: pure },
  history: { rooms: ['presence'], packages: [anyNode] },
  updates: { rooms: ['presence', 'contract'], packages: pure },
  demo: { rooms: ['presence', 'accounts'], packages: [...pure, anyNode] },
  desktop: {
    rooms: [
      'presence',
      'contract',
      'command-line',
      'superoffice',
      'accounts',
      'settings',
      'history',
      'disk',
      'diagnostics',
      'updates',
      'words',
    ],
    packages: [...pure, 'electron', 'electron-log', 'electron-updater', '@particle/dbus-next', anyNode],
  },
  main: {
    rooms: [
      'presence',
      'contract',
      'command-line',
      'superoffice',
      'accounts',
      'settings',
      'desktop',
      'demo',
      'words',
    ],
    packages: ['electron', anyNode],
  },
  preload: { rooms: ['contract'], packages: ['electron'] },
  words: { rooms: ['presence', 'contract'], packages: [] },
  renderer: { rooms: ['presence', 'contract', 'words'], packages: pages },
};

/**
 * The room a file is in, or null for files outside the house (build, test).
 *
 * @param {string} file
 * @param {string} root
 */
export function roomOf(file, root) {
  const [top, second, third] = relative(root, file).split(sep);
  if (top === 'renderer') return second === 'words' ? 'words' : 'renderer';
  if (top !== 'electron' || second === undefined) return null;
  return third === undefined ? second.replace(/\.ts$/, '') : second;
}

/**
 * What is wrong with `file` importing `source`, in one sentence; null when nothing is.
 *
 * @param {string} file
 * @param {string} source
 * @param {string} root
 */
export function broken(file, source, root) {
  const room = roomOf(file, root);
  if (room === null) return null;
  const allowed = rooms[room];
  if (allowed === undefined)
    return `${room} is no room of the house; give it its rules in build/lint/layers.js.`;
  if (!source.startsWith('.')) {
    const name = source.startsWith('node:') ? anyNode : packageOf(source);
    return allowed.packages.includes(name) ? null : `${room} may not use ${source}.`;
  }
  const target = roomOf(resolve(dirname(file), source), root);
  if (target === room || (target !== null && allowed.rooms.includes(target))) return null;
  return `${room} may not open the door to ${target ?? source}.`;
}

/** @param {string} source */
function packageOf(source) {
  const parts = source.split('/');
  return parts.slice(0, source.startsWith('@') ? 2 : 1).join('/');
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: { type: 'problem', schema: [], messages: { broken: '{{ sentence }}' } },
  create(context) {
    const root = join(import.meta.dirname, '../..');
    /** @param {import('estree').Node & { source?: import('estree').Node | null | undefined }} node */
    const check = (node) => {
      const { source } = node;
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const sentence = broken(context.filename, source.value, root);
      if (sentence !== null) context.report({ node: source, messageId: 'broken', data: { sentence } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

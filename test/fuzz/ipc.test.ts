import fc from 'fast-check';
import type { WebContents } from 'electron';
import { vi } from 'vitest';
import { channels } from '../../electron/contract/bridge.ts';
import { commandSchemas, type CommandName } from '../../electron/contract/commands.ts';
import { pageCommands, type PageName } from '../../electron/contract/pages.ts';
import type { PageSides } from '../../electron/desktop/ipc.ts';
import { int32Most, must, mustBeWhole, mustNotTell } from './bounds.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { oddJson, oddText } from './odd.ts';

type Answer = (event: unknown, ...said: readonly unknown[]) => unknown;

const answers = new Map<string, Answer>();
// Its package is only the path of a program outside of Electron.
vi.mock('electron', () => ({
  protocol: {},
  ipcMain: {
    removeAllListeners: () => {},
    handle: (channel: string, answer: Answer) => void answers.set(channel, answer),
  },
}));
const { answerRenderers } = await import('../../electron/desktop/ipc.ts');

const pages = Object.keys(pageCommands) as PageName[];
const names = Object.keys(commandSchemas) as CommandName[];
const secret = 'pa55-w0rd';

/** One good argument of each command, or several. */
const good: Partial<Record<CommandName, readonly unknown[]>> = {
  setMyPresence: [true],
  dismissRemark: ['noTray'],
  openSettings: ['general', undefined],
  connect: [
    { address: 'x', signIn: { kind: 'password', username: 'anna', password: secret }, keep: true },
    { address: 'x', signIn: { kind: 'session', cookie: secret, xsrfToken: '' }, keep: false },
  ],
  connectOnline: [{ environment: 'sod', keep: false }],
  trustCertificate: [{ fingerprint: Array(32).fill('AB').join(':') }],
  distrustCertificate: [{ host: 'crm.example.com', fingerprint: 'AB' }],
  chooseMyself: [19, null],
  showTopic: [2, null],
  orderBy: ['mostBusy'],
  openAgent: [19],
  searchFor: ['åse'],
  arrangeFavourites: [[11, 12], null],
  setFavourite: [{ id: 11, favourite: true }],
  wishForAgent: [{ id: 11, occasion: 'freeEnough', wish: { once: true, atMost: 1 } }],
  openWhy: [19, null],
  copyText: ['text'],
  setRule: [
    { occasion: 'freeEnough', on: true, once: false, scope: { kind: 'all' }, whom: 'anyone', atMost: 1 },
    { occasion: 'topicLost', on: true, once: true, scope: { kind: 'chosen', topics: [1, 2] } },
  ],
  setQuietHours: [{ on: true, spans: [{ days: [1, 7], from: 0, to: 1439 }] }],
  setPollSeconds: [30],
  setBusyFrom: [4],
  setShortcut: ['Control+Alt+P', ''],
  setLook: ['dark'],
  setLanguage: ['nb'],
};

interface Saying {
  readonly sender: PageName | 'stranger';
  readonly frame: 'main' | 'other' | 'none';
  readonly url: string;
  readonly name: unknown;
  readonly argument: unknown;
}

const argumentsOf = (name: CommandName): fc.Arbitrary<unknown> =>
  fc.oneof(jsonEdits(good[name] ?? [undefined]), oddJson);

/** A page of ours that says what it may say, with an argument that may be anything. */
const honest: fc.Arbitrary<Saying> = fc.constantFrom(...pages).chain((page) =>
  fc.constantFrom<CommandName>(...pageCommands[page]).chain((name) =>
    fc.record<Saying>({
      sender: fc.constant(page),
      frame: fc.constant('main'),
      url: fc.constant(`app://chat-presence/${page}/index.html`),
      name: fc.constant(name),
      argument: argumentsOf(name),
    }),
  ),
);
const anybody = fc.record<Saying>({
  sender: fc.constantFrom(...pages, 'stranger'),
  frame: fc.constantFrom('main', 'other', 'none'),
  url: fc.oneof(
    fc.constantFrom(...pages).map((page) => `app://chat-presence/${page}/index.html`),
    fc.constantFrom('app://chat-presence/', 'app://chat-presence.evil/popup/', 'https://evil.example/popup/'),
    oddText.map((text) => `app://chat-presence/${text}`),
  ),
  name: fc.oneof(fc.constantFrom(...names), oddText, oddJson),
  argument: fc.oneof(oddJson, fc.anything()),
});
/** Honest but for one thing. */
const almost = fc
  .tuple(honest, anybody, fc.constantFrom<keyof Saying>('sender', 'frame', 'url', 'name', 'argument'))
  .map(([saying, other, one]): Saying => ({ ...saying, [one]: other[one] }));

/** Where it counts that they are small, limits of all commands taken together. */
function mustBeBounded(value: unknown): void {
  if (typeof value === 'number') mustBeWhole(value, 0, int32Most);
  if (typeof value === 'string') must(value.length <= 200_000, 'it is no longer than a text may be');
  if (typeof value !== 'object' || value === null) return;
  must([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object), 'it is plain');
  must(Object.keys(value).length <= 2_000, 'there are only so many');
  for (const each of Object.values(value)) mustBeBounded(each);
}

fuzz(
  'of what a page says: only its own commands are done, with arguments that fit',
  fc.oneof(honest, almost, anybody),
  ({ sender, frame, url, name, argument }) => {
    const done: [page: PageName, name: string, argument: unknown][] = [];
    const refused: string[] = [];
    const mainFrames = new Map(pages.map((page) => [page, { url }]));
    const contents = new Map(pages.map((page) => [page, { mainFrame: mainFrames.get(page) }]));
    const sides = Object.fromEntries(
      pages.map((page) => [
        page,
        {
          contents: () => contents.get(page) as unknown as WebContents,
          state: () => ({}),
          handlers: Object.fromEntries(
            pageCommands[page].map((each) => [
              each,
              (argument: unknown) => done.push([page, each, argument]),
            ]),
          ),
        },
      ]),
    ) as unknown as PageSides;
    answerRenderers(sides, (why) => refused.push(why));
    const contentsOfSender = sender === 'stranger' ? { mainFrame: { url } } : contents.get(sender);
    const senderFrame = { main: contentsOfSender?.mainFrame, other: { url }, none: null }[frame];
    let thrown: unknown = null;
    try {
      answers.get(channels.command)?.({ sender: contentsOfSender, senderFrame }, name, argument);
    } catch (error) {
      thrown = error;
    }
    must(done.length + refused.length === 1, 'it is either done or refused');
    must((thrown !== null) === (refused.length === 1), 'the page hears of a refusal');
    if (thrown !== null) {
      must(thrown instanceof Error && thrown.message === refused[0], 'by the same words');
      must(/^(unknown sender|unknown command|bad argument for \w+)$/.test(refused[0] ?? ''), 'of ours');
      return mustNotTell(String(refused[0]), [secret]);
    }
    const [page, command, taken] = done[0]!;
    must(frame === 'main' && page === sender && url.startsWith(`app://chat-presence/${page}/`), 'it is ours');
    must((pageCommands[page] as readonly unknown[]).includes(name) && command === name, 'it may say so');
    mustBeBounded(taken);
  },
  4_000,
);

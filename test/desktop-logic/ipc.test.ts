import { beforeEach, expect, test, vi } from 'vitest';
import type { PageSides } from '../../electron/desktop/ipc.ts';

type Answer = (event: unknown, ...given: unknown[]) => unknown;
const answers = new Map<string, Answer>();

// Its package is only the path of a program outside of Electron. What a real frame may say is tried in
// test/app/checklist-12-20.e2e.ts; a frame that has the bridge, and others, cannot be had there.
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, answer: Answer) => answers.set(channel, answer),
    removeHandler: (channel: string) => answers.delete(channel),
    removeAllListeners: () => {},
  },
  protocol: {},
}));
const { answerRenderers } = await import('../../electron/desktop/ipc.ts');
const { channels } = await import('../../electron/contract/bridge.ts');

const mainFrame = { url: 'app://chat-presence/popup/index.html' };
const contents = { mainFrame };
let refused: string[];
let refreshed: number;

beforeEach(() => {
  refused = [];
  refreshed = 0;
  const silent = { contents: () => null, state: () => ({}), handlers: {} };
  const popup = {
    contents: () => contents,
    state: () => ({ of: 'popup' }),
    handlers: { refresh: () => (refreshed += 1) },
  };
  answerRenderers({ popup, welcome: silent, settings: silent, why: silent } as unknown as PageSides, (why) =>
    refused.push(why),
  );
});

test('17. Validate the sender of all IPC messages: the main frame of the page in our window is answered', () => {
  const event = { sender: contents, senderFrame: mainFrame };
  expect(answers.get(channels.getState)!(event)).toEqual({ of: 'popup' });
  answers.get(channels.command)!(event, 'refresh', undefined);
  expect(refreshed).toBe(1);
  expect(refused).toEqual([]);
});

const at = (url: string): object => {
  const frame = { url };
  contents.mainFrame = frame;
  return { sender: contents, senderFrame: frame };
};

test.each<[string, () => object]>([
  ['a frame in our page', () => ({ sender: contents, senderFrame: { url: mainFrame.url } })],
  ['a frame that is gone', () => ({ sender: contents, senderFrame: null })],
  ['another window with our page', () => ({ sender: { mainFrame }, senderFrame: mainFrame })],
  ['our window, gone to another page of ours', () => at('app://chat-presence/welcome/index.html')],
  ['our window, gone nowhere', () => at('about:blank')],
  ['our window, gone to the web', () => at('https://chat-presence/popup/index.html')],
  ['our window, gone to a host like ours', () => at('app://chat-presence.evil/popup/index.html')],
  ['our window, gone to a file', () => at('file:///app://chat-presence/popup/index.html')],
])('17. Validate the sender of all IPC messages: %s is refused', (_who, event) => {
  contents.mainFrame = mainFrame;
  const given = event();
  expect(() => answers.get(channels.getState)!(given)).toThrow('unknown sender');
  expect(() => answers.get(channels.command)!(given, 'refresh', undefined)).toThrow('unknown sender');
  expect(refreshed).toBe(0);
  expect(refused).toEqual(['unknown sender', 'unknown sender']);
  contents.mainFrame = mainFrame;
});

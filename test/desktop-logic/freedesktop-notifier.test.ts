/** The notifier of Linux, against a real notification server on a real bus. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Toast } from '../../electron/desktop/notifier/notifier.ts';
import type { DeliveredToast } from '../desktop/toast-server.ts';
import { setNotifierStage, toastOf, type NotifierStage } from './notifier-stage.ts';

let stage: NotifierStage;

beforeEach(async () => {
  stage = await setNotifierStage();
});

afterEach(() => stage.stop());

/** What a server that can do so much is asked to show. */
async function delivered(part: Partial<Toast>, capabilities?: readonly string[]): Promise<DeliveredToast> {
  const server = await stage.serve(capabilities && { capabilities });
  expect(await stage.notifier.show(toastOf(part))).toEqual({ kind: 'shown' });
  return server.toasts.value.at(-1)!;
}

describe('a toast on a server that can do everything', () => {
  test('has its texts, its picture, and two buttons', async () => {
    expect(await delivered({})).toMatchObject({
      app: 'Chat Presence',
      replaces: 0,
      title: 'Anna Berg is online',
      body: 'Sales · 2 chats',
      actions: ['default', 'Open', 'open', 'Open', 'pause', 'Pause 1 h'],
      hints: {
        urgency: 1,
        category: 'presence.online',
        'desktop-entry': 'chat-presence',
        'image-data': [1, 1, 4, true, 8, 4, Buffer.from([1, 2, 3, 4])],
      },
    });
  });

  test.each([
    ['away', 'presence.offline'],
    ['uncovered', 'presence'],
    ['busy', 'presence'],
    ['account', 'im.error'],
  ] as const)('about %s is of the category %s', async (about, category) => {
    expect((await delivered({ about })).hints).toMatchObject({ category });
  });

  test('is of low urgency where it says so', async () => {
    expect((await delivered({ urgency: 'low' })).hints).toMatchObject({ urgency: 0 });
  });

  test('has no second button where there is nothing to pause', async () => {
    expect((await delivered({ pause: null })).actions).toEqual(['default', 'Open', 'open', 'Open']);
  });

  test('shows what looks like markup letter by letter', async () => {
    expect((await delivered({ body: '<b>A&B</b>' })).body).toBe('&lt;b&gt;A&amp;B&lt;/b&gt;');
  });

  test('is heard', async () => {
    const { hints } = await delivered({});
    expect(hints).toMatchObject({ 'sound-name': 'message-new-instant' });
    expect(hints).not.toHaveProperty('suppress-sound');
  });

  test('is not heard where the person does not want it', async () => {
    const { hints } = await delivered({ sound: false });
    expect(hints).toMatchObject({ 'suppress-sound': true });
    expect(hints).not.toHaveProperty('sound-name');
  });
});

describe('a toast on a server that can do less', () => {
  test('has no buttons where there are none', async () => {
    expect((await delivered({}, ['body'])).actions).toEqual([]);
  });

  test('is not escaped where nothing reads markup', async () => {
    expect((await delivered({ body: '<b>A&B</b>' }, ['body'])).body).toBe('<b>A&B</b>');
  });

  test('says all in its title where only that is shown', async () => {
    const whole = { title: 'Anna Berg is online · Sales · 2 chats', body: '' };
    expect(await delivered({}, ['actions'])).toMatchObject(whole);
  });

  test('adds nothing to a title that says all', async () => {
    expect(await delivered({ body: '' }, ['actions'])).toMatchObject({
      title: 'Anna Berg is online',
      body: '',
    });
  });

  test('names no sound where there is none', async () => {
    expect((await delivered({}, ['body'])).hints).not.toHaveProperty('sound-name');
  });
});

describe('a click', () => {
  test.each([
    ['default', ['open']],
    ['open', ['open']],
    ['pause', ['pause']],
    ['something-else', []],
  ])('on %s does %o', async (action, expected) => {
    const server = await stage.serve();
    const done: string[] = [];
    const does = (what: string) => () => void done.push(what);
    const pause = { label: 'Pause 1 h', run: does('pause') };
    await stage.notifier.show(toastOf({ onOpen: does('open'), pause }));
    await stage.notifier.show(toastOf({ key: 'last', onOpen: does('last') }));
    server.click(1, action);
    // On one bus signals come in the order in which they were sent.
    server.click(2);
    await vi.waitUntil(() => done.includes('last'));
    expect(done).toEqual([...expected, 'last']);
  });
});

describe('toasts', () => {
  test('of one key replace each other, of two keys they do not', async () => {
    const server = await stage.serve();
    await stage.notifier.show(toastOf());
    await stage.notifier.show(toastOf());
    await stage.notifier.show(toastOf({ key: 'agent 2' }));
    expect(server.toasts.value.map(({ replaces }) => replaces)).toEqual([0, 1, 0]);
  });

  test('that were cleared are taken off the screen', async () => {
    const server = await stage.serve();
    await stage.notifier.show(toastOf());
    stage.notifier.clear();
    await server.withdrawn.until('the withdrawal', (ids) => ids.includes(1));
  });

  test('fail where there is no server, and come through once there is one', async () => {
    expect(await stage.notifier.show(toastOf())).toMatchObject({ kind: 'failed' });
    await stage.serve();
    expect(await stage.notifier.show(toastOf())).toEqual({ kind: 'shown' });
  });

  test('fail where there is no bus', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere/bus');
    stage.notifier.prepare();
    expect(await stage.notifier.show(toastOf())).toMatchObject({ kind: 'failed' });
    expect(stage.notifier.doNotDisturb()).toBe(false);
  });

  test('suit the server that is there now', async () => {
    const first = await stage.serve({ capabilities: ['body'] });
    await stage.notifier.show(toastOf());
    await first.stop();
    const second = await stage.serve();
    await vi.waitUntil(async () => {
      await stage.notifier.show(toastOf());
      return second.toasts.value.at(-1)?.actions.length === 6;
    });
    // Its ids are not those of the former.
    expect(second.toasts.value[0]?.replaces).toBe(0);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { idleMs } from '../../electron/desktop/popup.ts';
import { popupStage, type PopupStage } from './popup-stage.ts';

let stage: PopupStage;
let clock: PopupStage['clock'];
let popup: PopupStage['popup'];
let windows: PopupStage['windows'];
const looks = (): string[] => stage.looks();
const openReady = (): ReturnType<PopupStage['openReady']> => stage.openReady();

beforeEach(() => {
  stage = popupStage();
  ({ clock, popup, windows } = stage);
});

describe('opened', () => {
  test('has no window before that', () => {
    popup.render();
    popup.close();
    popup.ready();
    expect(windows).toEqual([]);
    expect(popup.window()).toBeNull();
  });

  test('shows its window once the page has drawn, not before', () => {
    popup.open();
    expect(looks()).toEqual(['hidden']);
    popup.ready();
    expect(looks()).toEqual(['shown']);
    expect(stage.count).toMatchObject({ openings: 1, shown: 1 });
  });

  test('by many clicks at once makes one window', () => {
    popup.open();
    popup.toggle();
    popup.open();
    popup.ready();
    expect(looks()).toEqual(['shown']);
    expect(stage.count.openings).toBe(1);
  });

  test('again shows the window it has, at once', () => {
    openReady();
    popup.close();
    popup.open();
    expect(looks()).toEqual(['shown']);
    expect(stage.count).toMatchObject({ openings: 2, shown: 2 });
  });

  test('gives its window what is new whenever something is, and nothing while nobody sees it', () => {
    const window = openReady();
    popup.render();
    expect(window.sent).toEqual([]);
    stage.state = { ...stage.state, dropped: 1 };
    popup.render();
    expect(window.sent).toEqual([{ dropped: { whole: 1 } }]);
    popup.close();
    stage.state = { ...stage.state, dropped: 2 };
    popup.render();
    expect(window.sent).toHaveLength(1);
    expect(stage.count.closed).toBe(1);
    popup.open();
    expect(window.sent.at(-1)).toEqual({ dropped: { whole: 2 } });
  });

  test('tells the page of a new window all of it', () => {
    openReady().die();
    stage.state = { ...stage.state, dropped: 3 };
    popup.open();
    expect(popup.state()).toEqual(stage.state);
  });

  test('anew when a page never draws, however often it is clicked meanwhile', async () => {
    popup.open();
    for (let count = 0; count < 12; count += 1) {
      await clock.advance(1_000);
      popup.toggle();
    }
    expect(windows).toHaveLength(2);
    expect(looks()[0]).toBe('destroyed');
  });

  test('does not show because a page draws once more', () => {
    openReady();
    popup.close();
    popup.ready();
    expect(looks()).toEqual(['hidden']);
  });
});

describe('closed', () => {
  test('hides, and opens again from there', () => {
    openReady();
    popup.close();
    expect(looks()).toEqual(['hidden']);
  });

  test('has put away at once what is not to be seen the next time', () => {
    const window = openReady();
    stage.onClosed = () => (stage.state = { ...stage.state, dropped: 5 });
    popup.close();
    expect(window.sent).toEqual([{ dropped: { whole: 5 } }]);
  });

  test('when it loses the keyboard', () => {
    openReady().blur();
    expect(looks()).toEqual(['hidden']);
  });

  test('gives its memory back after a while', async () => {
    openReady();
    popup.close();
    await clock.advance(idleMs - 1);
    expect(looks()).toEqual(['hidden']);
    await clock.advance(1);
    expect(looks()).toEqual(['destroyed']);
    expect(popup.window()).toBeNull();
    expect(clock.due()).toEqual([]);
  });

  test('and opened in between, lives on', async () => {
    openReady();
    popup.close();
    await clock.advance(idleMs - 1);
    popup.open();
    await clock.advance(2 * idleMs);
    expect(looks()).toEqual(['shown']);
  });

  test('and given back, opens in a new window', async () => {
    openReady();
    popup.close();
    await clock.advance(idleMs);
    openReady();
    expect(looks()).toEqual(['destroyed', 'shown']);
  });

  test('does not come back with what it showed of another account', () => {
    openReady().blur();
    popup.forget();
    expect([looks(), popup.window(), clock.due()]).toEqual([['destroyed'], null, []]);
    openReady();
    expect(looks()).toEqual(['destroyed', 'shown']);
    popup.forget();
    expect(looks()).toEqual(['destroyed', 'shown']);
  });

  test('twice, waits once', async () => {
    openReady().blur();
    popup.close();
    expect(clock.due()).toHaveLength(1);
    await clock.advance(idleMs);
    expect(clock.due()).toEqual([]);
  });
});

describe('a click on the icon', () => {
  test('opens what is closed and closes what is open', async () => {
    popup.toggle();
    popup.ready();
    expect(looks()).toEqual(['shown']);
    await clock.advance(5_000);
    popup.toggle();
    expect(looks()).toEqual(['hidden']);
    popup.toggle();
    expect(looks()).toEqual(['shown']);
  });

  test('that took the keyboard from the popup is the click that closes it', async () => {
    openReady().blur();
    await clock.advance(200);
    popup.toggle();
    expect(looks()).toEqual(['hidden']);
  });

  test('some time after the popup closed by itself opens it', async () => {
    openReady().blur();
    await clock.advance(1_000);
    popup.toggle();
    expect(looks()).toEqual(['shown']);
  });

  test('on a toast right after the popup closed by itself opens it all the same', () => {
    openReady().blur();
    popup.open();
    expect(looks()).toEqual(['shown']);
  });
});

describe('a window that dies', () => {
  test.each<[string, () => void]>([
    ['while loading', () => popup.open()],
    ['while open', () => void openReady()],
    [
      'while closed',
      () => {
        openReady();
        popup.close();
      },
    ],
  ])('%s leaves nothing behind, and the next click opens a new one', (_when, bring) => {
    bring();
    windows[0]?.die();
    expect(popup.window()).toBeNull();
    expect(clock.due()).toEqual([]);
    popup.render();
    openReady();
    expect(looks()).toEqual(['destroyed', 'shown']);
  });
});

test.each<[string, () => void]>([
  ['before it was opened', () => {}],
  ['while loading', () => popup.open()],
  ['while open', () => void openReady()],
  [
    'while closed',
    () => {
      openReady();
      popup.close();
    },
  ],
])('stopped %s, leaves neither a window nor a timer', (_when, bring) => {
  bring();
  popup.stop();
  popup.stop();
  expect(looks().filter((look) => look !== 'destroyed')).toEqual([]);
  expect(clock.due()).toEqual([]);
});

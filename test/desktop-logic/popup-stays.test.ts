/** How long the popup stays, and where, once it is open. */
import { beforeEach, describe, expect, test } from 'vitest';
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

describe('pinned', () => {
  beforeEach(() => void (stage.stays = 'untilClosed'));

  test('stays when the person looks elsewhere', () => {
    openReady().blur();
    expect(looks()).toEqual(['shown']);
    expect(stage.count.closed).toBe(0);
  });

  test('is closed by Esc, and by a click on the icon that takes the keyboard from it', async () => {
    openReady();
    popup.close();
    expect(looks()).toEqual(['hidden']);
    popup.open();
    windows[0]?.blur();
    await clock.advance(200);
    popup.toggle();
    expect(looks()).toEqual(['hidden']);
    popup.toggle();
    expect(looks()).toEqual(['shown']);
  });

  test('and unpinned while it has the keyboard, is closed by looking elsewhere', () => {
    openReady();
    stage.stays = 'untilBlur';
    windows[0]?.blur();
    expect(looks()).toEqual(['hidden']);
  });
});

describe('where displays change', () => {
  test('an open popup is put where it belongs, once for all that changes together', async () => {
    const window = openReady();
    popup.displaysChanged();
    await clock.advance(100);
    popup.displaysChanged();
    await clock.advance(1_000);
    expect(window.settlings()).toBe(1);
    expect(clock.due()).toEqual([]);
  });

  test('a closed popup is left alone', async () => {
    const window = openReady();
    popup.close();
    popup.displaysChanged();
    await clock.advance(1_000);
    popup.open();
    popup.displaysChanged();
    popup.close();
    await clock.advance(1_000);
    expect(window.settlings()).toBe(0);
  });

  test('what moves then was not moved by the person', async () => {
    const window = openReady();
    window.move({ x: 1, y: 1 });
    popup.displaysChanged();
    window.move({ x: 2, y: 2 });
    await clock.advance(1_000);
    window.move({ x: 3, y: 3 });
    popup.close();
    window.move({ x: 4, y: 4 });
    expect(stage.moved).toEqual([
      { x: 1, y: 1 },
      { x: 3, y: 3 },
    ]);
  });
});

describe('a window like any other, without a tray', () => {
  beforeEach(() => void (stage.stays = 'always'));

  test('is closed neither by looking elsewhere nor by Esc', () => {
    openReady().blur();
    popup.close();
    expect([looks(), stage.count.closed]).toEqual([['shown'], 0]);
  });

  test('in use when a tray comes, is a popup at once', () => {
    openReady();
    stage.stays = 'untilBlur';
    popup.reform();
    expect(looks()).toEqual(['destroyed', 'hidden']);
    popup.ready();
    expect(looks()).toEqual(['destroyed', 'shown']);
    expect(windows[1]?.isInUse()).toBe(true);
    // Search and open row are those of before.
    expect(stage.count.closed).toBe(0);
  });

  test('not in use when a tray comes, goes', () => {
    openReady().blur();
    stage.stays = 'untilBlur';
    popup.reform();
    expect([looks(), clock.due(), stage.count.closed]).toEqual([['destroyed'], [], 1]);
    openReady().blur();
    expect(looks()).toEqual(['destroyed', 'hidden']);
  });

  test('not in use when a tray comes, but pinned, is a popup that leaves the keyboard where it is', () => {
    openReady().blur();
    stage.stays = 'untilClosed';
    popup.reform();
    popup.ready();
    expect([looks(), windows[1]?.isInUse()]).toEqual([['destroyed', 'shown'], false]);
    expect(stage.count).toMatchObject({ openings: 1, closed: 0 });
  });

  test('is brought to the front by the shortcut', () => {
    const window = openReady();
    window.blur();
    popup.toggle();
    expect([looks(), window.isInUse()]).toEqual([['shown'], true]);
  });

  test('closed by its frame, is the end', () => {
    openReady().closeByFrame();
    expect([looks(), popup.window(), stage.count.ends]).toEqual([['destroyed'], null, 1]);
  });

  test('that goes comes again, without taking the keyboard; soon after again and again, that is the end', () => {
    openReady().die();
    popup.ready();
    expect([looks(), windows[1]?.isInUse(), stage.count.ends]).toEqual([['destroyed', 'shown'], false, 0]);
    for (const at of [1, 2]) {
      windows[at]?.die();
      popup.ready();
    }
    expect([looks()[3], stage.count.ends]).toEqual(['shown', 0]);
    windows[3]?.die();
    expect([windows.length, stage.count.ends, clock.due()]).toEqual([4, 1, []]);
  });

  test('that goes now and then comes again each time', async () => {
    for (let at = 0; at < 9; at += 1) {
      popup.open('itself');
      popup.ready();
      await clock.advance(60_000);
      windows[at]?.die();
    }
    expect([windows.length, stage.count.ends]).toEqual([10, 0]);
  });

  test('whose page never draws comes again a few times, then that is the end', async () => {
    popup.open('itself');
    await clock.advance(30_000);
    expect([windows.length, stage.count.ends]).toEqual([4, 0]);
    await clock.advance(10_000);
    expect([windows.length, stage.count.ends, clock.due()]).toEqual([4, 1, []]);
  });

  test('whose page dies again and again is the end of it', () => {
    const window = openReady();
    for (let times = 0; times < 3; times += 1) window.crash();
    expect([looks(), stage.count.ends]).toEqual([['shown'], 0]);
    window.crash();
    expect([looks(), stage.count.ends, clock.due()]).toEqual([['destroyed'], 1, []]);
  });

  test('that has not come yet when a tray does, comes as a popup', () => {
    popup.open();
    popup.reform();
    popup.ready();
    expect(looks()).toEqual(['destroyed', 'shown']);
  });
});

describe('opened by itself', () => {
  test('takes the keyboard from nobody, and nobody counts as being here', () => {
    popup.open('itself');
    popup.ready();
    expect([looks(), windows[0]?.isInUse()]).toEqual([['shown'], false]);
    expect(stage.count).toMatchObject({ openings: 0, shown: 1 });
  });

  test('is given the keyboard where a person asks before the page is there', () => {
    popup.open('itself');
    popup.open();
    popup.open();
    popup.ready();
    expect([windows.length, windows[0]?.isInUse(), stage.count.openings]).toEqual([1, true, 1]);
  });
});

test.each(['untilBlur', 'untilClosed', 'always'] as const)('staying %s, is told as left, once', (stays) => {
  stage.stays = stays;
  openReady().blur();
  expect(stage.count.left).toBe(1);
});

/** What becomes of the popup when its page's process ends. */
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

describe('a page that dies', () => {
  test('while open is begun anew in its window, which stays as it is', async () => {
    const window = openReady();
    stage.state = { ...stage.state, dropped: 4 };
    window.crash();
    popup.render();
    expect([looks(), window.reloads(), window.isInUse(), window.sent]).toEqual([['shown'], 1, true, []]);
    expect(popup.state()).toEqual(stage.state);
    popup.ready();
    await clock.advance(3_600_000);
    expect([looks(), stage.died]).toEqual([['shown'], [true]]);
    // Nobody has opened or closed it.
    expect(stage.count).toMatchObject({ openings: 1, shown: 1, closed: 0 });
  });

  test('while loading is begun anew, and shown once it has drawn', () => {
    popup.open();
    windows[0]?.crash();
    expect([looks(), windows[0]?.reloads()]).toEqual([['hidden'], 1]);
    popup.ready();
    expect(looks()).toEqual(['shown']);
  });

  test('while closed is thrown away, and the next click makes a new one', () => {
    const window = openReady();
    popup.close();
    window.crash();
    expect([looks(), window.reloads(), clock.due(), stage.died]).toEqual([['destroyed'], 0, [], [false]]);
    openReady();
    expect(looks()).toEqual(['destroyed', 'shown']);
  });

  test('and is closed before it has drawn again, does not open empty the next time', () => {
    openReady().crash();
    popup.close();
    expect([looks(), stage.count.closed, clock.due()]).toEqual([['destroyed'], 1, []]);
    openReady();
    expect(looks()).toEqual(['destroyed', 'shown']);
  });

  test('and never draws again is closed', async () => {
    openReady().crash();
    popup.open();
    await clock.advance(10_000);
    expect([looks(), stage.count.closed, clock.due()]).toEqual([['destroyed'], 1, []]);
  });

  test('again and again is given up, with what it showed, until the next click', () => {
    const window = openReady();
    for (let times = 0; times < 20; times += 1) window.crash();
    expect([looks(), window.reloads(), stage.count.closed]).toEqual([['destroyed'], 3, 1]);
    expect(stage.died).toEqual([true, true, true, false]);
    openReady();
    expect(looks()).toEqual(['destroyed', 'shown']);
  });

  test('now and then is begun anew each time', async () => {
    const window = openReady();
    for (let times = 0; times < 20; times += 1) {
      window.crash();
      popup.ready();
      await clock.advance(30_000);
    }
    expect([looks(), window.reloads()]).toEqual([['shown'], 20]);
  });
});

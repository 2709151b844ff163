import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Clock } from '../../../electron/presence/clock.ts';
import { decide, isClosed, visit, wayBack } from './browser.ts';
import { openStage, paths, type Stage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.stop());

test('whoever cancels before it began asks nothing', async () => {
  const { result } = stage.begin({ cancelled: AbortSignal.abort() });
  expect(await result).toEqual({ ok: false, problem: 'cancelled' });
  expect(stage.requests).toEqual([]);
});

test('whoever cancels while the login server is asked waits no longer', async () => {
  const cancel = new AbortController();
  const arrived = stage.answer(paths.discovery, () => {});
  const { result } = stage.begin({ cancelled: cancel.signal });
  await arrived;
  cancel.abort();
  expect(await result).toEqual({ ok: false, problem: 'cancelled' });
  expect(stage.clock.due()).toEqual([]);
});

test('whoever cancels while the browser is open closes the port', async () => {
  const cancel = new AbortController();
  const { result, opened } = stage.begin({ cancelled: cancel.signal });
  const url = await opened;
  cancel.abort();
  expect(await result).toEqual({ ok: false, problem: 'cancelled' });
  expect(await isClosed(wayBack(url))).toBe(true);
  expect(stage.clock.due()).toEqual([]);
});

test('whoever cancels while the code is exchanged is not signed in, and the browser says so', async () => {
  const cancel = new AbortController();
  const arrived = stage.answer(paths.tokens, () => {});
  const { result, opened } = stage.begin({ cancelled: cancel.signal });
  const page = visit(await decide(await opened, 'allow'));
  await arrived;
  cancel.abort();
  expect(await result).toEqual({ ok: false, problem: 'cancelled' });
  expect((await page).text).toContain('You are not signed in.');
  expect(stage.clock.due()).toEqual([]);
});

test.each([
  ['has told where to ask', 1],
  ['has sent the person back', 2],
  ['has sent the tokens', 3],
  ['has sent its keys', 4],
])('whoever cancels in the very moment the login server %s is not signed in', async (_what, step) => {
  const cancel = new AbortController();
  let steps = 0;
  const clock: Clock = {
    ...stage.clock,
    // Every step has a time limit, which is taken back when the step is done.
    after(ms, run) {
      const dispose = stage.clock.after(ms, run);
      return () => {
        dispose();
        steps += 1;
        if (steps === step) cancel.abort();
      };
    },
  };
  const { result, opened } = stage.begin({ clock, cancelled: cancel.signal });
  if (step > 1) void visit(await decide(await opened, 'allow'));
  expect(await result).toEqual({ ok: false, problem: 'cancelled' });
  expect(stage.clock.due()).toEqual([]);
});

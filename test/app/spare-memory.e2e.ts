import { expect, test } from './fixtures.ts';

test('the memory that a start filled is given back soon after it', async ({ tray, startAtTenant }) => {
  const app = await startAtTenant();
  await tray.item();
  /** What V8 holds for what is new, bytes. */
  const forNews = (): Promise<number> =>
    app.electron.evaluate(() => {
      const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
      return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
    });
  // A start fills four times as much, and Chromium itself begins with twice that.
  await expect.poll(forNews).toBeLessThan(1024 * 1024);
  const inNewContext = (): Promise<unknown> =>
    app.electron.evaluate(() => process.getBuiltinModule('node:vm').runInNewContext('typeof gc') as unknown);
  expect(await inNewContext()).toBe('undefined');
});

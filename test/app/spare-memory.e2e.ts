import { expect, test } from './fixtures.ts';

test('the memory that a start filled is given back soon after it', async ({ tray, startAtTenant }) => {
  const app = await startAtTenant();
  await tray.item();
  const forNews = (): Promise<number> =>
    app.electron.evaluate(() => {
      const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
      return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
    });
  const atStart = await forNews();
  await expect.poll(forNews).toBeLessThan(atStart / 2);
  expect(await app.electron.evaluate(() => 'gc' in globalThis)).toBe(false);
});

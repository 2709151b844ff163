import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'test-results/pictures');

test.beforeAll(() => mkdir(pictures, { recursive: true }));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup in ${colorScheme}, live and stale`, async ({ tray, tenant, startAtTenant }) => {
    tenant.set(sevenAgents(1, 2, 3).map((agent) => ({ ...agent, chats: agent.id })));
    const app = await startAtTenant();
    const { popup } = await openPopup(tray, app);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByRole('heading', { name: '3 of 7 present' })).toBeVisible();
    const live = await popup.screenshot({ path: join(pictures, `popup-${colorScheme}.png`) });
    await tenant.goDown();
    await expect(popup.getByText("Can't reach SuperOffice.")).toBeVisible();
    await popup.screenshot({ path: join(pictures, `popup-${colorScheme}-stale.png`) });

    const [ground] = PNG.sync.read(live).data.subarray(4 * (360 * 20 + 5));
    expect((ground ?? 0) > 128).toBe(colorScheme === 'light');
  });
}

test('npm start -- --screenshot saves a picture of a real panel, a real toast and the popup', async () => {
  const file = join(pictures, 'desktop.png');
  const start = ['--import', 'tsx', 'build/start.ts', '--screenshot', file];
  const { stdout } = await promisify(execFile)(process.execPath, start, { cwd: root });
  expect(stdout).toMatch(/virtual desktop was started/);
  expect(stdout).toMatch(/^\S+ info poll outcome=roster/m);
  expect(stdout).toMatch(/^\S+ info notice\.shown/m);
  const { width, height } = PNG.sync.read(await readFile(file));
  expect([width, height]).toEqual([1280, 800]);
});

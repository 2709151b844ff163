import { popupScenes } from '../look/popup-scenes.ts';
import { expect, test } from '../look/scene.ts';

test('times below a day are within its drawing, and none covers another', async ({ props }) => {
  const { page } = await popupScenes.find(({ name }) => name === 'open-row')!.reach(props);
  const strip = (await page.locator('.drawing > svg').boundingBox())!;
  let end = strip.x - 0.5;
  for (const time of await page.locator('.times span').all()) {
    const { x, width } = (await time.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(end);
    end = x + width;
  }
  expect(end).toBeGreaterThan(strip.x);
  expect(end).toBeLessThanOrEqual(strip.x + strip.width + 0.5);
});

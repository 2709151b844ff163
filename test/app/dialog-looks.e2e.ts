import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from '../look/axe.ts';
import { dialogScenes } from '../look/dialog-scenes.ts';
import { allFaces, wear } from '../look/face.ts';
import { expect, test } from '../look/scene.ts';

const pictures = join(import.meta.dirname, '../../test-results/pictures');

test.beforeAll(() => mkdir(pictures, { recursive: true }));

for (const { name, reach, oneSection = false } of dialogScenes) {
  test(`axe finds nothing in ${name.replaceAll('-', ' ')}, whatever it looks like`, async ({ props }) => {
    const { app, page } = await reach(props);
    const tabs = await page.getByRole('tab', oneSection ? { selected: true } : {}).all();
    for (const tab of tabs.length === 0 ? [null] : tabs) {
      const shown = tab === null ? name : `${name}-${(await tab.textContent()) ?? ''}`;
      for (const face of allFaces) {
        // By itself, since what is enlarged may have it out of view.
        await tab?.press('Enter');
        await wear(app, page, face);
        if (face !== 'zoomed') await page.screenshot({ path: join(pictures, `${shown}-${face}.png`) });
        expect.soft(await axeFindings(page), `${shown} ${face}`).toEqual([]);
      }
    }
  });
}

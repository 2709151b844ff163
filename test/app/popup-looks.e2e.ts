import { axeFindings } from '../look/axe.ts';
import { allFaces, wear, type Face } from '../look/face.ts';
import { popupScenes } from '../look/popup-scenes.ts';
import { expect, test } from '../look/scene.ts';
import { windowPicture } from '../look/window-picture.ts';

/** With these faces every scene has its picture. */
const pictured: readonly Face[] = ['light', 'dark'];
/** These have one with every face, since they have something of everything. */
const picturedAlways = ['live', 'open-row', 'stale'];

for (const { name, reach } of popupScenes) {
  test(`the popup, ${name.replaceAll('-', ' ')}: looks as it should, and axe finds nothing`, async ({
    props,
  }) => {
    const { app, page } = await reach(props);
    for (const face of allFaces) {
      await wear(app, page, face);
      const picture = `popup-${name}-${face}.png`;
      if (face !== 'zoomed' && (pictured.includes(face) || picturedAlways.includes(name)))
        await expect.soft(page).toHaveScreenshot(picture);
      if (face === 'zoomed' && picturedAlways.includes(name))
        expect.soft(await windowPicture(app, page)).toMatchSnapshot(picture);
      expect.soft(await axeFindings(page), face).toEqual([]);
    }
  });
}

test('the popup is sharp on a screen of twice the pixels, and no higher than that', async ({ props }) => {
  const live = popupScenes.find(({ name }) => name === 'live');
  const { app, page } = await live!.reach({
    ...props,
    raise: (options) => props.raise({ ...options, switches: ['--force-device-scale-factor=2'] }),
  });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await windowPicture(app, page)).toMatchSnapshot('popup-live-light-2x.png');
});

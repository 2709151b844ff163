import type { Page } from '@playwright/test';
import type { RunningApp } from '../app/app.ts';

/** A way in which a person may want every window to look. */
export type Face = keyof typeof faces;

const still = { reducedMotion: 'reduce', contrast: 'no-preference' } as const;

const faces = {
  light: { media: { ...still, colorScheme: 'light', forcedColors: 'none' }, zoom: 1 },
  dark: { media: { ...still, colorScheme: 'dark', forcedColors: 'none' }, zoom: 1 },
  forced: { media: { ...still, colorScheme: 'dark', forcedColors: 'active' }, zoom: 1 },
  zoomed: { media: { ...still, colorScheme: 'light', forcedColors: 'none' }, zoom: 2 },
} as const;

/** All of them. */
export const allFaces = Object.keys(faces) as readonly Face[];

/** Shows the page with this face. */
export async function wear(app: RunningApp, page: Page, face: Face): Promise<void> {
  const { media, zoom } = faces[face];
  await page.emulateMedia(media);
  await app.electron.evaluate(
    ({ webContents }, { url, factor }) => {
      for (const each of webContents.getAllWebContents())
        if (each.getURL() === url) each.setZoomFactor(factor);
    },
    { url: page.url(), factor: zoom },
  );
  await page.evaluate(drawnAt, zoom);
}

/** In the page: resolves when it has this zoom, and has been drawn since. */
async function drawnAt(zoom: number): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));
  while (devicePixelRatio !== zoom) await frame();
  for (let frames = 0; frames < 3; frames += 1) await frame();
}

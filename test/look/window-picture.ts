import type { Page } from '@playwright/test';
import type { RunningApp } from '../app/app.ts';

/**
 * A picture of a page as its window shows it, PNG: Playwright's own are cut where a page is zoomed. Taken when
 * the window has shown the same for some frames.
 */
export async function windowPicture(app: RunningApp, page: Page): Promise<Buffer> {
  let last = '';
  for (;;) {
    const now = await app.electron.evaluate(async ({ webContents }, url) => {
      const shown = webContents.getAllWebContents().find((each) => each.getURL() === url);
      return (await shown?.capturePage())?.toPNG().toString('base64') ?? '';
    }, page.url());
    if (now !== '' && now === last) return Buffer.from(now, 'base64');
    last = now;
    await page.evaluate(someFrames);
  }
}

/** In the page: resolves when it has been drawn a few times more. */
async function someFrames(): Promise<void> {
  for (let frames = 0; frames < 10; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
}

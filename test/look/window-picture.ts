import type { Page } from '@playwright/test';
import type { RunningApp } from '../app/app.ts';

/**
 * A picture of a page as its window shows it, PNG: Playwright's own are cut where a page is zoomed. Taken when
 * two in a row are the same.
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
  }
}

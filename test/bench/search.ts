import { createServer } from 'node:net';
import { chromium, type Page } from 'playwright';
import type { Figure } from './figures.ts';
import { openPopup } from './popup.ts';
import type { Running } from './running.ts';
import type { Stage } from './stage.ts';

const typed = 'anna berg';
const rounds = 4;

/** Finding agents in the open popup: from each key to the frame that shows who is found. */
export async function searching(
  stage: Stage,
  name: string,
  start: (args: readonly string[]) => Promise<Running>,
): Promise<Figure[]> {
  const port = await freePort();
  const app = await start([`--remote-debugging-port=${port}`]);
  await app.printed(' poll ', 0);
  await openPopup(app);
  await stage.pause(1_500);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().includes('/popup/'));
    if (page === undefined) throw new Error('The popup has no page to be searched in.');
    const ours: number[] = [];
    for (let round = 0; round < rounds; round++) ours.push(...(await keystrokes(page)));
    return [{ name: `a letter typed to who is found, ${name}`, unit: 'ms', ours }];
  } finally {
    await browser.close();
    await app.end();
  }
}

/** Types it letter by letter, and takes it away again. Gives the ms of each letter. */
async function keystrokes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= typed.length; length++)
    times.push(await typing(page, typed.slice(0, length)));
  await typing(page, '');
  return times;
}

/** ms from an input at a frame's beginning to the end of the frame that shows what comes of it. */
function typing(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (value) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (field === null) return reject(new Error('The popup has no search field.'));
        requestAnimationFrame(() =>
          setTimeout(() => {
            const begun = performance.now();
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
          }),
        );
      }),
    text,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

import { expect, type Page } from '@playwright/test';

/** More steps than any window has stops. */
const longestWay = 120;

/** Everything in these is operated by a key of what holds it, told in the test that says so. */
const operatedByKeys = '.marks button, [data-section] h2 button[aria-expanded="true"]';

/** Something to be operated, in a few words, and whether one sees that the keyboard is there. */
interface Stop {
  readonly what: string;
  readonly seen: boolean;
  /** The keyboard was there before. */
  readonly known: boolean;
  /** Arrows go on from here to others of its kind. */
  readonly arrows: boolean;
}

/** Presses a key; whatever has the focus then must show it. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(async () => (await stop(page))?.seen ?? true, `focus is seen after ${key}`).toBe(true);
}

/** Goes on by Tab until what `selector` names has the focus, which must be seen at every step. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < longestWay; step += 1) {
    await press(page, 'Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/**
 * Goes through a page by Tab, and by arrows where a list or a row of tabs is one stop. Gives what is wrong:
 * where focus was not seen, and what was not reached.
 */
export async function walk(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.evaluate(forget);
  for (let step = 0; step < longestWay; step += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at === null) continue;
    if (at.known) break;
    if (!at.seen) wrong.push(`focus is not seen: ${at.what}`);
    if (at.arrows) wrong.push(...(await alongArrows(page)));
  }
  const missed = await page.evaluate(unreached, operatedByKeys);
  return [...wrong, ...missed.map((what) => `not reached: ${what}`)];
}

/** From here by arrows to the last of its kind; then the focus is here again. */
async function alongArrows(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  const here = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  for (let step = 0; step < longestWay; step += 1) {
    await page.keyboard.press('ArrowDown');
    const at = await stop(page);
    if (at === null || at.known) break;
    if (!at.seen) wrong.push(`focus is not seen: ${at.what}`);
  }
  await here.evaluate((element) => element.focus());
  return wrong;
}

function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(stopHere);
}

interface Walked {
  /** Where the focus was: an element, or of rows, which are drawn anew when they come back into view, the agent. */
  walked?: Set<unknown>;
}

function forget(): void {
  (window as Walked).walked = new Set();
  (document.activeElement as HTMLElement | null)?.blur();
}

/** In the page: what has the focus; null: nothing. */
function stopHere(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const walked = ((window as Walked).walked ??= new Set());
  const mark = element.getAttribute('data-agent') ?? element;
  const known = walked.has(mark);
  walked.add(mark);
  const rings = [element, element.closest('label')].filter((each) => each !== null);
  const ringed = rings.some((each) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
  });
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const there = document.elementFromPoint(x, y);
  const uncovered = rings.some((each) => there !== null && (each.contains(there) || there.contains(each)));
  return {
    what: element.outerHTML.slice(0, 120),
    seen: ringed && uncovered,
    known,
    arrows: element.matches('[role="tab"], [data-agent], [data-section] h2 button'),
  };
}

/** In the page: what could be operated and had the focus at no time. One radio stands for its group. */
function unreached(exempt: string): string[] {
  const walked = (window as Walked).walked ?? new Set();
  const groups = new Set([...walked].map((each) => (each instanceof HTMLInputElement ? each.name : '')));
  const operable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(operable)]
    .filter(
      (each) =>
        !walked.has(each.dataset['agent'] ?? each) &&
        !each.matches(exempt) &&
        !each.matches(':disabled, [hidden] *'),
    )
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => !(each instanceof HTMLInputElement && each.type === 'radio' && groups.has(each.name)))
    .map((each) => each.outerHTML.slice(0, 120));
}

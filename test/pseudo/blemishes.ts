import type { Page } from '@playwright/test';

/**
 * What is wrong on a page in pseudo-locale: text in plain letters, which is written in the code and in
 * no dictionary, and text that does not fit where it is.
 *
 * What its own page says is not to be translated is left out.
 *
 * @param data what comes from elsewhere: names, topics, addresses
 */
export function blemishesOn(page: Page, data: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const longestFirst = [...known].sort((a, b) => b.length - a.length);
    const spoken = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
    /** Half a point is not seen, and text is measured in fractions, px. */
    const unseen = 1;

    const isPlain = (text: string): boolean =>
      /[A-Za-z]/.test(longestFirst.reduce((left, each) => left.replaceAll(each, ''), text));
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const textsIn = (element: Element): Text[] =>
      [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '') as Text[];

    /** Why this text cannot be read in full; null: it can. */
    function misfitOf(text: Text): string | null {
      const range = document.createRange();
      range.selectNodeContents(text);
      const line = range.getBoundingClientRect();
      let [mayGoOnX, mayGoOnY] = [false, false];
      for (let around = text.parentElement; around !== null; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow, position, display } = getComputedStyle(around);
        if (display === 'inline' || display === 'contents') continue;
        const place = around.getBoundingClientRect();
        // To be heard only.
        if (place.width <= 1 || place.height <= 1) return null;
        mayGoOnX ||= overflowX === 'auto' || overflowX === 'scroll';
        mayGoOnY ||= overflowY === 'auto' || overflowY === 'scroll';
        const isWide = line.left < place.left - unseen || line.right > place.right + unseen;
        const isHigh = line.top < place.top - unseen || line.bottom > place.bottom + unseen;
        const isTold = textOverflow === 'ellipsis' && around.closest('[title], [aria-label]') !== null;
        if (isWide && !mayGoOnX && !isTold) return `too wide for ${around.tagName} ${around.className}`;
        if (isTold) mayGoOnX = true;
        if (isHigh && !mayGoOnY && overflowY !== 'visible') return `too high for ${around.tagName}`;
        if (position === 'fixed' || position === 'absolute') break;
      }
      if (!mayGoOnX && (line.left < 0 || line.right > innerWidth)) return 'beyond the window';
      return null;
    }

    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (each) => each.translate && isShown(each),
    );
    const attributes = shown.flatMap((element) =>
      spoken.flatMap((name) => {
        const text = element.getAttribute(name);
        return text !== null && isPlain(text) ? [`${name} in plain letters: ${text}`] : [];
      }),
    );
    const texts = shown.flatMap(textsIn).flatMap((text) => {
      const misfit = misfitOf(text);
      return [
        ...(isPlain(text.data) ? [`in plain letters: ${text.data.trim()}`] : []),
        ...(misfit === null ? [] : [`${misfit}: ${text.data.trim()}`]),
      ];
    });
    return [...new Set([...attributes, ...texts])];
  }, data);
}

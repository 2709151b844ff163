/** Lets rows that get another place go there visibly, quickly, and not at all where motion is not wanted. */
export interface Glide {
  /** Before the list is drawn anew: where rows are. */
  remember(): void;
  /** After that: they go from there to where they are now. `list` is the same only when it was the same before. */
  play(list: string): void;
}

/** Of this list's rows; others than those drawn are not seen to move. */
export function glideIn(list: () => HTMLElement): Glide {
  let tops = new Map<string, number>();
  let played = '';
  const rows = (): HTMLElement[] => [...list().querySelectorAll<HTMLElement>('[data-agent]')];
  const topOf = (row: HTMLElement): number => row.getBoundingClientRect().top;

  function play(): void {
    const quick = parseFloat(getComputedStyle(list()).getPropertyValue('--quick'));
    if (quick === 0) return;
    for (const row of rows()) {
      const from = tops.get(row.dataset['agent'] ?? '');
      const way = from === undefined ? 0 : from - topOf(row);
      if (Math.abs(way) < 1) continue;
      const frames = [{ transform: `translateY(${way}px)` }, { transform: 'none' }];
      row.parentElement?.animate(frames, { duration: quick, easing: 'ease-out' });
    }
  }

  return {
    remember: () => (tops = new Map(rows().map((row) => [row.dataset['agent'] ?? '', topOf(row)]))),
    play(name) {
      // Before anything of it is painted, and after all of it is laid out.
      if (name === played) requestAnimationFrame(play);
      played = name;
    },
  };
}

/** Scrolls on as long as something carried is held near an edge. */
export interface EdgeScroll {
  /** It is held at this height, px down the window. */
  hold(y: number): void;
  stop(): void;
}

/** What scrolls, and what in it is to be brought into view that way. */
export interface EdgeScrollPorts {
  readonly view: () => HTMLElement;
  readonly content: () => Element | null;
  /** It has scrolled under what is held there. */
  readonly onScrolled: (y: number) => void;
}

/** So near to an edge it scrolls, px; a section's heading may stand there. */
const nearPx = 40;
/** About five rows a second. */
const pxPerMs = 0.25;
/** Where nothing was drawn for longer, it does not make up for that. */
const longestStepMs = 50;

/** Begins with nothing held. */
export function edgeScroll({ view, content, onScrolled }: EdgeScrollPorts): EdgeScroll {
  let held: number | null = null;
  let moving = false;
  let before = 0;

  function step(now: number): void {
    const way = held === null ? 0 : wayFrom(held, view(), content());
    if (held === null || way === 0) {
      moving = false;
      return;
    }
    // By a whole pixel at least: less may be rounded away.
    const px = Math.max(1, pxPerMs * Math.min(now - before, longestStepMs));
    before = now;
    view().scrollTop += way * px;
    onScrolled(held);
    requestAnimationFrame(step);
  }

  return {
    hold(y) {
      held = y;
      if (moving) return;
      moving = true;
      before = performance.now();
      requestAnimationFrame(step);
    },
    stop: () => (held = null),
  };
}

/** Up, down, or not at all: where there is no more of it, it does not scroll. */
function wayFrom(y: number, view: HTMLElement, content: Element | null): -1 | 0 | 1 {
  if (content === null) return 0;
  const [outer, inner] = [view.getBoundingClientRect(), content.getBoundingClientRect()];
  if (y < outer.top + nearPx) return inner.top < outer.top ? -1 : 0;
  if (y > outer.bottom - nearPx) return inner.bottom > outer.bottom ? 1 : 0;
  return 0;
}

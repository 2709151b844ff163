/** The heights of the list's sections, on which it depends where the next ones are. */
export interface SectionHeights {
  /** Another one whenever a section has got another height. */
  readonly laidOut: unknown;
  /** Watches a section's height, until disposed. */
  readonly observed: (section: Element) => () => void;
  stop(): void;
}

/** Begins with no section. */
export function sectionHeights(): SectionHeights {
  let laidOut = $state.raw({});
  const observer = new ResizeObserver(() => (laidOut = {}));
  return {
    get laidOut() {
      return laidOut;
    },
    observed(section) {
      observer.observe(section);
      return () => observer.unobserve(section);
    },
    stop: () => observer.disconnect(),
  };
}

/** The time of day that ticks once a second, ms since 1970: for texts like "40 s ago". */
export function ticking(): { readonly now: number } {
  let now = $state(Date.now());
  $effect(() => {
    const tick = (): void => {
      if (!document.hidden) now = Date.now();
    };
    const timer = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}

/** Runs in a page: tries every way to make a script of a text, and gives those that ran. */
export async function runStrings(): Promise<readonly string[]> {
  const ran: string[] = [];
  Object.assign(window, { ran: (how: string) => ran.push(how) });
  const code = (how: string): string => `window.ran(${JSON.stringify(how)})`;
  const add = (tag: string, set: Record<string, string>, text = ''): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(set)) made.setAttribute(name, value);
    made.textContent = text;
    document.body.append(made);
    return made;
  };
  const blob = (how: string): string =>
    URL.createObjectURL(new Blob([code(how)], { type: 'text/javascript' }));
  // What lint, for good reasons, lets nobody write.
  const global = window as unknown as Record<string, (text: string) => unknown>;
  const madeBy = (maker: unknown, text: string): unknown =>
    (Reflect.construct(maker as typeof Function, [text]) as () => unknown)();
  const before = new Set(document.body.children);
  const styled = (): boolean => getComputedStyle(document.body).outlineStyle === 'dotted';

  // Out of the evaluation that this runs in, for which the browser may look away.
  await new Promise((resolve) => setTimeout(resolve));
  const attempts: readonly (() => unknown)[] = [
    () => global['eval']!(code('eval')),
    () => madeBy(global['Function'], code('Function')),
    () => madeBy((async () => {}).constructor, code('the maker of async functions')),
    () => global['setTimeout']!(code('a timer')),
    () => global['setInterval']!(code('an interval')),
    () => add('script', {}, code('an inline script')),
    () => add('script', { type: 'module' }, code('an inline module')),
    () => add('script', { src: `data:text/javascript,${code('a script of data')}` }),
    () => add('script', { src: blob('a script of a blob') }),
    () => add('button', { onclick: code('an inline handler') }).click(),
    () => add('img', { src: 'none.png', onerror: code('a handler of an error') }),
    () => add('a', { href: `javascript:${code('an address')}` }).click(),
    () => add('iframe', { src: `javascript:parent.${code('a frame’s address')}` }),
    () => add('iframe', { srcdoc: `<script>parent.${code('a frame’s text')}</script>` }),
    () => document.body.insertAdjacentHTML('beforeend', `<svg onload='${code('an SVG’s handler')}'></svg>`),
    () => (location.href = `javascript:${code('a location')}`),
    () => add('base', { href: 'data:text/javascript,' }),
    () => new Worker(blob('a worker of a blob')),
    () => import(/* @vite-ignore */ blob('an import of a blob')),
    () => import(/* @vite-ignore */ `data:text/javascript,${code('an import of data')}`),
    () =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => ran.push('WebAssembly')),
    () => add('style', {}, 'body { outline: dotted }') && styled() && ran.push('an inline style'),
    () => document.body.setAttribute('style', 'outline: dotted'),
    () => styled() && ran.push('a style attribute'),
  ];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch {
      // That is what it should be.
    }
  }
  // Whatever waits for its turn has had it after these.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await fetch('none').catch(() => {});
  for (const left of [...document.body.children]) if (!before.has(left)) left.remove();
  document.body.removeAttribute('style');
  return ran;
}

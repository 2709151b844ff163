import { flushSync, mount, type Component } from 'svelte';
import { en as words, type Words } from '../words/en.ts';

/** Of a bridge, what starting a page takes. */
interface StartBridge<State> {
  getState(): Promise<State>;
  command(name: 'ready', argument: undefined): Promise<void>;
}

/** Draws a page with its first state, then tells main that it may be shown. */
export async function startPage<State, PageBridge extends StartBridge<State>>(
  Page: Component<{ readonly first: State; readonly bridge: PageBridge; readonly words: Words }>,
  bridge: PageBridge,
): Promise<void> {
  const first = await bridge.getState();
  document.documentElement.lang = words.language;
  mount(Page, { target: document.body, props: { first, bridge, words } });
  flushSync();
  await bridge.command('ready', undefined);
}

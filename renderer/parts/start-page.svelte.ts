import { flushSync, mount, type Component } from 'svelte';
import type { Bridge } from '../../electron/contract/bridge.ts';
import type { PageName, PageStates } from '../../electron/contract/pages.ts';
import { changedBy } from '../../electron/contract/state-change.ts';
import { en as words, type Words } from '../words/en.ts';

/** What every page gets: its state as it is at any time. */
export interface PageProps<Page extends PageName> {
  readonly state: PageStates[Page];
  readonly bridge: Bridge<Page>;
  readonly words: Words;
}

/** Draws a page with its first state, then tells main that it may be shown; from then on it follows its state. */
export async function startPage<Page extends PageName>(
  View: Component<PageProps<Page>>,
  bridge: Bridge<Page>,
): Promise<void> {
  let state = $state.raw(await bridge.getState());
  bridge.onChange((change) => (state = changedBy(state, change)));
  document.documentElement.lang = words.language;
  mount(View, {
    target: document.body,
    props: {
      get state() {
        return state;
      },
      bridge,
      words,
    },
  });
  flushSync();
  await (bridge as Bridge<PageName>).command('ready', undefined);
}

import { flushSync, mount, type Component } from 'svelte';
import type { Bridge } from '../../electron/contract/bridge.ts';
import type { PageName, PageStates } from '../../electron/contract/pages.ts';
import { changedBy } from '../../electron/contract/state-change.ts';
import type { Words } from '../words/en.ts';
import { loadWords } from '../words/load.ts';

/** What every page gets: its state and its words, as they are at any time. */
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
  const first = await bridge.getState();
  let state = $state.raw(first);
  let words = $state.raw(await loadWords(first.language));
  document.documentElement.lang = first.language;

  bridge.onChange((change) => {
    state = changedBy(state, change);
    if ('language' in change) void speak();
  });

  async function speak(): Promise<void> {
    const { language } = state;
    const spoken = await loadWords(language);
    if (language !== state.language) return;
    words = spoken;
    document.documentElement.lang = language;
  }

  mount(View, {
    target: document.body,
    props: {
      get state() {
        return state;
      },
      bridge,
      get words() {
        return words;
      },
    },
  });
  flushSync();
  await (bridge as Bridge<PageName>).command('ready', undefined);
}

import type { Dispose } from '../presence/clock.ts';
import type { CommandArgument } from './commands.ts';
import type { PageCommand, PageName, PageStates } from './pages.ts';
import type { StateChange } from './state-change.ts';

/** The channels between main and renderer; there are no others. */
export const channels = { getState: 'getState', change: 'change', command: 'command' } as const;

/** What the preload script gives the page called `Page` as `window.chatPresence`. */
export interface Bridge<Page extends PageName> {
  getState(): Promise<PageStates[Page]>;
  /** Calls `take` with what is different from now on, each time, until disposed. */
  onChange(take: (change: StateChange) => void): Dispose;
  /** Rejects when main does not accept the command, or knows at once that it cannot be done. */
  command<Name extends PageCommand<Page>>(name: Name, argument: CommandArgument<Name>): Promise<void>;
}

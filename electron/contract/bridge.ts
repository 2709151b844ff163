import type { Dispose } from '../presence/clock.ts';
import type { CommandArgument, CommandName } from './commands.ts';
import type { PopupState } from './state.ts';

/** The channels between main and renderer; there are no others. */
export const channels = { getState: 'getState', state: 'state', command: 'command' } as const;

/** What the preload script gives the page as `window.chatPresence`. */
export interface Bridge {
  getState(): Promise<PopupState>;
  /** Calls `show` with every new state until disposed. */
  onState(show: (state: PopupState) => void): Dispose;
  /** Rejects when main does not accept the command. */
  command<Name extends CommandName>(name: Name, argument: CommandArgument<Name>): Promise<void>;
}

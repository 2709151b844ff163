import type { AgentId } from '../../electron/presence/agent.ts';

/** What the rest of the popup may ask of the list. */
export interface ListHandle {
  /** Brings one of these agents into view, wherever they are by now, and the keyboard with it. */
  lead(ids: readonly AgentId[]): void;
  /** Closes the row that is open, if it can be seen; the keyboard goes to it. */
  closeRow(): boolean;
  /** Takes the keyboard. */
  enter(): void;
  /** Takes the keyboard, at the first agent of all. */
  enterFirst(): void;
  /** Opens the first agent's row, if there is one, and takes the keyboard there. */
  openFirst(): void;
}

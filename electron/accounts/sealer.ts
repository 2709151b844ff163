import type { Keeping } from '../contract/welcome.ts';

/** The system's own encryption for this user, or what stands in its way. */
export interface Sealer {
  /** May take as long as the person takes to open their keyring. Never throws. */
  keeping(): Promise<Keeping>;
  /** @throws when it cannot be sealed */
  seal(text: string): Promise<Buffer>;
  /**
   * `outdated` when it should be sealed anew.
   * @throws when it cannot be opened: another user's, another computer's, or the keyring stays closed
   */
  open(sealed: Buffer): Promise<{ readonly text: string; readonly outdated: boolean }>;
}

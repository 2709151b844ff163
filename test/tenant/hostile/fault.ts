import type { TransientCause } from '../../../electron/presence/failure.ts';
import type { World } from './world.ts';

/** What the app makes of a fault: the cause it tells; or the list, as far as it can be read. */
export type Shown = TransientCause | 'throttled' | 'untrusted' | 'moved' | 'signIn' | 'refused' | 'list';

/** Something that a server, or whatever is on the way to it, does to the app until it is mended. */
export interface Fault {
  /** What is done, in a few words. */
  readonly does: string;
  /** What the app must show for it; several, where it depends on the way that it comes by. */
  readonly shows: Shown | readonly Shown[];
  /** Only there; everywhere, unless said otherwise. */
  readonly where?: 'tls' | 'proxy';
  /** Costs so much that it is met seldom on long walks. */
  readonly heavy?: true;
  readonly strike: (world: World) => unknown;
}

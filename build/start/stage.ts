import type { ChildProcess, SpawnOptions } from 'node:child_process';

/** Where the app runs: on the display that is there, or in a virtual desktop. */
export interface Stage {
  /** Starts the app, with `options` for its streams. */
  launch(options: SpawnOptions): ChildProcess;
  /** Ends the app, within 5 s by force, and everything else that the stage consists of. */
  stop(): Promise<void>;
}

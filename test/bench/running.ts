import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stillLiving, processTree } from '../desktop/process-tree.ts';
import type { TrayItem } from '../desktop/tray-host.ts';
import { Watched } from '../desktop/waiting.ts';
import type { Stage } from './stage.ts';

/** An app to be measured: started again and again, always in the same way. */
export interface Subject {
  /** Starts it with these switches, and waits for its tray item. */
  start(args?: readonly string[]): Promise<Running>;
}

/** An app that runs, with its icon in the tray. */
export interface Running {
  readonly pid: number;
  readonly item: TrayItem;
  /** From the start of its process to the registration of its tray item on the bus, ms. */
  readonly startMs: number;
  /** How many lines it printed that hold this text. */
  count(text: string): number;
  /** Waits for a line with this text beyond the `seen` ones. */
  printed(text: string, seen: number): Promise<void>;
  /** Asks it to end, and waits until none of its processes is left. */
  end(): Promise<void>;
}

/** Starts the app in `folder` and waits for its tray item. */
export async function run(
  stage: Stage,
  folder: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Running> {
  const before = stage.tray.items.value;
  const begun = performance.now();
  const child = stage.launch(folder, env, args);
  const lines = new Watched<readonly string[]>([]);
  if (child.stdout) createInterface(child.stdout).on('line', (line) => lines.set([...lines.value, line]));
  const gone = once(child, 'exit').then(() => {
    throw new Error(
      `The app in ${folder} ended before it was asked to: ${lines.value.at(-1) ?? 'silently'}.`,
    );
  });
  gone.catch(() => {});
  const isNew = (item: TrayItem): boolean => !before.includes(item);
  const items = await Promise.race([stage.tray.items.until('a tray item', (all) => all.some(isNew)), gone]);
  const startMs = performance.now() - begun;
  const pid = child.pid ?? 0;
  const count = (text: string): number => lines.value.filter((line) => line.includes(text)).length;
  return {
    ...{ pid, item: items.find(isNew)!, startMs, count },
    printed: async (text, seen) => {
      const more = lines.until(`"${text}"`, () => count(text) > seen);
      await Promise.race([more, gone]);
    },
    async end() {
      const tree = processTree(pid);
      child.kill('SIGTERM');
      await gone.catch(() => {});
      while (stillLiving(tree).length > 0) await stage.pause(20);
    },
  };
}

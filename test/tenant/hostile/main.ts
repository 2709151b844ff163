import { app } from 'electron';
import { meet } from './alone.ts';
import type { Report } from './report.ts';
import { dealtTo, faultsBy } from './table.ts';
import { walk } from './walk.ts';
import { startWatcher, type Watcher } from './watcher.ts';
import { ways, type Way } from './world.ts';

/**
 * The program that `hostile-tenant.test.ts` runs in Electron, whose network the product uses: every fault
 * alone, by one way or by every way, then by each way a walk of so many steps from this seed.
 */
const [by = 'one', steps = '0', seed = '1'] = process.argv.slice(-3);

/** Longer than anything here takes by itself, ms: what hangs is a fault of ours, or of the product. */
const patienceMs = 60_000;

function report(line: Report): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Waits for this, but not for ever. */
async function patiently<T>(run: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('it goes on for ever')), patienceMs);
  });
  return Promise.race([run, stuck]).finally(() => clearTimeout(timer));
}

/** Does this with a watcher of its own, and reports what goes wrong, and where. */
async function watching(way: Way, run: (watcher: Watcher) => Promise<void>): Promise<void> {
  const watcher = await startWatcher(way);
  try {
    await run(watcher);
  } catch (error) {
    const last = watcher.watched.log.slice(-8).join('\n');
    report({ kind: 'trouble', where: `${way}, it ${watcher.lastFault()}`, why: `${String(error)}\n${last}` });
  }
  await watcher.stop();
}

async function meetAll(way: Way): Promise<void> {
  const faults = faultsBy(way).filter((fault) => dealtTo(fault) === way || (by === 'every' && !fault.heavy));
  let met = 0;
  // After trouble the rest has a fresh start.
  while (met < faults.length) {
    await watching(way, async (watcher) => {
      for (const fault of faults.slice(met)) {
        met += 1;
        await patiently(meet(fault, watcher, met));
        report({ kind: 'met', way, does: fault.does });
      }
    });
  }
}

async function run(): Promise<void> {
  for (const way of ways) {
    await meetAll(way);
    await watching(way, async (watcher) => {
      const walked = await walk(watcher, faultsBy(way), Number(steps), Number(seed), patiently);
      const looks = watcher.watched.outcomes().length;
      report({
        kind: 'walked',
        way,
        steps: Number(steps),
        ...walked,
        looks,
        busiestHour: watcher.busiestHour(),
      });
    });
  }
}

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (fault: unknown) => report({ kind: 'trouble', where: event, why: String(fault) }));
}
app.on('child-process-gone', (_event, { type, reason }) => {
  if (type !== 'GPU') report({ kind: 'trouble', where: type, why: reason });
});
// Electron is only ready when this module has been run to its end.
void app
  .whenReady()
  .then(run)
  .catch((fault: unknown) => report({ kind: 'trouble', where: 'the program', why: String(fault) }))
  .finally(() => report({ kind: 'done' }));

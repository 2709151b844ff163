import { settleMs } from './at-rest.ts';
import type { Figure } from './figures.ts';
import { costOf } from './process-cost.ts';
import type { Subject } from './running.ts';
import type { Stage } from './stage.ts';

/** What Chromium and V8 can be told that may save memory; `techniques.md` says what came of each. */
const switches = [
  '--js-flags=--optimize-for-size',
  '--js-flags=--lite-mode',
  '--js-flags=--jitless',
  '--js-flags=--max-semi-space-size=1',
  '--js-flags=--max-old-space-size=64',
  '--js-flags=--single-threaded',
  '--in-process-gpu',
  '--disable-software-rasterizer',
  '--enable-features=NetworkServiceInProcess2',
] as const;

const rounds = 3;
const without = 'without';

/** Memory at rest and the start of our app with each switch, beside the same app without it. */
export async function switched(stage: Stage, ours: Subject): Promise<Figure[]> {
  const samples = new Map(
    [without, ...switches].map((name) => [name, { memory: [] as number[], start: [] as number[] }]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, { memory, start }] of samples) {
      const app = await ours.start(name === without ? [] : [name]);
      start.push(app.startMs);
      await stage.pause(settleMs);
      memory.push(costOf(app.pid).memoryMb);
      await app.end();
    }
  }
  const plain = samples.get(without);
  return switches.flatMap((name): Figure[] => {
    const { memory = [], start = [] } = samples.get(name) ?? {};
    return [
      {
        ...{ name: `memory at rest with ${name}; to without`, unit: 'MB' },
        ours: memory,
        bare: plain?.memory ?? [],
      },
      { ...{ name: `start with ${name}; to without`, unit: 'ms' }, ours: start, bare: plain?.start ?? [] },
    ];
  });
}

import fc from 'fast-check';
import { test } from 'vitest';
import { settled } from '../presence/fake-clock.ts';
import { seed, times } from './effort.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Inputs, up to the first that fails. */
    tried?: number;
    seed?: number;
  }
}

/** In `npm test`; each takes well under a second. */
const usualInputs = 1_500;
const limitMs = 30_000;

/**
 * A test that `holds` does not throw for any of many inputs, whatever they are, and that none of them
 * gets at what all objects inherit.
 *
 * @param inputs how many are tried in `npm test`
 */
export function fuzz<Input>(
  what: string,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
  inputs = usualInputs,
): void {
  test(
    what,
    async ({ task }) => {
      const inherited = inheritedKeys();
      let tried = 0;
      const property = fc.asyncProperty(input, async (each) => {
        await holds(each);
        if (inheritedKeys() !== inherited) throw new Error('All objects inherit something new.');
        tried += 1;
        // Else nothing but this would run, and the runner would take the test for dead.
        if (tried % 1_000 === 0) await settled();
      });
      const details = await fc.check(property, {
        numRuns: inputs * times,
        ...(seed === null ? {} : { seed }),
      });
      task.meta.tried = details.numRuns;
      task.meta.seed = details.seed;
      if (details.failed) {
        throw new Error(await fc.asyncDefaultReportMessage(details), { cause: details.errorInstance });
      }
    },
    limitMs * times,
  );
}

function inheritedKeys(): number {
  return Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;
}

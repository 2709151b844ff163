import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { releaseFuses, testFuses } from '../../../build/package/fuses.ts';

test('19. a build for tests differs from a release in one fuse: the one by which Playwright enters', () => {
  const differing = Object.keys(releaseFuses)
    .map(Number)
    .filter((fuse) => releaseFuses[fuse as FuseV1Options] !== testFuses[fuse as FuseV1Options]);
  expect(differing).toEqual([FuseV1Options.EnableNodeCliInspectArguments]);
  expect(releaseFuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(false);
});

import { test as base } from './fixtures.ts';
import { packagedFor, type Packaged } from './packaged-stage.ts';

/** A test with the app as it is given away, and as it is built for tests. */
export const test = base.extend<object, { readonly released: Packaged; readonly enterable: Packaged }>({
  released: [
    async ({ stage }, use) => use(await packagedFor(stage, false)),
    { scope: 'worker', timeout: 120_000 },
  ],
  enterable: [
    async ({ stage }, use) => use(await packagedFor(stage, true)),
    { scope: 'worker', timeout: 120_000 },
  ],
});

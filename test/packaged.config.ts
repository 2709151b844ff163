import { defineConfig } from '@playwright/test';
import unpackaged from '../playwright.config.ts';

/**
 * The same end-to-end tests with the packaged app, as it is built for tests: its archive, its fuses but for
 * Node's inspector, its program. Left out are what packages the app itself, what writes into its folder, and
 * updates from a feed of the test: the packaged app knows but the one that it was built with.
 */
export default defineConfig(unpackaged, {
  testDir: '.',
  testIgnore: ['app/packaged.e2e.ts', 'app/pseudo.e2e.ts', 'app/update*.e2e.ts'],
  globalSetup: './app/build.ts',
  outputDir: '../test-results/packaged',
  snapshotPathTemplate: 'look/pictures/{arg}{ext}',
  use: { isPackaged: true } as object,
});

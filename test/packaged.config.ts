import { defineConfig } from '@playwright/test';
import unpackaged from '../playwright.config.ts';

/**
 * The same end-to-end tests with the packaged app, as it is built for tests: its archive, its fuses but for
 * Node's inspector, its program. Left out are what packages the app itself and what writes into its folder.
 */
export default defineConfig(unpackaged, {
  testDir: '.',
  testIgnore: ['app/packaged.e2e.ts', 'app/pseudo.e2e.ts'],
  globalSetup: './app/build.ts',
  outputDir: '../test-results/packaged',
  snapshotPathTemplate: 'look/pictures/{arg}{ext}',
  use: { isPackaged: true } as object,
});

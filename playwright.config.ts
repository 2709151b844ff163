import { defineConfig } from '@playwright/test';

/** End-to-end: the real app, in a virtual desktop of its own for each worker. */
export default defineConfig({
  testDir: 'test',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results/app',
  globalSetup: './test/app/build.ts',
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    // Motion is reduced there already, and what fades by scrolling would be lost.
    // What one machine draws twice is the same to the pixel; edges may differ by a shade on another.
    toHaveScreenshot: { animations: 'allow', caret: 'hide', threshold: 0.1, maxDiffPixelRatio: 0.001 },
  },
  snapshotPathTemplate: 'test/look/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
});

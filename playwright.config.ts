import { defineConfig } from '@playwright/test';

/** End-to-end: the real app in a virtual desktop, one at a time. */
export default defineConfig({
  testDir: 'test/app',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results/app',
  globalSetup: './test/app/build.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
});

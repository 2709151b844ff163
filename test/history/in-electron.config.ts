import { defineConfig } from 'vitest/config';

/** Tests of what only Electron's own Node has. They are run by `in-electron.test.ts`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.in-electron.ts'],
    testTimeout: 30_000,
  },
});

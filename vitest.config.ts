import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test here may start a real server or a whole desktop.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // By itself it leaves one core to whoever watches, which is half of a small computer.
    maxWorkers: '100%',
    // A test here may start a real server or a whole desktop.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

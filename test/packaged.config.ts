import { defineConfig } from '@playwright/test';
import unpackaged from '../playwright.config.ts';

/**
 * The same end-to-end tests with the packaged app, as it is built for tests: its archive, its fuses but for
 * Node's inspector, its program. Left out is what the package refuses, or cannot tell.
 */
const leftOut = [
  // They package the app themselves, or write into the folder that it is built into.
  'packaged',
  'pseudo',
  // The packaged app looks for updates at no other place than it was built with.
  'update*',
  // Their clock stands still, by a script that Node loads first: the fuses forbid that.
  'day-times',
  'dialog-looks',
  'keyboard-walk',
  'popup-looks',
  // They watch an app that has no log file, and the packaged one prints no log.
  'bad-disk',
];

export default defineConfig(unpackaged, {
  testDir: '.',
  testIgnore: leftOut.map((name) => `app/${name}.e2e.ts`),
  globalSetup: './app/build.ts',
  outputDir: '../test-results/packaged',
  snapshotPathTemplate: 'look/pictures/{arg}{ext}',
  use: { isPackaged: true } as object,
});

import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { broken } from '../../build/lint/layers.js';

const root = join(import.meta.dirname, '../..');
const verdict = (file: string, source: string): string | null => broken(join(root, file), source, root);

test.each([
  ['electron/presence/facts.ts', './changes.ts'],
  ['electron/superoffice/request.ts', '../presence/clock.ts'],
  ['electron/desktop/tray.ts', '../../renderer/words/en.ts'],
  ['electron/desktop/tray.ts', 'electron'],
  ['electron/main.ts', './demo/tenant.ts'],
  ['electron/command-line/status.ts', '../presence/coverage.ts'],
  ['renderer/popup/Header.svelte', '../../electron/presence/roster.ts'],
  ['renderer/popup/Header.svelte', 'svelte'],
  ['test/presence/facts.test.ts', '../../electron/main.ts'],
])('%s may import %s', (file, source) => {
  expect(verdict(file, source)).toBeNull();
});

test.each([
  ['electron/presence/facts.ts', 'electron'],
  ['electron/presence/facts.ts', 'node:fs'],
  ['electron/presence/facts.ts', '../superoffice/request.ts'],
  ['electron/presence/facts.ts', '../../renderer/words/en.ts'],
  ['electron/contract/commands.ts', 'node:path'],
  ['electron/superoffice/request.ts', '../desktop/tray.ts'],
  ['electron/accounts/account.ts', '../desktop/tray.ts'],
  ['electron/desktop/tray.ts', '../demo/tenant.ts'],
  ['electron/command-line/status.ts', 'electron'],
  ['electron/command-line/status.ts', '../desktop/ask-status.ts'],
  ['electron/preload.ts', './desktop/ipc.ts'],
  ['electron/updates/feed.ts', 'electron-updater'],
  ['electron/updates/installation.ts', 'node:fs'],
  ['renderer/popup/Header.svelte', '../../electron/desktop/tray.ts'],
  ['renderer/popup/Header.svelte', 'electron'],
  ['renderer/words/en.ts', '../popup/age-text.ts'],
  ['electron/presence/facts.ts', '../../build/bundle.ts'],
  ['electron/cellar/wine.ts', './glass.ts'],
])('%s may not import %s', (file, source) => {
  expect(verdict(file, source)).toMatch(/may not|no room/);
});

test(
  'a broken rule fails the lint that CI runs, in code and in components',
  { timeout: 120_000 },
  async () => {
    const eslint = new ESLint({ cwd: root });
    const complaints = async (filePath: string, code: string): Promise<(string | null)[]> => {
      const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
      return result?.messages.map((message) => message.ruleId) ?? [];
    };
    expect(
      await complaints('electron/presence/facts.ts', "import { app } from 'electron';\nvoid app;\n"),
    ).toContain('house/layers');
    expect(
      await complaints(
        'renderer/popup/Header.svelte',
        '<script lang="ts">\n  import { join } from \'node:path\';\n  void join;\n</script>\n',
      ),
    ).toContain('house/layers');
  },
);

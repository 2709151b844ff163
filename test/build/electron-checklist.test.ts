import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: join(import.meta.dirname, '../..'),
  // Reading all types takes longer than everything else here, and none of these rules needs them.
  overrideConfig: ts.configs.disableTypeChecked as Linter.Config,
});

/** What lint, as it runs over all our sources, has against this text as a file of `electron/` or `renderer/`. */
async function complaints(text: string, file = 'electron/desktop/page-window.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages.map(({ message }) => message) ?? [];
}

const preferences = (written: string): string => `export const window = { webPreferences: { ${written} } };`;

test('a window whose settings are the safe ones passes lint', async () => {
  expect(
    await complaints(preferences('webSecurity: true, allowRunningInsecureContent: false, sandbox: true')),
  ).toEqual([]);
});

const items = {
  '2. Do not enable Node.js integration': [
    preferences('nodeIntegration: true'),
    preferences('nodeIntegrationInWorker: true'),
    preferences('nodeIntegrationInSubFrames: true'),
  ],
  '3. Enable context isolation': [preferences('contextIsolation: false')],
  '4. Enable process sandboxing': [
    preferences('sandbox: false'),
    `import { app } from 'electron';\napp.commandLine.appendSwitch('no-sandbox');`,
  ],
  '6. Do not disable webSecurity': [
    preferences('webSecurity: false'),
    preferences('"webSecurity": false'),
    preferences('webSecurity: Date.now() > 0'),
    `import { app } from 'electron';\napp.commandLine.appendSwitch('disable-web-security');`,
  ],
  '8. Do not enable allowRunningInsecureContent': [
    preferences('allowRunningInsecureContent: true'),
    `import { app } from 'electron';\napp.commandLine.appendSwitch('allow-running-insecure-content');`,
  ],
  '9. Do not enable experimental features': [
    preferences('experimentalFeatures: true'),
    `import { app } from 'electron';\napp.commandLine.appendSwitch('enable-experimental-web-platform-features');`,
  ],
  '10. Do not use enableBlinkFeatures': [
    preferences("enableBlinkFeatures: 'ExecCommandInJavaScript'"),
    `import { app } from 'electron';\napp.commandLine.appendSwitch('enable-blink-features', 'Any');`,
  ],
  '11. Do not use allowpopups for webviews': [
    preferences('webviewTag: true'),
    preferences('allowpopups: true'),
    `document.createElement('webview');`,
  ],
};

test.each(Object.entries(items))('%s: lint refuses it', async (item, sources) => {
  for (const source of sources) {
    expect(await complaints(source)).toContainEqual(expect.stringContaining(item));
  }
});

test.each(['<webview src="https://example.com"></webview>', '<div allowpopups></div>'])(
  '11. Do not use allowpopups for webviews: lint refuses %s in a page',
  async (markup) => {
    expect(await complaints(markup, 'renderer/popup/Header.svelte')).toContainEqual(
      expect.stringMatching(/^11\./),
    );
  },
);

test.each([
  `import { shell } from 'electron';\nvoid shell.openExternal('https://example.com');`,
  `import { shell } from 'electron';\nexport const { openExternal } = shell;`,
])(
  '15. Do not use shell.openExternal with untrusted content: lint refuses all but the one gate',
  async (text) => {
    expect(await complaints(text)).toContainEqual(expect.stringMatching(/openExternal.*browser\.ts/));
  },
);

import { join, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

// Its package is only the path of a program outside of Electron.
vi.mock('electron', () => ({ protocol: {} }));
const { appOrigin, fileFor } = await import('../../electron/desktop/app-protocol.ts');

const folder = join(sep, 'app', 'renderer');

test.each([
  ['/popup/index.html', ['popup', 'index.html']],
  ['/assets/a%20b.js', ['assets', 'a b.js']],
  ['/popup/index.html?a=1#b', ['popup', 'index.html']],
  ['/popup/../assets/x.css', ['assets', 'x.css']],
  ['/..%2fx.css/../x.js', ['x.js']],
])('%s is a file of ours', (path, file) => {
  expect(fileFor(`${appOrigin}${path}`, folder)).toBe(join(folder, ...file));
});

test.each([
  'app://other/popup/index.html',
  'app://chat-presence.evil/popup/index.html',
  'app://chat-presence:81/popup/index.html',
  'https://chat-presence/popup/index.html',
  'file:///app/renderer/popup/index.html',
  `${appOrigin}/..%2fmain.js`,
  `${appOrigin}/%2e%2e%2f%2e%2e%2fetc/passwd`,
  `${appOrigin}/popup/..%2f..%2f..%2fetc/passwd`,
  `${appOrigin}/..%2frenderer-of-another/x.js`,
  `${appOrigin}/..%5cmain.js`,
  `${appOrigin}/%2e%2e%5cmain.js`,
  `${appOrigin}/popup/%2e%2e%2f%2e%2e%2fmain.js`,
  `${appOrigin}/${'..%2f'.repeat(10_000)}etc/passwd`,
  `${appOrigin}/%00`,
  `${appOrigin}`,
  `${appOrigin}/..\\main.js`,
  `${appOrigin}/index.html%00.js`,
  `${appOrigin}/popup/index.html/`,
  `${appOrigin}/popup/index.html%2f`,
  `${appOrigin}/%`,
  `${appOrigin}/%ff`,
])('%s is none', (address) => {
  expect(fileFor(address, folder)).toBeNull();
});

test.each([
  ['/%252e%252e%252fmain.js', ['%2e%2e%2fmain.js']],
  ['/....//main.js', ['....', 'main.js']],
  ['/..%ef%bc%8fmain.js', ['..／main.js']],
])('%s is decoded once, and stays in the folder', (path, file) => {
  expect(fileFor(`${appOrigin}${path}`, folder)).toBe(join(folder, ...file));
});

test('no address leads out of the folder', () => {
  const pieces = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', 'popup', 'a.js', '?', '#');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const file = fileFor(`${appOrigin}/${parts.join('')}`, folder);
      if (file !== null) expect(file.startsWith(folder + sep)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

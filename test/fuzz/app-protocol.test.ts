import { join, sep } from 'node:path';
import fc from 'fast-check';
import { vi } from 'vitest';
import { must } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd.ts';

// Its package is only the path of a program outside of Electron.
vi.mock('electron', () => ({ protocol: {} }));
const { appOrigin, fileFor } = await import('../../electron/desktop/app-protocol.ts');

const folder = join(sep, 'app', 'renderer');
const addresses = fc
  .oneof(
    textEdits([
      `${appOrigin}/popup/index.html?a=1#b`,
      `${appOrigin}/..%2f..%2fetc/passwd`,
      'app://a:b@chat-presence:1/assets/%2e%2e/x.css',
      'file:///app/renderer/popup/index.html',
    ]),
    oddText.map((text) => `${appOrigin}/${text}`),
    fc.webPath().map((path) => `${appOrigin}${path}`),
  )
  // Electron asks with addresses that it has read itself.
  .filter((address) => URL.canParse(address));

fuzz(
  'of an address: it means a file of ours, or none',
  addresses,
  (address) => {
    const file = fileFor(address, folder);
    if (file === null) return;
    must(file.startsWith(folder + sep), 'it is in our folder');
    must(!/[\0\\]/.test(file) && !file.split(sep).includes('..'), 'nothing can lead out of it again');
    const { protocol, hostname, port } = new URL(address);
    must(protocol === 'app:' && hostname === 'chat-presence' && port === '', 'it is our address');
  },
  3_000,
);

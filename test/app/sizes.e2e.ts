/** What a start, and the first opening of each window, has to read: it can only be kept small by looking. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const dist = join(import.meta.dirname, '../../dist');
const kB = 1000;

/** A script and all that it imports at once; what it imports later is not among them. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport) ?["'`](\.\.?\/[^"'`]+)["'`]/g);
  for (const [, name = ''] of imports) withImports(join(dirname(file), name), found);
  return found;
}

function bytes(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + statSync(file).size, 0);
}

function packed(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** The styles and scripts that a page loads before it can draw, without the words. */
function partsOf(page: string): ReadonlySet<string> {
  const folder = join(dist, 'renderer', page);
  const names = readFileSync(join(folder, 'index.html'), 'utf8').matchAll(
    /(?:src|href)="([^"]+\.(?:js|css))"/g,
  );
  const files = [...names].map(([, name = '']) => join(folder, name));
  return new Set(files.flatMap((file) => (file.endsWith('.js') ? [...withImports(file)] : [file])));
}

test('main begins with no more than 300 kB, and speaks to the desktop with no more than 110 kB', () => {
  const main = withImports(join(dist, 'main.js'));
  expect(main.size).toBeGreaterThan(1);
  expect(bytes(main)).toBeLessThanOrEqual(300 * kB);
  expect(bytes([join(dist, 'dbus-next.js')])).toBeLessThanOrEqual(110 * kB);
});

test('the one bridge to pages is no more than 3 kB', () => {
  expect(bytes([join(dist, 'preload.cjs')])).toBeLessThanOrEqual(3 * kB);
});

for (const page of ['popup', 'welcome', 'settings', 'why']) {
  test(`the page of ${page} is drawn from no more than 64 kB, packed`, () => {
    const parts = partsOf(page);
    expect([...parts].some((file) => file.endsWith('.js'))).toBe(true);
    expect(packed(parts)).toBeLessThanOrEqual(64 * kB);
  });
}

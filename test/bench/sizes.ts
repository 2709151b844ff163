import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures.ts';

/** The size of each script and style sheet of the app in `dist`, kB of 1000 bytes, as they lie there. */
export function sizes(dist: string): Figure[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(js|cjs|css)$/.test(file))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((file) => ({
      name: `size of ${plain(file)}`,
      unit: 'kB',
      ours: [statSync(join(dist, file)).size / 1000],
    }));
}

function rank(file: string): number {
  return file === 'main.js' ? 0 : file.startsWith('renderer') ? 3 : file === 'preload.cjs' ? 2 : 1;
}

/** The name without the hash of its content; chunks are those that main loads only when it needs them. */
function plain(file: string): string {
  const name = file.replace(/^renderer\/assets\//, 'renderer/').replace(/-[\w-]{8}(\.\w+)$/, '$1');
  return rank(file) === 1 ? `${name} (loaded when needed)` : name;
}

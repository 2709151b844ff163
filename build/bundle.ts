import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig } from 'vite';
import { leaveOut } from './left-out.ts';
import { licencesOf, noteModules } from './licences.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Electron 42 carries Chromium 148 and Node 24. */
const targets = { node: 'node24', page: 'chrome148' };

const shared = { root, configFile: false, logLevel: 'warn', publicDir: false } satisfies InlineConfig;

function nodeBundle(entry: string, format: 'es' | 'cjs', file: string): InlineConfig {
  return {
    ...shared,
    plugins: [leaveOut()],
    ssr: { noExternal: true },
    // By which SuperOffice Online knows the app; whoever builds it has registered it there.
    define: { builtInClientId: JSON.stringify(process.env['SUPEROFFICE_CLIENT_ID'] ?? '') },
    build: {
      ssr: join(root, entry),
      target: targets.node,
      outDir: dist,
      emptyOutDir: false,
      minify: true,
      reportCompressedSize: false,
      rollupOptions: {
        // x11 is what the D-Bus client would ask for a bus address; we always give it one.
        external: ['electron', 'x11'],
        output: { format, entryFileNames: file, chunkFileNames: '[name].js' },
      },
    },
  };
}

const pages: InlineConfig = {
  ...shared,
  root: join(root, 'renderer'),
  base: './',
  plugins: [svelte({ configFile: false })],
  build: {
    target: targets.page,
    outDir: join(dist, 'renderer'),
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: ['popup', 'welcome', 'settings', 'why'].map((page) => join(root, `renderer/${page}/index.html`)),
    },
  },
};

/** Builds the whole app into `dist/` and returns that folder: one file a process, the pages, the icons, the licences. */
export async function bundle(): Promise<string> {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const bundled = new Set<string>();
  for (const part of [
    nodeBundle('electron/main.ts', 'es', 'main.js'),
    nodeBundle('electron/preload.ts', 'cjs', 'preload.cjs'),
    pages,
  ]) {
    await build({ ...part, plugins: [...(part.plugins ?? []), noteModules(bundled)] });
  }
  await writeFile(join(dist, 'licences.json'), JSON.stringify(await licencesOf(bundled, root)));
  for (const icons of ['tray', 'toast', 'app']) {
    await cp(join(root, 'build/icons', icons), join(dist, 'icons', icons), { recursive: true });
  }
  return dist;
}

if (process.argv[1] === import.meta.filename) await bundle();

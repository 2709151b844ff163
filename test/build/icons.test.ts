/** The icon files that are committed, and what they have to keep: shape, contrast, containers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { AWAY, contrast, PALETTES, PETROL, PRESENT, WARNING } from '../../build/icons/colours.ts';
import { ICNS_TYPES } from '../../build/icons/containers.ts';
import { APP_SIZES, drawFiles } from '../../build/icons/files.ts';
import type { Colour } from '../../build/icons/raster.ts';
import { STALE_OPACITY, STATES } from '../../build/icons/states.ts';
import { TOAST_MARKS } from '../../build/icons/toast-icon.ts';
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  SHEET_SIZES,
  sheetCell,
  TEMPLATE_SIZES,
} from '../../electron/presence/tray-sheet.ts';

const FOLDER = join(import.meta.dirname, '../../build/icons');
const drawn = drawFiles();

/** Panels as they really are: pure ones, and the greys of common desktops. */
const LIGHT_PANELS: Colour[] = [
  [255, 255, 255],
  [0xf2, 0xf2, 0xf2],
];
const DARK_PANELS: Colour[] = [
  [0, 0, 0],
  [0x1e, 0x1e, 0x1e],
];

const ALL_SHEETS = [
  ...(['onDark', 'onLight'] as const).flatMap((panel) => SHEET_SIZES.map((size) => ({ panel, size }))),
  ...TEMPLATE_SIZES.map((size) => ({ panel: 'template' as const, size })),
];

describe('committed files', () => {
  it('are those that the script draws', () => {
    const committed = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(png|ico|icns)$/.test(path));
    expect(committed.sort()).toEqual([...drawn.keys()].sort());
  });

  // Pixels and not bytes are compared: another zlib may pack the same picture differently.
  it.each([...drawn.keys()])('%s has the pixels that the script draws', (path) => {
    const now = pictures(path, drawn.get(path)!);
    const committed = pictures(path, readFileSync(join(FOLDER, path)));
    expect(committed.length).toBe(now.length);
    committed.forEach((picture, i) => {
      expect([picture.width, picture.height]).toEqual([now[i]!.width, now[i]!.height]);
      expect(picture.data.equals(now[i]!.data)).toBe(true);
    });
  });
});

describe('tray sheets', () => {
  it.each(ALL_SHEETS)('$panel $size holds every state, and nothing in cells that are not used', (sheet) => {
    const picture = readSheet(sheet.panel, sheet.size);
    expect([picture.width, picture.height]).toEqual([SHEET_COLUMNS * sheet.size, SHEET_ROWS * sheet.size]);
    const used = new Set(STATES.map(({ mark, count }) => key(sheetCell(mark, count))));
    for (let row = 0; row < SHEET_ROWS; row++) {
      for (let column = 0; column < SHEET_COLUMNS; column++) {
        const ink = alphas(picture, sheet.size, column, row).filter((alpha) => alpha > 0).length;
        if (used.has(key({ column, row }))) expect(ink).toBeGreaterThan(sheet.size);
        else expect(ink).toBe(0);
      }
    }
  });

  it.each(ALL_SHEETS)('$panel $size tells every state from every other by shape', ({ panel, size }) => {
    const picture = readSheet(panel, size);
    const shapes = STATES.map(({ mark, count }) => {
      const { column, row } = sheetCell(mark, count);
      return { mark, count, solid: solid(alphas(picture, size, column, row)) };
    });
    // Lines grow with the side and not with the area.
    const scale = size / 16;
    for (const [i, a] of shapes.entries()) {
      for (const b of shapes.slice(i + 1)) {
        const different = a.solid.filter((value, at) => value !== b.solid[at]).length;
        const least = a.mark === b.mark ? 5 : 18;
        const pair = `${a.mark} ${a.count} and ${b.mark} ${b.count}`;
        expect(different, pair).toBeGreaterThanOrEqual(Math.floor(least * scale));
      }
    }
  });

  it('draws templates in black alone', () => {
    for (const size of TEMPLATE_SIZES) {
      const { data } = readSheet('template', size);
      expect(data.every((value, at) => at % 4 === 3 || value === 0)).toBe(true);
    }
  });

  it('differ between panels in colour only', () => {
    for (const size of SHEET_SIZES) {
      const [dark, light] = [readSheet('onDark', size), readSheet('onLight', size)];
      expect(dark.data.every((value, at) => at % 4 !== 3 || value === light.data[at])).toBe(true);
      expect(dark.data.equals(light.data)).toBe(false);
    }
  });
});

describe('toast icons', () => {
  it.each(TOAST_MARKS)('%s is there for simple and for double density', (mark) => {
    for (const [file, side] of [
      [`${mark}.png`, 64],
      [`${mark}@2x.png`, 128],
    ] as const) {
      const { width, height } = PNG.sync.read(readFileSync(join(FOLDER, 'toast', file)));
      expect([width, height]).toEqual([side, side]);
    }
  });

  it('are told from each other by shape', () => {
    const shapes = TOAST_MARKS.map((mark) =>
      solid(alphas(PNG.sync.read(readFileSync(join(FOLDER, `toast/${mark}.png`))), 64, 0, 0)),
    );
    for (const [i, a] of shapes.entries()) {
      for (const [j, b] of shapes.entries()) {
        const different = a.filter((value, at) => value !== b[at]).length;
        if (i < j) expect(different, `${TOAST_MARKS[i]} and ${TOAST_MARKS[j]}`).toBeGreaterThan(40);
      }
    }
  });
});

describe('a cell', () => {
  it('has a place of its own for every state', () => {
    const places = STATES.map(({ mark, count }) => key(sheetCell(mark, count)));
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([
    { mark: 'live', count: 0, place: '0/0' },
    { mark: 'live', count: 9, place: '9/0' },
    { mark: 'live', count: 10, place: '10/0' },
    { mark: 'uncovered', count: 10_000, place: '10/1' },
    { mark: 'stale', count: 3, place: '3/2' },
    { mark: 'stale', count: null, place: '11/2' },
    { mark: 'paused', count: 7, place: '2/4' },
    { mark: 'missed', count: 4, place: '4/3' },
  ] as const)('of $mark with $count is $place', ({ mark, count, place }) => {
    expect(key(sheetCell(mark, count))).toBe(place);
  });

  it('never claims to be live without a number', () => {
    expect(sheetCell('live', null)).toEqual(sheetCell('stale', null));
    expect(sheetCell('uncovered', null)).toEqual(sheetCell('stale', null));
    expect(sheetCell('missed', null)).toEqual(sheetCell('stale', null));
  });
});

describe('contrast', () => {
  it.each([
    { panel: 'onDark' as const, grounds: DARK_PANELS },
    { panel: 'onLight' as const, grounds: LIGHT_PANELS },
  ])('of $panel is at least 3:1, also dimmed', ({ panel, grounds }) => {
    const { accent, warning } = PALETTES[panel];
    for (const ground of grounds) {
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(warning, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(mix(accent, ground, STALE_OPACITY), ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('of the accent is at least 3:1 on light and on dark ground', () => {
    for (const ground of [...LIGHT_PANELS, ...DARK_PANELS]) {
      expect(contrast(PETROL, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries({ PRESENT, AWAY, WARNING }))(
    'of %s on white and on black is at least 3:1',
    (_, mark) => {
      expect(contrast(mark, [255, 255, 255])).toBeGreaterThanOrEqual(3);
      expect(contrast(mark, [0, 0, 0])).toBeGreaterThanOrEqual(3);
    },
  );

  it('is reckoned as WCAG says', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});

describe('containers', () => {
  it('icon.ico lists its pictures', () => {
    const entries = readIco(readFileSync(join(FOLDER, 'app/icon.ico')));
    expect(entries.map(({ size }) => size)).toEqual(APP_SIZES.filter((size) => size <= 256));
    for (const { size, png } of entries) expect(PNG.sync.read(png).width).toBe(size);
  });

  it('icon.icns lists its pictures', () => {
    const entries = readIcns(readFileSync(join(FOLDER, 'app/icon.icns')));
    expect(Object.fromEntries(entries.map(({ type, png }) => [type, PNG.sync.read(png).width]))).toEqual(
      ICNS_TYPES,
    );
  });
});

function readSheet(panel: string, size: number): PNG {
  return PNG.sync.read(readFileSync(join(FOLDER, `tray/tray-${panel}-${size}.png`)));
}

function key({ column, row }: { column: number; row: number }): string {
  return `${column}/${row}`;
}

function alphas(picture: PNG, size: number, column: number, row: number): number[] {
  return Array.from({ length: size * size }, (_, i) => {
    const x = column * size + (i % size);
    const y = row * size + Math.floor(i / size);
    return picture.data[(y * picture.width + x) * 4 + 3]!;
  });
}

/** Which pixels are mostly inked, measured by the cell's own strength so that dimming alone is no difference. */
function solid(cell: number[]): boolean[] {
  const full = Math.max(...cell);
  return cell.map((alpha) => alpha > full / 2);
}

function mix(over: Colour, ground: Colour, opacity: number): Colour {
  const part = (i: 0 | 1 | 2): number => Math.round(over[i] * opacity + ground[i] * (1 - opacity));
  return [part(0), part(1), part(2)];
}

function pictures(path: string, bytes: Buffer): PNG[] {
  if (path.endsWith('.png')) return [PNG.sync.read(bytes)];
  const entries = path.endsWith('.ico') ? readIco(bytes) : readIcns(bytes);
  return entries.map(({ png }) => PNG.sync.read(png));
}

function readIco(bytes: Buffer): { size: number; png: Buffer }[] {
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const start = bytes.readUInt32LE(at + 12);
    expect(bytes[at]).toBe(bytes[at + 1]);
    expect(bytes.readUInt16LE(at + 6)).toBe(32);
    return { size: bytes[at] || 256, png: bytes.subarray(start, start + bytes.readUInt32LE(at + 8)) };
  });
}

function readIcns(bytes: Buffer): { type: string; png: Buffer }[] {
  expect(bytes.toString('latin1', 0, 4)).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const entries = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    const end = at + bytes.readUInt32BE(at + 4);
    entries.push({ type: bytes.toString('latin1', at, at + 4), png: bytes.subarray(at + 8, end) });
  }
  return entries;
}

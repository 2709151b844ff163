import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, lightOf } from './colours.ts';

const renderer = join(import.meta.dirname, '../../renderer');
const tokens = readFileSync(join(renderer, 'look/tokens.css'), 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** All that has a look. */
const all = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(svelte|css)$/.test(file),
);

type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];
const contrasts = ['usual', 'more'] as const;

/** The values of a block's tokens by their names. */
function tokensIn(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

const [usual = '', ...media] = tokens.split('@media');
const more = media.find((block) => block.includes('prefers-contrast: more')) ?? '';
const values = {
  usual: tokensIn(usual),
  more: new Map([...tokensIn(usual), ...tokensIn(more)]),
};

/** What a token is in a theme; `hue` for those of a person, in degrees. */
function colour(name: string, theme: Theme, wanted: (typeof contrasts)[number], hue = 0): string {
  const value = values[wanted].get(name) ?? '';
  const [, light, dark] = /^light-dark\((.+), ((?:#|oklch).+)\)$/.exec(value) ?? [];
  return ((theme === 'light' ? light : dark) ?? value).replace('var(--tint)', String(hue));
}

describe('what is read stands out from what it is read on', () => {
  const grounds = ['ground', 'ground-raised', 'ground-marked', 'amber-ground'];
  const pairs = [
    ...['ink', 'ink-soft', 'accent', 'amber', 'present-ink'].flatMap((ink) =>
      grounds.map((ground) => [ink, ground] as const),
    ),
    ['ground', 'accent'],
    ['ground', 'accent-deep'],
  ] as const;
  const cases = themes.flatMap((theme) => pairs.map(([ink, ground]) => [ink, ground, theme] as const));

  test.each(cases)('%s on %s, %s', (ink, ground, theme) => {
    const on = (wanted: 'usual' | 'more'): number =>
      contrast(lightOf(colour(ink, theme, wanted)), lightOf(colour(ground, theme, wanted)));
    expect(on('usual')).toBeGreaterThanOrEqual(4.5);
    expect(on('more')).toBeGreaterThanOrEqual(7);
  });

  test.each(themes)('initials on every hue a person may have, %s', (theme) => {
    for (let hue = 0; hue < 360; hue += 1) {
      const [ink, ground] = ['tint-ink', 'tint-ground'].map((name) =>
        lightOf(colour(name, theme, 'usual', hue)),
      );
      expect(contrast(ink!, ground!)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('what has a meaning without being read stands out as well', () => {
  const marks = ['edge', 'accent', 'present', 'amber-fill', 'ink-soft'];
  const cases = themes.flatMap((theme) =>
    contrasts.flatMap((wanted) => marks.map((mark) => [mark, theme, wanted] as const)),
  );

  test.each(cases)('%s, %s, %s contrast', (mark, theme, wanted) => {
    for (const ground of ['ground', 'ground-raised']) {
      const [one, other] = [mark, ground].map((name) => lightOf(colour(name, theme, wanted)));
      expect(contrast(one!, other!)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('colours and speeds are in the tokens alone', () => {
  const files = all.filter((file) => !file.endsWith('tokens.css'));
  const styleOf = (file: string): string => {
    const text = readFileSync(join(renderer, file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    return file.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
  };

  test.each(files)('%s', (file) => {
    const values = [...styleOf(file).matchAll(/^\s*[\w-]+:\s*([^;{]+);/gm)].map(([, value]) => value!);
    const own = values.filter((value) =>
      /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b\d*\.?\d+m?s\b|\b(black|white|gr[ae]y|red|green|blue)\b/i.test(
        value,
      ),
    );
    expect(own).toEqual([]);
  });
});

test('every token that is used is there', () => {
  const own = new Set(
    all.flatMap((file) =>
      [...readFileSync(join(renderer, file), 'utf8').matchAll(/(?:--|style:--)([\w-]+)\s*[:=]/g)].map(
        ([, name]) => name!,
      ),
    ),
  );
  const used = all.flatMap((file) =>
    [...readFileSync(join(renderer, file), 'utf8').matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name!),
  );
  expect([...new Set(used)].filter((name) => !own.has(name))).toEqual([]);
});

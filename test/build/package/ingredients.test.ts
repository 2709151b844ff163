import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeIngredients } from '../../../build/package/ingredients.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the licences of all that is bundled are one text, and the icons are named by their size', async () => {
  const folder = temporaryFolder();
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  const licences = [
    { name: 'Chat Presence', version: '1.0.0', licence: 'MIT', text: 'Do as you like.' },
    { name: 'a-part', version: '2.0.0', licence: 'ISC', text: 'Say whose it is.' },
  ];
  writeFileSync(join(dist, 'licences.json'), JSON.stringify(licences));
  const made = await makeIngredients(dist, folder);
  const text = readFileSync(made.licences, 'utf8');
  for (const { name, version, text: own } of licences) {
    expect(text).toContain(`${name} ${version}`);
    expect(text).toContain(own);
  }
  expect(readdirSync(made.icons)).toEqual(expect.arrayContaining(['16x16.png', '48x48.png', '256x256.png']));
});

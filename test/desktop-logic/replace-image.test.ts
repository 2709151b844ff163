import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceImage } from '../../electron/desktop/updates/replace-image.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

/** An image that runs, and what was fetched for it, in a folder of their own each. */
function both(fetchedIn = temporaryFolder()): { image: string; fetched: string; folder: string } {
  const folder = temporaryFolder();
  const image = join(folder, 'Chat Presence.AppImage');
  writeFileSync(image, 'older');
  chmodSync(image, 0o700);
  const fetched = join(fetchedIn, 'chat-presence-0.2.0.AppImage');
  writeFileSync(fetched, 'newer', { mode: 0o644 });
  return { image, fetched, folder };
}

test('the new one stands in the place of the old one, under its name, and for whom that was', () => {
  const { image, fetched, folder } = both();
  replaceImage(fetched, image);
  expect(readFileSync(image, 'utf8')).toBe('newer');
  expect(statSync(image).mode & 0o777).toBe(0o700);
  expect([readdirSync(folder), existsSync(fetched)]).toEqual([['Chat Presence.AppImage'], false]);
});

test('a link to it goes on to be one', () => {
  const { image, fetched, folder } = both();
  const link = join(folder, 'link.AppImage');
  symlinkSync(image, link);
  replaceImage(fetched, link);
  expect([readFileSync(image, 'utf8'), readFileSync(link, 'utf8')]).toEqual(['newer', 'newer']);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('the old one stays where there is no new one', () => {
  const { image, fetched } = both();
  rmSync(fetched);
  expect(() => replaceImage(fetched, image)).toThrow('ENOENT');
  expect(readFileSync(image, 'utf8')).toBe('older');
});

// Linux has a disk of its own in memory, nearly everywhere.
const memory = '/dev/shm';
const isElsewhere = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;

test.runIf(isElsewhere)(
  'what comes from another disk is there as a whole, and leaves nothing beside it',
  () => {
    const elsewhere = mkdtempSync(join(memory, 'chat-presence-'));
    try {
      const { image, fetched, folder } = both(elsewhere);
      replaceImage(fetched, image);
      expect([readFileSync(image, 'utf8'), statSync(image).mode & 0o777]).toEqual(['newer', 0o700]);
      expect([readdirSync(folder), existsSync(fetched)]).toEqual([['Chat Presence.AppImage'], false]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  },
);

test.runIf(isElsewhere)('nothing is written through what lies in its way', () => {
  const elsewhere = mkdtempSync(join(memory, 'chat-presence-'));
  try {
    const { image, fetched, folder } = both(elsewhere);
    const other = join(temporaryFolder(), 'other');
    writeFileSync(other, 'of somebody');
    symlinkSync(other, join(folder, '.Chat Presence.AppImage.new'));
    replaceImage(fetched, image);
    expect([readFileSync(other, 'utf8'), readFileSync(image, 'utf8')]).toEqual(['of somebody', 'newer']);
    expect([lstatSync(image).isSymbolicLink(), readdirSync(folder)]).toEqual([
      false,
      ['Chat Presence.AppImage'],
    ]);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

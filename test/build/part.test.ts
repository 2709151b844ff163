import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownedProcesses } from '../../build/virtual-desktop/owned-processes.ts';
import { firstLine, startPart, type Surroundings } from '../../build/virtual-desktop/part.ts';
import { ourselves } from '../../build/virtual-desktop/user.ts';
import { temporaryFolder } from './temporary-folder.ts';

function surroundings(): Surroundings {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'logs'));
  return { folder, env: { PATH: process.env['PATH'] ?? '' }, processes: ownedProcesses(ourselves()) };
}

const never = (): Promise<never> => new Promise(() => {});

test.each([1, 3] as const)('a part is ready when it says so on its channel %i', async (channel) => {
  const around = surroundings();
  const script = `echo hello >&${channel}; echo more >&${channel}; sleep 600`;
  expect(await startPart(around, 'sh', ['-c', script], firstLine, channel)).toBe('hello');
  await around.processes.stop(1_000);
});

test('a part that ends instead is named, with its last words', async () => {
  const attempt = startPart(surroundings(), 'sh', ['-c', 'echo no; echo no display >&2; exit 1'], never);
  await expect(attempt).rejects.toThrow(/^sh ended at once \(no display\): /);
});

test('a part that is missing is named', async () => {
  const attempt = startPart(surroundings(), 'no-such-program', [], never);
  await expect(attempt).rejects.toThrow(/^no-such-program ended at once \(.*No such file/);
});

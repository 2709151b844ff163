import { expect, test } from 'vitest';
import { readDistArguments } from '../../../build/package/arguments.ts';

const nothing = { folderOnly: false, forTests: false, unofficialElectron: false };

test('npm run dist can be asked for help, for packages, for the folder alone, and for one that tests enter', () => {
  expect(readDistArguments(['--help'])).toEqual({ ok: true, wanted: 'help' });
  expect(readDistArguments([])).toEqual({ ok: true, wanted: nothing });
  expect(readDistArguments(['--dir'])).toEqual({ ok: true, wanted: { ...nothing, folderOnly: true } });
  expect(readDistArguments(['--dir', '--for-tests', '--unofficial-electron'])).toEqual({
    ok: true,
    wanted: { folderOnly: true, forTests: true, unofficialElectron: true },
  });
});

test.each([
  [['--for-tests'], 'opens a door that no package may have'],
  [['--deb'], '"--deb" is not understood'],
  [['release'], '"release" is not understood'],
])('%j is refused in one sentence', (argv, problem) => {
  expect(readDistArguments(argv)).toEqual({ ok: false, problem: expect.stringContaining(problem) as string });
});

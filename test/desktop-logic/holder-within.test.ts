import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anna, bo, holderStage, who, type HolderStage } from './holder-stage.ts';

let stage: HolderStage;
beforeEach(async () => {
  stage = await holderStage();
  const before = stage.newRun();
  await before.adopt(anna, [], true);
  await before.settled();
});
afterEach(() => stage.stop());

const kept = (): Promise<string> => readFile(join(stage.profile, 'account.json'), 'utf8');

test('an account that is no longer permitted is neither used nor lost, and is back once it is permitted again', async () => {
  const file = await kept();
  stage.fixed = { tenantId: 'Cust1' };
  const before = stage.changes.length;
  const run = stage.newRun();
  await run.begin(null);
  // Nor is anybody asked to open their keyring for it.
  expect(stage.changes.slice(before)).toEqual([null]);
  expect([run.held(), run.heldBack(), stage.demos]).toMatchObject([null, { user: 'anna' }, 0]);
  await run.settled();
  expect(await kept()).toBe(file);

  stage.fixed = {};
  const later = stage.newRun();
  await later.begin(null);
  expect([who(later), later.heldBack()]).toEqual(['anna', null]);
});

test('so is one whose kind of sign-in is not allowed; another takes its place', async () => {
  stage.fixed = { signIns: ['ticket'] };
  const run = stage.newRun();
  await run.begin(null);
  expect([who(run), run.heldBack()?.user]).toEqual([null, 'anna']);
  await run.adopt({ ...bo, signIn: { kind: 'ticket', ticket: '7T:x', appToken: '' } }, [], true);
  expect([who(run), run.heldBack()]).toEqual(['bo', null]);
});

test('whoever looks around in place of it finds the demo again, and the account once it is permitted', async () => {
  stage.fixed = { tenantId: 'Cust1' };
  const run = stage.newRun();
  await run.begin(null);
  await run.lookAround();
  expect(run.held()?.kept).toBe('demo');
  await run.settled();
  const later = stage.newRun();
  await later.begin(null);
  expect([later.held()?.kept, later.heldBack()?.user]).toEqual(['demo', 'anna']);
  await later.settled();

  stage.fixed = {};
  const last = stage.newRun();
  await last.begin(null);
  expect([who(last), last.heldBack()]).toEqual(['anna', null]);
});

test('whoever had looked around before they had an account is not taken to want the demo in its place', async () => {
  const before = stage.newRun();
  stage.withoutAccount = 'demo';
  await before.adopt(bo, [], true);
  await before.settled();
  stage.fixed = { tenantId: 'Cust1' };
  const run = stage.newRun();
  await run.begin(null);
  expect([run.held(), run.heldBack()?.user, stage.demos]).toEqual([null, 'bo', 0]);
});

test('whoever signs out hears no more of it', async () => {
  stage.fixed = { tenantId: 'Cust1' };
  const run = stage.newRun();
  await run.begin(null);
  await run.signOut();
  expect(run.heldBack()).toBeNull();
  const later = stage.newRun();
  await later.begin(null);
  expect([later.held(), later.heldBack()]).toEqual([null, null]);
});

test('what stands outside of what is sealed does not make another account permitted', async () => {
  const file = join(stage.profile, 'account.json');
  const edited = JSON.parse(await kept()) as { outline: { home: { api: string } } };
  edited.outline.home.api = 'https://allowed.example.com/api';
  await writeFile(file, JSON.stringify(edited));
  stage.fixed = { address: 'https://allowed.example.com' };
  const run = stage.newRun();
  await run.begin(null);
  expect([run.held(), run.heldBack() === null]).toEqual([null, false]);
});

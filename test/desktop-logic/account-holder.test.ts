import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import { anna, bo, holderStage, who, type HolderStage } from './holder-stage.ts';

let stage: HolderStage;
beforeEach(async () => {
  stage = await holderStage();
});
afterEach(() => stage.stop());

test('without an account the demo runs, until one is taken up', async () => {
  const holder = stage.newRun();
  await holder.begin(null);
  expect([who(holder), holder.held()?.kept, stage.demos]).toEqual(['demo', 'demo', 1]);
  expect(await holder.adopt(anna, [], false)).toBe(true);
  expect([who(holder), holder.held()?.kept, stage.demos]).toEqual(['anna', 'session', 0]);
});

test('an account that is kept is there in the next run; one for the session is not', async () => {
  await stage.newRun().adopt(anna, [], true);
  const next = stage.newRun();
  await next.begin(null);
  expect([who(next), next.held()?.kept]).toEqual(['anna', 'stored']);
  await next.adopt(bo, [], false);
  const last = stage.newRun();
  await last.begin(null);
  expect(who(last)).toBe('demo');
});

test('the account of the environment comes before the one that is kept, and leaves it alone', async () => {
  await stage.newRun().adopt(anna, [], true);
  const next = stage.newRun();
  const home = { kind: 'fixed', api: 'https://other.example.com/api' } as const;
  await next.begin({ home, user: 'env', signIn: passwordSignIn('env', 'x') });
  expect([who(next), next.held()?.kept]).toEqual(['env', 'environment']);
  const last = stage.newRun();
  await last.begin(null);
  expect(who(last)).toBe('anna');
});

test('what is secret of an account is stage.concealed before it is used', async () => {
  await stage.newRun().adopt(anna, [], false);
  expect(stage.concealed).toEqual(['x', 'anna:x']);
});

test('signing out of the account of the environment leaves the one that is kept alone', async () => {
  await stage.newRun().adopt(anna, [], true);
  const holder = stage.newRun();
  await holder.begin({ ...anna, signIn: passwordSignIn('env', 'x') });
  await holder.signOut();
  expect(holder.held()).toBeNull();
  const next = stage.newRun();
  await next.begin(null);
  expect(who(next)).toBe('anna');
});

test('signing out forgets the account, everywhere and at once, and stays signed out', async () => {
  const holder = stage.newRun();
  await holder.adopt(anna, [], true);
  const { signIn } = holder.held()!.account;
  await holder.signOut();
  expect(holder.held()).toBeNull();
  expect(await signIn.headers()).toEqual({ kind: 'refused' });
  await expect(readFile(join(stage.profile, 'account.json'))).rejects.toThrow('ENOENT');
  const next = stage.newRun();
  await next.begin(null);
  expect([who(next), stage.demos]).toEqual([null, 0]);
});

test('whoever wants to look around gets the demo, now and in the next run', async () => {
  const holder = stage.newRun();
  await holder.signOut();
  await holder.lookAround();
  await holder.lookAround();
  expect([who(holder), stage.demos]).toEqual(['demo', 1]);
  const next = stage.newRun();
  await next.begin(null);
  expect(who(next)).toBe('demo');
});

test('another account takes the place of the first, whose sign-in is over', async () => {
  const holder = stage.newRun();
  await holder.adopt(anna, [], true);
  const { signIn } = holder.held()!.account;
  await holder.adopt(bo, [], true);
  expect(await signIn.headers()).toEqual({ kind: 'refused' });
  expect(stage.changes.map((held) => held?.account.user ?? null)).toEqual(['anna', 'bo']);
  const next = stage.newRun();
  await next.begin(null);
  expect(who(next)).toBe('bo');
});

test('what cannot be kept is not taken up, and the account before goes on', async () => {
  const holder = stage.newRun();
  await holder.adopt(anna, [], true);
  stage.sealer.lock();
  expect(await holder.adopt(bo, [], true)).toBe(false);
  expect(who(holder)).toBe('anna');
  expect(await holder.held()?.account.signIn.headers()).toMatchObject({ kind: 'headers' });
});

test('an account whose secrets stay sealed is signed out, and nothing is sent', async () => {
  await stage.newRun().adopt(anna, [], true);
  stage.sealer.lock();
  const next = stage.newRun();
  await next.begin(null);
  expect([who(next), next.held()?.kept, next.held()?.sealed]).toEqual(['anna', 'stored', true]);
  expect(await next.held()?.account.signIn.headers()).toEqual({ kind: 'refused' });
});

test('while the keyring is being opened nobody is signed out, and nothing is asked', async () => {
  await stage.newRun().adopt(anna, [], true);
  const next = stage.newRun();
  const beginning = next.begin(null);
  await beginning;
  const [opening, opened] = stage.changes.slice(-2);
  expect([opening?.account.user, opening?.sealed, opening?.data]).toEqual(['anna', false, null]);
  expect(opened?.data).toEqual(anna);
});

test('a keyring that opens later gives the account back', async () => {
  await stage.newRun().adopt(anna, [], true);
  stage.sealer.lock();
  const next = stage.newRun();
  await next.begin(null);
  await next.reopen();
  expect(next.held()?.sealed).toBe(true);
  stage.sealer.unlock();
  await next.reopen();
  expect([next.held()?.sealed, next.held()?.data]).toEqual([false, anna]);
});

test('whoever has an account of their own does not lose it to a look around', async () => {
  const holder = stage.newRun();
  await holder.adopt(anna, [], true);
  await holder.lookAround();
  expect(who(holder)).toBe('anna');
  const next = stage.newRun();
  // Asked for before it is known that there is one.
  void next.begin(null);
  await next.lookAround();
  expect(who(next)).toBe('anna');
});

test('an account for this session beside that of the environment leaves the one that is kept alone', async () => {
  await stage.newRun().adopt(anna, [], true);
  const holder = stage.newRun();
  await holder.begin({ ...anna, signIn: passwordSignIn('env', 'x') });
  await holder.adopt(bo, [], false);
  const next = stage.newRun();
  await next.begin(null);
  expect(who(next)).toBe('anna');
});

test('what is asked all at once is done one after the other', async () => {
  const holder = stage.newRun();
  await Promise.all([
    holder.begin(null),
    holder.lookAround(),
    holder.adopt(anna, [], true),
    holder.signOut(),
    holder.lookAround(),
  ]);
  expect([who(holder), stage.demos]).toEqual(['demo', 1]);
  await holder.settled();
  expect(stage.demos).toBe(0);
});

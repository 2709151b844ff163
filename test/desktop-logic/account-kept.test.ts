import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noNotes } from '../../electron/accounts/kept-account.ts';
import { anna, bo, holderStage, metadata, online, type HolderStage } from './holder-stage.ts';

let stage: HolderStage;
beforeEach(async () => {
  stage = await holderStage();
});
afterEach(() => stage.stop());

test('a sign-in that was renewed is kept as it is now; one of an account let go of is not', async () => {
  let answer: (response: Response) => void = () => {};
  const asked = new Promise<void>((resolve) => {
    stage.loginServer = (url) => {
      if (url.includes('openid-configuration')) return Promise.resolve(Response.json(metadata));
      resolve();
      return new Promise((reply) => (answer = reply));
    };
  });
  const tokens = (name: string): Response =>
    Response.json({ token_type: 'Bearer', access_token: `8A:${name}`, expires_in: 3600 });

  const holder = stage.newRun();
  await holder.adopt(online, [], true);
  const renewing = holder.held()!.account.signIn.renew({ Authorization: 'Bearer 8A:old' });
  await asked;
  answer(tokens('new'));
  await renewing;
  const kept = await stage.file.load();
  expect(kept).toMatchObject({ data: { signIn: { tokens: { accessToken: '8A:new', refreshToken: 'r' } } } });
  expect(stage.concealed).toContain('8A:new');

  const again = holder.held()!.account.signIn.renew({ Authorization: 'Bearer 8A:new' });
  await holder.adopt(bo, [], true);
  answer(tokens('late'));
  await again;
  expect(await stage.file.load()).toMatchObject({ data: { user: 'bo' } });
});

test('what was renewed or noted and cannot be kept is told', async () => {
  const holder = stage.newRun();
  await holder.adopt(anna, [], true);
  stage.sealer.lock();
  holder.note({ chosenMyself: 19 });
  await holder.settled();
  expect(stage.notKept).toBe(1);
});

test('a certificate trusted for the same sign-in does not give that sign-in back', async () => {
  const revoked: string[] = [];
  stage.loginServer = (url) => {
    if (url.includes('revoke')) revoked.push(url);
    const told = { ...metadata, revocation_endpoint: 'https://login.example.com/login/revoke' };
    return Promise.resolve(url.includes('openid-configuration') ? Response.json(told) : new Response(''));
  };
  const holder = stage.newRun();
  await holder.adopt(online, [], true);
  await holder.adopt(online, [], true);
  expect(revoked).toEqual([]);
  await holder.adopt(bo, [], true);
  await vi.waitFor(() => expect(revoked).toHaveLength(1));
});

test('what a person decides about an account is kept with it, and goes with it', async () => {
  const certificate = {
    host: 'crm.example.com',
    subject: '',
    issuer: '',
    fingerprint: 'AB',
    validFrom: 0,
    validUntil: 1,
  };
  const holder = stage.newRun();
  await holder.adopt(anna, [certificate], true);
  holder.note({ chosenMyself: 19 });
  await stage.file.load();
  const next = stage.newRun();
  await next.begin(null);
  expect(next.held()?.notes).toEqual({ chosenMyself: 19, trusted: [certificate] });
  next.distrust({ host: 'crm.example.com', fingerprint: 'AB' });
  expect(next.held()?.notes).toEqual({ chosenMyself: 19, trusted: [] });
  await next.adopt({ ...anna, signIn: { kind: 'bearer', token: '8A:x' } }, [], true);
  expect(next.held()?.notes.chosenMyself).toBe(19);
  await next.adopt(bo, [], true);
  expect(next.held()?.notes).toEqual(noNotes);
});

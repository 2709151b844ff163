import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide, visit } from '../../accounts/open-id/browser.ts';
import { openStage, user, type Stage } from '../../accounts/open-id/stage.ts';
import { codeFor, redirectUri, wish, type Change } from './asking.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.stop());

test('the question names who signs in, on a page that may do nothing but answer', async () => {
  const { status, headers, text } = await visit(wish(stage));
  expect([status, text.includes(user.name)]).toEqual([200, true]);
  const policy = headers.get('content-security-policy');
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain(`form-action 'self' ${redirectUri};`);
  expect(policy).toContain("frame-ancestors 'none'");
});

test('the question shows a name as it is, whatever it is made of', async () => {
  await stage.stop();
  stage = await openStage({ user: { ...user, name: '<b>"Ida" & Co' } });
  expect((await visit(wish(stage))).text).toContain('&#60;b&#62;&#34;Ida&#34; &#38; Co');
});

test.each(['allow', 'refuse'] as const)('%s leads back with the state', async (decision) => {
  const back = await decide(wish(stage), decision);
  expect(back.startsWith(`${redirectUri}?`)).toBe(true);
  expect(Object.fromEntries(new URL(back).searchParams)).toEqual(
    decision === 'allow'
      ? { code: stage.provider.issued.codes[0], state: 's1' }
      : { error: 'access_denied', state: 's1' },
  );
});

test.each<[string, Change]>([
  ['an application it does not know', { client_id: 'other' }],
  ['a way back with a slash', { redirect_uri: `${redirectUri}/` }],
  ['a way back with a path', { redirect_uri: `${redirectUri}/callback` }],
  ['a way back by another name', { redirect_uri: 'http://localhost:50123' }],
  ['a way back to elsewhere', { redirect_uri: 'http://127.0.0.1:50123@evil.example' }],
  ['a way back to a host that only looks like it', { redirect_uri: 'http://127a0b0c1:50123' }],
  ['a way back to a privileged port', { redirect_uri: 'http://127.0.0.1:80' }],
  ['no way back', { redirect_uri: null }],
])('the question is not put for %s, and nobody is sent there', async (_what, change) => {
  const page = await visit(wish(stage, change), { redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([400, null]);
  const pressed = await fetch(wish(stage, change), {
    method: 'POST',
    body: new URLSearchParams({ decision: 'allow' }),
  });
  expect(pressed.status).toBe(400);
  expect(stage.provider.issued.codes).toEqual([]);
});

test.each<[string, Change]>([
  ['unsupported_response_type', { response_type: 'token' }],
  ['invalid_scope', { scope: 'profile' }],
  ['invalid_request', { response_mode: 'pigeon' }],
  ['invalid_request', { code_challenge: null }],
  ['invalid_request', { code_challenge: 'short' }],
  ['invalid_request', { code_challenge_method: 'S512' }],
  ['access_denied', { acr_values: 'tenant:Cust99999' }],
])('the question is not put where the answer is %s', async (error, change) => {
  const back = new URL(await decide(wish(stage, change), 'allow'));
  expect(Object.fromEntries(back.searchParams)).toEqual({ error, state: 's1' });
});

test('the question is put for its own tenant', async () => {
  expect(await codeFor(stage, { acr_values: 'tenant:Cust12345' })).toMatch(/.{40}/);
});

test('the question may be answered by a form, or behind a #', async () => {
  const body = new URLSearchParams({ decision: 'allow' });
  const page = await visit(wish(stage, { response_mode: 'form_post' }), { method: 'POST', body });
  expect(page.text).toContain(`<form method="post" action="${redirectUri}">`);
  expect(page.text).toContain(`name="code" value="${stage.provider.issued.codes[0]}"`);
  expect(await decide(wish(stage, { response_mode: 'fragment' }), 'allow')).toContain(`${redirectUri}#code=`);
});

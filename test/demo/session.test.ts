import { expect, test } from 'vitest';
import { sessionSignIn, xsrfTokenIn } from '../../electron/accounts/session.ts';
import { basic, demoForEachTest, type DemoAnswer } from './asking.ts';

const its = demoForEachTest();
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

function signIn(username: string, password: string): Promise<DemoAnswer> {
  const body = new URLSearchParams({ username, password }).toString();
  return its.askServer('/signin', { method: 'POST', headers: form, body });
}

/** The cookies that a browser would send after signing in. */
async function cookies(): Promise<string> {
  const { username, password } = its.demo.secrets;
  const { headers } = await signIn(username, password);
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}

async function statusWith(headers: Record<string, string>): Promise<number> {
  const signedIn = { Authorization: undefined, ...headers };
  return (await its.ask('/v1/Agents/Chat/GetChatPresence', { method: 'POST', headers: signedIn })).status;
}

test('a person signs in on a page, and gets one cookie for the browser alone and one to be read', async () => {
  const { username, password } = its.demo.secrets;
  expect((await its.askServer('/signin')).text).toMatch(/<form method="post" action="\/signin">/);
  const answer = await signIn(username, password);
  expect(answer.status).toBe(200);
  expect(answer.headers['set-cookie']).toEqual([
    expect.stringMatching(/^SoSession=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/),
    expect.stringMatching(/^XSRF-TOKEN=[\w-]{32}; Path=\/; SameSite=Strict$/),
  ]);
});

test.each([
  ['ida', 'wrong'],
  ['', ''],
  ['<script>', '<script>'],
])('%s with the password %s stays outside, and may try again', async (username, password) => {
  const answer = await signIn(username, password);
  expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined]);
  expect(answer.text).toMatch(/not right/);
  expect(answer.text).not.toContain('<script');
});

test('the session is let in, with the token repeated as the app does it', async () => {
  const cookie = await cookies();
  const given = await sessionSignIn(cookie, xsrfTokenIn(cookie) ?? '').headers();
  expect(given.kind === 'headers' && (await statusWith(given.headers))).toBe(200);
});

test('each sign-in is a session of its own', async () => {
  const [one, other] = [await cookies(), await cookies()];
  expect(await statusWith({ Cookie: one, 'X-XSRF-TOKEN': xsrfTokenIn(one) ?? '' })).toBe(200);
  expect(await statusWith({ Cookie: other, 'X-XSRF-TOKEN': xsrfTokenIn(other) ?? '' })).toBe(200);
  expect(await statusWith({ Cookie: one, 'X-XSRF-TOKEN': xsrfTokenIn(other) ?? '' })).toBe(401);
  const [session] = one.split('; ');
  const mixed = `${session}; XSRF-TOKEN=${xsrfTokenIn(other)}`;
  expect(await statusWith({ Cookie: mixed, 'X-XSRF-TOKEN': xsrfTokenIn(other) ?? '' })).toBe(401);
});

test('without the token, with another, or without the session it is not', async () => {
  const cookie = await cookies();
  const token = xsrfTokenIn(cookie) ?? '';
  const [session = '', xsrf = ''] = cookie.split('; ');
  expect(await statusWith({ Cookie: cookie })).toBe(401);
  expect(await statusWith({ Cookie: cookie, 'X-XSRF-TOKEN': '' })).toBe(401);
  expect(await statusWith({ Cookie: cookie, 'X-XSRF-TOKEN': `${token}x` })).toBe(401);
  expect(await statusWith({ Cookie: xsrf, 'X-XSRF-TOKEN': token })).toBe(401);
  expect(await statusWith({ Cookie: `${session}; XSRF-TOKEN=x`, 'X-XSRF-TOKEN': token })).toBe(401);
  expect(await statusWith({ 'X-XSRF-TOKEN': token })).toBe(401);
  expect(await statusWith({ Cookie: 'SoSession=x; XSRF-TOKEN=x', 'X-XSRF-TOKEN': 'x' })).toBe(401);
});

test('whoever sends an Authorization is judged by that alone', async () => {
  const cookie = await cookies();
  const session = { Cookie: cookie, 'X-XSRF-TOKEN': xsrfTokenIn(cookie) ?? '' };
  expect(await statusWith({ ...session, Authorization: 'Bearer 8A:abc' })).toBe(401);
  expect(await statusWith({ Cookie: cookie, Authorization: basic(its.demo) })).toBe(200);
});

test('the page has one verb to see it and one to send it', async () => {
  const answer = await its.askServer('/signin', { method: 'PUT' });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, POST']);
});

test("whoever has the token from the page's hidden field need not have its cookie too", async () => {
  const cookie = await cookies();
  const [session = ''] = cookie.split('; ');
  expect(await statusWith({ Cookie: session, 'X-XSRF-TOKEN': xsrfTokenIn(cookie) ?? '' })).toBe(200);
});

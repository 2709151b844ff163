import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { altered, decide, visit } from './browser.ts';
import { openStage, paths, type Attempt, type Stage } from './stage.ts';

let stage: Stage;
let attempt: Attempt;
let answer: URL;
beforeEach(async () => {
  stage = await openStage();
  attempt = stage.begin();
  answer = new URL(await decide(await attempt.opened, 'allow'));
});
afterEach(() => stage.stop());

/** The right answer comes after all, and signs in. */
async function comesThrough(): Promise<void> {
  const page = await visit(answer.href);
  expect(page.text).toContain('You are signed in.');
  expect((await attempt.result).ok).toBe(true);
}

test.each<[string, () => Promise<{ readonly status: number }>]>([
  ["for the tab's icon", () => fetch(`${answer.origin}/favicon.ico`)],
  ['for nothing', () => fetch(answer.origin)],
  ['for another path, with everything right', () => fetch(`${answer.origin}/callback${answer.search}`)],
  ['with another state', () => fetch(altered(answer.href, { state: 'x'.repeat(43) }))],
  ['with no state', () => fetch(altered(answer.href, { state: null }))],
  ['with an empty state', () => fetch(altered(answer.href, { state: '' }))],
  ['with the state twice', () => fetch(`${answer.href}&state=${answer.searchParams.get('state')}`)],
  ['by another method', () => fetch(answer, { method: 'PUT' })],
  ['to look only', () => fetch(answer, { method: 'HEAD' })],
  ['that posts it in the address', () => fetch(answer, { method: 'POST', body: new URLSearchParams() })],
  [
    'that posts something that is no form',
    () => fetch(answer.origin, { method: 'POST', body: answer.searchParams.toString() }),
  ],
  [
    'that posts without end',
    () =>
      fetch(answer.origin, {
        method: 'POST',
        body: new URLSearchParams([...answer.searchParams, ['more', 'x'.repeat(100_000)]]),
      }).catch(() => ({ status: 404 })),
  ],
  ['under another name for this computer', () => asHost(answer, `localhost:${answer.port}`)],
  ['of a page that has its name lead here', () => asHost(answer, 'evil.example')],
])('a request %s is turned away and ends nothing', async (_what, ask) => {
  expect((await ask()).status).toBe(404);
  await comesThrough();
});

test('a connection that says nothing is closed with the rest', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 100 };
  const silent = request(answer.origin, { method: 'POST', headers });
  const gone = new Promise((resolve) => silent.once('close', resolve));
  silent.on('error', () => {});
  silent.flushHeaders();
  await comesThrough();
  await gone;
});

test('a browser that asks twice sees the same twice, and the code is used once', async () => {
  let goOn: () => void = () => {};
  const arrived = stage.answer(paths.tokens, (asked, response) => {
    goOn = () => stage.provider.answer(asked, formOf(stage), response);
  });
  const pages = [visit(answer.href)];
  await arrived;
  pages.push(visit(answer.href));
  // What was asked for after it has been answered, so it has been seen.
  await visit(answer.origin);
  goOn();
  expect((await attempt.result).ok).toBe(true);
  expect(stage.tokenRequests()).toBe(1);
  for (const { text } of await Promise.all(pages)) expect(text).toContain('You are signed in.');
});

test('a browser that does not wait for its page is signed in all the same', async () => {
  const impatient = new AbortController();
  const page = fetch(answer, { signal: impatient.signal });
  const arrived = stage.answer(paths.tokens, (asked, response) => {
    impatient.abort();
    stage.provider.answer(asked, formOf(stage), response);
  });
  await arrived;
  await expect(page).rejects.toThrow();
  expect((await attempt.result).ok).toBe(true);
});

/** What the login server was last sent. */
function formOf({ requests }: Stage): string {
  return requests.at(-1)?.form.toString() ?? '';
}

function asHost(url: URL, host: string): Promise<{ readonly status: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    });
    asked.once('error', reject);
    asked.end();
  });
}

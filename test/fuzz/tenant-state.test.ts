import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, type Located } from '../../electron/superoffice/address.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import { must, mustBeWhole } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText, oddText } from './odd.ts';

const loginServer = 'https://online.superoffice.com';
const api = 'https://sod.superoffice.com:443/Cust12345/api/';
const running = { State: 'Running', IsRunning: true, ValidUntil: '2026-03-10T09:30:00', Api: api };
const closed = { state: 4, isRunning: false, validUntil: '2026-03-10T11:00:00Z', api: null };
const states = [running, closed, { ...running, Api: 'https://sod2.superoffice.com/api' }];
const latest = 8.64e15;

/** Where the tenant is, by a sign-in server that answers in this way. */
function located(text: string, status = 200): Promise<Located> {
  const fetch = (): Promise<Response> => Promise.resolve(new Response(text, { status }));
  const home = { kind: 'online', loginServer, tenantId: 'Cust12345' } as const;
  return addressOf(home, { fetch, clock: fakeClock() }).locate(new AbortController().signal);
}

/** Calls go to the address that was told, below it, encrypted; all else is told as what may pass or ends. */
async function holds(text: string): Promise<void> {
  const found = await located(text);
  if (found.kind === 'failed') {
    const { failure } = found;
    if (failure.kind === 'maintenance' && failure.until !== null) mustBeWhole(failure.until, 0, latest);
    return must(['transient', 'maintenance', 'suspended', 'deleted'].includes(failure.kind), failure.kind);
  }
  const call = '/v1/Agents/Chat/GetChatPresence?$select=UserId';
  const root = new URL(found.api);
  const url = new URL(found.api + call);
  must(url.protocol === 'https:' && url.host === root.host, 'it is encrypted, and nowhere else');
  must(`${url.pathname}${url.search}`.endsWith(call), 'the call is what is asked for');
  // With a name in its address a request cannot even be made.
  must(new Request(url).url === url.href, 'it can be asked');
}

fuzz('of a state with odd fields', jsonEdits(states).map(jsonText), holds, 700);

fuzz('of a state with broken bytes', textEdits(states.map((each) => JSON.stringify(each))), holds, 700);

const apis = fc.oneof(textEdits([api, 'https://a:b@c.example/api', 'http://c.example/api']), oddText);
fuzz(
  'of an odd address',
  apis.map((each) => JSON.stringify({ ...running, Api: each })),
  holds,
  700,
);

test('an address without end takes no time', async () => {
  const text = JSON.stringify({ ...running, Api: `https://c.example${'/'.repeat(300_000)}x` });
  expect(await located(text)).toMatchObject({ kind: 'failed' });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LookResult } from '../../electron/presence/look.ts';
import type { TransientCause } from '../../electron/presence/failure.ts';
import { largestBody } from '../../electron/superoffice/request.ts';
import * as faults from '../tenant/faults.ts';
import { answerRows, startTestTenant, type Reply, type TestTenant } from '../tenant/tenant.ts';
import { goodRoster, goodRows, lookAt } from './asking.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterEach(() => tenant.answer(null));
afterAll(() => tenant.stop());

function lookWhen(reply: Reply): Promise<LookResult> {
  tenant.answer(reply);
  return lookAt(tenant);
}

const transient = (cause: TransientCause, status: number | null): LookResult => ({
  kind: 'failed',
  failure: { kind: 'transient', cause, status },
});

describe('is no roster', () => {
  test.each<[string, Reply, TransientCause, number | null]>([
    ['null', faults.jsonOf(null), 'unreadable', 200],
    ['an error object', faults.errorObject(), 'unreadable', 200],
    ['an object around the array', faults.jsonOf({ value: goodRows }), 'unreadable', 200],
    ['a text', faults.jsonOf('[]'), 'unreadable', 200],
    ['a number', faults.jsonOf(0), 'unreadable', 200],
    ['true', faults.jsonOf(true), 'unreadable', 200],
    ['nothing', faults.status(200), 'unreadable', 200],
    ['no content', faults.status(204), 'unreadable', 204],
    ['half an answer', faults.truncated(goodRows), 'unreadable', 200],
    ['rows of which none can be read', faults.jsonOf([{ UserId: 'x' }, null, 7]), 'unreadable', 200],
    ['a web page', faults.webPage(), 'webPage', 200],
    [
      'a web page that calls itself data',
      faults.status(200, { 'Content-Type': 'application/json' }, '\n <html>'),
      'webPage',
      200,
    ],
    [
      'an XML answer',
      faults.status(200, { 'Content-Type': 'text/xml' }, '<ArrayOfChatPresence/>'),
      'webPage',
      200,
    ],
    ['a connection reset at once', faults.reset(), 'unreachable', null],
  ])('%s', async (_what, reply, cause, status) => {
    expect(await lookWhen(reply)).toEqual(transient(cause, status));
  });

  test.each<[string, Reply]>([
    ['an answer that only says it is compressed', faults.falselyGzipped(goodRows)],
    ['less than was promised', faults.shortOfItsLength(goodRows)],
    ['a connection reset in the middle', faults.resetMidBody(goodRows)],
    ['something that is not HTTP', faults.notHttp()],
  ])('%s, by whichever name the platform calls it', async (_what, reply) => {
    const result = await lookWhen(reply);
    expect([transient('unreadable', null), transient('unreachable', null)]).toContainEqual(result);
  });
});

describe('is a roster all the same', () => {
  test.each<[string, Reply]>([
    ['compressed', faults.gzipped(goodRows)],
    ['behind a byte order mark', faults.withByteOrderMark(goodRows)],
    ['without a type', faults.asType('', goodRows)],
    ['called a web page', faults.asType('text/html', goodRows)],
    ['with blanks around it', faults.status(200, {}, `\r\n\t${JSON.stringify(goodRows)}\n`)],
  ])('%s', async (_what, reply) => {
    expect(await lookWhen(reply)).toEqual({ kind: 'roster', roster: goodRoster, status: 200 });
  });

  test('in pieces, cut inside letters', async () => {
    const name = 'Åse Ødegård 👩‍💻 דנה';
    const result = await lookWhen(faults.inPieces([{ ...goodRows[0], DisplayName: name }]));
    expect(result).toMatchObject({ roster: { agents: [{ name }], dropped: 0 } });
  });

  test.each([
    ['iso-8859-1', 'latin1'],
    ['utf-16le', 'utf16le'],
  ] as const)('in another charset that it names (%s)', async (charset, encoding) => {
    const name = 'Åse Ødegård';
    const body = Buffer.from(JSON.stringify([{ ...goodRows[0], DisplayName: name }]), encoding);
    const type = { 'Content-Type': `application/json; charset=${charset}` };
    const result = await lookWhen(faults.status(200, type, body));
    expect(result).toMatchObject({ roster: { agents: [{ name }], dropped: 0 } });
  });

  test('in a charset nobody knows, and in one it does not keep to', async () => {
    const rows = [{ ...goodRows[0], DisplayName: 'Åse' }];
    const type = (charset: string): Record<string, string> => ({
      'Content-Type': `application/json; charset=${charset}`,
    });
    expect(await lookWhen(faults.status(200, type('x-none'), JSON.stringify(rows)))).toMatchObject({
      roster: { agents: [{ name: 'Åse' }] },
    });
    const latin = Buffer.from(JSON.stringify(rows), 'latin1');
    expect(await lookWhen(faults.status(200, type('utf-8'), latin))).toMatchObject({
      roster: { agents: [{ id: 11, presence: 'present' }], dropped: 0 },
    });
  });

  test('of nobody', async () => {
    expect(await lookWhen(answerRows([]))).toEqual({
      kind: 'roster',
      roster: { agents: [], dropped: 0 },
      status: 200,
    });
  });

  test('of ten thousand, with all their field rights', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ ...goodRows[0], UserId: index + 1 }));
    const result = await lookWhen(faults.jsonOf(rows));
    expect(result.kind === 'roster' && result.roster.agents.length).toBe(10_000);
  });
});

test('an answer of 32 MB is read, and not a byte more', async () => {
  const padded = (bytes: number): Reply => {
    const json = JSON.stringify(goodRows);
    return faults.status(200, {}, json.padEnd(bytes - Buffer.byteLength(json) + json.length));
  };
  expect(largestBody).toBe(32 * 1024 * 1024);
  expect((await lookWhen(padded(largestBody))).kind).toBe('roster');
  expect(await lookWhen(padded(largestBody + 1))).toEqual(transient('unreadable', null));
});

test('a body without end is cut off, having cost little', async () => {
  let sent = 0;
  tenant.answer(faults.neverEnding((bytes) => (sent += bytes)));
  expect(await lookAt(tenant)).toEqual(transient('unreadable', null));
  expect(sent).toBeLessThan(largestBody + 16 * 1024 * 1024);
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    '%d is not followed, and nobody else gets the sign-in',
    async (code) => {
      const other = await startTestTenant();
      const result = await lookWhen(
        faults.redirectTo(`${other.url}/api/v1/Agents/Chat/GetChatPresence`, code),
      );
      await other.stop();
      expect(result).toEqual(transient('redirected', null));
      expect(other.requests).toEqual([]);
    },
  );
});

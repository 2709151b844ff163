import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askAt, demoForEachTest, type DemoRequest } from './asking.ts';

const its = demoForEachTest();
const presence = '/v1/Agents/Chat/GetChatPresence';
const agentList = '/v1/Agents/Chat/GetChatTopicUserAgentList';

describe('addresses', () => {
  test.each([
    '/V1/agents/CHAT/getchatpresence',
    `${presence}/`,
    '/v1/Agents/Chat/GetChat%50resence',
    `${presence}?$select=UserId`,
  ])('%s is the same', async (path) => {
    expect((await its.ask(path, { method: 'POST' })).status).toBe(200);
  });

  test.each([
    '/v1/Agents/Chat/GetChatPresences',
    '/v1/Agents/Chat',
    '/v1/Agents/Chat/GetChatPresence/1',
    '/v1/Agents/Chat//GetChatPresence',
    '/v2/Agents/Chat/GetChatPresence',
    '/Agents/Chat/GetChatPresence',
    '/v1/ChatTopic/first',
    '/v1/ChatTopic/2147483648',
  ])('%s is none', async (path) => {
    const answer = await its.ask(path, { method: 'POST' });
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ Error: true, ErrorType: 'SoNotFoundException' });
  });

  test.each([
    '/',
    '/api',
    '/api/v1',
    '/Cust12345',
    '/Cust12345/apis',
    '/Cust1234/api',
    '/app2/Cust12345/api',
  ])('there is nothing at %s of the server', async (path) => {
    expect((await its.askServer(path)).status).toBe(404);
  });

  test.each([
    ['GET // HTTP/1.1', 404],
    ['GET /Cust12345/api/%E0%A4%A HTTP/1.1', 400],
    ['GET http://127.0.0.1/Cust12345/api HTTP/1.1', 404],
  ])('%s is answered like any other', async (line, status) => {
    const socket = connect(Number(new URL(its.demo.origin).port), '127.0.0.1');
    socket.write(`${line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

test.each([
  ['PUT', presence, 'GET, POST'],
  ['DELETE', '/v1/Agents/Chat/SaveChatPresence', 'GET, POST'],
  ['HEAD', presence, 'GET, POST'],
  ['POST', '/v1/User/currentPrincipal', 'GET'],
  ['GET', '/v1/Presence/SaveAll', 'POST'],
  ['POST', '/v1/ChatTopic/1/IsOpen', 'GET'],
  ['POST', '/v1', 'GET'],
  ['DELETE', '', 'GET'],
])('%s is the wrong verb at %s', async (method, path, allowed) => {
  const answer = await its.ask(path, { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe(allowed);
});

describe('what is accepted', () => {
  test.each<[string | undefined, string]>([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/*', 'text/json'],
    ['text/json', 'text/json'],
    ['application/xml, application/json;q=0.1', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json;q=0.1, text/json;q=0.9', 'text/json'],
    ['application/json;q=0, */*', 'text/json'],
    ['APPLICATION/MERGE-PATCH+JSON', 'application/merge-patch+json'],
  ])('%o is answered in %s', async (Accept, type) => {
    const answer = await its.ask(presence, { method: 'POST', headers: { Accept } });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
  });

  test.each(['application/xml', 'text/html', 'application/json;q=0', 'nonsense', '*/*;q=0'])(
    '%s is not JSON, and nothing else is spoken',
    async (Accept) => {
      for (const [path, method] of [
        [presence, 'POST'],
        [presence, 'GET'],
        ['/v1/User/currentPrincipal', 'GET'],
        ['/v1', 'GET'],
      ] as const) {
        const answer = await its.ask(path, { method, headers: { Accept } });
        expect(answer.status).toBe(406);
        expect(answer.json).toMatchObject({ Error: true });
      }
    },
  );

  test('what brings nothing back needs nothing accepted', async () => {
    const json = { ChatPresence: [] };
    const path = '/v1/Agents/Chat/SaveChatPresence';
    expect((await its.ask(path, { method: 'POST', headers: { Accept: 'text/html' }, json })).status).toBe(
      204,
    );
  });
});

describe('bodies', () => {
  const body = JSON.stringify({ ChatTopicId: 1 });
  const asked = async (request: DemoRequest): Promise<number> =>
    (await its.ask(agentList, { method: 'POST', ...request })).status;

  test.each([
    'application/json',
    'text/json',
    'Application/JSON; charset=UTF-8',
    'application/json;charset="utf-8"',
    'application/json-patch+json',
    'application/merge-patch+json',
  ])('as %s they are read', async (type) => {
    expect(await asked({ headers: { 'Content-Type': type }, body })).toBe(200);
  });

  test('with a mark of their byte order they are read', async () => {
    expect(await asked({ headers: { 'Content-Type': 'application/json' }, body: `\u{feff}${body}` })).toBe(
      200,
    );
  });

  test.each([
    undefined,
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-16',
    'application/jsonp',
  ])('as %s they are not', async (type) => {
    expect(await asked({ headers: { 'Content-Type': type }, body })).toBe(415);
  });

  test('packed they are not', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    expect(await asked({ headers, body: gzipSync(body) })).toBe(415);
  });

  test.each([
    '',
    '{',
    'ChatTopicId=1',
    "{'ChatTopicId':1}",
    `${body} ${body}`,
    Buffer.from([0x22, 0xff, 0x22]),
  ])('that are not JSON are not: %s', async (sent) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await its.ask(agentList, { method: 'POST', headers, body: sent });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ Message: 'The body is not JSON.' });
  });

  test('where none is wanted none is looked at', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    expect((await its.ask(presence, { method: 'POST', headers, body: 'hello' })).status).toBe(200);
  });

  test.each([presence, agentList, '/v1/User/currentPrincipal'])(
    'that are too large are not: %s',
    async (path) => {
      const json = { ChatTopicId: 1, padding: 'x'.repeat(2_000_000) };
      const method = path.includes('/User/') ? 'GET' : 'POST';
      const answer = await its.ask(path, { method, json });
      expect(answer.status).toBe(413);
      expect(answer.json).toMatchObject({ Error: true });
    },
  );

  test('of a hundred thousand bytes are read, and one more is too many', async () => {
    const padded = (bytes: number): string => body + ' '.repeat(bytes - body.length);
    const headers = { 'Content-Type': 'application/json' };
    expect(await asked({ headers, body: padded(100_000) })).toBe(200);
    expect(await asked({ headers, body: padded(100_001) })).toBe(413);
  });
});

test('every documented header is welcome', async () => {
  const headers = {
    'Accept-Language': 'en',
    'SO-Language': 'en',
    'SO-Culture': 'sv',
    'SO-TimeZone': 'NO, includeTZOffset',
    'SO-AppToken': 'whatever',
    'X-XSRF-TOKEN': 'whatever',
    'SO-Browser-TZ-Offset': '60',
    'If-Modified-Since': 'Wed, 21 Oct 2015 07:28:00 GMT',
  };
  for (const [method, path] of [
    ['POST', presence],
    ['GET', '/v1/ChatTopic/1'],
  ] as const) {
    expect((await its.ask(path, { method, headers })).status).toBe(200);
  }
});

test('no answer is to be kept on the way', async () => {
  for (const path of [presence, '/v1/nothing']) {
    expect((await its.ask(path, { method: 'POST' })).headers['cache-control']).toBe('no-store');
  }
});

describe('what the WebAPI is', () => {
  const api = (): string => `${its.demo.address}/api`;

  test('is told to anybody', async () => {
    expect((await askAt(api())).json).toEqual({
      v1: `${api()}/v1`,
      NetServerVersion: expect.stringMatching(/^12\./) as string,
      NetServerAssembly: expect.stringMatching(/^12\./) as string,
      NetServerDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      NetServerLabel: expect.stringMatching(/^Release_12\./) as string,
      NetServer: expect.stringMatching(/^SuperOffice 12\./) as string,
      Services: 'Services88',
      ServicesCurrent: 'Services88',
      Version: 'v1',
      Documentation: `${api()}/v1`,
    });
  });

  test('which calls there are is told to anybody, and each of them is there', async () => {
    const list = (await askAt(`${api()}/v1`)).json as Record<string, Record<string, string>>;
    expect(Object.keys(list)).toEqual(
      expect.arrayContaining([
        `${api()}${presence}`,
        `${api()}/v1/Presence/GetAll`,
        `${api()}/v1/ChatTopic/{id}`,
      ]),
    );
    for (const [url, verbs] of Object.entries(list)) {
      for (const [method, about] of Object.entries(verbs)) {
        expect(about).toMatch(/\.$/);
        const path = url.slice(api().length).replace('{id}', '1');
        expect([200, 400, 415]).toContain((await its.ask(path, { method })).status);
      }
    }
  });
});

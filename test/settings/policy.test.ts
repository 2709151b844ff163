import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StandingRule } from '../../electron/contract/wishes.ts';
import { noPolicy, type Policy } from '../../electron/settings/policy.ts';
import { policyFile } from '../../electron/settings/policy-file.ts';
import { policyOf, type PolicyProblem } from '../../electron/settings/policy-source.ts';
import { readSettings } from '../../electron/settings/read.ts';
import { settingsVersion } from '../../electron/settings/schema.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const lost: StandingRule = { occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } };
const arrivals: StandingRule = {
  occasion: 'arrival',
  on: false,
  once: false,
  scope: { kind: 'all' },
  whom: 'anyone',
};

/** A problem in a file whose place is known. */
type Problem = Omit<PolicyProblem, 'place'> & { readonly at?: string };

/** What a policy file of this text fixes, and what was told of it. */
async function read(text: string): Promise<{ policy: Policy; problems: Problem[] }> {
  const file = join(temporaryFolder(), 'policy.json');
  await writeFile(file, text);
  return readFrom(file);
}

async function readFrom(file: string): Promise<{ policy: Policy; problems: Problem[] }> {
  const problems: Problem[] = [];
  const policy = policyOf([await policyFile(file)], ({ place, ...problem }) => {
    expect(place).toBe(file);
    problems.push(problem);
  });
  return { policy, problems };
}

const readJson = (json: unknown): ReturnType<typeof read> => read(JSON.stringify(json));

describe('a policy file', () => {
  test('fixes the rules it names, and no other', async () => {
    expect(await readJson({ rules: [lost, arrivals] })).toEqual({
      policy: { ...noPolicy, rules: [lost, arrivals] },
      problems: [],
    });
  });

  test('fixes the settings it names, and no other', async () => {
    const fixed = { pollSeconds: 120, busyFrom: 3, privacy: 'counts', sound: false } as const;
    expect(await readJson({ ...fixed, keepDays: false, startAtLogin: true, updates: false })).toEqual({
      policy: { ...noPolicy, fixed: { ...fixed, keepDays: false, startAtLogin: true, updates: false } },
      problems: [],
    });
    expect(await readJson({ sound: false })).toEqual({
      policy: { ...noPolicy, fixed: { sound: false } },
      problems: [],
    });
  });

  test.each<[string, unknown]>([
    ['pollSeconds', 5],
    ['pollSeconds', 30.5],
    ['pollSeconds', '30'],
    ['busyFrom', 0],
    ['busyFrom', null],
    ['privacy', 'nobody'],
    ['sound', 'off'],
    ['keepDays', 7],
    ['startAtLogin', 1],
    ['updates', 'no'],
  ])('leaves %s to the person where it is %o, and follows what stands beside it', async (name, value) => {
    expect(await readJson({ [name]: value, rules: [lost], sound: name === 'sound' ? value : true })).toEqual({
      policy: { ...noPolicy, rules: [lost], fixed: name === 'sound' ? {} : { sound: true } },
      problems: [{ problem: 'badValue', at: name }],
    });
  });

  test.each(['look', 'language', 'shortcut', 'quietHours', '__proto__'])(
    'does not fix %s, and that is told',
    async (name) => {
      expect(await read(`{"${name}": "dark"}`)).toEqual({
        policy: noPolicy,
        problems: [{ problem: 'unknownName', at: name }],
      });
    },
  );

  test('need not say that a rule counts more than once', async () => {
    const short = { occasion: 'topicLost', on: true, scope: { kind: 'mine' } };
    expect((await readJson({ rules: [short] })).policy.rules).toEqual([lost]);
  });

  test('is what the README shows', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const [, example] = /```json\n(.*?)```/s.exec(readme) ?? [];
    const { policy, problems } = await read(example ?? '');
    expect(problems).toEqual([]);
    expect(policy.rules.map(({ occasion }) => occasion)).toEqual(['arrival', 'freeEnough', 'topicLost']);
    expect(policy.fixed).toEqual({
      pollSeconds: 60,
      busyFrom: 3,
      privacy: 'firstNames',
      sound: false,
      keepDays: false,
      startAtLogin: true,
      updates: false,
    });
    expect(policy.connection).toMatchObject({
      environment: 'online',
      tenantId: 'Cust12345',
      signIns: ['openId'],
    });
  });

  test.each<[object]>([
    [{ address: 'https://crm.example.com/SuperOffice', signIns: ['password', 'ticket'] }],
    [{ environment: 'sod', tenantId: 'Cust12345', clientId: 'an-id', signIns: ['openId'] }],
    [{ tenantId: 'Cust12345' }],
    [{ signIns: ['openId', 'bearer'] }],
  ])('fixes where to connect to, and how: %j', async (connection) => {
    expect(await readJson(connection)).toEqual({ policy: { ...noPolicy, connection }, problems: [] });
  });

  test.each<[string, unknown]>([
    ['address', ''],
    ['address', 'crm example com'],
    ['address', 'ftp://crm.example.com'],
    ['address', 'https://anna:pw@crm.example.com'],
    ['environment', 'production'],
    ['tenantId', 'Cust 1'],
    ['tenantId', ''],
    ['tenantId', '../x'],
    ['clientId', ''],
    ['clientId', 'a b'],
    ['signIns', []],
    ['signIns', 'openId'],
    ['signIns', ['openId', 'smoke']],
  ])('leaves %s to the person where it is %j', async (at, value) => {
    expect(await readJson({ [at]: value, sound: true })).toEqual({
      policy: { ...noPolicy, fixed: { sound: true } },
      problems: [{ problem: 'badValue', at }],
    });
  });

  test.each<[object, object, string[]]>([
    [
      { environment: 'sod', tenantId: 'Cust1', address: 'crm.example.com' },
      { address: 'crm.example.com' },
      ['environment', 'tenantId'],
    ],
    [{ address: 'crm.example.com', signIns: ['openId'] }, { address: 'crm.example.com' }, ['signIns']],
    [{ tenantId: 'Cust1', signIns: ['password'] }, { tenantId: 'Cust1' }, ['signIns']],
  ])('never leaves nowhere to connect to: of %j it follows %j', async (json, connection, places) => {
    expect(await readJson(json)).toEqual({
      policy: { ...noPolicy, connection },
      problems: places.map((at) => ({ problem: 'contradiction', at })),
    });
  });

  test('may begin with a byte order mark', async () => {
    const { policy } = await read(`\uFEFF${JSON.stringify({ rules: [lost] })}`);
    expect(policy.rules).toEqual([lost]);
  });

  test('may fix nothing', async () => {
    expect(await readJson({})).toEqual({ policy: noPolicy, problems: [] });
  });

  test('may hold names of a later version, which are told', async () => {
    expect(await readJson({ rules: [{ ...lost, colour: 'red' }], smell: false })).toEqual({
      policy: { ...noPolicy, rules: [lost] },
      problems: [
        { problem: 'unknownName', at: 'smell' },
        { problem: 'unknownName', at: 'rules[0].colour' },
      ],
    });
  });

  test.each<[string, unknown]>([
    ['no object', 'topicLost'],
    ['null', null],
    ['a list', [lost]],
    ['of no known occasion', { ...lost, occasion: 'lunch' }],
    ['without a scope', { occasion: 'topicLost', on: true }],
    [
      'about chosen topics, whose numbers mean nothing elsewhere',
      { ...lost, scope: { kind: 'chosen', topics: [1] } },
    ],
    ['that would switch itself off', { ...lost, once: true }],
    ['about people though it is about topics', { ...lost, whom: 'anyone' }],
    ['that is fixed already', arrivals],
  ])('costs nothing but the rule itself where that is %s', async (_what, bad) => {
    expect(await readJson({ rules: [arrivals, bad, lost] })).toEqual({
      policy: { ...noPolicy, rules: [arrivals, lost] },
      problems: [{ problem: 'badRule', at: 'rules[1]' }],
    });
  });

  test.each<[string, Problem]>([
    ['', { problem: 'unreadable' }],
    ['{"rules": [', { problem: 'unreadable' }],
    ['[]', { problem: 'unreadable' }],
    ['null', { problem: 'unreadable' }],
    ['{"rules": {}}', { problem: 'badRule', at: 'rules' }],
  ])('that cannot be used fixes nothing, and that is told: %o', async (text, problem) => {
    expect(await read(text)).toEqual({ policy: noPolicy, problems: [problem] });
  });

  test('that cannot be read fixes nothing, and that is told', async () => {
    const folder = join(temporaryFolder(), 'policy.json');
    await mkdir(folder);
    expect(await readFrom(folder)).toEqual({ policy: noPolicy, problems: [{ problem: 'unreadable' }] });
  });

  test('that is not there fixes nothing, which is usual', async () => {
    const nowhere = join(temporaryFolder(), 'chat-presence', 'policy.json');
    expect(await readFrom(nowhere)).toEqual({ policy: noPolicy, problems: [] });
    expect((await policyFile(nowhere, true)).content).toEqual({ kind: 'missing' });
  });

  test('of any content at all is survived', async () => {
    const name = fc.constantFrom('occasion', 'on', 'once', 'scope', 'whom', 'atMost', '__proto__', 'x');
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('arrival', 'topicLost', 'anyone', true, { kind: 'mine' }, { kind: 'all' }),
    );
    const setting = fc.constantFrom(
      'pollSeconds',
      'busyFrom',
      'privacy',
      'sound',
      'keepDays',
      'startAtLogin',
    );
    const json = fc.oneof(
      fc.json(),
      fc.dictionary(setting, fc.jsonValue()).map((settings) => JSON.stringify(settings)),
      fc.array(fc.dictionary(name, value)).map((rules) => JSON.stringify({ rules })),
    );
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        const { policy } = await read(text);
        expect(new Set(policy.rules.map(({ occasion }) => occasion)).size).toBe(policy.rules.length);
        const { startAtLogin, ...settings } = policy.fixed;
        expect([undefined, true, false]).toContain(startAtLogin);
        expect(readSettings(JSON.stringify({ version: settingsVersion, ...settings })).damaged).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

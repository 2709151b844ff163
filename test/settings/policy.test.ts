import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StandingRule } from '../../electron/contract/wishes.ts';
import {
  noPolicy,
  policyFile,
  readPolicy,
  type Policy,
  type PolicyProblem,
} from '../../electron/settings/policy.ts';
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

/** What a policy file of this text fixes, and what was told of it. */
async function read(text: string): Promise<{ policy: Policy; problems: PolicyProblem[] }> {
  const file = join(temporaryFolder(), 'policy.json');
  await writeFile(file, text);
  const problems: PolicyProblem[] = [];
  return { policy: await readPolicy(file, (problem) => problems.push(problem)), problems };
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
      policy: { rules: [], fixed: { ...fixed, keepDays: false, startAtLogin: true, updates: false } },
      problems: [],
    });
    expect(await readJson({ sound: false })).toEqual({
      policy: { rules: [], fixed: { sound: false } },
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
      policy: { rules: [lost], fixed: name === 'sound' ? {} : { sound: true } },
      problems: [{ problem: 'badValue', at: name }],
    });
  });

  test.each(['look', 'language', 'shortcut', 'clientId', 'quietHours', '__proto__'])(
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

  test.each<[string, PolicyProblem]>([
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
    const problems: PolicyProblem[] = [];
    expect(await readPolicy(folder, (problem) => problems.push(problem))).toEqual(noPolicy);
    expect(problems).toEqual([{ problem: 'unreadable' }]);
  });

  test('that is not there fixes nothing, which is usual', async () => {
    const problems: PolicyProblem[] = [];
    const nowhere = join(temporaryFolder(), 'chat-presence', 'policy.json');
    expect(await readPolicy(nowhere, (problem) => problems.push(problem))).toEqual(noPolicy);
    expect(problems).toEqual([]);
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

describe('its place', () => {
  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', {}, '/etc/chat-presence/policy.json'],
    ['freebsd', {}, '/etc/chat-presence/policy.json'],
    ['darwin', {}, '/Library/Application Support/Chat Presence/policy.json'],
    ['win32', { ProgramData: 'D:\\Data' }, 'D:\\Data\\Chat Presence\\policy.json'],
    ['win32', {}, 'C:\\ProgramData\\Chat Presence\\policy.json'],
    ['win32', { ProgramData: 'here' }, 'C:\\ProgramData\\Chat Presence\\policy.json'],
  ])('on %s with %o is %s', (platform, env, file) => {
    expect(policyFile(platform, env)).toBe(file);
  });
});

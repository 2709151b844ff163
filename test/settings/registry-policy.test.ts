import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { policyOf, type PolicyProblem } from '../../electron/settings/policy-source.ts';
import { registryPolicy } from '../../electron/settings/registry-policy.ts';
import type { RunProgram } from '../../electron/settings/run-program.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const key = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Chat Presence`;
const lost = { occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } };
const busy = { ...lost, occasion: 'topicBusy' };

/** As `reg.exe export` writes it: UTF-16 with a mark, and CRLF. */
function exported(lines: readonly string[], name = key): Buffer {
  const text = ['Windows Registry Editor Version 5.00', '', `[${name}]`, ...lines, '', ''].join('\r\n');
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

/** `REG_MULTI_SZ`, over several lines, as long values are. */
function texts(...all: readonly string[]): string {
  const bytes = [...Buffer.from([...all, '', ''].join('\0').replace(/\0$/, ''), 'utf16le')];
  return `hex(7):${bytes.map((each) => each.toString(16).padStart(2, '0')).join(',')}`.replace(
    /(.{70}[^,]*,)(?=.)/g,
    '$1\\\r\n  ',
  );
}

/** In place of `reg.exe`: what it exports (null: there is no such key), and whether people may use it. */
function registry(content: Buffer | null, mayBeUsed = true): RunProgram & { readonly calls: string[][] } {
  const calls: string[][] = [];
  const run = async (file: string, args: readonly string[]): Promise<string | null> => {
    calls.push([file, ...args]);
    if (!mayBeUsed) return null;
    if (args[1]?.endsWith('CurrentVersion')) return 'CurrentBuild';
    if (content === null) return null;
    if (args[0] === 'query') return 'some values';
    await writeFile(args[2] ?? '', content);
    return 'The operation completed successfully.';
  };
  return Object.assign(run, { calls });
}

async function read(
  run: RunProgram,
  folders: readonly string[] = [tmpdir()],
): Promise<{ policy: object; problems: PolicyProblem[]; kind: string }> {
  const problems: PolicyProblem[] = [];
  const source = await registryPolicy('HKLM', { run, systemRoot: 'C:\\Windows', folders });
  expect(source.place).toBe(String.raw`HKLM\SOFTWARE\Policies\Chat Presence`);
  const policy = policyOf([source], (problem) => void problems.push(problem));
  return { policy, problems, kind: source.content.kind };
}

test('every kind of value is read, its name in any case', async () => {
  const run = registry(
    exported([
      '@="something else"',
      '"PollSeconds"=dword:0000003c',
      '"sound"=dword:00000000',
      '"startAtLogin"=dword:00000001',
      '"keepDays"="false"',
      '"busyFrom"="3"',
      '"privacy"="firstNames"',
      String.raw`"clientId"="a\\b\"c"`,
      String.raw`"address"="https://crm.bj\u00f8rn.example/SuperOffice"`.replace('\\u00f8', 'ø'),
      `"signIns"=${texts('password', 'ticket')}`,
      `"rules"=${texts(JSON.stringify(lost), JSON.stringify(busy))}`,
    ]),
  );
  expect(await read(run)).toEqual({
    kind: 'fields',
    policy: {
      rules: [lost, busy],
      fixed: {
        pollSeconds: 60,
        sound: false,
        startAtLogin: true,
        keepDays: false,
        busyFrom: 3,
        privacy: 'firstNames',
      },
      connection: {
        clientId: 'a\\b"c',
        address: 'https://crm.bjørn.example/SuperOffice',
        signIns: ['password', 'ticket'],
      },
    },
    problems: [],
  });
});

test.each([
  ['one text', `"rules"="${JSON.stringify([lost, busy]).replaceAll('"', '\\"')}"`],
  ['lines of one JSON', `"rules"=${texts(...JSON.stringify([lost, busy], null, 1).split('\n'))}`],
])('rules may be %s', async (_what, line) => {
  expect(await read(registry(exported([line])))).toMatchObject({
    policy: { rules: [lost, busy] },
    problems: [],
  });
});

test('what cannot be followed is named, and its neighbours are followed', async () => {
  const place = String.raw`HKLM\SOFTWARE\Policies\Chat Presence`;
  const lines = [
    '"pollSeconds"=dword:00000001',
    '"busyFrom"=dword:00000003',
    '"sound"=dword:00000002',
    '"privacy"=hex:01,02',
    '"signIns"="openid"',
    '"smell"="x"',
    `"rules"=${texts('{', JSON.stringify(lost))}`,
  ];
  const { policy, problems } = await read(registry(exported(lines)));
  expect(policy).toEqual({ rules: [lost], fixed: { busyFrom: 3 }, connection: {} });
  expect(problems).toEqual([
    { place, problem: 'unknownName', at: 'smell' },
    { place, problem: 'badRule', at: 'rules[0]' },
    ...['signIns', 'pollSeconds', 'privacy', 'sound'].map((at) => ({ place, problem: 'badValue', at })),
  ]);
});

test('keys below are not ours, nor is what looks like a key within a text', async () => {
  const lines = ['"clientId"="x', `[${key}\\Below]`, '"', '"sound"=dword:00000001', '', `[${key}\\Below]`];
  const { policy } = await read(registry(exported([...lines, '"sound"=dword:00000000', '"busyFrom"="3"'])));
  expect(policy).toMatchObject({ fixed: { sound: true } });
  expect(Object.keys((policy as { fixed: object }).fixed)).toEqual(['sound']);
});

test('without the key nothing is fixed; where people may not use reg.exe, that is told', async () => {
  expect(await read(registry(null))).toMatchObject({ kind: 'nothing', problems: [] });
  expect(await read(registry(null, false))).toMatchObject({
    kind: 'unreadable',
    problems: [{ problem: 'unreadable' }],
  });
  expect(await read(registry(Buffer.from([0xff, 0xfe, 0x00, 0xd8])))).toMatchObject({ kind: 'unreadable' });
});

test('a key that is there and cannot be exported is never taken for none', async () => {
  const cannotExport = (_file: string, [task]: readonly string[]): Promise<string | null> =>
    Promise.resolve(task === 'query' ? 'yes' : null);
  expect(await read(cannotExport)).toMatchObject({ kind: 'unreadable' });
  expect(await read(registry(exported([])), [join(temporaryFolder(), 'nowhere')])).toMatchObject({
    kind: 'unreadable',
  });
});

test('where one folder cannot be written, the next is', async () => {
  const folders = [join(temporaryFolder(), 'nowhere'), tmpdir()];
  const { policy } = await read(registry(exported(['"busyFrom"="3"'])), folders);
  expect(policy).toMatchObject({ fixed: { busyFrom: 3 } });
});

test.each([
  [1, 'fields'],
  [2, 'unreadable'],
])('a computer too busy to ask it at all, %i times, counts as %s', async (times, kind) => {
  let left = times;
  const run = registry(exported([]));
  const busy: RunProgram = (file, args) => {
    if (args[1]?.endsWith('Chat Presence') && left-- > 0)
      return Promise.reject(new Error('it took too long'));
    return run(file, args);
  };
  expect(await read(busy)).toMatchObject({ kind });
});

test("reg.exe is Windows' own, and nothing of what it wrote is left", async () => {
  const run = registry(exported([]));
  await read(run);
  const [program, task, name, file = ''] = run.calls.at(-1) ?? [];
  expect([program, task, name]).toEqual([
    String.raw`C:\Windows\System32\reg.exe`,
    'export',
    String.raw`HKLM\SOFTWARE\Policies\Chat Presence`,
  ]);
  await expect(readFile(dirname(file))).rejects.toMatchObject({ code: 'ENOENT' });
});

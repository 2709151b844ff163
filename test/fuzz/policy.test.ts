import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll } from 'vitest';
import { mayBeOnline, mayBeOnPremises } from '../../electron/contract/fixed-connection.ts';
import { tenantApi } from '../../electron/contract/tenant-address.ts';
import { occasions } from '../../electron/presence/notices/rule.ts';
import { noPolicy, type Policy } from '../../electron/settings/policy.ts';
import { policyFile } from '../../electron/settings/policy-file.ts';
import { policyOf, type PolicyProblem } from '../../electron/settings/policy-source.ts';
import { must, mustBeWhole } from './bounds.ts';
import { byteEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText, oddJson } from './odd.ts';

const folder = mkdtempSync(join('/tmp', 'chat-presence-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'policy.json');

const fixed = {
  pollSeconds: 60,
  busyFrom: 3,
  privacy: 'firstNames',
  sound: false,
  keepDays: false,
  startAtLogin: true,
  updates: false,
} as const;
const rules = [
  { occasion: 'arrival', on: false, scope: { kind: 'mine' }, whom: 'anyone' },
  { occasion: 'freeEnough', on: true, scope: { kind: 'all' }, whom: 'favourites', atMost: 1 },
  { occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } },
] as const;
/** Rules that a person may have, and no organisation may fix. */
const personal = [
  { ...rules[0], once: true },
  { ...rules[2], scope: { kind: 'chosen', topics: [1] } },
];
const connections = [
  { address: 'https://crm.example.com/SuperOffice', signIns: ['password', 'session'] },
  { environment: 'qaonline', tenantId: 'Cust12345', clientId: 'an-id', signIns: ['openId'] },
] as const;
const policies = [
  { ...fixed, rules, ...connections[0] },
  { rules: personal, ...connections[1] },
  { ...connections[0], ...connections[1] },
  {},
];

async function read(bytes: string | Buffer): Promise<{ policy: Policy; problems: PolicyProblem[] }> {
  writeFileSync(file, bytes);
  const problems: PolicyProblem[] = [];
  return { policy: policyOf([await policyFile(file)], (problem) => problems.push(problem)), problems };
}

/** What is fixed is within limits, and can be fixed; what was in the file and is not fixed is told. */
async function holds(bytes: string | Buffer): Promise<void> {
  const { policy, problems } = await read(bytes);
  const { pollSeconds, busyFrom, privacy, sound, keepDays, startAtLogin, updates, ...more } = policy.fixed;
  if (pollSeconds !== undefined) mustBeWhole(pollSeconds, 15, 300);
  if (busyFrom !== undefined) mustBeWhole(busyFrom, 1, 99);
  must([undefined, 'full', 'firstNames', 'counts'].includes(privacy), 'privacy is one there is');
  must(
    [sound, keepDays, startAtLogin, updates].every((each) => each === undefined || typeof each === 'boolean'),
    'a switch is on or off',
  );
  must(Object.keys(more).length === 0, 'nothing else is fixed');
  must(new Set(policy.rules.map(({ occasion }) => occasion)).size === policy.rules.length, 'each rule once');
  for (const rule of policy.rules) {
    must(occasions.includes(rule.occasion), rule.occasion);
    must(!rule.once && rule.scope.kind !== 'chosen', 'it can be fixed');
    if (rule.occasion === 'freeEnough') mustBeWhole(rule.atMost, 0, 99);
  }
  const { connection } = policy;
  must(mayBeOnline(connection) || mayBeOnPremises(connection), 'there is somewhere to connect to');
  must(connection.address === undefined || tenantApi(connection.address).ok, 'an address is one');
  must(/^[\w-]+$/.test(connection.tenantId ?? 'none'), 'a tenant fits into an address');
  const isUnreadable = problems.some(({ problem }) => problem === 'unreadable');
  must(!isUnreadable || isDeepStrictEqual(policy, noPolicy), 'none at all');
  // What was fixed can be fixed by the same words again.
  const again = await read(JSON.stringify({ ...policy.fixed, ...connection, rules: policy.rules }));
  must(again.problems.length === 0, 'nothing is wrong with what was read');
  must(isDeepStrictEqual(again.policy, policy), 'and it is the same then');
}

fuzz('of a policy with odd fields', jsonEdits(policies).map(jsonText), holds, 300);

fuzz('of a policy with broken bytes', byteEdits(policies.map((each) => JSON.stringify(each))), holds, 300);

const names = Object.keys(fixed) as (keyof typeof fixed)[];

fuzz(
  'of one odd value, which costs nothing but itself',
  fc.tuple(fc.constantFrom(...names), oddJson),
  async ([name, odd]) => {
    const { policy } = await read(jsonText({ ...fixed, rules, [name]: odd }));
    must(policy.rules.length === rules.length, 'the rules are all there');
    for (const other of names) must(other === name || policy.fixed[other] === fixed[other], other);
  },
  300,
);

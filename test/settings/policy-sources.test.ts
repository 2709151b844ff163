import { expect, test } from 'vitest';
import type { StandingRule } from '../../electron/contract/wishes.ts';
import { noPolicy, type Policy } from '../../electron/settings/policy.ts';
import { policyOf, type PolicyContent, type PolicyProblem } from '../../electron/settings/policy-source.ts';
import { unclearPlaces } from '../../electron/settings/unclear-policy.ts';

const arrivals: StandingRule = {
  occasion: 'arrival',
  on: false,
  once: false,
  scope: { kind: 'all' },
  whom: 'anyone',
};
const lost: StandingRule = { occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } };

/** What is fixed by these, the strongest first: the fields of each, or what else it is. */
function layered(contents: readonly (object | PolicyContent['kind'])[]): {
  policy: Policy;
  problems: readonly PolicyProblem[];
} {
  const problems: PolicyProblem[] = [];
  const sources = contents.map((content, index) => ({
    place: `place ${index + 1}`,
    content: (typeof content === 'string'
      ? { kind: content }
      : { kind: 'fields', fields: content }) as PolicyContent,
  }));
  return { policy: policyOf(sources, (problem) => void problems.push(problem)), problems };
}

test.each<[string, Parameters<typeof layered>[0], Partial<Policy>, readonly string[]]>([
  ['nothing anywhere', ['nothing', 'nothing'], {}, []],
  ['the first alone', [{ sound: false }, 'nothing'], { fixed: { sound: false } }, []],
  ['the last alone', ['nothing', 'nothing', { sound: false }], { fixed: { sound: false } }, []],
  [
    'the first before the second, field by field',
    [{ pollSeconds: 60 }, { pollSeconds: 15, busyFrom: 2 }, { busyFrom: 9, sound: true }],
    { fixed: { pollSeconds: 60, busyFrom: 2, sound: true } },
    [],
  ],
  [
    'the second where the first cannot be followed',
    [{ pollSeconds: 1 }, { pollSeconds: 60 }],
    { fixed: { pollSeconds: 60 } },
    ['pollSeconds (place 1)'],
  ],
  [
    'the second where the first cannot be read',
    ['unreadable', { sound: false }],
    { fixed: { sound: false } },
    ['place 1'],
  ],
  [
    'the first where what was named is missing',
    [{ sound: false }, 'missing'],
    { fixed: { sound: false } },
    ['place 2'],
  ],
  [
    'rules, one occasion by one',
    [{ rules: [arrivals] }, { rules: [{ ...arrivals, on: true }, lost] }],
    { rules: [arrivals, lost] },
    [],
  ],
  [
    'a tenant of two places',
    [{ tenantId: 'Cust1' }, { environment: 'sod', tenantId: 'Cust2' }],
    { connection: { tenantId: 'Cust1', environment: 'sod' } },
    [],
  ],
  [
    'an address, and no tenant of a weaker place beside it',
    [{ address: 'crm.example.com' }, { tenantId: 'Cust2', clientId: 'x' }],
    { connection: { address: 'crm.example.com', clientId: 'x' } },
    ['tenantId (place 2)'],
  ],
  [
    'the kinds of sign-in of a stronger place, and no tenant where none of them will do',
    [{ signIns: ['openId'] }, { address: 'crm.example.com', sound: true }],
    { connection: { signIns: ['openId'] }, fixed: { sound: true } },
    ['address (place 2)'],
  ],
  [
    'all that is wrong, with its place',
    [
      { pollSeconds: 1, smell: 1 },
      { sound: 'off', privacy: 'counts' },
    ],
    { fixed: { privacy: 'counts' } },
    ['smell, pollSeconds (place 1)', 'sound (place 2)'],
  ],
])('what counts is %s', (_what, contents, policy, unclear) => {
  const read = layered(contents);
  expect(read.policy).toEqual({ ...noPolicy, ...policy });
  expect(unclearPlaces(read.problems)).toEqual(unclear);
});

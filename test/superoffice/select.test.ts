import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LookResult } from '../../electron/presence/look.ts';
import { chatPresence } from '../../electron/superoffice/chat-presence.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { blanksUnderSelect, errorObject, status } from '../tenant/faults.ts';
import { rowOf } from '../tenant/roster.ts';
import { answerRows, startTestTenant, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, anna, goodRoster, goodRows, ports, unstopped } from './asking.ts';

let tenant: TestTenant;
let look: () => Promise<LookResult>;
beforeEach(async () => {
  tenant = await startTestTenant();
  const ask = chatPresence(tenantLine(accountAt(tenant), ports()));
  look = () => ask(unstopped);
});
afterEach(() => tenant.stop());

/** Which requests asked with `$select`, in order. */
const selects = (): boolean[] => tenant.requests.map(({ path }) => path.includes('$select'));

const good: LookResult = { kind: 'roster', roster: goodRoster, status: 200 };

test.each<[string, (field: string) => boolean]>([
  ['all fields', () => true],
  ['presence alone', (field) => field === 'Present'],
  ['names alone', (field) => field === 'DisplayName'],
])(
  'a server that blanks %s under $select is asked without, and only so from then on',
  async (_what, blank) => {
    tenant.answer(blanksUnderSelect(goodRows, blank));
    expect(await look()).toEqual(good);
    expect(selects()).toEqual([true, false]);
    expect(await look()).toEqual(good);
    expect(await look()).toEqual(good);
    expect(selects()).toEqual([true, false, false, false]);
  },
);

test('fields that really are blank are asked for once more, then believed', async () => {
  tenant.set([{ ...anna, present: null }]);
  const believed = { kind: 'roster', roster: { agents: [{ presence: 'unknown' }] } };
  expect(await look()).toMatchObject(believed);
  expect(await look()).toMatchObject(believed);
  expect(await look()).toMatchObject(believed);
  expect(selects()).toEqual([true, false, true, true]);
});

test('nothing blank: asked once, with $select', async () => {
  tenant.set([anna]);
  await look();
  await look();
  expect(selects()).toEqual([true, true]);
});

test('blank topics are no reason to ask again', async () => {
  tenant.answer(blanksUnderSelect(goodRows, (field) => field === 'ChatTopics'));
  await look();
  expect(selects()).toEqual([true]);
});

test('blanks that come later are looked into as well', async () => {
  tenant.set([anna]);
  await look();
  tenant.answer(blanksUnderSelect(goodRows));
  expect(await look()).toEqual(good);
  expect(selects()).toEqual([true, true, false]);
});

test('rows without an id and nothing else are no roster, with $select or without', async () => {
  const rows = [{ ...rowOf(anna), UserId: null }];
  tenant.answer(blanksUnderSelect(rows));
  expect(await look()).toMatchObject({ failure: { cause: 'unreadable' } });
  expect(selects()).toEqual([true, false]);
});

test('a roster with blanks is kept when asking without $select fails', async () => {
  tenant.answer((request, response) => {
    const rows = answerRows([{ ...rowOf(anna), Present: null }, rowOf({ ...anna, id: 12 })]);
    (request.url?.includes('$select') === true ? rows : status(500))(request, response);
  });
  expect(await look()).toMatchObject({ roster: { agents: [{ id: 11 }, { id: 12, presence: 'present' }] } });
});

test('asking without $select that always fails is given up', async () => {
  tenant.answer((request, response) => {
    const rows = answerRows([{ ...rowOf(anna), Present: null }]);
    (request.url?.includes('$select') === true ? rows : status(500))(request, response);
  });
  for (let count = 0; count < 10; count += 1) await look();
  expect(selects().filter((selected) => !selected).length).toBeLessThanOrEqual(3);
});

test('but not as long as there is no roster with it', async () => {
  const hiccup = status(503);
  const blanks = blanksUnderSelect(goodRows);
  tenant.answer((request, response) =>
    (request.url?.includes('$select') === true ? blanks : hiccup)(request, response),
  );
  for (let count = 0; count < 5; count += 1) await look();
  tenant.answer(blanks);
  expect(await look()).toEqual(good);
});

test('a failed look is not asked twice', async () => {
  tenant.answer(status(500));
  await look();
  tenant.answer(errorObject());
  await look();
  expect(selects()).toEqual([true, true]);
});

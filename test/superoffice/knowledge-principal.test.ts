import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Learning } from '../../electron/superoffice/knowledge.ts';
import type { FakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import type { Reply, TestTenant } from '../tenant/tenant.ts';
import { startLearner, type Learner } from './learner.ts';

const hour = 3_600_000;

let server: TestTenant;
let clock: FakeClock;
let knowledge: Learning;
let learned: Learner['learned'];
let learn: Learner['learn'];
let answerOnly: Learner['answerOnly'];
beforeEach(async () => {
  ({ server, clock, knowledge, learned, learn, answerOnly } = await startLearner());
});
afterEach(() => server.stop());

describe('who is signed in', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['as it is', {}, { ejUserId: 11, associateId: 4711, name: 'Anna Berg' }],
    ['no user of Service', { EjUserId: 0 }, { ejUserId: null, associateId: 4711 }],
    ['an old server without that number', { EjUserId: null }, { ejUserId: null, associateId: 4711 }],
    ['with a name in one line', { FullName: ' Anna\nBerg ' }, { name: 'Anna Berg' }],
    ['without a name', { FullName: null }, { ejUserId: 11, name: '' }],
  ])('is read: %s', async (_what, part, expected) => {
    server.myself(11, part);
    await learn();
    expect(knowledge.principal()).toMatchObject(expected);
  });

  test('is read in camelCase', async () => {
    answerOnly('currentPrincipal', faults.jsonOf({ ejUserId: 7, associateId: 8, fullName: 'Bo' }));
    await learn();
    expect(knowledge.principal()).toEqual({ ejUserId: 7, associateId: 8, name: 'Bo' });
  });

  test.each<[string, Reply]>([
    ['that there is no such call', faults.status(404)],
    ['that the call is another one', faults.status(405)],
    ['that we may not know', faults.status(403)],
    ['that we are not signed in', faults.status(401)],
  ])(
    'is not known where the answer is %s, and only asked for again when a person asks',
    async (_what, reply) => {
      expect(knowledge.principal()).toBe('notYet');
      answerOnly('currentPrincipal', reply);
      await learn();
      expect(knowledge.principal()).toBeNull();
      expect(learned()).toBe(1);
      server.answer(null);
      await clock.advance(24 * hour);
      expect(await learn()).not.toContain('currentPrincipal');
      knowledge.refresh();
      await learn();
      expect(knowledge.principal()).toMatchObject({ ejUserId: 11 });
    },
  );

  test.each<[string, Reply]>([
    ['a number in quotes', faults.jsonOf({ EjUserId: '11' })],
    ['an error object', faults.errorObject()],
    ['null', faults.jsonOf(null)],
  ])('is asked for again in an hour where the answer is %s', async (_what, reply) => {
    answerOnly('currentPrincipal', reply);
    await learn();
    expect(knowledge.principal()).toBeNull();
    await clock.advance(hour - 1);
    expect(await learn()).not.toContain('currentPrincipal');
    await clock.advance(1);
    expect(await learn()).toContain('currentPrincipal');
    expect(knowledge.principal()).toBeNull();
    server.answer(null);
    await clock.advance(hour);
    await learn();
    expect(knowledge.principal()).toMatchObject({ ejUserId: 11 });
  });

  test.each<[string, Reply]>([
    ['a fault', faults.status(503)],
    ['a reset', faults.reset()],
    ['a web page', faults.webPage()],
    ['half an answer', faults.status(200, {}, '{"EjUserId": 1')],
    ['nothing', faults.status(200)],
  ])('is asked for again after %s, three times in all, and then in an hour', async (_what, reply) => {
    answerOnly('currentPrincipal', reply);
    const asked = [await learn(), await learn()];
    expect(asked).toEqual([['v1', 'currentPrincipal'], ['currentPrincipal']]);
    expect(knowledge.principal()).toBe('notYet');
    expect(await learn()).toEqual(['currentPrincipal']);
    expect(knowledge.principal()).toBeNull();
    expect(await learn()).toEqual(['ChatTopicsForUser']);
    await clock.advance(hour - 1);
    expect(await learn()).toEqual([]);
    server.answer(null);
    await clock.advance(1);
    expect(await learn()).toEqual(['currentPrincipal']);
    expect(knowledge.principal()).toMatchObject({ ejUserId: 11 });
    await clock.advance(4 * hour);
    expect(await learn()).toEqual([]);
  });

  test('is still known when asking again brings nothing', async () => {
    await learn();
    await clock.advance(hour);
    knowledge.refresh();
    answerOnly('currentPrincipal', faults.jsonOf(null));
    expect(await learn()).toContain('currentPrincipal');
    expect(knowledge.principal()).toMatchObject({ ejUserId: 11 });
  });
});

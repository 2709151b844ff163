import { beforeEach, describe, expect, test } from 'vitest';
import { en as words } from '../../renderer/words/en.ts';
import { accountOf } from '../../electron/accounts/account-data.ts';
import { tenantKeyOf } from '../../electron/accounts/tenant-key.ts';
import type { HeldAccount } from '../../electron/desktop/account-holder.ts';
import { missedNotices } from '../../electron/desktop/missed-notices.ts';
import { watchingOf, type Watching } from '../../electron/desktop/watching.ts';
import { defaultSettings } from '../../electron/settings/schema.ts';
import { fakeClock } from '../presence/fake-clock.ts';

const clock = fakeClock();
const unanswered = (): Promise<Response> => new Promise(() => {});
const certificate = { host: 'crm.example.com', fingerprint: 'AA' } as HeldAccount['notes']['trusted'][number];

/** Somebody's account at a tenant that never answers. */
function accountOfUser(username: string): HeldAccount {
  const data = {
    home: { kind: 'fixed', api: 'https://crm.example.com/api' },
    user: username,
    signIn: { kind: 'password', username, password: 'secret' },
  } as const;
  const account = accountOf(data, { fetch: unanswered, clock, onRenewed: () => {} });
  return { account, kept: 'stored', sealed: false, notes: { chosenMyself: null, trusted: [] }, data };
}

const [anna, bo] = [accountOfUser('anna'), accountOfUser('bo')];

/** What happened, in order, but for what was shown. */
let happened: string[];
let shown: number;
let watching: Watching;
beforeEach(() => {
  happened = [];
  shown = 0;
  watching = watchingOf({
    clock,
    random: () => 0.5,
    log: { error() {}, warn() {}, info() {}, debug() {} },
    words: () => words,
    culture: 'en',
    notifier: {
      show: () => Promise.resolve({ kind: 'shown' }),
      doNotDisturb: () => false,
      server: () => Promise.resolve({ kind: 'there', by: null }),
      prepare() {},
      clear() {},
      stop() {},
    },
    wishes: { rules: () => [], favourites: () => [], spend() {} },
    bell: { hush: () => null, pause() {} },
    missed: missedNotices(5, () => {}),
    away: () => 'no',
    network: () => 'eth0 10.0.0.2',
    settings: () => defaultSettings,
    daysFile: { use: () => null, setKeep() {}, wipe: () => true, forget() {}, close() {} },
    chosenMyself: () => null,
    fixedPollMs: null,
    onChange: () => (shown += 1),
    onLed() {},
    onSignIn() {},
    onRemark() {},
    onSeen() {},
    onFault(fault) {
      throw fault;
    },
    sessionOf(name, trusted) {
      happened.push(`${name} opened, trusts ${trusted.length}`);
      return {
        fetch: unanswered,
        relied: () => [],
        proxiesFor: () => Promise.resolve('DIRECT'),
        reconnect: () => Promise.resolve(),
        close: () => happened.push(`${name} closed`),
      };
    },
    onSwitched: () => happened.push('switched'),
    onLeft: (key) => happened.push(key === tenantKeyOf(anna) ? 'left anna' : 'left bo'),
  });
  watching.follow(anna);
  happened.length = 0;
  shown = 0;
});

test('an account is watched in a session of its own', () => {
  expect(watching.current()?.key).toBe(tenantKeyOf(anna));
  watching.stop();
  expect(watching.current()).toBeNull();
  expect(happened).toEqual(['tenant-1 closed']);
});

describe('the same account', () => {
  test('with other notes is watched on, and shown anew', () => {
    const before = watching.current();
    watching.follow({ ...anna, notes: { ...anna.notes, chosenMyself: 7 } });
    expect(watching.current()).toBe(before);
    expect(happened).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  });

  test('that trusts another certificate is watched in another session, and is not left', () => {
    watching.follow({ ...anna, notes: { ...anna.notes, trusted: [certificate] } });
    expect(happened).toEqual(['tenant-1 closed', 'switched', 'tenant-2 opened, trusts 1']);
  });

  test('signed in anew is watched in another session, and is not left', () => {
    watching.follow(accountOfUser('anna'));
    expect(happened).toEqual(['tenant-1 closed', 'switched', 'tenant-2 opened, trusts 0']);
  });
});

test('another account takes the place of the first, which is left', () => {
  watching.follow(bo);
  expect(watching.current()?.key).toBe(tenantKeyOf(bo));
  expect(happened).toEqual(['tenant-1 closed', 'switched', 'tenant-2 opened, trusts 0', 'left anna']);
});

test('without an account nothing is watched, and the last one is left once', () => {
  watching.follow(null);
  watching.follow(null);
  expect(watching.current()).toBeNull();
  expect(happened).toEqual(['tenant-1 closed', 'switched', 'left anna', 'switched']);
  expect(shown).toBeGreaterThan(0);
});

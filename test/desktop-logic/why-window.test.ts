import { expect, test } from 'vitest';
import { whyWindow, type WhyPorts } from '../../electron/desktop/why-window.ts';
import { nothingKnown } from '../../electron/presence/facts.ts';
import type { WhyEntry } from '../../electron/presence/notices/why.ts';
import { present, roster } from '../presence/people.ts';

type Watch = NonNullable<ReturnType<WhyPorts['watch']>>;

function open(about: number | null, watch: Watch | null): ReturnType<typeof whyWindow> {
  let opened = 0;
  const window = { open: () => void (opened += 1) };
  let changes = 0;
  const why = whyWindow({ watch: () => watch, window: () => window, onChange: () => void (changes += 1) });
  why.open(about);
  expect([opened, changes]).toEqual([1, 1]);
  return why;
}

const began: WhyEntry = {
  number: 1,
  at: 0,
  matter: { kind: 'began', present: 1, total: 1 },
  agents: [],
  topic: null,
};

const watch = {
  key: 'a',
  why: { entries: () => [began] },
  facts: () => ({ ...nothingKnown, roster: roster(present(11, { name: 'Anna Berg' })) }),
  topicNames: () => new Map([[1, 'Support']]),
} as unknown as Watch;

test('it is about whom it was opened for, by name where that is known', () => {
  expect(open(11, watch).state()).toMatchObject({ agent: { id: 11, name: 'Anna Berg' }, watches: true });
  expect(open(12, watch).state().agent).toEqual({ id: 12, name: '' });
  expect(open(null, watch).state().agent).toBeNull();
  expect(open(11, null).state()).toMatchObject({ agent: { id: 11, name: '' }, watches: false });
});

test('it shows what the watched tenant has brought, by the tenant’s names of topics', () => {
  expect(open(null, watch).state()).toMatchObject({
    entries: [began],
    topicNames: new Map([[1, 'Support']]),
  });
  expect(open(null, null).state()).toMatchObject({ entries: [], topicNames: new Map() });
});

test('of another account it is about everybody: numbers are other people there', () => {
  let watched = watch;
  const why = whyWindow({
    watch: () => watched,
    window: () => ({ open: () => {} }),
    onChange: () => {},
  });
  why.open(11);
  watched = { ...watch, key: 'b' };
  expect(why.state().agent).toBeNull();
  why.open(11);
  expect(why.state().agent).toEqual({ id: 11, name: 'Anna Berg' });
});

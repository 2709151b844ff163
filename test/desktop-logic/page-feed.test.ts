import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedBy } from '../../electron/contract/state-change.ts';
import { pageFeed } from '../../electron/desktop/page-feed.ts';

test('a page is told all of it once, then what is different, and nothing where nothing is', () => {
  let state = { dropped: 0, missed: ['a'] };
  const feed = pageFeed(() => state);
  expect(feed.news()).toBeNull();
  expect(feed.known()).toEqual({ dropped: 0, missed: ['a'] });
  state = structuredClone(state);
  expect(feed.news()).toBeNull();
  state = { dropped: 2, missed: ['a'] };
  expect(feed.news()).toEqual({ dropped: { whole: 2 } });
  expect(feed.news()).toBeNull();
});

test('a page that asks again is told what it knows, so that what it is told next fits', () => {
  let state = { dropped: 0 };
  const feed = pageFeed(() => state);
  feed.known();
  state = { dropped: 1 };
  expect(feed.known()).toEqual({ dropped: 0 });
  expect(feed.news()).toEqual({ dropped: { whole: 1 } });
});

test('the next page knows nothing', () => {
  let state = { dropped: 0 };
  const feed = pageFeed(() => state);
  feed.known();
  state = { dropped: 1 };
  feed.forget();
  expect(feed.known()).toEqual({ dropped: 1 });
  expect(feed.news()).toBeNull();
});

test('by what a page is told it knows the state, also where parts of it come back as they were', () => {
  const part = fc.record({ id: fc.nat(2), chats: fc.nat(1) });
  fc.assert(
    fc.property(
      fc.array(fc.array(part), { minLength: 1 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(2)), { minLength: 1 }),
      (lists, steps) => {
        // The same few lists again and again, the very same ones among them.
        let state = { agents: lists[0]!, dropped: 0 };
        const feed = pageFeed(() => state);
        let page = structuredClone(feed.known());
        for (const [which, dropped] of steps) {
          state = { agents: lists[which % lists.length]!, dropped };
          const news = feed.news();
          if (news !== null) page = changedBy(page, structuredClone(news));
          expect(page).toEqual(state);
        }
      },
    ),
  );
});

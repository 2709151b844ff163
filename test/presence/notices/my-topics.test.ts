import { expect, test } from 'vitest';
import { myTopicsOf } from '../../../electron/presence/notices/my-topics.ts';
import { away, roster } from '../people.ts';

const people = roster(away(1, { topics: [5, 6] }), away(2, { topics: [7] }), away(3));

test('my topics are those the tenant tells, also where these are none', () => {
  expect(myTopicsOf(people, 1, new Set([8]))).toEqual(new Set([8]));
  expect(myTopicsOf(null, null, new Set([8]))).toEqual(new Set([8]));
  expect(myTopicsOf(people, 1, new Set())).toEqual(new Set());
});

test('where it does not tell, they are those I have in the list', () => {
  expect(myTopicsOf(people, 1, null)).toEqual(new Set([5, 6]));
  expect(myTopicsOf(people, 3, null)).toEqual(new Set());
});

test('where neither is known, nor are they', () => {
  expect(myTopicsOf(people, 9, null)).toBeNull();
  expect(myTopicsOf(people, null, null)).toBeNull();
  expect(myTopicsOf(null, 1, null)).toBeNull();
});

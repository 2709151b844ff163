import { expect, test } from 'vitest';
import type { PopupState } from '../../electron/contract/state.ts';
import { agentsIn, shownTopic } from '../../renderer/popup/shown-topic.ts';
import { present } from '../presence/people.ts';

const sales = { topic: 1, present: 0, state: 'unknown', leastBusy: null } as const;
const viewOf = (topic: number | null): PopupState['view'] => ({
  topic,
  order: 'name',
  search: '',
  closings: 0,
});

test('the topic that was chosen is shown, and all where none is, or it is gone', () => {
  expect(shownTopic({ view: viewOf(1), topics: [sales] })).toBe(sales);
  expect(shownTopic({ view: viewOf(null), topics: [sales] })).toBeNull();
  expect(shownTopic({ view: viewOf(2), topics: [sales] })).toBeNull();
});

test('its agents are those who have it among theirs', () => {
  const agents = [present(1, { topics: [1, 2] }), present(2, { topics: [2] }), present(3)];
  expect(agentsIn(2, agents).map(({ id }) => id)).toEqual([1, 2]);
  expect(agentsIn(null, agents)).toBe(agents);
});

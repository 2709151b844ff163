import { expect, test } from 'vitest';
import { popupChoices } from '../../electron/desktop/popup-choices.ts';

test('what was chosen outlives a closed popup, but for the open row', () => {
  let changes = 0;
  const choices = popupChoices(() => (changes += 1));
  choices.showTopic(2);
  choices.orderBy('leastBusy');
  choices.openAgent(11);
  expect(changes).toBe(3);
  choices.closed();
  expect(choices.view()).toEqual({ topic: 2, order: 'leastBusy' });
  expect(choices.opened()).toBe(null);
});

test('another tenant has other topics and agents; the order stays', () => {
  const choices = popupChoices(() => {});
  choices.showTopic(2);
  choices.orderBy('mostBusy');
  choices.openAgent(11);
  choices.forget();
  expect(choices.view()).toEqual({ topic: null, order: 'mostBusy' });
  expect(choices.opened()).toBe(null);
});

import { expect, test } from 'vitest';
import { popupChoices, type PopupChoices } from '../../electron/desktop/popup-choices.ts';
import type { TopicId } from '../../electron/presence/agent.ts';
import { defaultSettings } from '../../electron/settings/schema.ts';

/** Choices of somebody who has changed nothing yet, and what is kept of them for the next start. */
function choosing(): { choices: PopupChoices; kept: () => unknown; changes: () => number } {
  let settings = defaultSettings;
  let topic: TopicId | null = null;
  let changes = 0;
  const choices = popupChoices({
    settings: () => settings,
    change: (part) => (settings = { ...settings, ...part }),
    wishes: { shownTopic: () => topic, showTopic: (chosen) => (topic = chosen) },
    onChange: () => (changes += 1),
  });
  return { choices, kept: () => ({ order: settings.order, topic }), changes: () => changes };
}

test('order and topic are kept; what is searched for and the open row are seen at once, and end with the popup', () => {
  const { choices, kept, changes } = choosing();
  choices.showTopic(2);
  choices.orderBy('leastBusy');
  choices.openAgent(11);
  choices.searchFor('an');
  expect(changes()).toBe(2);
  expect(choices.view()).toEqual({ topic: 2, order: 'leastBusy', search: 'an', closings: 0 });
  choices.closed();
  expect(choices.view()).toEqual({ topic: 2, order: 'leastBusy', search: '', closings: 1 });
  expect(choices.opened()).toBe(null);
  expect(kept()).toEqual({ order: 'leastBusy', topic: 2 });
});

test('at another tenant are other agents', () => {
  const { choices } = choosing();
  choices.searchFor('an');
  choices.openAgent(11);
  choices.forget();
  expect(choices.view().search).toBe('');
  expect(choices.opened()).toBe(null);
});

import { sevenAgents } from './agents.ts';
import { expect, test } from './fixtures.ts';
import { letPass, looks } from './passing-time.ts';

test('a topic that loses its last agent is told once that has lasted, leads to the topic, and when it is covered again', async ({
  presetSettings,
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  const rule = { on: true, once: false, scope: { kind: 'mine' } } as const;
  await presetSettings({
    rules: [
      { ...rule, occasion: 'topicLost' },
      { ...rule, occasion: 'topicGained' },
    ],
  });
  // Support is answered by the first, the third and me; Billing by the second.
  tenant.set(sevenAgents(1, 2));
  tenant.myself(5);
  tenant.topics({ 1: 'Support', 2: 'Billing' });
  tenant.responders({ 1: [1, 3, 5], 2: [2] });
  tenant.open([1, 2]);
  const app = await startAtTenant();
  const item = await tray.item();
  await looks(app, 6);

  tenant.change(1, { present: false });
  await expect.poll(() => item.tooltip()).toContain(' · Support is uncovered');
  // Whoever is gone for a moment only is no news.
  await letPass(app, 50_000);
  tenant.change(3, { present: true });
  await looks(app, 1);
  tenant.change(3, { present: false });
  await looks(app, 1);
  expect(toasts.toasts.value.filter(({ title }) => title.includes('Support'))).toEqual([]);

  await letPass(app, 75_000);
  const lost = (
    await toasts.toasts.until('the loss', (all) => all.some(({ title }) => /Nobody/.test(title)))
  ).at(-1);
  expect(lost).toMatchObject({ title: 'Nobody covers Support', body: 'Carla Eng was the last to leave' });
  await app.lines.until('it told', (lines) =>
    lines.some((line) => line.includes('notice.shown key="topic 1"')),
  );
  toasts.click(lost?.id ?? 0);
  const popup = await app.popup();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect(popup.getByText('Nobody covers Support now.')).toBeVisible();

  tenant.change(3, { present: true });
  const gained = (
    await toasts.toasts.until('its end', (all) => all.some(({ title }) => /again/.test(title)))
  ).at(-1);
  expect(gained).toMatchObject({ title: 'Support is covered again' });
});

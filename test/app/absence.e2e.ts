import { sevenAgents } from './agents.ts';
import { expect, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { looks, say, sleep } from './passing-time.ts';

test('after a sleep one look, and one quiet digest of who came meanwhile', async ({
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  const app = await startAtTenant();
  await looks(app, 1);
  await sleep(app, 3_600_000);
  tenant.set(sevenAgents(1, 3, 5));
  const asleep = countPolls(app.lines.value);
  await say(app, 'resume');
  const [digest] = await toasts.toasts.until('a digest', (all) => all.length > 0);
  expect(digest).toMatchObject({
    title: 'While you were away: 3 came online',
    body: 'Anna Berg, Carla Eng, Emma Holm',
    hints: { urgency: 0 },
  });
  const first = app.lines.value.filter((line) => line.includes(' poll '))[asleep];
  expect(first).toContain('reason=return');
  await looks(app, 2);
  expect(toasts.toasts.value).toHaveLength(1);

  // From then on it is as before.
  tenant.set(sevenAgents(1, 3, 5, 7));
  const [, next] = await toasts.toasts.until('a toast', (all) => all.length > 1);
  expect(next?.title).toBe('Greta Krogh is online');
});

test('while the screen is locked nothing is told; afterwards one digest', async ({
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  const app = await startAtTenant();
  await looks(app, 1);
  await say(app, 'lock-screen');
  tenant.set(sevenAgents(1, 2));
  await app.lines.until('the reason', (lines) =>
    lines.some((line) => line.includes('why=silent:locked agents=1')),
  );
  expect(toasts.toasts.value).toEqual([]);
  await say(app, 'unlock-screen');
  const [digest] = await toasts.toasts.until('a digest', (all) => all.length > 0);
  expect(digest?.title).toBe('While you were away: Anna Berg came online');
});

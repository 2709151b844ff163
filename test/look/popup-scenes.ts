import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { silence, status } from '../tenant/faults.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { cast, crowd, everybodyAway, longNames } from './cast.ts';
import { furnish } from './furnished.ts';
import type { Props, RaiseOptions, Reached, Scene, StillApp } from './scene.ts';

const minute = 60_000;
/** More than anybody has. */
const crowdSize = 10_000;

/** The app of somebody who knows its keys with its popup open, live where the tenant lets it be. */
async function opened(
  { raise, presetSettings }: Props,
  options: RaiseOptions = {},
): Promise<Omit<StillApp, 'page'> & { readonly page: Page }> {
  await presetSettings({ hintSeen: true });
  const still = await raise(options);
  return { ...still, page: await still.popup() };
}

async function isLive(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: / present$/ })).toBeVisible();
}

/** A state that needs nothing but a tenant set up for it, and is there when `sign` is seen. */
function atTenant(
  name: string,
  setUp: (tenant: TestTenant) => unknown,
  sign: (page: Page) => Promise<void>,
): Scene {
  return {
    name,
    async reach(props: Props): Promise<Reached> {
      await setUp(props.tenant);
      const still = await opened(props);
      await sign(still.page);
      return still;
    },
  };
}

const says =
  (text: string | RegExp) =>
  (page: Page): Promise<void> =>
    expect(page.getByText(text)).toBeVisible();

/** Every state of the popup that somebody may meet. */
export const popupScenes: readonly Scene[] = [
  atTenant(
    'first-load',
    (tenant) => tenant.answer(silence()),
    (page) => expect(page.locator('.skeleton')).toBeVisible(),
  ),
  atTenant('live', (tenant) => furnish(tenant), isLive),
  {
    name: 'first-time',
    async reach({ raise, tenant }: Props): Promise<Reached> {
      furnish(tenant);
      const still = await raise();
      const page = await still.popup();
      await isLive(page);
      await expect(page.getByText(/^Arrows to browse/)).toBeVisible();
      return { ...still, page };
    },
  },
  atTenant('everybody-away', (tenant) => furnish(tenant, everybodyAway), isLive),
  atTenant('empty-tenant', (tenant) => furnish(tenant, [], null), says('No chat agents yet')),
  atTenant('unknown-myself', (tenant) => furnish(tenant, cast, null), says(/which one is you/)),
  atTenant('long-names', (tenant) => furnish(tenant, longNames, null), isLive),
  atTenant('crowd', (tenant) => furnish(tenant, crowd(crowdSize), 1), isLive),
  atTenant('never-reached', (tenant) => tenant.goDown(), says("Can't reach SuperOffice.")),
  atTenant('signed-out', (tenant) => tenant.answer(status(401)), says(/refused the name or the password/)),
  atTenant('refused', (tenant) => tenant.answer(status(403)), says(/does not let this user see/)),
  {
    name: 'topic-uncovered',
    async reach(props: Props): Promise<Reached> {
      furnish(
        props.tenant,
        cast.map((each) => (each.topics.includes(4) ? { ...each, present: false } : each)),
      );
      const still = await opened(props);
      await still.page.getByRole('radio', { name: /^Norge/ }).check();
      // What else there is to know, such as whether a topic is open, is asked bit by bit after each look.
      for (let looks = 0; looks < 6; looks += 1) await still.look();
      await expect(still.page.getByText('Nobody covers Norge now.')).toBeVisible();
      return still;
    },
  },
  {
    name: 'topic-chosen',
    async reach(props: Props): Promise<Reached> {
      furnish(props.tenant);
      const still = await opened(props);
      await still.page.getByRole('radio', { name: /^Support/ }).check();
      await expect(still.page.getByText(/^Least busy on Support/)).toBeVisible();
      return still;
    },
  },
  {
    name: 'nobody-found',
    async reach(props: Props): Promise<Reached> {
      furnish(props.tenant);
      const still = await opened(props);
      await isLive(still.page);
      await still.page.getByRole('searchbox').fill('Quinn');
      await expect(still.page.getByText('Nobody matches “Quinn”.')).toBeVisible();
      return still;
    },
  },
  {
    name: 'stale',
    async reach(props: Props): Promise<Reached> {
      furnish(props.tenant);
      const still = await opened(props);
      await isLive(still.page);
      await props.tenant.goDown();
      await still.letPass(12 * minute);
      await still.look();
      const page = await still.popup();
      await expect(page.getByText("Can't reach SuperOffice.")).toBeVisible();
      await expect(page.getByText('12 min ago')).toBeVisible();
      return { ...still, page };
    },
  },
  {
    name: 'open-row',
    async reach(props: Props): Promise<Reached> {
      furnish(props.tenant);
      const still = await opened(props);
      await aMorning(props.tenant, still);
      const page = await still.popup();
      await page.locator('[data-agent="1"]').click();
      await expect(page.getByRole('img', { name: /^Today from/ })).toBeVisible();
      await page.getByRole('checkbox', { name: /^goes away/ }).check();
      await expect(page.getByRole('radio', { name: 'each time' })).toBeChecked();
      return { ...still, page };
    },
  },
  {
    name: 'paused',
    async reach(props: Props): Promise<Reached> {
      furnish(props.tenant);
      const still = await opened(props);
      await still.page.getByRole('button', { name: 'Notifications are on' }).click();
      await still.page.getByRole('menuitem', { name: 'Pause for 1 hour' }).click();
      await still.page.getByRole('button', { name: /^Paused until/ }).click();
      await expect(still.page.getByRole('menuitem', { name: 'Resume now' })).toBeFocused();
      return still;
    },
  },
  {
    name: 'missed',
    async reach(props: Props): Promise<Reached> {
      furnish(props.tenant);
      const still = await opened(props, { withoutToasts: true });
      await isLive(still.page);
      for (const id of [4, 7, 9, 12, 10]) {
        await still.letPass(minute);
        props.tenant.change(id, { present: true });
        await still.look();
      }
      const page = await still.popup();
      await expect(page.getByText(/^This desktop shows no notifications/)).toBeVisible();
      await expect(page.getByText('Jon Nygård is online')).toBeVisible();
      return { ...still, page };
    },
  },
  {
    name: 'not-connected',
    async reach(props: Props): Promise<Reached> {
      await props.presetSettings({ withoutAccount: 'nothing' });
      const still = await props.raise({ withoutAccount: true });
      // It takes the keyboard when it comes, which would close the popup.
      await still.page('welcome');
      const page = await still.popup();
      await expect(page.getByRole('heading', { name: 'Not connected' })).toBeVisible();
      return { ...still, page };
    },
  },
];

/** Anna comes, goes and comes again, with more and fewer chats, within an hour and a half. */
async function aMorning(tenant: TestTenant, still: Pick<StillApp, 'letPass' | 'look'>): Promise<void> {
  const chats = [0, 1, 2, 3, null, null, 1, 2, 4, 5, 5, 3, null, 1, 2, 2];
  for (const now of chats) {
    await still.letPass(6 * minute);
    tenant.change(1, { present: now !== null, chats: now ?? 0 });
    await still.look();
  }
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fillIn, openForm, send } from '../app/welcome-form.ts';
import { selfSigned } from '../tenant/certificate.ts';
import { startTestTenant } from '../tenant/tenant.ts';
import { cast } from './cast.ts';
import { furnish } from './furnished.ts';
import type { Props, Reached, Scene, StillApp } from './scene.ts';

/** The Welcome window of somebody who starts the app for the first time. */
async function welcomed({ raise, newProfile }: Props): Promise<StillApp & { readonly welcome: Page }> {
  const still = await raise({ withoutAccount: true, profile: newProfile });
  const welcome = await still.page('welcome');
  await expect(welcome.getByRole('button', { name: /^Look around/ })).toBeVisible();
  return { ...still, welcome };
}

async function opened(
  props: Props,
  choose: string,
  name: 'settings' | 'why',
): Promise<StillApp & { readonly shown: Page }> {
  furnish(props.tenant);
  const still = await props.raise();
  await expect.poll(() => still.item.tooltip()).toMatch(/ of 12 present/);
  await still.item.choose(choose);
  return { ...still, shown: await still.page(name) };
}

/** Every state of the other windows that has parts of its own. */
export const dialogScenes: readonly Scene[] = [
  {
    name: 'welcome-doors',
    async reach(props: Props): Promise<Reached> {
      const { app, welcome: page } = await welcomed(props);
      return { app, page };
    },
  },
  {
    name: 'welcome-online',
    async reach(props: Props): Promise<Reached> {
      const { app, welcome: page } = await welcomed(props);
      await openForm(app);
      await expect(page.getByText('SuperOffice Online', { exact: true })).toBeVisible();
      return { app, page };
    },
  },
  {
    name: 'welcome-set-by-organisation',
    async reach({ raise, newProfile, tenant }: Props): Promise<Reached> {
      const home = { kind: 'fixed', api: 'https://former.example.com/api' };
      const account = { version: 1, outline: { home, user: 'anna', signIn: 'password' }, sealed: '' };
      const policy = join(newProfile, 'policy.json');
      await writeFile(join(newProfile, 'account.json'), JSON.stringify(account));
      await writeFile(policy, JSON.stringify({ address: tenant.url, signIns: ['password', 'ticket'] }));
      const { app, page } = await raise({
        withoutAccount: true,
        profile: newProfile,
        words: ['--policy', policy],
      });
      const welcome = await page('welcome');
      await expect(welcome.getByText('Set by your organisation')).toBeVisible();
      return { app, page: welcome };
    },
  },
  {
    name: 'welcome-wrong-password',
    async reach(props: Props): Promise<Reached> {
      const { app, welcome: page } = await welcomed(props);
      await openForm(app);
      await fillIn(page, { ...props.tenant, password: 'wrong' });
      await send(page);
      await expect(
        page
          .getByRole('alert')
          .or(page.getByText(/refused/))
          .first(),
      ).toBeVisible();
      return { app, page };
    },
  },
  {
    name: 'welcome-untrusted',
    async reach(props: Props): Promise<Reached> {
      const strict = await startTestTenant({ agents: cast, tls: selfSigned() });
      const { app, welcome: page } = await welcomed(props);
      await openForm(app);
      await fillIn(page, strict);
      await send(page);
      await expect(page.getByText(/does not trust the certificate/)).toBeVisible();
      await strict.stop();
      return { app, page };
    },
  },
  {
    name: 'settings',
    async reach(props: Props): Promise<Reached> {
      await props.presetSettings({
        quietHours: { on: true, spans: [{ days: [1, 2, 3, 4, 5], from: 17 * 60, to: 8 * 60 }] },
        keepDays: true,
      });
      const { app, shown: page } = await opened(props, 'Settings…', 'settings');
      await expect(page.getByText(/Found by/)).toBeVisible();
      return { app, page };
    },
  },
  {
    name: 'diagnostics',
    oneSection: true,
    async reach(props: Props): Promise<Reached> {
      const { app, shown: page } = await opened(props, 'Diagnostics', 'settings');
      await expect(page.getByText('1 thing needs a look.')).toBeVisible();
      return { app, page };
    },
  },
  {
    name: 'diagnostics-trouble',
    oneSection: true,
    async reach(props: Props): Promise<Reached> {
      props.tenant.answer((_request, response) => response.writeHead(404).end());
      const still = await props.raise({ withoutToasts: true });
      await still.item.choose('Diagnostics');
      const page = await still.page('settings');
      await expect(page.getByText('3 things need a look.')).toBeVisible();
      return { app: still.app, page };
    },
  },
  {
    name: 'why',
    async reach(props: Props): Promise<Reached> {
      const { app, shown: page, ...still } = await opened(props, 'Why was I (not) told?', 'why');
      props.tenant.change(4, { present: true });
      props.tenant.change(1, { present: false });
      await still.look();
      await expect(page.getByText('David Falk came online')).toBeVisible();
      return { app, page };
    },
  },
];

import type { Page } from '@playwright/test';
import type { TestTenant } from '../tenant/tenant.ts';
import type { RunningApp } from './app.ts';

/** Where an account is, and with what it is signed in to. */
export type Entrance = Pick<TestTenant, 'url' | 'username' | 'password'>;

/** The Welcome window, behind its first door. */
export async function openForm(app: RunningApp): Promise<Page> {
  const welcome = await app.page('welcome');
  await welcome.getByRole('button', { name: /^Connect to SuperOffice/ }).click();
  return welcome;
}

/** Fills in the form for a server of one's own, with a name and password. */
export async function fillIn(welcome: Page, { url, username, password }: Entrance): Promise<void> {
  await welcome.getByText('On-premises', { exact: true }).click();
  await welcome.getByLabel('Address').fill(url);
  await welcome.getByLabel('User name').fill(username);
  await welcome.getByLabel('Password', { exact: true }).fill(password);
}

/** Sends the form as it is filled in. */
export async function send(welcome: Page): Promise<void> {
  await welcome.getByRole('button', { name: 'Connect', exact: true }).click();
}

/** Resolves once the window says that it is connected, which it does for a moment only: then it closes. */
export async function untilConnected(welcome: Page): Promise<void> {
  await welcome.waitForFunction(() => /^Connected to/.test(document.querySelector('h1')?.textContent ?? ''));
}

import { expect, test } from 'vitest';
import type { Home } from '../../electron/accounts/account.ts';
import { tenantKeyOf } from '../../electron/accounts/tenant-key.ts';

const crm: Home = { kind: 'fixed', api: 'https://crm.example.com/so/api' };
const online: Home = { kind: 'online', loginServer: 'https://online.superoffice.com', tenantId: 'Cust12345' };

const key = (home: Home, user: string | null = 'anna', kept = 'stored'): string =>
  tenantKeyOf({ account: { home, user }, kept });

test('is short, and names nobody', () => {
  expect(key(crm)).toMatch(/^[0-9a-f]{16}$/);
});

test('is the same at every start, however the sign-in is kept', () => {
  // What is stored under it must be found again by later versions.
  expect(key(crm)).toBe('97c6ab78a7570385');
  expect(key(crm, 'anna', 'environment')).toBe(key(crm));
  expect(key(crm, 'Anna')).toBe(key(crm));
});

test('is another for each tenant and each user', () => {
  const keys = [
    key(crm),
    key(crm, 'bo'),
    key(crm, null),
    key({ ...crm, api: 'https://crm.example.com/other/api' }),
    key(online),
    key({ ...online, tenantId: 'Cust12346' }),
    key({ ...online, loginServer: 'https://qaonline.superoffice.com' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('of the demo is always the same, wherever it listens', () => {
  const demo: Home = { kind: 'fixed', api: 'http://127.0.0.1:40001/demo/api' };
  expect(key(demo, 'anna', 'demo')).toBe('demo');
});

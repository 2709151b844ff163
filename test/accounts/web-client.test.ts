import { describe, expect, test } from 'vitest';
import type { Home } from '../../electron/accounts/account.ts';
import { loginServerOf } from '../../electron/accounts/open-id/environments.ts';
import { webClientOf } from '../../electron/accounts/web-client.ts';

const fixed = (api: string): Home => ({ kind: 'fixed', api });
const online = (loginServer: string, tenantId: string): Home => ({ kind: 'online', loginServer, tenantId });

describe('SuperOffice Online: the tenant behind its environment', () => {
  test.each([
    ['online', 'https://online.superoffice.com/Cust12345/'],
    ['qaonline', 'https://qaonline.superoffice.com/Cust12345/'],
    ['sod', 'https://sod.superoffice.com/Cust12345/'],
  ] as const)('%s', (environment, url) => {
    expect(webClientOf(online(loginServerOf(environment), 'Cust12345'))).toBe(url);
  });

  test('a tenant never leads to another host', () => {
    for (const odd of ['../evil', '//evil.example', '@evil.example', 'a?b#c', '..']) {
      const url = webClientOf(online('https://online.superoffice.com', odd));
      expect(new URL(url ?? 'https://online.superoffice.com').host).toBe('online.superoffice.com');
    }
  });
});

describe('on-premises: beside the WebAPI', () => {
  test.each([
    ['https://crm.example.com/SuperOffice/api', 'https://crm.example.com/SuperOffice/'],
    ['https://crm.example.com/api', 'https://crm.example.com/'],
    ['http://crm:8080/so/10/api', 'http://crm:8080/so/10/'],
  ])('%s', (api, url) => {
    expect(webClientOf(fixed(api))).toBe(url);
  });

  test.each([
    'https://crm.example.com/WebApi/api',
    'https://crm.example.com/Remote/api',
    'https://crm.example.com/netserver10/api',
  ])('%s is a service without pages', (api) => {
    expect(webClientOf(fixed(api))).toBeNull();
  });
});

test.each(['file:///etc/api', 'javascript:alert(1)/api', 'nonsense'])('%s is opened by nobody', (api) => {
  expect(webClientOf(fixed(api))).toBeNull();
});

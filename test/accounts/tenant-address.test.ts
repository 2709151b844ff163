import { describe, expect, test } from 'vitest';
import { tenantApi } from '../../electron/accounts/tenant-address.ts';

test.each([
  ['https://crm.example.com/SuperOffice', 'https://crm.example.com/SuperOffice/api'],
  ['https://crm.example.com/SuperOffice/', 'https://crm.example.com/SuperOffice/api'],
  ['https://crm.example.com/SuperOffice/api', 'https://crm.example.com/SuperOffice/api'],
  ['https://crm.example.com/SuperOffice/api/', 'https://crm.example.com/SuperOffice/api'],
  ['https://crm.example.com/SuperOffice/API', 'https://crm.example.com/SuperOffice/api'],
  ['  https://crm.example.com  ', 'https://crm.example.com/api'],
  ['HTTPS://CRM.Example.COM/Cust12345', 'https://crm.example.com/Cust12345/api'],
  ['https://online3.superoffice.com/Cust12345///', 'https://online3.superoffice.com/Cust12345/api'],
  ['http://localhost:8080/so', 'http://localhost:8080/so/api'],
  ['https://crm.example.com:443/so', 'https://crm.example.com/so/api'],
  ['http://[::1]:81', 'http://[::1]:81/api'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/api'],
  ['https://crm.example.com/my%20crm', 'https://crm.example.com/my%20crm/api'],
  ['https://crm.example.com/apis', 'https://crm.example.com/apis/api'],
])('%s has its WebAPI at %s', (typed, api) => {
  expect(tenantApi(typed)).toEqual({ ok: true, value: api });
});

describe('no address', () => {
  test.each([
    ['', 'is not an address'],
    ['crm.example.com/SuperOffice', 'is not an address'],
    ['https://', 'is not an address'],
    ['https://crm example.com', 'is not an address'],
    ['https://crm.example.com:99999', 'is not an address'],
    ['ftp://crm.example.com', 'must begin with https://'],
    ['file:///etc/passwd', 'must begin with https://'],
    ['localhost:8080', 'must begin with https://'],
    ['javascript:alert(1)', 'must begin with https://'],
    ['https://anna@crm.example.com', 'holds a name or password'],
    ['https://anna:pw@crm.example.com', 'holds a name or password'],
    ['https://crm.example.com/?a=1', 'holds a ? or #'],
    ['https://crm.example.com/#top', 'holds a ? or #'],
  ])('is %o: it %s', (typed, problem) => {
    const read = tenantApi(typed);
    expect(read.ok ? '' : read.problem).toContain(problem);
  });
});

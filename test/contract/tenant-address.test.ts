import { describe, expect, test } from 'vitest';
import { isReadableOnTheWay, tenantApi, wholeAddress } from '../../electron/contract/tenant-address.ts';

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
  ['crm.example.com/SuperOffice', 'https://crm.example.com/SuperOffice/api'],
  ['crm.example.com:8443', 'https://crm.example.com:8443/api'],
  ['10.0.0.7/so', 'https://10.0.0.7/so/api'],
  ['10.0.0.7:8443', 'https://10.0.0.7:8443/api'],
  ['crm', 'https://crm/api'],
  ['crm:8443/so', 'https://crm:8443/so/api'],
  ['bücher.example', 'https://xn--bcher-kva.example/api'],
  ['localhost:8080', 'http://localhost:8080/api'],
  ['LocalHost/so', 'http://localhost/so/api'],
  ['127.0.0.1:8080/so', 'http://127.0.0.1:8080/so/api'],
  ['[::1]:81', 'http://[::1]:81/api'],
  ['https://localhost:8080', 'https://localhost:8080/api'],
])('%s has its WebAPI at %s', (typed, api) => {
  expect(tenantApi(typed)).toEqual({ ok: true, api });
});

test.each([
  ['crm.example.com/SuperOffice', 'https://crm.example.com/SuperOffice'],
  ['  crm.example.com ', 'https://crm.example.com'],
  ['crm.example.com:8443', 'https://crm.example.com:8443'],
  ['localhost:8080', 'http://localhost:8080'],
  ['127.evil.example', 'https://127.evil.example'],
  ['http://crm.example.com', 'http://crm.example.com'],
  ['HTTPS://crm.example.com', 'HTTPS://crm.example.com'],
  ['ftp://crm.example.com', 'ftp://crm.example.com'],
  ['', ''],
])('%o is shown as %o', (typed, whole) => {
  expect(wholeAddress(typed)).toBe(whole);
});

test.each([
  ['http://crm.example.com', true],
  [' HTTP://crm.example.com', true],
  ['http://127.evil.example', true],
  ['http://localhost.example.com', true],
  ['http://127.0.0.1:8080', false],
  ['http://localhost', false],
  ['http://[::1]', false],
  ['https://crm.example.com', false],
  ['crm.example.com', false],
  ['localhost:8080', false],
  ['http://', false],
  ['', false],
])('a sign-in to %s can be read on the way: %s', (address, readable) => {
  expect(isReadableOnTheWay(address)).toBe(readable);
});

describe('no address', () => {
  test.each([
    ['', 'notAnAddress'],
    ['/SuperOffice', 'notAnAddress'],
    ['\\\\crm\\so', 'notAnAddress'],
    ['crm example.com/SuperOffice', 'notAnAddress'],
    ['https://', 'notAnAddress'],
    ['https://crm example.com', 'notAnAddress'],
    ['https://crm.example.com:99999', 'notAnAddress'],
    ['ftp://crm.example.com', 'notHttp'],
    ['file:///etc/passwd', 'notHttp'],
    ['file:/etc/passwd', 'notHttp'],
    ['javascript:alert(1)', 'notHttp'],
    ['anna@crm.example.com', 'holdsSignIn'],
    ['https://anna@crm.example.com', 'holdsSignIn'],
    ['https://anna:pw@crm.example.com', 'holdsSignIn'],
    ['https://crm.example.com/?a=1', 'holdsQuery'],
    ['https://crm.example.com/#top', 'holdsQuery'],
  ])('is %o: %s', (typed, problem) => {
    expect(tenantApi(typed)).toEqual({ ok: false, problem });
  });
});

import { describe, expect, test } from 'vitest';
import { isPageOf, serverOf } from '../../electron/accounts/server-page.ts';

const onPremises = serverOf({ kind: 'fixed', api: 'https://crm.example.com/SuperOffice/api' });
const online = serverOf({
  kind: 'online',
  loginServer: 'https://online.superoffice.com',
  tenantId: 'Cust12345',
});

describe('15. Do not use shell.openExternal with untrusted content: the browser is led', () => {
  test.each([
    [onPremises, 'https://crm.example.com/SuperOffice/'],
    [onPremises, 'https://crm.example.com/'],
    [online, 'https://online.superoffice.com/Cust12345/'],
    [online, 'https://online.superoffice.com/login/common/oauth/authorize?client_id=c&state=a%0Ab#x'],
    ['https://crm.example.com:8443', 'https://crm.example.com:8443/so/'],
    ['http://crm:8080', 'http://crm:8080/so/'],
  ])('at %s to %s', (server, address) => {
    expect(isPageOf(server, address)).toBe(true);
  });

  test.each([
    // Other schemes, with and without the host.
    'javascript:alert(1)',
    'javascript://crm.example.com/%0Aalert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://crm.example.com/5d7a',
    'filesystem:https://crm.example.com/temporary/x',
    'view-source:https://crm.example.com/',
    'file:///etc/passwd',
    'file://crm.example.com/share/x.exe',
    'smb://crm.example.com/share',
    '\\\\crm.example.com\\share',
    'ftp://crm.example.com/',
    'mailto:anna@crm.example.com',
    'tel:112',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x&crumb=location:\\\\evil.example\\x',
    'ssh://crm.example.com',
    'chat-presence://crm.example.com/',
    'http://crm.example.com/SuperOffice/',
    'wss://crm.example.com/',
    // Other hosts that look like it.
    'https://evil.example/',
    'https://crm.example.com.evil.example/',
    'https://evil-crm.example.com/',
    'https://www.crm.example.com/',
    'https://example.com/',
    'https://crm.example.com./SuperOffice/',
    'https://crm.ехample.com/',
    'https://crm.example.cоm/',
    'https://crm。example。com/',
    'https://ｃｒｍ.example.com/',
    'https://xn--crm-5cd.example.com/',
    'https://[::ffff:7f00:1]/',
    // Other ports.
    'https://crm.example.com:8443/SuperOffice/',
    'https://crm.example.com:80/',
    // A name and password, also as a disguise.
    'https://anna@crm.example.com/',
    'https://anna:pw@crm.example.com/',
    'https://crm.example.com@evil.example/',
    'https://crm.example.com%2f@evil.example/',
    'https://crm.example.com\\@evil.example/',
    'https://crm.example.com#@evil.example/',
    // Written in a way that another reader may read otherwise.
    'https:\\\\crm.example.com\\',
    'https:/crm.example.com/',
    'https:crm.example.com/',
    'HTTPS://crm.example.com/',
    'https://CRM.example.com/',
    'https://crm.example.com',
    'https://crm.example.com:443/',
    ' https://crm.example.com/',
    'https://crm.example.com/\n',
    'https://crm.example.com/\r\n--gpu-launcher=calc',
    'https://crm.example.com/a\tb',
    'https://crm.example.com/\0',
    'https://crm.exa\u00admple.com/',
    'https://crm.example.com/" --renderer-cmd-prefix="calc',
    'https://crm.example.com/../..//',
    'https://crm.example.com/a b',
    '--no-sandbox',
    '/etc/passwd',
    '//crm.example.com/',
    'crm.example.com',
    '',
  ])('not to %j', (address) => {
    expect(isPageOf(onPremises, address)).toBe(false);
  });

  test('nowhere, where the server has no web address itself', () => {
    for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'data:,x']) {
      expect(isPageOf(new URL(address).origin, address)).toBe(false);
    }
  });
});

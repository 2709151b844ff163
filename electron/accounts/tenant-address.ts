import { wrong, type Read } from './read.ts';

/**
 * The WebAPI's root for an address a person typed: up to, not including, `/api`, though we take it
 * with `/api` too. The problem's sentence starts behind the name of the thing ("SUPEROFFICE_URL …").
 */
export function tenantApi(typed: string): Read<string> {
  const text = typed.trim();
  if (!URL.canParse(text))
    return wrong('is not an address. Write it like https://crm.example.com/SuperOffice');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return wrong('must begin with https:// (or http://). Write it like https://crm.example.com/SuperOffice');
  }
  if (url.username !== '' || url.password !== '') {
    return wrong('holds a name or password. Take it out; give the sign-in in variables of its own.');
  }
  if (url.search !== '' || url.hash !== '') {
    return wrong('holds a ? or #. Give the address only up to, not including, /api.');
  }
  const root = url.pathname.replace(/\/+$/, '').replace(/\/api$/i, '');
  return { ok: true, value: `${url.origin}${root}/api` };
}

/** Whether a sign-in sent there could be read on the way: no encryption, and not this computer itself. */
export function isReadableOnTheWay(api: string): boolean {
  const { protocol, hostname } = new URL(api);
  return protocol === 'http:' && !/^(127\.|localhost$|\[::1\]$)/.test(hostname);
}

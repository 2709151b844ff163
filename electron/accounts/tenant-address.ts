import type { AddressProblem } from '../contract/welcome.ts';

export type ReadAddress =
  { readonly ok: true; readonly api: string } | { readonly ok: false; readonly problem: AddressProblem };

/**
 * The WebAPI's root for an address a person typed: up to, not including, `/api`, though we take it
 * with `/api` too, and without the `https://` in front.
 */
export function tenantApi(typed: string): ReadAddress {
  const text = withScheme(typed.trim());
  if (!URL.canParse(text)) return { ok: false, problem: 'notAnAddress' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, problem: 'notHttp' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'holdsSignIn' };
  if (url.search !== '' || url.hash !== '') return { ok: false, problem: 'holdsQuery' };
  const root = url.pathname.replace(/\/+$/, '').replace(/\/api$/i, '');
  return { ok: true, api: `${url.origin}${root}/api` };
}

/** People type `crm.example.com/SuperOffice`; what is meant is the safe kind of address. */
function withScheme(text: string): string {
  return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? `https://${text}` : text;
}

/** Whether a sign-in sent there could be read on the way: no encryption, and not this computer itself. */
export function isReadableOnTheWay(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname);
}

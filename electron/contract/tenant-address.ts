import type { AddressProblem } from './welcome.ts';

export type ReadAddress =
  { readonly ok: true; readonly api: string } | { readonly ok: false; readonly problem: AddressProblem };

/**
 * The WebAPI's root for an address a person typed: up to, not including, `/api`, though we take it
 * with `/api` too, and without the scheme in front.
 */
export function tenantApi(typed: string): ReadAddress {
  const url = urlOf(wholeAddress(typed));
  if (url === null) return { ok: false, problem: 'notAnAddress' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, problem: 'notHttp' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'holdsSignIn' };
  if (url.search !== '' || url.hash !== '') return { ok: false, problem: 'holdsQuery' };
  const root = url.pathname.replace(/\/+$/, '').replace(/\/api$/i, '');
  return { ok: true, api: `${url.origin}${root}/api` };
}

/**
 * The address a person typed, with the scheme that people leave out: `https://`, or `http://` for
 * this computer itself, where a server seldom has a certificate and nobody listens on the way.
 */
export function wholeAddress(typed: string): string {
  const text = typed.trim();
  if (text === '' || hasScheme(text) || isPath(text)) return text;
  const safe = `https://${text}`;
  const url = urlOf(safe);
  return url !== null && isThisComputer(url) ? `http://${text}` : safe;
}

/** Whether a sign-in sent there could be read on the way: no encryption, and not this computer itself. */
export function isReadableOnTheWay(typed: string): boolean {
  const url = urlOf(wholeAddress(typed));
  return url !== null && url.protocol === 'http:' && !isThisComputer(url);
}

/** `localhost:8080` has none: what follows the colon is a port. */
function hasScheme(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text);
}

/** A URL would take the first folder for the host. */
function isPath(text: string): boolean {
  return /^[/\\]/.test(text);
}

function isThisComputer({ hostname }: URL): boolean {
  return /^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname);
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

import type { Home } from './account.ts';

/**
 * Where people use this tenant in their browser; null where that is not known. It is always on the
 * host that was signed in to:
 *
 * - Online: `{login server}/{tenant}/`, which leads on to wherever the tenant is at the moment.
 * - On-premises: the folder that holds `/api`, since the WebAPI is a part of the web client's own
 *   application, unless it was installed as a service by itself, where nobody finds a page.
 */
export function webClientOf(home: Home): string | null {
  const address =
    home.kind === 'online'
      ? `${home.loginServer}/${encodeURIComponent(home.tenantId)}/`
      : home.api.replace(/\/api$/, '/');
  if (!URL.canParse(address)) return null;
  const { protocol, pathname, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return isServiceAlone(pathname) ? null : href;
}

/** The folders that SuperOffice's installation calls the web services by themselves. */
function isServiceAlone(path: string): boolean {
  return /\/(remote|netserver|webapi)[^/]*\/$/i.test(path);
}

import { session } from 'electron';
import type { Fetch } from '../superoffice/request.ts';
import { guardSession } from './guards.ts';

/**
 * `fetch` by Chromium's network stack, which knows the system's proxies and certificates, in a
 * session of its own that keeps no cookies and no cache.
 */
export function tenantFetch(): Fetch {
  const own = session.fromPartition('tenant', { cache: false });
  guardSession(own);
  return (url, init) => own.fetch(url, init);
}

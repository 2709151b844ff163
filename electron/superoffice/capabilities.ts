import type { Aside } from './aside.ts';

/** The names of the calls that a server knows. */
export type Capabilities = ReadonlySet<string>;

/**
 * Which calls the server knows, by `GET {api}/v1`: an object of addresses, each with its verbs. Behind a
 * proxy the addresses may name another host and path, so only their ends count. A list without the
 * very call that brings the roster is no such list.
 */
export const capabilitiesAside: Aside<Capabilities> = {
  method: 'GET',
  path: '/v1',
  read(json) {
    if (typeof json !== 'object' || json === null) return null;
    const names = new Set(Object.keys(json).map(nameOf));
    return names.has('agents/chat/getchatpresence') ? names : null;
  },
};

/** Whether the server is known to lack the call at this path. */
export function isLacking(capabilities: Capabilities, path: string): boolean {
  return !capabilities.has(nameOf(path));
}

/** A call's name: what stands behind the version, in small letters, without a query. */
function nameOf(address: string): string {
  return /\/v1\/([^?]*?)\/?(?:\?|$)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

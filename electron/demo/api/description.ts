import { isAgentCall, type Call } from './call.ts';

/** The version the tenant says it has. */
export const version = { number: '12.4.1514', label: 'Release_12.4_2026.09.17-05', date: '2026-09-17' };

/** What `GET /api` tells: which versions of what there are. */
export function versionBlock(api: string): Readonly<Record<string, string>> {
  return {
    v1: `${api}/v1`,
    NetServerVersion: version.number,
    NetServerAssembly: `${version.number}.0`,
    NetServerDate: version.date,
    NetServerLabel: version.label,
    NetServer: `SuperOffice 12.4 NetServer 12.4 Release (Build: ${version.label})`,
    Services: 'Services88',
    ServicesCurrent: 'Services88',
    Version: 'v1',
    Documentation: `${api}/v1`,
  };
}

/** What `GET /api/v1` tells: each call's absolute URL, and what each of its verbs is for. */
export function described(
  calls: readonly Call[],
  api: string,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    calls.map((call) => [
      `${api}/v1/${call.path}`,
      { [call.method]: `${call.about}${isAgentCall(call) ? ' POST this to run it.' : ''}` },
    ]),
  );
}

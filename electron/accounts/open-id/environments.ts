import type { OnlineEnvironment } from '../../contract/welcome.ts';

/**
 * An environment's login server, without a slash behind it. Only these hosts sign anybody in; a
 * tenant itself lives on another host, and moves.
 */
export function loginServerOf(environment: OnlineEnvironment): string {
  return `https://${environment}.superoffice.com`;
}

import type { DemoTenant } from '../../electron/demo/tenant.ts';

/** All that is needed to sign in to a demo tenant, one thing a line. Its secrets are good for this run only. */
export function linesOf({ address, origin, clientId, secrets }: DemoTenant): readonly string[] {
  return [
    `address: ${address}`,
    `username: ${secrets.username}`,
    `password: ${secrets.password}`,
    `ticket: ${secrets.ticket}`,
    `app token: ${secrets.appToken}`,
    `access token: ${secrets.accessToken}`,
    `sign-in server: ${origin}`,
    `client id: ${clientId}`,
    `sign-in page: ${origin}/signin`,
    `control: ${origin}/control`,
  ];
}

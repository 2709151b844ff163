import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Account } from '../accounts/account.ts';
import { passwordSignIn } from '../accounts/password.ts';
import type { Clock } from '../presence/clock.ts';
import { version } from './api/description.ts';
import { demoMyself, mailOf, memberOf } from './cast.ts';
import { liveDay } from './live-day.ts';
import type { MountOpenId } from './open-id-mount.ts';
import { makeSecrets, type Secrets } from './secrets.ts';
import { seededRandom } from './seeded-random.ts';
import { answerer } from './server.ts';
import { noSessions } from './sessions.ts';
import { whereabouts } from './whereabouts.ts';

/** How a demo tenant is set up. */
export interface DemoTenantOptions {
  /** As a tenant of SuperOffice Online: a ticket is good only beside the program's token. */
  readonly online?: boolean;
  /** The port to listen on; without it any free one. */
  readonly port?: number;
  /** Anybody on this computer may change its agents and its state, under `/control`. */
  readonly controllable?: boolean;
  /** Makes the sign-in server under `/login/`; without it there is none. */
  readonly openId?: MountOpenId;
}

/** A running demo tenant. */
export interface DemoTenant {
  /** How the app signs in there. */
  readonly account: Account;
  /** What a person would type: up to, not including, `/api`. */
  readonly address: string;
  /** The server's own address, where the sign-in server and the state page are; no slash at its end. */
  readonly origin: string;
  readonly tenantId: string;
  /** The number by which a program is known to the sign-in server. */
  readonly clientId: string;
  readonly secrets: Secrets;
  stop(): Promise<void>;
}

const tenantId = 'Cust12345';

/**
 * Starts the built-in tenant: a real HTTP server on 127.0.0.1 that speaks the part of the WebAPI we
 * use as strictly as the vendor's descriptions do, to whoever is signed in by secrets made for this run.
 *
 * @param seed the day's seed; the same seed brings the same day
 * @throws when the port of 127.0.0.1 cannot be had
 */
export async function startDemoTenant(
  clock: Clock,
  seed: number,
  { online = false, port = 0, controllable = false, openId }: DemoTenantOptions = {},
): Promise<DemoTenant> {
  const myself = memberOf(demoMyself);
  const secrets = makeSecrets(myself.login, tenantId);
  const user = {
    name: myself.name,
    upn: mailOf(myself),
    email: mailOf(myself),
    associateId: myself.associateId,
  };
  const clientId = randomUUID();
  const day = liveDay(clock, seededRandom(seed));
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const where = whereabouts(origin, tenantId, version.label, clock);
  server.on(
    'request',
    answerer({
      day,
      where,
      secrets,
      sessions: noSessions(),
      online,
      controllable,
      openId: openId?.({ issuer: origin, clientId, clock, tenantId, user }) ?? null,
      now: () => clock.wall(),
    }),
  );
  const address = where.root();
  return {
    account: {
      home: { kind: 'fixed', api: `${address}/api` },
      user: secrets.username,
      signIn: passwordSignIn(secrets.username, secrets.password),
    },
    address,
    origin,
    tenantId,
    clientId,
    secrets,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../presence/clock.ts';

/** A sign-in server that lives on the tenant's server, under `/login/`. */
export interface OpenIdMount {
  /** Answers a request whose body was read; false: it is none of its own. */
  answer(request: IncomingMessage, body: string, response: ServerResponse): boolean;
  /** Whether this access token is good at the tenant. */
  accepts(accessToken: string): boolean;
}

/** What a sign-in server has to know. */
export interface OpenIdOptions {
  /** Its own address, without a slash at the end. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clock: Clock;
  readonly tenantId: string;
  /** Whom it signs in. */
  readonly user: {
    readonly name: string;
    readonly upn: string;
    readonly email: string;
    readonly associateId: number;
  };
}

/** Makes a sign-in server, once its address is known. */
export type MountOpenId = (options: OpenIdOptions) => OpenIdMount;

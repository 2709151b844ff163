import type { FixedConnection } from '../contract/fixed-connection.ts';
import { homeName } from './account.ts';
import type { StartEnvironment } from './environment.ts';
import { notPermitted } from './permitted.ts';
import { wrong, type Read } from './read.ts';

/** What an organisation has fixed, as far as the environment of a run has to do with it. */
export interface FixedForStart {
  readonly connection: FixedConnection;
  readonly fixed: { readonly pollSeconds?: number };
}

/**
 * What is left of the environment of a run: whatever is fixed counts in its place. An account that is not
 * permitted is a problem rather than passed over, since what was asked for would silently be something else.
 */
export function environmentWithin(
  environment: StartEnvironment,
  { connection, fixed }: FixedForStart,
): Read<StartEnvironment> {
  const { account, pollMs, clientId, loginServer } = environment;
  const problem = account === null ? null : notPermitted(account.home, account.signIn.kind, connection);
  if (problem === 'signIn') {
    return wrong(
      'Your organisation does not allow the kind of sign-in in the environment. Unset it, or ask your IT people.',
    );
  }
  if (account !== null && problem === 'tenant') {
    return wrong(
      `SUPEROFFICE_URL names ${homeName(account.home)}, and your organisation has set another SuperOffice. Unset it, or ask your IT people.`,
    );
  }
  return {
    ok: true,
    value: {
      ...environment,
      pollMs: fixed.pollSeconds === undefined ? pollMs : null,
      clientId: connection.clientId ?? clientId,
      // Another server would be another environment.
      loginServer: connection.environment === undefined ? loginServer : null,
    },
  };
}

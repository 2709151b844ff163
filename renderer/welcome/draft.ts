import type { CommandArgument } from '../../electron/contract/commands.ts';
import {
  mayBeOnline,
  mayBeOnPremises,
  type FixedConnection,
} from '../../electron/contract/fixed-connection.ts';
import type {
  ConnectField,
  FormSignInKind,
  Keeping,
  OnlineEnvironment,
  WelcomeState,
} from '../../electron/contract/welcome.ts';

/** Where SuperOffice runs. */
export type Place = 'online' | 'onPremises';

/** What is filled in. It lives in the page alone. */
export interface Draft {
  place: Place;
  environment: OnlineEnvironment;
  signIn: FormSignInKind;
  keep: boolean;
  readonly fields: Record<ConnectField, string>;
}

/** The fields of each way to sign in, in their order; the address goes before them. */
export const fieldsOf: Readonly<Record<FormSignInKind, readonly ConnectField[]>> = {
  password: ['username', 'password'],
  ticket: ['ticket', 'appToken'],
  bearer: ['token'],
  session: ['cookie', 'xsrfToken'],
};

const optional: readonly ConnectField[] = ['appToken', 'xsrfToken'];
const plain: readonly ConnectField[] = ['address', 'username'];

/** Whether a field may stay empty. */
export function isOptional(field: ConnectField): boolean {
  return optional.includes(field);
}

/** Whether a field's content is not for onlookers. */
export function isSecret(field: ConnectField): boolean {
  return !plain.includes(field);
}

/** Where SuperOffice may run, as far as the organisation has set it. */
export function placesWithin(fixed: FixedConnection): readonly Place[] {
  return [
    ...(mayBeOnline(fixed) ? (['online'] as const) : []),
    ...(mayBeOnPremises(fixed) ? (['onPremises'] as const) : []),
  ];
}

/** The ways to sign in to a server of one's own that the organisation allows. */
export function waysWithin({ signIns }: FixedConnection): readonly FormSignInKind[] {
  const ways = Object.keys(fieldsOf) as FormSignInKind[];
  return ways.filter((way) => signIns?.includes(way) ?? true);
}

/**
 * What the form begins with: nothing, or what is known of the account that is to be signed in again; and
 * what the organisation has set.
 */
export function draftOf(again: WelcomeState['again'], fixed: FixedConnection): Draft {
  const known = again !== null && again.signIn !== 'openId' ? again : null;
  const [place = 'online'] = placesWithin(fixed);
  return {
    place: known === null ? place : 'onPremises',
    environment: fixed.environment ?? (again?.signIn === 'openId' ? again.environment : 'online'),
    signIn: known?.signIn ?? waysWithin(fixed)[0] ?? 'password',
    // Whether it can be kept shows by and by: a keyring may open yet.
    keep: true,
    fields: {
      address: fixed.address ?? known?.address ?? '',
      username: known?.username ?? '',
      password: '',
      ticket: '',
      appToken: '',
      token: '',
      cookie: '',
      xsrfToken: '',
    },
  };
}

/** Takes the secrets out of the form. */
export function forgetSecrets({ fields }: Draft): void {
  for (const field of Object.values(fieldsOf).flat()) if (isSecret(field)) fields[field] = '';
}

/** The first field that is needed and empty, or null. */
export function firstEmpty({ signIn, fields }: Draft): ConnectField | null {
  const needed = (['address', ...fieldsOf[signIn]] as const).filter((field) => !isOptional(field));
  return needed.find((field) => fields[field] === '') ?? null;
}

/** What the `connect` command says of a draft. */
export function connectArgument(draft: Draft, keeping: Keeping): CommandArgument<'connect'> {
  return {
    address: draft.fields.address,
    signIn: signInOf(draft),
    keep: mayKeep(draft, keeping),
  };
}

/** Whether the person wants to stay signed in, and can. */
export function mayKeep({ keep }: Draft, keeping: Keeping): boolean {
  return keep && keeping.kind === 'possible';
}

function signInOf({ signIn, fields }: Draft): CommandArgument<'connect'>['signIn'] {
  const { username, password, ticket, appToken, token, cookie, xsrfToken } = fields;
  switch (signIn) {
    case 'password':
      return { kind: 'password', username, password };
    case 'ticket':
      return { kind: 'ticket', ticket, appToken };
    case 'bearer':
      return { kind: 'bearer', token };
    case 'session':
      return { kind: 'session', cookie, xsrfToken };
  }
}

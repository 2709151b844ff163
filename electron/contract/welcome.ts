import type { ServerCertificate } from '../presence/certificate.ts';
import type { Failure } from '../presence/failure.ts';
import type { FixedConnection } from './fixed-connection.ts';

/** The ways to sign in that have a form of their own. */
export type FormSignInKind = 'password' | 'ticket' | 'bearer' | 'session';

/** The environments of SuperOffice Online: production, stage, development. */
export type OnlineEnvironment = 'online' | 'qaonline' | 'sod';

/** What is wrong with an address a person typed. */
export type AddressProblem = 'notAnAddress' | 'notHttp' | 'holdsSignIn' | 'holdsQuery';

/** The fields of the form, by the names they have in the `connect` command. */
export type ConnectField =
  'address' | 'username' | 'password' | 'ticket' | 'appToken' | 'token' | 'cookie' | 'xsrfToken';

/** What keeps an OpenID sign-in from being one. */
export type OpenIdProblem =
  /** This build has no client id, and settings hold none. */
  | 'noClientId'
  /** No port of 127.0.0.1 could be opened for the browser to come back to, or no browser be opened. */
  | 'noBrowser'
  /** Nobody came back from the browser in time. */
  | 'tooLate'
  /** The person, or an administrator, said no there; or the application has no consent yet. */
  | 'denied'
  /** The sign-in server could not be reached. */
  | 'unreachable'
  /** This computer does not trust the sign-in server's certificate. */
  | 'untrustedServer'
  /** What came back does not fit what was asked, or is not signed by the sign-in server. */
  | 'untrustworthy';

/** Why no account came of an attempt to connect. */
export type ConnectProblem =
  | { readonly kind: 'address'; readonly problem: AddressProblem }
  /** A field that is empty, or holds what cannot be sent. */
  | { readonly kind: 'field'; readonly field: ConnectField; readonly problem: 'empty' | 'unsendable' }
  | { readonly kind: 'openId'; readonly problem: OpenIdProblem }
  /** The tenant was asked, and this is what came. */
  | {
      readonly kind: 'tenant';
      readonly host: string;
      readonly failure: Failure;
      readonly signIn: FormSignInKind | 'openId';
    }
  /** The organisation has set another tenant, or does not allow this way to sign in. */
  | { readonly kind: 'notPermitted'; readonly what: 'tenant' | 'signIn' }
  /** Connected, but the sign-in could not be kept, so nothing was. */
  | { readonly kind: 'notKept' };

/**
 * An attempt to connect. Drawn:
 *
 *     idle ──connect──▶ trying ──roster──▶ connected
 *      │                ├──untrusted──▶ untrusted ──trust──▶ trying
 *      │                └──failure────▶ failed ──connect──▶ trying
 *      └──connectOnline──▶ browser ──signed in──▶ trying
 *                            └──failure──▶ failed ──connectOnline──▶ browser
 *
 * `connectOnline` in `browser` opens the browser once more. `cancelConnect` leads from `trying`,
 * `browser` and `untrusted` back to `idle`.
 */
export type Connecting =
  | { readonly kind: 'idle' }
  /** The tenant is asked. */
  | { readonly kind: 'trying'; readonly host: string }
  /** The person signs in in the browser. */
  | { readonly kind: 'browser'; readonly host: string }
  | { readonly kind: 'untrusted'; readonly certificate: ServerCertificate }
  | { readonly kind: 'failed'; readonly problem: ConnectProblem }
  | { readonly kind: 'connected'; readonly host: string };

/** Whether secrets can be kept on this computer, encrypted by the system. */
export type Keeping =
  | { readonly kind: 'possible' }
  /** Only for this session: there is no keyring, or it does not open. */
  | { readonly kind: 'impossible'; readonly why: 'noKeyring' | 'locked' };

/** All that the Welcome window shows. */
export interface WelcomeState {
  readonly connecting: Connecting;
  /** The account that is to be signed in again, for filling in the form; null: a new one. Nothing secret. */
  readonly again:
    | { readonly signIn: 'openId'; readonly environment: OnlineEnvironment }
    | { readonly signIn: FormSignInKind; readonly address: string; readonly username: string | null }
    | null;
  readonly keeping: Keeping;
  /** What the organisation has set of it. */
  readonly fixed: FixedConnection;
  /** Where the account is that the organisation no longer permits, kept until there is another; null: none. */
  readonly heldBack: string | null;
  /** It begins with the two doors, as a welcome; else somebody asked for the form. */
  readonly doors: boolean;
}

import type { ConnectField } from '../contract/welcome.ts';
import type { SignIn } from './account.ts';
import { bearerSignIn } from './bearer.ts';
import { passwordSignIn } from './password.ts';
import { sessionSignIn, xsrfTokenIn } from './session.ts';
import { ticketSignIn } from './ticket.ts';

/** A sign-in as a person gives it. Secret, all of it. Empty texts are what was not given. */
export type GivenSignIn =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'ticket'; readonly ticket: string; readonly appToken: string }
  | { readonly kind: 'bearer'; readonly token: string }
  /** The token may be left out where the cookies hold it. */
  | { readonly kind: 'session'; readonly cookie: string; readonly xsrfToken: string };

/** The fields of the form that make up a sign-in. */
export type SignInField = Exclude<ConnectField, 'address'>;

/** What keeps a given sign-in from being one: a field that is empty, or holds what cannot be sent. */
export interface FieldProblem {
  readonly field: SignInField;
  readonly problem: 'empty' | 'unsendable';
}

/** The first thing wrong with a given sign-in, or null. */
export function problemOf(given: GivenSignIn): FieldProblem | null {
  switch (given.kind) {
    case 'password':
      return (
        emptiness('username', given.username) ??
        emptiness('password', given.password) ??
        // HTTP Basic ends the name at the first colon.
        (given.username.includes(':') ? { field: 'username', problem: 'unsendable' } : null)
      );
    case 'ticket':
      return headerProblem('ticket', given.ticket) ?? optional('appToken', given.appToken);
    case 'bearer':
      return headerProblem('token', given.token);
    case 'session':
      return (
        emptiness('cookie', given.cookie) ??
        (isHeaderText(given.cookie, / /g) ? null : { field: 'cookie', problem: 'unsendable' }) ??
        headerProblem('xsrfToken', xsrfTokenOf(given))
      );
  }
}

/** The sign-in that was given, which must have no problem. */
export function signInOf(given: GivenSignIn): SignIn {
  switch (given.kind) {
    case 'password':
      return passwordSignIn(given.username, given.password);
    case 'ticket':
      return ticketSignIn(given.ticket, given.appToken || null);
    case 'bearer':
      return bearerSignIn(given.token);
    case 'session':
      return sessionSignIn(given.cookie, xsrfTokenOf(given));
  }
}

/** What of it must never be written down. */
export function secretsOf(given: GivenSignIn): readonly string[] {
  switch (given.kind) {
    case 'password':
      return [given.password, `${given.username}:${given.password}`];
    case 'ticket':
      return [given.ticket, given.appToken];
    case 'bearer':
      return [given.token];
    case 'session':
      return [
        given.cookie,
        xsrfTokenOf(given),
        ...given.cookie.split(/;\s*/).map((pair) => pair.replace(/^[^=]*=/, '')),
      ];
  }
}

/** Whose sign-in it is, where it tells. */
export function userOf(given: GivenSignIn): string | null {
  return given.kind === 'password' ? given.username : null;
}

/** The token that was given, or else the one among the cookies; empty where there is none. */
function xsrfTokenOf({ cookie, xsrfToken }: Extract<GivenSignIn, { readonly kind: 'session' }>): string {
  return xsrfToken || (xsrfTokenIn(cookie) ?? '');
}

function emptiness(field: SignInField, text: string): FieldProblem | null {
  return text === '' ? { field, problem: 'empty' } : null;
}

function headerProblem(field: SignInField, text: string): FieldProblem | null {
  return emptiness(field, text) ?? optional(field, text);
}

function optional(field: SignInField, text: string): FieldProblem | null {
  return text === '' || isHeaderText(text) ? null : { field, problem: 'unsendable' };
}

/** Visible ASCII only: anything else would break, or break into, the request's header. */
function isHeaderText(text: string, without = /(?!)/g): boolean {
  return /^[\x21-\x7e]+$/.test(text.replace(without, ''));
}

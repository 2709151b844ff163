import type { ServerResponse } from 'node:http';
import { sendFormPost } from './pages.ts';

/** A wish to sign in that fits the rules. */
export interface Authorization {
  readonly way: WayBack;
  readonly nonce: string | null;
  readonly challenge: string;
  readonly challengeMethod: 'plain' | 'S256';
}

/** Where an answer goes, and how. */
export interface WayBack {
  readonly redirectUri: string;
  readonly state: string | null;
  readonly mode: (typeof modes)[number];
}

/** How the answer may be sent. */
export const modes = ['form_post', 'fragment', 'query'] as const;

/** What SuperOffice registers for native applications: any port, but neither a path nor a slash. */
const redirectUris = /^http:\/\/127\.0\.0\.1:\d{4,10}$/;

export type AuthorizationRead =
  | { readonly kind: 'good'; readonly authorization: Authorization }
  /** Wrong in a way that the application may be told. */
  | { readonly kind: 'wrong'; readonly way: WayBack; readonly error: string }
  /** Not even who asks is known, so nothing is sent anywhere. */
  | { readonly kind: 'stranger' };

/** Reads the query of the authorize endpoint, as strictly as SuperOffice does. */
export function readAuthorization(
  query: URLSearchParams,
  clientId: string,
  tenantId: string,
): AuthorizationRead {
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== clientId || !redirectUris.test(redirectUri)) return { kind: 'stranger' };
  const asked = query.get('response_mode') ?? 'query';
  const mode = modes.find((known) => known === asked);
  const way: WayBack = { redirectUri, state: query.get('state'), mode: mode ?? 'query' };
  const wrong = (error: string): AuthorizationRead => ({ kind: 'wrong', way, error });

  if (query.get('response_type') !== 'code') return wrong('unsupported_response_type');
  if (query.get('scope')?.split(' ').includes('openid') !== true) return wrong('invalid_scope');
  const tenant = /^tenant:(.*)$/.exec(query.get('acr_values') ?? '')?.[1] ?? tenantId;
  if (tenant !== tenantId) return wrong('access_denied');
  const challenge = query.get('code_challenge') ?? '';
  // RFC 7636 §4.3: no method means `plain`.
  const challengeMethod = query.get('code_challenge_method') ?? 'plain';
  const isMethod = challengeMethod === 'plain' || challengeMethod === 'S256';
  if (mode === undefined || !isMethod || !/^[\w.~-]{43,128}$/.test(challenge))
    return wrong('invalid_request');
  return {
    kind: 'good',
    authorization: { way, nonce: query.get('nonce'), challenge, challengeMethod },
  };
}

/** Sends the browser back to the application. */
export function sendBack(
  response: ServerResponse,
  { redirectUri, state, mode }: WayBack,
  answer: Readonly<Record<string, string>>,
): void {
  const fields = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  if (mode === 'form_post') return sendFormPost(response, redirectUri, fields);
  const location = `${redirectUri}${mode === 'query' ? '?' : '#'}${fields.toString()}`;
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
}

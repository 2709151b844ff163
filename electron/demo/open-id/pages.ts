import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}' +
  'body{display:grid;place-content:center;min-height:90vh;margin:0 2rem;text-align:center}' +
  'button{font:inherit;margin:.5rem;padding:.5rem 1.5rem}';

const submit = 'document.forms[0].submit()';

/** A page that only tells something. */
export function sendNote(response: ServerResponse, status: number, text: string): void {
  sendPage(response, status, `<p>${escaped(text)}</p>`, "'none'");
}

/**
 * Asks whether to sign in. The answer is posted to the address of the page itself.
 *
 * @param redirectUri where the answer leads on to, which the policy has to know as well
 */
export function sendQuestion(response: ServerResponse, userName: string, redirectUri: string): void {
  const body =
    `<h1>Demo tenant</h1><p>Chat Presence wants to sign in as <strong>${escaped(userName)}</strong>.</p>` +
    '<form method="post"><button name="decision" value="allow">Allow</button>' +
    '<button name="decision" value="refuse">Refuse</button></form>';
  sendPage(response, 200, body, `'self' ${redirectUri}`);
}

/** Lets the browser post these fields to an address, as `response_mode=form_post` wants it. */
export function sendFormPost(response: ServerResponse, address: string, fields: URLSearchParams): void {
  const inputs = [...fields].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const body =
    `<form method="post" action="${escaped(address)}">${inputs.join('')}<button>Go on</button></form>` +
    `<script>${submit}</script>`;
  sendPage(response, 200, body, address);
}

function sendPage(response: ServerResponse, status: number, body: string, formAction: string): void {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(submit)}`,
    "base-uri 'none'",
    `form-action ${formAction}`,
    "frame-ancestors 'none'",
  ];
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo tenant</title>' +
      `<style>${style}</style><body>${body}</body></html>`,
  );
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** What the browser's tab says. */
export type PageKind = 'signedIn' | 'notSignedIn' | 'notExpected';

const pages: Readonly<Record<PageKind, { readonly status: number; readonly text: string }>> = {
  signedIn: { status: 200, text: 'You are signed in. You can close this tab.' },
  notSignedIn: {
    status: 200,
    text: 'You are not signed in. You can close this tab; Chat Presence tells you what to do.',
  },
  notExpected: { status: 404, text: 'There is nothing here. To sign in, start from Chat Presence.' },
};

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}' +
  'body{display:grid;place-content:center;min-height:90vh;margin:0 2rem;text-align:center}';

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a page and ends the connection. Nothing of the request is on it. */
export function sendPage(response: ServerResponse, kind: PageKind): void {
  const { status, text } = pages[kind];
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat Presence</title>` +
      `<style>${style}</style><p>${text}</p></html>`,
  );
}

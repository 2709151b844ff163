import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** How a visit of the browser ended. */
export type PageKind = 'signedIn' | 'notSignedIn' | 'notExpected';

/** What the browser's tab says of each, in the person's language. */
export interface PageWords extends Readonly<Record<PageKind, string>> {
  /** An ISO 639-1 code. */
  readonly language: string;
}

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
export function sendPage(response: ServerResponse, kind: PageKind, words: PageWords): void {
  response.writeHead(kind === 'notExpected' ? 404 : 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  response.end(
    `<!doctype html><html lang="${words.language}"><meta charset="utf-8"><title>Chat Presence</title>` +
      `<style>${style}</style><p>${words[kind]}</p></html>`,
  );
}

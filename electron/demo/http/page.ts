import type { Reply } from './exchange.ts';

/** Where the pages' style sheet is. */
export const stylePath = '/control/page.css';

/** Nothing but our own style, scripts and requests; no page may frame ours. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page with this title over this content, which must be safe to put into HTML. */
export function page(status: number, title: string, content: string): Reply {
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${stylePath}">
<main>
<h1>${title}</h1>
${content}
</main>
`;
  return asset('text/html', body, status);
}

/** A file that a page is made of. */
export function asset(type: string, body: string, status = 200): Reply {
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  return { status, headers, body };
}

import type { OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { blanked, selected, type Row } from './roster.ts';
import { sendJson, type Reply } from './tenant.ts';

const json = 'application/json; charset=utf-8';

/** Nothing at all, for as long as the client cares to wait. */
export function silence(): Reply {
  return () => {};
}

/** A web page where data belongs: a log-in form, a maintenance page, a hotel's network. */
export function webPage(status = 200): Reply {
  return answering(status, { 'Content-Type': 'text/html' }, '<!DOCTYPE html><title>Sign in</title>');
}

/** A status, with headers and a body of its own. */
export function status(code: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = ''): Reply {
  return answering(code, headers, body);
}

/** 200 with any JSON at all. */
export function jsonOf(value: unknown): Reply {
  return (_request, response) => sendJson(response, 200, value);
}

/** 200 with an error object, as SuperOffice does. */
export function errorObject(): Reply {
  return jsonOf({
    Error: true,
    ErrorType: 'ArgumentException',
    Message: 'No chat here.',
    ErrorSource: 'NetServer',
  });
}

/** Half the JSON, and the length says that this is all of it. */
export function truncated(rows: readonly Row[]): Reply {
  const whole = JSON.stringify(rows);
  return answering(200, { 'Content-Type': json }, whole.slice(0, whole.length / 2));
}

/** A length that promises more than comes before the connection closes. */
export function shortOfItsLength(rows: readonly Row[]): Reply {
  return (_request, response) => {
    const bytes = Buffer.from(JSON.stringify(rows));
    response.writeHead(200, { 'Content-Type': json, 'Content-Length': bytes.length + 100 });
    response.write(bytes, () => response.destroy());
  };
}

/** The first bytes of an answer, then a reset connection. */
export function resetMidBody(rows: readonly Row[]): Reply {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': json });
    response.write(JSON.stringify(rows).slice(0, 20), () => response.socket?.resetAndDestroy());
  };
}

/** A connection that is taken, then reset. */
export function reset(): Reply {
  return (request) => void request.socket.resetAndDestroy();
}

/** Headers at once, then a byte now and then, and never the last; `count` is told of every byte. */
export function slowDrip(everyMs = 5, count: () => void = () => {}): Reply {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': json });
    response.write('[');
    const drip = setInterval(() => {
      response.write(' ');
      count();
    }, everyMs);
    response.once('close', () => clearInterval(drip));
  };
}

/** A body that goes on until the client has had enough; `count` is told of every byte. */
export function neverEnding(count: (bytes: number) => void = () => {}): Reply {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': json });
    const pour = (): void => {
      if (response.destroyed) return;
      count(chunk.length);
      response.write(chunk, pour);
    };
    pour();
  };
}

/** A good answer, gzip'ed although nobody asked for it. */
export function gzipped(rows: readonly Row[]): Reply {
  return answering(200, { 'Content-Type': json, 'Content-Encoding': 'gzip' }, gzipSync(JSON.stringify(rows)));
}

/** An answer that says it is gzip'ed and is not. */
export function falselyGzipped(rows: readonly Row[]): Reply {
  return answering(200, { 'Content-Type': json, 'Content-Encoding': 'gzip' }, JSON.stringify(rows));
}

/** A good answer behind a byte order mark. */
export function withByteOrderMark(rows: readonly Row[]): Reply {
  return answering(200, { 'Content-Type': json }, `\uFEFF${JSON.stringify(rows)}`);
}

/** A good answer that comes in pieces, cut in the middle of letters. */
export function inPieces(rows: readonly Row[]): Reply {
  return (_request, response) => {
    const bytes = Buffer.from(JSON.stringify(rows));
    let sent = 0;
    const next = (): void => {
      if (sent >= bytes.length) return void response.end();
      response.write(bytes.subarray(sent, (sent += 1)), () => setImmediate(next));
    };
    response.writeHead(200, { 'Content-Type': json });
    next();
  };
}

/** Data that is right, under a type that is not. */
export function asType(type: string, rows: readonly Row[]): Reply {
  return answering(200, { 'Content-Type': type }, JSON.stringify(rows));
}

/** Blanks fields as soon as there is a `$select`, whether named in it or not. */
export function blanksUnderSelect(
  rows: readonly Row[],
  isBlank: (field: string) => boolean = () => true,
): Reply {
  return (request, response) => {
    const asked = selected(request.url ?? '/', rows);
    const isSelected = request.url?.includes('$select') === true;
    sendJson(response, 200, isSelected ? asked.map((row) => blanked(row, isBlank)) : asked);
  };
}

/** Sends the client to another address. */
export function redirectTo(address: string, code = 302): Reply {
  return answering(code, { Location: address }, '');
}

/** Something that is not HTTP. */
export function notHttp(): Reply {
  return (request) => void request.socket.end('SSH-2.0-OpenSSH_9.6\r\n');
}

function answering(code: number, headers: OutgoingHttpHeaders, body: string | Buffer): Reply {
  return (_request, response) => {
    response.writeHead(code, { 'Content-Length': Buffer.byteLength(body), ...headers });
    response.end(body);
  };
}

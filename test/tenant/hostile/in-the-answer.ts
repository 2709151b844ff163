import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as faults from '../faults.ts';
import type { Reply } from '../tenant.ts';
import type { Fault, Shown } from './fault.ts';

const json = 'application/json';

function body(does: string, shows: Shown, reply: Reply): Fault {
  return { does, shows, strike: (world) => world.answer(reply) };
}

function bytes(does: string, shows: Shown, text: string | Buffer, type = json): Fault {
  return body(does, shows, faults.status(200, { 'Content-Type': type }, text));
}

/** The true list in other bytes. */
function inOtherBytes(
  does: string,
  type: string,
  write: (text: string) => Buffer,
  encoding = 'identity',
): Fault {
  return {
    does,
    shows: 'list',
    strike: (world) =>
      world.answer((request, response) => {
        const sent = write(JSON.stringify(world.tenant.rows()));
        faults.status(200, { 'Content-Type': type, 'Content-Encoding': encoding }, sent)(request, response);
      }, 'GetChatPresence'),
  };
}

/** Twice as many blanks as are read, packed so small that it costs a server nothing. */
function bomb(encoding: string, packed: () => Buffer): Fault {
  return {
    does: `sends a bomb (${encoding})`,
    shows: 'unreadable',
    heavy: true,
    strike: (world) =>
      world.answer(faults.status(200, { 'Content-Type': json, 'Content-Encoding': encoding }, packed())),
  };
}

const packedOnce = (pack: (blanks: Buffer) => Buffer): (() => Buffer) => {
  let packed: Buffer | null = null;
  return () => (packed ??= pack(Buffer.alloc(64 * 1024 * 1024, ' ')));
};

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** Answers that look good until they are read. */
export const inTheAnswer: readonly Fault[] = [
  bytes('sends nothing', 'unreadable', ''),
  bytes('sends null', 'unreadable', 'null'),
  bytes('sends NaN', 'unreadable', 'NaN'),
  bytes('sends half a list', 'unreadable', '[{"UserId":1,"Disp'),
  bytes('sends two lists', 'unreadable', '[][]'),
  bytes('sends zeros', 'unreadable', Buffer.alloc(1000)),
  bytes('sends a page that says it is data', 'webPage', '<html>'),
  body('sends a web page', 'webPage', faults.webPage()),
  body('sends an error object', 'unreadable', faults.errorObject()),
  bytes('sends lists in lists, a hundred thousand deep', 'unreadable', '['.repeat(1e5) + ']'.repeat(1e5)),
  bytes('sends such lists, and never their end', 'unreadable', '['.repeat(1e5)),
  bytes('sends objects in objects, as deep, and never their end', 'unreadable', '{"a":'.repeat(1e5)),
  bytes('says it is UTF-16 when it is not', 'unreadable', '[]', `${json}; charset=utf-16`),
  body('says it is packed when it is not', 'unreadable', faults.falselyGzipped([])),
  inOtherBytes('sends a byte order mark first', json, (text) => Buffer.from(`\uFEFF${text}`)),
  inOtherBytes('sends a charset nobody knows', `${json}; charset=x-none`, (text) => Buffer.from(text)),
  inOtherBytes('sends UTF-16 and says so', `${json}; charset=utf-16le`, (text) =>
    Buffer.from(text, 'utf16le'),
  ),
  inOtherBytes('packs it though nobody asked', json, (text) => gzipSync(text), 'gzip'),
  inOtherBytes('packs it twice', json, (text) => gzipSync(gzipSync(text)), 'gzip, gzip'),
  bomb('gzip', packedOnce(gzipSync)),
  bomb(
    'br',
    packedOnce((blanks) => brotliCompressSync(blanks, quickly)),
  ),
];

import fc from 'fast-check';
import { readCommandLine } from '../../electron/command-line/command-line.ts';
import { isLink, readLink } from '../../electron/command-line/open-link.ts';
import { isQuestion, question, readAnswer } from '../../electron/command-line/status-exchange.ts';
import { must, mustBeWhole } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText, oddJson, oddText } from './odd.ts';

const links = fc.oneof(
  textEdits([
    'chat-presence://open',
    'Chat-Presence://OPEN/?a=1#b',
    'chat-presence://open@x',
    'chat-presence:open',
  ]),
  oddText.map((text) => `chat-presence://open${text}`),
  oddText.map((text) => `chat-presence:${text}`),
  oddText,
);
const options = fc.oneof(
  fc.constantFrom(
    '--status',
    '--once',
    '--json',
    '--help',
    '--version',
    '--policy',
    '--policy=/x',
    '--',
    '--status=',
    '--no-sandbox',
    '/app',
  ),
  fc.constantFrom('--__proto__', '--constructor=x', '--statu', '-status', '--json=--once'),
  textEdits(['--status', '--once=1']),
  oddText,
);

fuzz(
  'of a command line: something there is, or a sentence; and nothing beside a link',
  fc.array(fc.oneof({ weight: 4, arbitrary: options }, links), { maxLength: 5 }),
  (argv) => {
    const asked = readCommandLine(argv);
    if (argv.some(isLink)) must(asked.kind === 'start' && asked.link !== null, 'the link alone counts');
    switch (asked.kind) {
      case 'start':
        return must(asked.link === null || argv.some(isLink), 'no link comes from nowhere');
      case 'wrong':
        return must(
          /^--(status|once|json|version|help|policy) [^\p{Cc}]+\.$/u.test(asked.problem),
          'it is a sentence of ours',
        );
      case 'help':
      case 'version':
      case 'status':
      case 'once':
        must(argv.includes(`--${asked.kind}`), 'it was asked for');
        if ('json' in asked)
          must(asked.json === argv.slice(0, endOf(argv)).includes('--json'), 'so was JSON');
    }
  },
  3_000,
);

function endOf(argv: readonly string[]): number {
  const end = argv.indexOf('--');
  return end === -1 ? argv.length : end;
}

fuzz(
  'of a link: it opens the list, or nothing',
  links,
  (link) => {
    if (readLink(link) === 'nothing') return;
    must(isLink(link), 'it is a link of ours');
    const { protocol, host, username, password } = new URL(link);
    must(protocol === 'chat-presence:' && host.toLowerCase() === 'open', 'it says open');
    must(username === '' && password === '', 'and nobody hides behind that');
  },
  3_000,
);

fuzz(
  'of a question to the running app: the one there is, or none',
  fc.oneof(textEdits([question]), oddText),
  (text) => {
    if (!isQuestion(text)) return;
    const asked = JSON.parse(text) as Record<string, unknown>;
    must(
      asked['ask'] === 'status' && asked['format'] === 1 && Object.keys(asked).length === 2,
      'it is the one',
    );
  },
);

const answer = {
  status: {
    format: 1,
    demo: false,
    connection: 'live',
    presentAgents: 5,
    totalAgents: 12,
    chats: 14,
    seenAt: '2026-03-10T08:59:18.600Z',
    staleSeconds: 41,
    topics: [{ id: 2, name: 'Støtte', coverage: 'uncovered', presentAgents: 0 }],
    paused: false,
  },
  lines: ['5 of 12 present · 14 chats', 'Seen today 12:04:31'],
};

fuzz(
  'of an answer: what can be printed, or none',
  fc.oneof(jsonEdits([answer]).map(jsonText), textEdits([JSON.stringify(answer)]), oddJson.map(jsonText)),
  (text) => {
    const read = readAnswer(text);
    if (read === null) return;
    const { status, lines } = read;
    for (const count of [status.presentAgents, status.totalAgents, status.chats, status.staleSeconds]) {
      // JSON prints nought below zero as nought.
      if (count !== null) mustBeWhole(count + 0, 0, Number.MAX_SAFE_INTEGER);
    }
    must(!/\p{Cc}/u.test(lines.join('')), 'a terminal only shows it');
    must(JSON.stringify(status).startsWith('{"format":1,'), 'it is what is documented');
  },
);

import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../electron/command-line/command-line.ts';
import { exitCodes } from '../../electron/command-line/exit-codes.ts';
import { helpText } from '../../electron/command-line/help.ts';

const start = { kind: 'start', link: null, policy: null, hidden: false };

test.each([
  [['--status'], { kind: 'status', json: false }],
  [['--json', '--status'], { kind: 'status', json: true }],
  [['--once'], { kind: 'once', json: false, policy: null }],
  [['--once', '--json', '--once'], { kind: 'once', json: true, policy: null }],
  [['--once', '--policy', '/etc/p.json'], { kind: 'once', json: false, policy: '/etc/p.json' }],
  [['--policy', 'p.json'], { ...start, policy: 'p.json' }],
  [['--policy=C:\\a b=c.json'], { ...start, policy: 'C:\\a b=c.json' }],
  [['--version'], { kind: 'version' }],
  [['--help'], { kind: 'help' }],
  [['--help', '--status', '--json'], { kind: 'help' }],
  [['--once=1', '--policy', '--help'], { kind: 'help' }],
  [['--hidden'], { ...start, hidden: true }],
])('%j is asked for', (argv, asked) => {
  expect(readCommandLine(argv)).toEqual(asked);
  // As a start without packaging has them, and a script of somebody with a proxy.
  expect(readCommandLine(['--no-sandbox', '/opt/app', ...argv, '--proxy-server=proxy:3128'])).toEqual(asked);
});

test.each([
  [[]],
  [['--no-sandbox', '--ozone-platform=wayland', '--enable-features=a,b', '/opt/app']],
  [['--something', '--statuses', '--Status', '-status', 'status', '--json-file=x', '--constructor']],
  [['--', '--status']],
])('%j is not ours to judge, and starts the app', (argv) => {
  expect(readCommandLine(argv)).toEqual(start);
});

test.each([
  [['--status', '--once'], '--status and --once do not go together. Choose one. --help lists what there is.'],
  [['--json'], '--json goes with --status or --once. Add one of them. --help lists what there is.'],
  [['--version', '--json'], '--version is one line as it is. Leave out --json. --help lists what there is.'],
  [['--once', '--hidden'], '--once shows no window anyway. Leave out --hidden. --help lists what there is.'],
  [['--policy'], '--policy needs a file. Name it behind it. --help lists what there is.'],
  [['--policy='], '--policy needs a file. Name it behind it. --help lists what there is.'],
  [['--policy', '--once'], '--policy needs a file. Name it behind it. --help lists what there is.'],
  [
    ['--policy=a', '--policy', 'b'],
    '--policy stands there twice. Name one file. --help lists what there is.',
  ],
  [
    ['--status', '--policy', 'a'],
    '--policy means nothing to --status. Leave it out. --help lists what there is.',
  ],
  [['--status=full'], '--status takes no value. Write it without "=". --help lists what there is.'],
])('%j cannot be, and a sentence says why', (argv, problem) => {
  expect(readCommandLine(argv)).toEqual({ kind: 'wrong', problem });
});

describe('a start by a link', () => {
  test.each([
    ['chat-presence://open', 'open'],
    ['chat-presence://open/', 'open'],
    ['CHAT-PRESENCE://Open?utm_source=mail#x', 'open'],
    ['chat-presence://open/agent/5', 'open'],
    ['chat-presence:', 'nothing'],
    ['chat-presence:open', 'nothing'],
    ['chat-presence://', 'nothing'],
    ['chat-presence://opener', 'nothing'],
    ['chat-presence://open@evil.example', 'nothing'],
    ['chat-presence://open:80', 'nothing'],
    ['chat-presence://open\\..\\x', 'nothing'],
    ['chat-presence://quit', 'nothing'],
    ['chat-presence://open\n', 'nothing'],
  ])('%j asks for %s', (link, wish) => {
    expect(readCommandLine(['--no-sandbox', link])).toEqual({ ...start, link: wish });
  });

  test('obeys nothing else, whoever wrote it into the link', () => {
    const linked = ['chat-presence://open', '--once', '--json', '--policy', 'x'];
    expect(readCommandLine(linked)).toEqual({ ...start, link: 'open' });
    expect(readCommandLine(['--status', '--', 'chat-presence://x'])).toEqual({ ...start, link: 'nothing' });
    expect(readCommandLine(['--hidden', 'chat-presence://open'])).toEqual({ ...start, link: 'open' });
  });

  test('of another program is no link to us', () => {
    expect(readCommandLine(['https://x.example/chat-presence://open', 'chat-presences://open'])).toEqual(
      start,
    );
  });
});

test('the help lists every option and every exit code', () => {
  for (const option of ['hidden', 'status', 'once', 'policy', 'json', 'version', 'help'])
    expect(helpText).toContain(`--${option} `);
  const codes = [...helpText.matchAll(/^ {2}(\d) {2}/gm)].map(([, code]) => Number(code));
  expect(codes).toEqual(Object.values(exitCodes));
});

import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { trayMenu, type TrayMenu, type TrayMenuPorts } from '../../electron/desktop/tray-menu.ts';
import type { TrayTopic } from '../../electron/presence/tray-model.ts';
import { en } from '../../renderer/words/en.ts';

let done: string[];
beforeEach(() => void (done = []));

const does =
  (what: string) =>
  (argument?: string | number | boolean): unknown =>
    done.push(argument === undefined ? what : `${what} ${argument}`);

const ports: TrayMenuPorts = {
  onOpen: does('open'),
  onTopic: does('topic'),
  onPause: does('pause'),
  onResume: does('resume'),
  onRefresh: does('refresh'),
  onWhy: does('why'),
  onSettings: does('settings'),
  onDiagnostics: does('diagnostics'),
  onAbout: does('about'),
  onConnect: does('connect'),
  onMyPresence: does('presence'),
  onLogFolder: does('logs'),
  onQuit: does('quit'),
};

const support: TrayTopic = { topic: 7, name: 'Support', present: 3, state: 'covered' };

const usual: TrayMenu = {
  text: '5 of 12 present',
  iAmPresent: true,
  topics: { listed: [support, { topic: 8, name: null, present: 0, state: 'uncovered' }], more: 0 },
  paused: false,
  watches: true,
  connected: true,
};

const entries = (part: Partial<TrayMenu> = {}): MenuItemConstructorOptions[] =>
  trayMenu({ ...usual, ...part }, en, ports);

/** Labels, indented where they are in a submenu. */
function labels(of: MenuItemConstructorOptions[], indent = ''): string[] {
  return of.flatMap(({ type, label, submenu }) => [
    type === 'separator' ? '-' : indent + String(label),
    ...(Array.isArray(submenu) ? labels(submenu, `${indent}  `) : []),
  ]);
}

function choose(label: string, of = entries()): void {
  const all = of.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? entry.submenu : [])]);
  const entry = all.find((each) => each.label === label);
  (entry?.click as (() => void) | undefined)?.();
}

describe('the menu', () => {
  test("of a tenant of one's own", () => {
    expect(labels(entries())).toEqual([
      '5 of 12 present',
      'I am present',
      '-',
      'Open',
      'Topics',
      '  Support · 3 present',
      '  Topic 8 · uncovered',
      '-',
      'Pause notifications',
      '  30 minutes',
      '  1 hour',
      '  Until tomorrow 08:00',
      '  Until I resume',
      'Refresh',
      'Why was I (not) told?',
      '-',
      'Settings…',
      'Help',
      '  Diagnostics',
      '  Open log folder',
      '  About Chat Presence',
      '-',
      'Quit',
    ]);
  });

  test('without a tenant', () => {
    const topics = { listed: [], more: 0 };
    const nothing = { text: 'Not connected', iAmPresent: null, topics, watches: false, connected: false };
    expect(labels(entries(nothing)).filter((label) => !label.startsWith(' '))).toEqual([
      'Not connected',
      '-',
      'Open',
      '-',
      'Pause notifications',
      'Why was I (not) told?',
      '-',
      'Connect to SuperOffice…',
      'Settings…',
      'Help',
      '-',
      'Quit',
    ]);
  });

  test('while paused: resumes, and pauses no more', () => {
    const shown = labels(entries({ paused: true }));
    expect(shown).toContain('Resume notifications');
    expect(shown).not.toContain('Pause notifications');
  });

  test('of more topics than it can hold: says how many are in the list', () => {
    const topics = { listed: [support], more: 3 };
    expect(labels(entries({ topics }))).toContain('  and 3 more in the list');
    choose('and 3 more in the list', entries({ topics }));
    expect(done).toEqual(['open']);
  });

  test('shows names as they are, whatever they hold', () => {
    const topics = { listed: [{ ...support, name: 'R&D' }], more: 0 };
    // Doubled, it is shown once.
    expect(labels(entries({ text: 'R&D is uncovered', topics }))).toEqual(
      expect.arrayContaining(['R&&D is uncovered', '  R&&D · 3 present']),
    );
  });

  test.each([
    ['5 of 12 present', 'open'],
    ['Open', 'open'],
    ['I am present', 'presence false'],
    ['Support · 3 present', 'topic 7'],
    ['Topic 8 · uncovered', 'topic 8'],
    ['30 minutes', 'pause halfHour'],
    ['1 hour', 'pause hour'],
    ['Until tomorrow 08:00', 'pause untilMorning'],
    ['Until I resume', 'pause untilResumed'],
    ['Refresh', 'refresh'],
    ['Why was I (not) told?', 'why'],
    ['Settings…', 'settings'],
    ['Open log folder', 'logs'],
    ['Diagnostics', 'diagnostics'],
    ['About Chat Presence', 'about'],
    ['Quit', 'quit'],
  ])('does what "%s" says', (label, what) => {
    choose(label);
    expect(done).toEqual([what]);
  });

  test.each<[string, Partial<TrayMenu>, string]>([
    ['Resume notifications', { paused: true }, 'resume'],
    ['I am present', { iAmPresent: false }, 'presence true'],
    ['Connect to SuperOffice…', { connected: false }, 'connect'],
  ])('does what "%s" says where it stands', (label, part, what) => {
    choose(label, entries(part));
    expect(done).toEqual([what]);
  });

  test.each([true, false])('ticks my own switch: %s', (iAmPresent) => {
    expect(entries({ iAmPresent })[1]).toMatchObject({ type: 'checkbox', checked: iAmPresent });
  });
});

import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sevenAgents } from './agents.ts';
import { ended, startByHand, watchLines, watchLog } from './app.ts';
import { accountAt, expect, test as base } from './fixtures.ts';
import { isOurs } from './lines.ts';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** What we said, without Chromium's own lines. */
  readonly errors: readonly string[];
}

type Run = (words: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>;

const test = base.extend<{
  /** Runs the program with these words behind its name, to its end. */
  readonly run: Run;
}>({
  run: async ({ stage, profile }, use) => {
    await use(async (words, env = {}) => {
      const process = startByHand(stage, { profile, env, words });
      let out = '';
      let errors = '';
      process.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
      process.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      const code = await ended(process);
      return { code, out, errors: errors.split('\n').filter(isOurs) };
    });
  },
});

/** As scripts run it at night: nobody has a display. */
const noDisplay = { DISPLAY: '', WAYLAND_DISPLAY: '', XAUTHORITY: '' };

test('the running app says how things are, in a line or as JSON', async ({
  startAtTenant,
  tenant,
  tray,
  run,
  profile,
}) => {
  tenant.set(sevenAgents(1, 3).map((agent) => ({ ...agent, chats: 2 })));
  tenant.topics({ 1: 'Sales', 2: 'Support' });
  const app = await startAtTenant();
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toContain('Support is uncovered');

  const plain = await run(['--status']);
  expect(plain).toEqual({
    code: 0,
    out: expect.stringMatching(
      /^2 of 7 present · 14 chats · Support is uncovered\nSeen today \d\d:\d\d:\d\d\n$/,
    ) as unknown,
    errors: [],
  });

  const json = await run(['--status', '--json'], noDisplay);
  expect(json).toMatchObject({ code: 0, errors: [] });
  expect(JSON.parse(json.out)).toEqual({
    format: 1,
    demo: false,
    connection: 'live',
    presentAgents: 2,
    totalAgents: 7,
    chats: 14,
    seenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
    staleSeconds: expect.any(Number) as unknown,
    topics: [
      { id: 1, name: 'Sales', coverage: 'covered', presentAgents: 2 },
      { id: 2, name: 'Support', coverage: 'uncovered', presentAgents: 0 },
    ],
    paused: false,
  });
  for (const secret of ['Anna', tenant.password, tenant.username]) expect(json.out).not.toContain(secret);
  // Nobody was disturbed by it.
  expect(await app.popupIsOpen()).toBe(false);
  expect((await stat(join(profile, 'status.sock'))).mode & 0o777).toBe(0o600);
});

test('trouble is told in the words of the app', async ({ startAtTenant, tenant, tray, run }) => {
  tenant.set(sevenAgents(1));
  await startAtTenant();
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toContain('1 of 7 present');
  await tenant.goDown();
  await expect.poll(() => item.tooltip()).toContain('reconnecting');
  const { code, out } = await run(['--status']);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 of 7 present · 0 chats\nSeen today \d\d:\d\d:\d\d\nCan't reach SuperOffice\.\n$/);
});

test('none running is exit code 3, and the profile is not touched', async ({ run, stage, profile }) => {
  const none = { code: 3, out: '', errors: ['Chat Presence does not run.'] };
  const before = await readdir(profile);
  expect(await run(['--status', '--json'])).toEqual(none);
  expect(await readdir(profile)).toEqual(before);
  const missing = join(stage.desktop.folder, 'no-such-profile');
  expect(await run(['--status'], { ...noDisplay, CHAT_PRESENCE_PROFILE: missing })).toEqual(none);
  expect(existsSync(missing)).toBe(false);
});

test('an app that was killed is none', async ({ run, stage, profile, tray }) => {
  const app = startByHand(stage, { profile });
  await tray.item();
  await expect.poll(() => existsSync(join(profile, 'status.sock'))).toBe(true);
  app.kill('SIGKILL');
  await ended(app);
  expect(await run(['--status'])).toMatchObject({ code: 3, out: '' });

  const next = startByHand(stage, { profile });
  await expect.poll(async () => (await run(['--status'])).code).toBe(0);
  next.kill('SIGTERM');
  await ended(next);
  expect(existsSync(join(profile, 'status.sock'))).toBe(false);
});

test('a single look needs no display, no running app and no profile', async ({ tenant, run, profile }) => {
  tenant.set(sevenAgents(2));
  tenant.topics({ 1: 'Sales' });
  const before = await readdir(profile);
  const json = await run(['--once', '--json'], { ...accountAt(tenant), ...noDisplay });
  expect(json).toMatchObject({ code: 0, errors: [] });
  const report = JSON.parse(json.out) as { readonly agents: readonly unknown[] };
  expect(report).toMatchObject({ format: 1, presentAgents: 1, totalAgents: 7, chats: 0, dropped: 0 });
  expect(report.agents.slice(0, 2)).toEqual([
    { id: 1, name: 'Anna Berg', presence: 'away', chats: 0, topics: [{ id: 1, name: 'Sales' }] },
    { id: 2, name: 'Bo Dahl', presence: 'present', chats: 0, topics: [{ id: 2, name: null }] },
  ]);

  const plain = await run(['--once'], accountAt(tenant));
  expect(plain).toMatchObject({ code: 0, errors: [] });
  const lines = plain.out.split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '1 of 7 present · 0 chats',
    'Anna Berg · away · 0 chats · Sales',
    'Bo Dahl · present · 0 chats · Topic 2',
  ]);
  expect(lines).toHaveLength(9);
  expect(await readdir(profile)).toEqual(before);
});

test('a single look that fails is a sentence and an exit code of its own', async ({ tenant, run }) => {
  const account = { ...accountAt(tenant), ...noDisplay };
  expect(await run(['--once', '--json'], { ...account, SUPEROFFICE_PASSWORD: 'wrong' })).toEqual({
    code: 4,
    out: '',
    errors: [
      'SuperOffice refused the name or the password. Correct SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, and start again.',
    ],
  });
  await tenant.goDown();
  expect(await run(['--once'], account)).toEqual({ code: 5, out: '', errors: ["Can't reach SuperOffice."] });
  expect(await run(['--once'], noDisplay)).toMatchObject({
    code: 2,
    out: '',
    errors: [expect.stringMatching(/^--once looks with the account in the environment.+$/)],
  });
});

test('help, version and what cannot be end at once; what is not ours starts the app', async ({
  run,
  stage,
  profile,
  tray,
}) => {
  const version = await run(['--version'], noDisplay);
  expect(version).toEqual({
    code: 0,
    out: expect.stringMatching(/^Chat Presence \d+\.\d+\.\d+\n$/) as unknown,
    errors: [],
  });
  expect((await run(['--help'], noDisplay)).out).toMatch(/--status[^]+--once[^]+Exit codes:/);
  expect(await run(['--once', '--status'])).toMatchObject({ code: 2, out: '' });

  const app = startByHand(stage, { profile, words: ['--no-such-switch', '--disable-smooth-scrolling'] });
  await tray.item();
  app.kill('SIGTERM');
  await ended(app);
});

test('a link opens the list of the running app, and does nothing else', async ({
  start,
  tray,
  stage,
  profile,
}) => {
  const app = await start();
  await tray.item();
  const follow = async (link: string): Promise<readonly string[]> => {
    const second = startByHand(stage, { profile, words: [link] });
    const said = watchLines(second);
    expect(await ended(second)).toBe(0);
    return said.value;
  };
  expect(await follow('chat-presence://open?settings=1#<b>x</b>')).toEqual([
    'Chat Presence runs already; its list was opened.',
  ]);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  const popup = await app.popup();
  await expect(popup.getByText('<b>x</b>')).toHaveCount(0);
  expect(app.electron.windows()).toHaveLength(1);

  // Its page is there by now, so that a link that opened it would do so at once.
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  expect(await follow('chat-presence://quit?now=1')).toEqual(['Chat Presence runs already.']);
  expect(await app.popupIsOpen()).toBe(false);

  // What is open stays as it is.
  await follow('chat-presence://open');
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await popup.keyboard.press('/');
  await popup.keyboard.type('anna');
  await follow('chat-presence://open');
  expect(await app.popupIsOpen()).toBe(true);
  await expect(popup.getByRole('searchbox')).toHaveValue('anna');
});

test('a link starts the app where it does not run, and opens its list', async ({ stage, profile, tray }) => {
  const app = startByHand(stage, { profile, words: ['chat-presence://open'] });
  await watchLog(stage, app, profile).until('the popup', (lines) =>
    lines.some((line) => line.includes('popup.shown')),
  );
  await (await tray.item()).choose('Quit');
  expect(await ended(app)).toBe(0);
});

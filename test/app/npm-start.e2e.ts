import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { processTree, stillLiving } from '../desktop/process-tree.ts';
import { sevenAgents } from './agents.ts';
import { ended, watchLines } from './app.ts';
import { accountAt, expect, test } from './fixtures.ts';
import { countPolls } from './lines.ts';

const root = join(import.meta.dirname, '../..');

test('npm start with an account uses the display and bus it is given, and SIGTERM ends all of it', async ({
  stage,
  profile,
  tray,
  toasts,
  tenant,
}) => {
  tenant.set(sevenAgents(2));
  const npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, ...stage.desktop.env, ...accountAt(tenant), CHAT_PRESENCE_PROFILE: profile },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = watchLines(npm);
  const item = await tray.item(40_000);
  await lines.until('a poll', (all) => countPolls(all) >= 1);
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  expect(lines.value.join('\n')).not.toContain('virtual desktop');
  tenant.set(sevenAgents(1, 2));
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast?.title).toBe('Anna Berg is online');
  expect(tenant.requests[0]).toMatchObject({
    method: 'POST',
    path: '/api/v1/Agents/Chat/GetChatPresence?$select=UserId,DisplayName,OngoingChats,Present,ChatTopics',
    headers: {
      accept: 'application/json',
      'accept-language': 'en',
      'so-language': 'en',
      'content-length': '0',
      authorization: `Basic ${Buffer.from(`${tenant.username}:${tenant.password}`).toString('base64')}`,
    },
  });
  expect(tenant.requests.every((request) => request.headers.cookie === undefined)).toBe(true);

  const tree = processTree(npm.pid ?? 0);
  expect(tree.length).toBeGreaterThan(4);
  npm.kill('SIGTERM');
  await ended(npm);
  await expect.poll(() => stillLiving(tree)).toEqual([]);
});

test('npm start with nonsense on the command line is one sentence and exit code 2', async () => {
  const npm = spawn('npm', ['start', '--silent', '--', '--colour', 'red'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  npm.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  expect(await ended(npm)).toBe(2);
  expect(
    errors
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('npm warn')),
  ).toEqual([expect.stringMatching(/--colour.*npm start -- --help/)]);
});

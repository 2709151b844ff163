import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feedPatienceMs, filePatienceMs } from '../../electron/updates/patience.ts';
import { expect } from './fixtures.ts';
import { channel, plain, startUpdateFeed, sumOf, told, type Served } from './update-feed.ts';
import { lookNow, newer, openAbout, quit, test } from './update-stage.ts';

test('whatever a feed says that is not right, nothing is put in the place of what runs, and it is told calmly', async ({
  feed,
  image,
  asImage,
  stage,
  tray,
  start,
}) => {
  const before = await readFile(image);
  const file = '/chat-presence-99.0.0.AppImage';
  const unreachable = 'Could not check for updates: there is no answer. Chat Presence tries again by itself.';
  const unclear =
    'Could not check for updates: the answer cannot be used. Chat Presence tries again by itself.';
  const damaged = 'The new version arrived damaged and was thrown away. Chat Presence tries again by itself.';
  const upToDate = /^Up to date \(checked \d\d:\d\d\)$/;
  const other = await startUpdateFeed();
  other.offer('99.0.0', 'from elsewhere');
  const elsewhere = other.url.replace('127.0.0.1', 'localhost');
  const content = newer(join(await stage.makeFolder(), 'ran'));
  const withFile = (served: Served): void => {
    feed.offer('99.0.0', content);
    feed.serve.set(file, served);
  };
  const lies: readonly (readonly [what: string, lie: () => void, told: string | RegExp])[] = [
    ['nothing there', () => feed.serve.clear(), unreachable],
    ['an older version', () => feed.offer('0.0.1', content), upToDate],
    ['another sum', () => feed.offer('99.0.0', content, sumOf('something else')), damaged],
    ['this version', () => feed.offer('0.1.0', content), upToDate],
    ['no YAML', () => feed.serve.set(channel, plain('{{{')), unclear],
    [
      'no sum',
      () => feed.serve.set(channel, plain('version: 99.0.0\nfiles:\n  - url: a.AppImage\n')),
      unclear,
    ],
    [
      'a file elsewhere',
      () => feed.serve.set(channel, plain(told('99.0.0', sumOf('x'), other.url))),
      unclear,
    ],
    ['never an end of it', () => feed.serve.set(channel, endless), unclear],
    ['the way to where others can listen', () => feed.serve.set(channel, redirect(elsewhere)), unclear],
    ['a file that leads there', () => withFile(redirect(`${elsewhere}x`)), unclear],
    ['a file without an end', () => withFile(endless), unclear],
    ['no file', () => withFile((_, response) => void response.writeHead(404).end()), unreachable],
    [
      'trouble of its own',
      () => feed.serve.set(channel, (_, reply) => void reply.writeHead(500).end()),
      unreachable,
    ],
    ['nothing at all', () => feed.serve.set(channel, (request) => request.socket.destroy()), unreachable],
  ];
  const app = await start({ env: asImage });
  const settings = await openAbout(tray, app);
  for (const [what, lie, said] of lies) {
    await test.step(what, async () => {
      lie();
      const asked = feed.requests.length;
      await lookNow(settings);
      await expect.poll(() => feed.requests.length).toBeGreaterThan(asked);
      await expect(settings.getByRole('status').filter({ hasText: said })).toBeVisible();
      await expect(settings.getByRole('button', { name: 'Restart now' })).toBeHidden();
      // Else the next might be taken for this one.
      feed.offer('0.1.0', content);
      await lookNow(settings);
      await expect(settings.getByText(upToDate)).toBeVisible();
    });
  }
  expect(other.requests).toEqual([]);
  expect(await readFile(image)).toEqual(before);
  await quit(tray, app);
  expect(await readFile(image)).toEqual(before);
  await other.stop();
});

test('a feed that hangs is not waited for', async ({ feed, image, asImage, tray, start }) => {
  const before = await readFile(image);
  const app = await start({ env: asImage });
  // What is waited for half a minute, or two, is so for a moment.
  await app.electron.evaluate(
    (_, long) => {
      const wait = globalThis.setTimeout;
      const shorter = (run: () => void, ms: number): unknown => wait(run, long.includes(ms) ? 300 : ms);
      Object.assign(globalThis, { setTimeout: shorter });
    },
    [feedPatienceMs, filePatienceMs],
  );
  const settings = await openAbout(tray, app);
  const told = settings.getByText('Could not check for updates: there is no answer.');
  feed.serve.set(channel, () => {});
  await lookNow(settings);
  await expect(told).toBeVisible();

  feed.offer('99.0.0', 'newer');
  feed.serve.set('/chat-presence-99.0.0.AppImage', (_, response) => {
    response.writeHead(200, { 'content-length': 5 });
    response.write('ne');
  });
  const asked = feed.requests.length;
  await lookNow(settings);
  await expect(told).toBeHidden();
  await expect.poll(() => feed.requests.length).toBe(asked + 2);
  await expect(told).toBeVisible();
  await quit(tray, app);
  expect(await readFile(image)).toEqual(before);
});

function redirect(to: string): Served {
  return (_request, response) => void response.writeHead(302, { location: to }).end();
}

const endless: Served = (_request, response) => {
  response.writeHead(200);
  const more = (): void => {
    if (!response.destroyed) response.write('x'.repeat(65_536), more);
  };
  more();
};

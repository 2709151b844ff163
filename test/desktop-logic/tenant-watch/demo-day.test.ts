import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AccountData } from '../../../electron/accounts/account-data.ts';
import { startDemoTenant, type DemoTenant } from '../../../electron/demo/tenant.ts';
import { defaultSettings, type Settings } from '../../../electron/settings/schema.ts';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import { watchAccount } from './watched.ts';

const hour = 3_600_000;

/** The demo's day, as Ida lives it: over real HTTP, a look each half minute, and time that runs when told to. */
let tenant: DemoTenant;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  tenant = await startDemoTenant(clock, 1);
});
afterEach(() => tenant.stop());

/** Each toast of these hours, with the time of day at which it came. */
async function toastsOf(hours: number, settings: Settings): Promise<string[]> {
  const { username, password } = tenant.secrets;
  const home = { kind: 'fixed', api: `${tenant.address}/api` } as const;
  const data: AccountData = { home, user: username, signIn: { kind: 'password', username, password } };
  const told: string[] = [];
  const watched = await watchAccount(data, clock, { settings });
  const end = clock.wall() + hours * hour;
  let seen = 0;
  while (clock.wall() < end) {
    await watched.nextLook();
    for (const { title, body } of watched.toasts.slice(seen)) {
      told.push(`${new Date(clock.wall()).toISOString().slice(11, 19)} ${title} | ${body}`);
    }
    seen = watched.toasts.length;
  }
  watched.watch.stop();
  expect(watched.faults).toEqual([]);
  return told;
}

test('an hour of it, with the rules as they come', async () => {
  expect(await toastsOf(1, defaultSettings)).toMatchInlineSnapshot(`
    [
      "09:00:30 Anna Berg is online | Sales, Support · 2 chats",
      "09:01:30 Emma Holm is online | Sales, Returns · 1 chat",
      "09:03:00 Karin Olsen is online | Support · 1 chat",
      "09:08:30 David Falk is online | Support · 0 chats",
      "09:12:30 Henrik Lund is online | Support, Returns · 0 chats",
      "09:13:30 2 colleagues came online | Bo Dahl, Greta Krogh",
      "09:14:30 Lars Pettersen is online | Sales, Billing · 0 chats",
      "09:20:30 Henrik Lund is online | Support, Returns · 0 chats",
      "09:21:00 David Falk is online | Support · 0 chats",
      "09:22:30 Jonas Nilsen is online | Billing, Returns · 0 chats",
      "09:23:00 Carla Eng is online | Support, Billing · 0 chats",
      "09:25:00 Felix Juul is online | Billing · 0 chats",
      "09:27:00 Greta Krogh is online | Returns · 0 chats",
      "09:28:00 Emma Holm is online | Sales, Returns · 1 chat",
      "09:29:00 Jonas Nilsen is online | Billing, Returns · 1 chat",
      "09:31:00 Karin Olsen is online | Support · 0 chats",
      "09:34:00 2 colleagues came online | Henrik Lund, Lars Pettersen",
      "09:40:30 Jonas Nilsen is online | Billing, Returns · 0 chats",
      "09:42:00 Emma Holm is online | Sales, Returns · 0 chats",
      "09:47:30 Felix Juul is online | Billing · 0 chats",
      "09:55:30 Lars Pettersen is online | Sales, Billing · 0 chats",
      "09:56:30 2 colleagues came online | Bo Dahl, David Falk",
    ]
  `);
});

test('the same hour, with every rule switched on', async () => {
  const rules = defaultSettings.rules.map((rule) => ({ ...rule, on: true }));
  expect(await toastsOf(1, { ...defaultSettings, rules, busyFrom: 2 })).toMatchInlineSnapshot(`
    [
      "09:00:30 Anna Berg is online | Jonas Nilsen has room: 1 chat · Somebody is free on Returns",
      "09:01:30 Emma Holm is online | Sales, Returns · 1 chat",
      "09:02:00 Bo Dahl has room: 1 chat | Sales",
      "09:03:00 Karin Olsen is online | Support · 1 chat",
      "09:03:30 Carla Eng has room: 1 chat | Jonas Nilsen went away",
      "09:05:30 Anna Berg has room: 1 chat | Sales, Support",
      "09:08:30 David Falk is online | Support · 0 chats",
      "09:11:00 Bo Dahl went away | Sales · 1 chat",
      "09:11:30 Carla Eng has room: 0 chats | Support, Billing",
      "09:12:00 Emma Holm has room: 1 chat | Sales, Returns",
      "09:12:30 Henrik Lund is online | Support, Returns · 0 chats",
      "09:13:30 2 colleagues came online | Bo Dahl, Greta Krogh",
      "09:14:30 Lars Pettersen is online | Sales, Billing · 0 chats",
      "09:16:00 Anna Berg has room: 1 chat | Sales, Support",
      "09:16:30 Henrik Lund went away | Support, Returns",
      "09:19:00 Felix Juul went away | Billing",
      "09:19:30 David Falk went away | Support · 1 chat",
      "09:20:00 Greta Krogh went away | Returns",
      "09:20:30 Henrik Lund is online | Emma Holm has room: 1 chat",
      "09:21:00 David Falk is online | Bo Dahl has room: 1 chat",
      "09:21:30 Karin Olsen went away | Support · 1 chat",
      "09:22:30 Jonas Nilsen is online | Carla Eng went away",
      "09:23:00 Carla Eng is online | Support, Billing · 0 chats",
      "09:24:00 David Falk has room: 0 chats | Support",
      "09:24:30 Lars Pettersen went away | Sales, Billing",
      "09:25:00 Felix Juul is online | Billing · 0 chats",
      "09:26:00 Jonas Nilsen went away | Billing, Returns",
      "09:26:30 Anna Berg has room: 1 chat | Emma Holm went away",
      "09:27:00 Greta Krogh is online | Returns · 0 chats",
      "09:27:30 Felix Juul went away | Billing",
      "09:28:00 Emma Holm is online | Bo Dahl went away",
      "09:28:30 Carla Eng has room: 1 chat | Support, Billing",
      "09:29:00 Jonas Nilsen is online | David Falk went away",
      "09:31:00 Karin Olsen is online | Support · 0 chats",
      "09:31:30 Anna Berg has room: 1 chat | Sales, Support",
      "09:32:30 Jonas Nilsen has room: 1 chat | Henrik Lund went away",
      "09:34:00 2 colleagues came online | Henrik Lund, Lars Pettersen · 2 colleagues have room",
      "09:35:30 Jonas Nilsen went away | Billing, Returns",
      "09:36:00 Karin Olsen has room: 1 chat | Support",
      "09:37:00 Emma Holm went away | Sales, Returns",
      "09:37:30 2 colleagues have room | Anna Berg (1 chat), Henrik Lund (1 chat)",
      "09:40:30 Jonas Nilsen is online | Billing, Returns · 0 chats",
      "09:41:30 Lars Pettersen went away | Sales, Billing",
      "09:42:00 Emma Holm is online | Greta Krogh has room: 0 chats",
      "09:43:00 Carla Eng has room: 1 chat | Support, Billing",
      "09:43:30 Karin Olsen has room: 1 chat | Support",
      "09:46:00 Anna Berg has room: 1 chat | Sales, Support",
      "09:47:30 Felix Juul is online | Billing · 0 chats",
      "09:52:30 Felix Juul has room: 1 chat | Billing",
      "09:53:00 Anna Berg has room: 1 chat | Sales, Support",
      "09:54:00 Emma Holm has room: 1 chat | Sales, Returns",
      "09:55:30 Lars Pettersen is online | Sales, Billing · 0 chats",
      "09:56:30 2 colleagues came online | Bo Dahl, David Falk · Greta Krogh went away",
      "09:57:30 2 colleagues have room | Carla Eng (1 chat), Henrik Lund (1 chat)",
      "09:58:00 Bo Dahl went away | Sales",
      "09:59:00 2 colleagues have room | David Falk (0 chats), Emma Holm (0 chats)",
    ]
  `);
});

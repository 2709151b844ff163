import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { agentOrders } from '../../electron/presence/agent-order.ts';
import { readSettings } from '../../electron/settings/read.ts';
import {
  defaultSettings,
  settingSchemas,
  settingsVersion,
  type Settings,
} from '../../electron/settings/schema.ts';
import { used as plain } from '../settings/used.ts';
import { int32Most, must, mustBeWhole } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText, oddJson } from './odd.ts';

const wishes = {
  favourites: [11, 12],
  agents: [
    { id: 12, occasion: 'freeEnough', once: true, atMost: 1 },
    { id: 12, occasion: 'arrival', once: false, atMost: 0 },
  ],
  chosen: { arrival: [1, 2] },
  arranged: true,
  topic: 3,
} as const;
const [first, ...others] = plain.rules;
const used = {
  ...plain,
  rules: [{ ...first, scope: { kind: 'chosen', topics: [1] } }, ...others],
  quietHours: { on: true, spans: [{ days: [6, 7], from: 0, to: 1439 }] },
  pause: { from: 1_760_000_000_000, until: 1_760_000_100_000 },
  tenants: { '00ff00ff00ff00ff': wishes, demo: { favourites: [], agents: [], chosen: {} } },
} as const;
const files = [
  { version: settingsVersion, ...used },
  { version: 1, pollSeconds: 60, clientId: 'a1' },
  { busyFrom: 3 },
];

/** What is read is within the documented limits, whatever the file says. */
function mustBeWithinLimits(settings: Settings): void {
  must(
    Object.keys(settings).sort().join() === Object.keys(defaultSettings).sort().join(),
    'all of it is there',
  );
  mustBeWhole(settings.pollSeconds, 15, 300);
  mustBeWhole(settings.busyFrom, 1, 99);
  must(/^((Control|Alt|Shift|Meta)\+)*\w*$/.test(settings.shortcut), 'a shortcut is keys');
  must(/^[!-~]{0,256}$/.test(settings.clientId), 'a client id can be sent');
  must((agentOrders as readonly string[]).includes(settings.order), settings.order);
  const { pause, popupAt, quietHours } = settings;
  for (const time of [pause?.from, pause?.until]) if (time != null) mustBeWhole(time, 0, 8.64e15);
  for (const place of [popupAt?.x, popupAt?.y]) if (place != null) mustBeWhole(place, -32_768, 32_767);
  must(quietHours.spans.length <= 50 && settings.rules.length <= 7, 'there are only so many');
  for (const { days, from, to } of quietHours.spans) {
    for (const minute of [from, to]) mustBeWhole(minute, 0, 1439);
    for (const weekday of days) mustBeWhole(weekday, 1, 7);
  }
  for (const { favourites, agents, chosen } of Object.values(settings.tenants)) {
    for (const id of [...favourites, ...Object.values(chosen).flat()]) mustBeWhole(id, 1, int32Most);
    for (const { id, atMost } of agents) {
      mustBeWhole(id, 1, int32Most);
      mustBeWhole(atMost, 0, 99);
    }
    // A list of the windows names each by them, and would break where two are the same.
    const kinds = agents.map(({ id, occasion }) => `${id} ${occasion}`);
    must(new Set(kinds).size === kinds.length && new Set(favourites).size === favourites.length, 'each once');
  }
}

function holds(text: string): void {
  const { settings, damaged, outdated } = readSettings(text);
  mustBeWithinLimits(settings);
  must(!damaged || outdated, 'what is damaged is written anew');
  const again = readSettings(JSON.stringify({ version: settingsVersion, ...settings }));
  must(!again.damaged && !again.outdated, 'what was read can be written and read');
  must(isDeepStrictEqual(again.settings, settings), 'and is the same then');
}

fuzz('of a settings file with odd fields', jsonEdits(files).map(jsonText), holds);

const texts = files.map((file) => JSON.stringify(file, null, '\t'));
fuzz('of a settings file with broken bytes', textEdits(texts), holds);

const names = Object.keys(settingSchemas) as (keyof Settings)[];

fuzz(
  'of one odd setting, which costs nothing but itself',
  fc.tuple(fc.constantFrom(...names), oddJson),
  ([name, odd]) => {
    const { settings } = readSettings(jsonText({ version: settingsVersion, ...used, [name]: odd }));
    mustBeWithinLimits(settings);
    for (const other of names) {
      must(other === name || isDeepStrictEqual(settings[other], used[other]), `${other} is as it was`);
    }
  },
);

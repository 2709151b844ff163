import { expect, test } from 'vitest';
import { lookForTimeZone, timeZoneOf } from '../../electron/desktop/time-zone.ts';
import { isQuiet } from '../../electron/presence/notices/quiet-hours.ts';

/** Every minute of the week. */
const always = { on: true, spans: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, from: 0, to: 0 }] };

test('is the one the computer tells', () => {
  expect(timeZoneOf('Europe/Oslo')).toBe('Europe/Oslo');
});

test('is one that quiet hours can be read by, also where the computer tells none', () => {
  for (const told of ['Etc/Unknown', undefined, '']) {
    expect(timeZoneOf(told)).toBe('UTC');
    expect(isQuiet(always, 0, timeZoneOf(told))).toBe(true);
  }
});

test('is looked for anew, unless the environment names it', () => {
  const done: string[] = [];
  const env = new Proxy<NodeJS.ProcessEnv>(
    {},
    {
      set: (of, name, value: string) => (done.push(`${String(name)}=${value}`), Reflect.set(of, name, value)),
      deleteProperty: (of, name) => (done.push(`no ${String(name)}`), Reflect.deleteProperty(of, name)),
    },
  );
  lookForTimeZone(env);
  expect(done).toEqual(['TZ=UTC', 'no TZ']);
  const named = { TZ: 'Europe/Oslo' };
  lookForTimeZone(named);
  expect(named).toEqual({ TZ: 'Europe/Oslo' });
});

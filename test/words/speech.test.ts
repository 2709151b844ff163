import { expect, test, vi } from 'vitest';
import { exactTimeOf } from '../../renderer/words/exact-time.ts';
import { speechOf } from '../../renderer/words/speech.ts';

test('a language that is loaded and says nothing yet has made none of its formatters', () => {
  const makers = (
    ['PluralRules', 'NumberFormat', 'ListFormat', 'Collator', 'DateTimeFormat', 'RelativeTimeFormat'] as const
  ).map((name) => vi.spyOn(Intl, name));
  speechOf('en-GB');
  exactTimeOf('en-GB');
  for (const maker of makers) {
    expect(maker).not.toHaveBeenCalled();
    maker.mockRestore();
  }
});

test.each([
  ['en-GB', '10,000'],
  ['nb-NO', '10\u00a0000'],
  ['sv-SE', '10\u00a0000'],
  ['da-DK', '10.000'],
  ['de-DE', '10.000'],
  ['nl-NL', '10.000'],
])('%s writes ten thousand as %o', (locale, written) => {
  expect(speechOf(locale).number(10_000)).toBe(written);
});

const names = ['Ödmann', 'Åberg', 'Ärlig', 'Zander', 'Aasen', 'Ærø', 'Østby', 'Agent 10', 'Agent 9', 'anna'];

test.each([
  ['en-GB', 'Aasen Åberg Ærø Agent 9 Agent 10 anna Ärlig Ödmann Østby Zander'],
  ['nb-NO', 'Agent 9 Agent 10 anna Zander Ärlig Ærø Ödmann Østby Åberg Aasen'],
  ['sv-SE', 'Aasen Agent 9 Agent 10 anna Zander Åberg Ärlig Ærø Ödmann Østby'],
  ['da-DK', 'Agent 9 Agent 10 anna Zander Ärlig Ærø Ödmann Østby Åberg Aasen'],
  ['de-DE', 'Aasen Åberg Ærø Agent 9 Agent 10 anna Ärlig Ödmann Østby Zander'],
])('%s has names in the order of its alphabet', (locale, order) => {
  expect([...names].sort(speechOf(locale).compareNames).join(' ')).toBe(order);
});

test.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [1_000, '1 second'],
  [59_400, '59 seconds'],
  [7 * 60_000, '7 minutes'],
  [119 * 60_000, '119 minutes'],
  [3 * 3_600_000, '3 hours'],
  [47 * 3_600_000, '47 hours'],
  [263 * 86_400_000, '263 days'],
])('%i ms are %s', (ms, written) => {
  expect(speechOf('en-GB').howLong(ms)).toBe(written);
});

test.each([
  ['en-GB', 80e6, '80 MB'],
  ['en-GB', 999e6, '999 MB'],
  ['en-GB', 12.4e9, '12 GB'],
  ['en-GB', 4_321e9, '4,321 GB'],
])('%s writes %i bytes as %s', (locale, bytes, written) => {
  expect(speechOf(locale).size(bytes)).toBe(written);
});

test('times are those of the zone that the computer has come to', () => {
  const { timeOfDay, date } = speechOf('en-GB');
  const noon = Date.UTC(2027, 4, 3, 12);
  const said = (zone: string): string => {
    vi.stubEnv('TZ', zone);
    return `${timeOfDay(noon)} on ${date(noon)}`;
  };
  expect(['Europe/Oslo', 'Pacific/Auckland', 'UTC', 'Europe/Oslo'].map(said)).toEqual([
    '14:00 on 3 May 2027',
    '00:00 on 4 May 2027',
    '12:00 on 3 May 2027',
    '14:00 on 3 May 2027',
  ]);
  vi.unstubAllEnvs();
});

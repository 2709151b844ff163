import { expect, test } from 'vitest';
import { speechOf } from '../../renderer/words/speech.ts';

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

import { expect, test } from 'vitest';
import { firstSpoken, type Language } from '../../electron/contract/language.ts';

test.each<[readonly string[], Language]>([
  [['sv-SE', 'en-GB'], 'sv'],
  [['fr-FR', 'de-AT', 'en'], 'de'],
  [['no'], 'nb'],
  [['nn_NO'], 'nb'],
  [['nb-NO'], 'nb'],
  [['NL'], 'nl'],
  [['nds'], 'en'],
  [['c'], 'en'],
  [[], 'en'],
])('to somebody who prefers %j it speaks %s', (preferred, spoken) => {
  expect(firstSpoken(preferred)).toBe(spoken);
});

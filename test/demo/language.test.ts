import { expect, test } from 'vitest';
import { demoForEachTest } from './asking.ts';

const its = demoForEachTest();

async function nameIn(headers: Record<string, string>): Promise<unknown> {
  const { json } = await its.ask('/v1/ChatTopic/2?$select=Name', { headers });
  return (json as Record<string, unknown>)['Name'];
}

test.each<[string, Record<string, string>, string]>([
  ['Accept-Language', { 'Accept-Language': 'nb' }, 'Kundestøtte'],
  ['a country’s language', { 'Accept-Language': 'nb-NO' }, 'Kundestøtte'],
  ['an old name of it', { 'Accept-Language': 'no' }, 'Kundestøtte'],
  ['the first that is ours', { 'Accept-Language': 'fi, en;q=0.5, nb;q=0.8' }, 'Kundestøtte'],
  ['not one that is turned down', { 'Accept-Language': 'nb;q=0, en;q=0.1' }, 'Support'],
  ['English where all that are ours are turned down', { 'Accept-Language': 'nb;q=0, fi' }, 'Support'],
  ['English for one that is not ours', { 'Accept-Language': 'fi' }, 'Support'],
  ['SO-Language over Accept-Language', { 'Accept-Language': 'en-us', 'SO-Language': 'nb-no' }, 'Kundestøtte'],
  ['the same the other way round', { 'Accept-Language': 'nb', 'SO-Language': 'en' }, 'Support'],
])('a topic is called in the language asked for: %s', async (_what, headers, name) => {
  expect(await nameIn(headers)).toBe(name);
});

test.each<Record<string, string>>([
  {},
  { 'Accept-Language': '*' },
  { 'Accept-Language': 'nb', 'SO-Language': '*' },
  { 'Accept-Language': 'nb', 'SO-Language': 'x' },
])('asked for no language (%o) it comes as it is stored', async (headers) => {
  expect(await nameIn(headers)).toBe('US:"Support";NO:"Kundestøtte"');
});

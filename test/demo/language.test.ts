import { expect, test } from 'vitest';
import { languages } from '../../electron/contract/language.ts';
import { demoForEachTest } from './asking.ts';

const its = demoForEachTest();

async function nameIn(headers: Record<string, string>): Promise<unknown> {
  const { json } = await its.ask('/v1/ChatTopic/2?$select=Name', { headers });
  return (json as Record<string, unknown>)['Name'];
}

async function textsOf(id: number, language: string): Promise<{ name: string; welcome: string }> {
  const asked = { headers: { 'Accept-Language': language } };
  const { json } = await its.ask(`/v1/ChatTopic/${id}?$select=Name,WelcomeMessage`, asked);
  const { Name, WelcomeMessage } = json as { Name: string; WelcomeMessage: string };
  return { name: Name, welcome: WelcomeMessage };
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

test.each(languages.filter((language) => language !== 'en'))(
  'all topics are called and welcome in %s, which the app speaks',
  async (language) => {
    for (const id of [1, 2, 3, 4]) {
      const [english, theirs] = [await textsOf(id, 'en'), await textsOf(id, language)];
      expect(theirs.name).not.toBe(english.name);
      expect(theirs.welcome).not.toBe(english.welcome);
      expect(theirs.welcome).toContain(theirs.name);
    }
  },
);

test.each<Record<string, string>>([
  {},
  { 'Accept-Language': '*' },
  { 'Accept-Language': 'nb', 'SO-Language': '*' },
  { 'Accept-Language': 'nb', 'SO-Language': 'x' },
])('asked for no language (%o) it comes as it is stored', async (headers) => {
  expect(await nameIn(headers)).toBe(
    'US:"Support";NO:"Kundestøtte";SW:"Kundtjänst";DA:"Kundeservice";GE:"Kundendienst";NL:"Klantenservice"',
  );
});

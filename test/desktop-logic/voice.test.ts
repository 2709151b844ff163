import { beforeEach, describe, expect, test } from 'vitest';
import type { LanguageChoice } from '../../electron/contract/general.ts';
import type { Language } from '../../electron/contract/language.ts';
import { openVoice, type Voice } from '../../electron/desktop/voice.ts';
import type { Words } from '../../renderer/words/en.ts';
import { loadWords } from '../../renderer/words/load.ts';
import { settled } from '../presence/fake-clock.ts';

let choice: LanguageChoice;
let system: string[];
let changes: number;
let faults: unknown[];
beforeEach(() => {
  choice = 'system';
  system = ['de-AT', 'en'];
  changes = 0;
  faults = [];
});

function open(load: (language: Language) => Promise<Words> = loadWords): Promise<Voice> {
  return openVoice({
    choice: () => choice,
    systemLanguages: () => system,
    loadWords: load,
    onChange: () => (changes += 1),
    onFault: (fault) => faults.push(fault),
  });
}

const quit = (voice: Voice): string => voice.words().tray.quit;

describe('from the start', () => {
  test('it speaks as the system does', async () => {
    expect(quit(await open())).toBe('Beenden');
  });

  test('it speaks as was chosen', async () => {
    choice = 'nb';
    expect(quit(await open())).toBe('Avslutt');
  });

  test('it loads one language, and no other', async () => {
    const loaded: Language[] = [];
    await open((language) => {
      loaded.push(language);
      return loadWords(language);
    });
    expect(loaded).toEqual(['de']);
  });

  test('it does not begin without words', async () => {
    await expect(open(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file');
  });
});

describe('when something was set', () => {
  test('another language is spoken as soon as its words are there, and that is told once', async () => {
    const voice = await open();
    choice = 'nl';
    voice.follow();
    await expect.poll(() => quit(voice)).toBe('Afsluiten');
    voice.follow();
    await settled();
    expect(changes).toBe(1);
  });

  test('and the language is the same, nothing is loaded or told', async () => {
    let loads = 0;
    const voice = await open((language) => {
      loads += 1;
      return loadWords(language);
    });
    choice = 'de';
    voice.follow();
    await settled();
    expect([loads, changes]).toEqual([1, 0]);
  });

  test('the last choice counts, also where its words were there first', async () => {
    const waiting = new Map<Language, (words: Words) => void>();
    const voice = await open((language) =>
      language === 'de' ? loadWords(language) : new Promise((resolve) => waiting.set(language, resolve)),
    );
    choice = 'nb';
    voice.follow();
    choice = 'nl';
    voice.follow();
    waiting.get('nl')?.(await loadWords('nl'));
    waiting.get('nb')?.(await loadWords('nb'));
    await settled();
    expect([quit(voice), changes]).toEqual(['Afsluiten', 1]);
  });

  test('words that cannot be had are a fault, and those there are stay', async () => {
    const voice = await open((language) =>
      language === 'nb' ? Promise.reject(new Error('no such file')) : loadWords(language),
    );
    choice = 'nb';
    voice.follow();
    await settled();
    expect(quit(voice)).toBe('Beenden');
    expect(faults).toEqual([new Error('no such file')]);
    choice = 'en';
    voice.follow();
    await expect.poll(() => quit(voice)).toBe('Quit');
  });
});

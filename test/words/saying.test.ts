import { describe, expect, test } from 'vitest';
import type { Saying } from '../../electron/contract/diagnostics.ts';
import { languages } from '../../electron/contract/language.ts';
import { en } from '../../renderer/words/en.ts';
import { loadWords } from '../../renderer/words/load.ts';
import { sayingText } from '../../renderer/words/saying.ts';

const tenant = { host: 'crm.example.com', signIn: 'password', kept: 'stored', sealed: false } as const;
const minutes = 60_000;

test.each<[Saying, string]>([
  [{ kind: 'answers', host: 'crm.example.com', tookMs: 123 }, 'crm.example.com answers in 123 ms.'],
  [{ kind: 'answers', host: 'crm.example.com', tookMs: 12_300 }, 'crm.example.com answers in 12 seconds.'],
  [{ kind: 'byProxy', proxies: ['a:3128', 'b:1'] }, 'Your system has it go through a:3128 and b:1.'],
  [{ kind: 'certificateOfYours', host: 'crm' }, 'You chose to trust the certificate of crm.'],
  [{ kind: 'rosterShown', agents: 1 }, 'You may see who is on chat: 1 agent.'],
  [{ kind: 'toastsShown', by: 'dunst 1.9' }, 'dunst 1.9 shows them.'],
  [{ kind: 'toastsShown', by: null }, 'Your system shows them, unless it is set not to.'],
  [{ kind: 'diskFine', freeBytes: 12.4e9 }, 'Settings can be written. 12 GB is free.'],
  [{ kind: 'diskNearlyFull', freeBytes: 80e6 }, 'Only 80 MB is free. Make some room.'],
  [{ kind: 'diskFull', folder: '/p' }, 'No room is left in /p, so no change is kept. Make some room.'],
  [{ kind: 'diskReadOnly', folder: '/p' }, "/p can't be written, so no change is kept. Ask your IT people."],
  [{ kind: 'noRights' }, en.trouble.refused],
  [{ kind: 'noProxy' }, 'No proxy on the way.'],
  [
    { kind: 'trouble', failure: { kind: 'transient', cause: 'notFound', status: 404 } },
    'No chat was found at crm.example.com. Check the address.',
  ],
])('%j', (saying, sentence) => {
  expect(sayingText(saying, tenant, en)).toBe(sentence);
});

describe.each(languages)('%s', (language) => {
  test('a clock is told to be ahead or behind, and by how much', async () => {
    const words = await loadWords(language);
    const ahead = sayingText({ kind: 'clockOff', aheadMs: 7 * minutes }, tenant, words);
    const behind = sayingText({ kind: 'clockOff', aheadMs: -7 * minutes }, tenant, words);
    expect(ahead).toContain(words.howLong(7 * minutes));
    expect(behind).toContain(words.howLong(7 * minutes));
    expect(ahead).not.toBe(behind);
  });
});

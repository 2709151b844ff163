import { expect, test } from 'vitest';
import type { Remark, TenantShown } from '../../electron/contract/state.ts';
import { remarkText } from '../../renderer/popup/remark-text.ts';
import { en } from '../../renderer/words/en.ts';
import { notAllowed } from '../presence/people.ts';

const tenant: TenantShown = { host: 'crm.example.com', signIn: 'password', kept: 'stored', sealed: false };

test.each<[Remark, string]>([
  [
    { kind: 'settingsSetAside', file: 'aside.json' },
    'Your settings could not be read in full. They were kept as aside.json; what was unusable is back to its default.',
  ],
  [
    { kind: 'settingsNewer' },
    'Your settings are of a newer Chat Presence. This one uses what it can of them, and leaves the rest as it is.',
  ],
  [
    { kind: 'settingsReadOnly', folder: '/home/anna/chat' },
    'Settings cannot be kept in /home/anna/chat. What is unreadable there is at its default.',
  ],
  [
    { kind: 'settingsNotKept', folder: '/home/anna/chat' },
    'Settings cannot be kept in /home/anna/chat, so this change ends with this session.',
  ],
  [
    { kind: 'signInNotKept' },
    'Your sign-in was renewed but could not be kept on this computer. You may have to sign in again at the next start.',
  ],
  [{ kind: 'noTray' }, 'This system shows no tray, so the list is a window. Closing it quits Chat Presence.'],
  [{ kind: 'noToasts' }, "This desktop shows no notifications. You'll find them here instead."],
  [
    { kind: 'switchNotSaved', failure: notAllowed },
    'Your switch stays as it was. SuperOffice does not let you do that.',
  ],
])('%o', (remark, text) => {
  expect(remarkText(remark, tenant, en)).toBe(text);
});

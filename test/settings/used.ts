import type { Settings } from '../../electron/settings/schema.ts';

/** Settings of which none is as it is at first. */
export const used: Settings = {
  pollSeconds: 60,
  busyFrom: 2,
  shortcut: 'Control+Alt+P',
  look: 'dark',
  language: 'nb',
  clientId: 'a1',
  withoutAccount: 'demo',
  rules: [
    { occasion: 'arrival', on: false, once: true, scope: { kind: 'chosen', topics: [] }, whom: 'favourites' },
    { occasion: 'freeEnough', on: true, once: false, scope: { kind: 'all' }, whom: 'anyone', atMost: 2 },
    { occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } },
  ],
  quietHours: { on: true, spans: [{ days: [6, 7], from: 0, to: 0 }] },
  pause: { from: 1_760_000_000_000, until: null },
  privacy: 'firstNames',
  sound: false,
  updates: false,
  keepDays: true,
  order: 'mostBusy',
  hintSeen: true,
  pinned: true,
  popupAt: { x: -1200, y: 40 },
  tenants: {
    '00ff00ff00ff00ff': {
      favourites: [11],
      agents: [{ id: 12, occasion: 'freeEnough', once: true, atMost: 1 }],
      chosen: { arrival: [1, 2] },
    },
  },
};

import type { Words } from '../en.ts';

export const place: Words['place'] = {
  keepOpen: 'Håll öppen',
  noTray:
    'Det här systemet visar inga ikoner vid klockan, så listan är ett fönster. Stänger du det avslutas Chat Presence.',
};

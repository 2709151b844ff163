import type { Words } from '../en.ts';

export const place: Words['place'] = {
  keepOpen: 'Håll öppen',
  noTray:
    'Det här systemet har inget meddelandefält, så listan är ett fönster. Stänger du det avslutas Chat Presence.',
};

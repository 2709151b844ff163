import type { Words } from '../en.ts';

export const place: Words['place'] = {
  keepOpen: 'Hold åpen',
  noTray:
    'Dette systemet viser ingen ikoner ved klokken, så listen er et vindu. Lukker du det, avsluttes Chat Presence.',
};

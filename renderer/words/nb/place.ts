import type { Words } from '../en.ts';

export const place: Words['place'] = {
  keepOpen: 'Hold åpen',
  noTray:
    'Dette systemet har ikke noe systemstatusfelt, så listen er et vindu. Lukker du det, avsluttes Chat Presence.',
};

import type { Words } from '../en.ts';

export const place: Words['place'] = {
  keepOpen: 'Hold åben',
  noTray:
    'Dette system viser ingen ikoner ved uret, så listen er et vindue. Lukker du det, afsluttes Chat Presence.',
};

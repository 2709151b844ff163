import type { Words } from '../en.ts';

export const place: Words['place'] = {
  keepOpen: 'Open houden',
  noTray:
    'Dit systeem toont geen pictogrammen bij de klok, daarom is de lijst een venster. Als je het sluit, stopt Chat Presence.',
};

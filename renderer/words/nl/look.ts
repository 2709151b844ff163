import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Uiterlijk en taal',
  look: 'Uiterlijk',
  looks: {
    system: 'Zoals het systeem',
    light: 'Licht',
    dark: 'Donker',
  },
  language: 'Taal',
  systemLanguage: (name) => `Zoals het systeem (${name})`,
};

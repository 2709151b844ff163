import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Uiterlijk en taal',
  look: 'Uiterlijk',
  looks: {
    system: { label: 'Zoals het systeem', example: 'Licht of donker, net als je bureaublad' },
    light: { label: 'Licht', example: '' },
    dark: { label: 'Donker', example: '' },
  },
  language: 'Taal',
  systemLanguage: (name) => `Zoals het systeem (${name})`,
};

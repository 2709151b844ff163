import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Utseende og språk',
  look: 'Utseende',
  looks: {
    system: { label: 'Som systemet', example: 'Lyst eller mørkt, slik skrivebordet er' },
    light: { label: 'Lyst', example: '' },
    dark: { label: 'Mørkt', example: '' },
  },
  language: 'Språk',
  systemLanguage: (name) => `Som systemet (${name})`,
};

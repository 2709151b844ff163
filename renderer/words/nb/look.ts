import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Utseende og språk',
  look: 'Utseende',
  looks: {
    system: 'Som systemet',
    light: 'Lyst',
    dark: 'Mørkt',
  },
  language: 'Språk',
  systemLanguage: (name) => `Som systemet (${name})`,
};

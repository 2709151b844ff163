import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Utseende och språk',
  look: 'Utseende',
  looks: {
    system: 'Som systemet',
    light: 'Ljust',
    dark: 'Mörkt',
  },
  language: 'Språk',
  systemLanguage: (name) => `Som systemet (${name})`,
};

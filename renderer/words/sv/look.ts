import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Utseende och språk',
  look: 'Utseende',
  looks: {
    system: { label: 'Som systemet', example: 'Ljust eller mörkt, som ditt skrivbord' },
    light: { label: 'Ljust', example: '' },
    dark: { label: 'Mörkt', example: '' },
  },
  language: 'Språk',
  systemLanguage: (name) => `Som systemet (${name})`,
};

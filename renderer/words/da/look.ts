import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Udseende og sprog',
  look: 'Udseende',
  looks: {
    system: 'Som systemet',
    light: 'Lyst',
    dark: 'Mørkt',
  },
  language: 'Sprog',
  systemLanguage: (name) => `Som systemet (${name})`,
};

import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Udseende og sprog',
  look: 'Udseende',
  looks: {
    system: { label: 'Som systemet', example: 'Lyst eller mørkt, som dit skrivebord' },
    light: { label: 'Lyst', example: '' },
    dark: { label: 'Mørkt', example: '' },
  },
  language: 'Sprog',
  systemLanguage: (name) => `Som systemet (${name})`,
};

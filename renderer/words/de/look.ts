import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Aussehen und Sprache',
  look: 'Aussehen',
  looks: {
    system: { label: 'Wie das System', example: 'Hell oder dunkel, wie Ihr Desktop' },
    light: { label: 'Hell', example: '' },
    dark: { label: 'Dunkel', example: '' },
  },
  language: 'Sprache',
  systemLanguage: (name) => `Wie das System (${name})`,
};

import type { Words } from '../en.ts';

export const look: Words['look'] = {
  title: 'Aussehen und Sprache',
  look: 'Aussehen',
  looks: {
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  language: 'Sprache',
  systemLanguage: (name) => `Wie das System (${name})`,
};

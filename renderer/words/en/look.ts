/** Settings › Look and language. */
export const look = {
  title: 'Look and language',
  look: 'Look',
  looks: {
    system: { label: 'As the system', example: 'Light or dark, as your desktop is' },
    light: { label: 'Light', example: '' },
    dark: { label: 'Dark', example: '' },
  },
  language: 'Language',
  /** `name`: what the system's comes to, by its own name. */
  systemLanguage: (name: string) => `As the system (${name})`,
};

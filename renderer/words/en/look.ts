/** Settings › Look and language. */
export const look = {
  title: 'Look and language',
  look: 'Look',
  looks: {
    system: 'Same as the system',
    light: 'Light',
    dark: 'Dark',
  },
  language: 'Language',
  /** `name`: what the system's comes to, by its own name. */
  systemLanguage: (name: string) => `Same as the system (${name})`,
};

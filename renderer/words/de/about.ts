import type { Words } from '../en.ts';

export const about: Words['about'] = {
  title: 'Info',
  version: (version) => `Version ${version}`,
  copyVersions: 'Versionen kopieren',
  runsOn: 'Läuft mit',
  licences: 'Lizenzen',
  licencesHint:
    'Chat Presence und woraus es besteht. Die Lizenzen von Electron und Chromium liegen neben dem Programm, in LICENSES.chromium.html.',
  licenceOf: (name) => `Lizenz von ${name}`,
};

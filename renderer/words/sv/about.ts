import type { Words } from '../en.ts';

export const about: Words['about'] = {
  title: 'Om',
  version: (version) => `Version ${version}`,
  copyVersions: 'Kopiera versioner',
  runsOn: 'Körs på',
  licences: 'Licenser',
  licencesHint:
    'Chat Presence och det som appen är byggd av. Licenserna för Electron och Chromium ligger bredvid programmet, i LICENSES.chromium.html.',
  licenceOf: (name) => `Licens för ${name}`,
};

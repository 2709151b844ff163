import type { Words } from '../en.ts';

export const about: Words['about'] = {
  title: 'Om',
  version: (version) => `Version ${version}`,
  copyVersions: 'Kopiér versioner',
  runsOn: 'Kører på',
  licences: 'Licenser',
  licencesHint:
    'Chat Presence og det, appen er lavet af. Licenserne for Electron og Chromium ligger ved siden af programmet i LICENSES.chromium.html.',
  licenceOf: (name) => `Licens for ${name}`,
};

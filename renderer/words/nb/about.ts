import type { Words } from '../en.ts';

export const about: Words['about'] = {
  title: 'Om',
  version: (version) => `Versjon ${version}`,
  copyVersions: 'Kopier versjoner',
  runsOn: 'Kjører på',
  licences: 'Lisenser',
  licencesHint:
    'Chat Presence og det appen er laget av. Lisensene til Electron og Chromium ligger ved siden av programmet, i LICENSES.chromium.html.',
  licenceOf: (name) => `Lisens for ${name}`,
};

import type { Words } from '../en.ts';

export const about: Words['about'] = {
  title: 'Over',
  version: (version) => `Versie ${version}`,
  copyVersions: 'Versies kopiëren',
  runsOn: 'Draait op',
  licences: 'Licenties',
  licencesHint:
    'Chat Presence en waaruit het bestaat. De licenties van Electron en Chromium staan naast het programma, in LICENSES.chromium.html.',
  licenceOf: (name) => `Licentie van ${name}`,
};

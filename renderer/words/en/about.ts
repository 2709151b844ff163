/** Settings › About. */
export const about = {
  title: 'About',
  version: (version: string) => `Version ${version}`,
  copyVersions: 'Copy versions',
  runsOn: 'Runs on',
  licences: 'Licences',
  licencesHint:
    'Chat Presence and what it is made of. Those of Electron and Chromium lie beside the program, in LICENSES.chromium.html.',
  licenceOf: (name: string) => `Licence of ${name}`,
};

import type { Configuration } from 'electron-builder';

const arch: ('x64' | 'arm64')[] = ['x64', 'arm64'];
const artifactName = 'chat-presence-${version}-windows-${arch}';

/**
 * How the app is packaged for Windows. It is signed where the keys are in the environment: CSC_LINK and
 * CSC_KEY_PASSWORD, or WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD.
 */
export const windows: Configuration = {
  win: {
    target: ['nsis', 'msi', 'portable'].map((target) => ({ target, arch })),
    icon: 'build/icons/app/icon.ico',
    requestedExecutionLevel: 'asInvoker',
  },
  // Asks whether it is for this person or for everybody; /currentuser or /allusers answers for it.
  nsis: {
    oneClick: false,
    perMachine: false,
    selectPerMachineByDefault: false,
    allowElevation: true,
    allowToChangeInstallationDirectory: false,
    buildUniversalInstaller: false,
    createDesktopShortcut: false,
    createStartMenuShortcut: true,
    deleteAppDataOnUninstall: false,
    include: 'build/package/uninstall.nsh',
    installerLanguages: ['en_US', 'nb_NO', 'sv_SE', 'da_DK', 'de_DE', 'nl_NL'],
    // Else an update would stand beside the version it replaces in the list of programs.
    uninstallDisplayName: '${productName}',
    artifactName: `${artifactName}-setup.\${ext}`,
  },
  // For whoever hands software out to many computers: for everybody, and nothing is asked or started.
  msi: {
    oneClick: false,
    perMachine: true,
    runAfterFinish: false,
    createDesktopShortcut: false,
    artifactName: `${artifactName}.\${ext}`,
  },
  portable: {
    requestExecutionLevel: 'user',
    buildUniversalInstaller: false,
    artifactName: `${artifactName}-portable.\${ext}`,
  },
};

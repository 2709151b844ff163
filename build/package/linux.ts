import type { Configuration } from 'electron-builder';
import { desktopEntry } from './desktop-entry.ts';
import type { Ingredients } from './ingredients.ts';
import { publisher } from './publisher.ts';

/** By its libraries' file names, which are the same in all distributions of RPM packages. */
const rpmLibraries = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1', 'libX11-xcb.so.1'];

/** The kinds of package for Linux. */
export const linuxTargets = ['AppImage', 'deb', 'rpm', 'tar.gz'] as const;

/**
 * How the app is packaged for Linux.
 *
 * @param small whether the packages are to be small, however long that takes
 */
export function linux({ icons, licences, packageMark }: Ingredients, small: boolean): Configuration {
  const mark = `${packageMark}=/opt/Chat Presence/resources/package-manager`;
  return {
    linux: {
      target: linuxTargets.map((target) => ({ target, arch: ['x64', 'arm64'] })),
      executableName: 'chat-presence',
      // The window's class is the name of the desktop entry, by which desktops find icon and name of a window.
      syncDesktopName: true,
      icon: icons,
      category: 'Network;InstantMessaging',
      maintainer: `${publisher.name} <${publisher.email}>`,
      vendor: publisher.name,
      synopsis: 'Which colleagues take chats in SuperOffice Chat',
      desktop: { entry: desktopEntry },
    },
    // The one with a runtime of its own: it needs no FUSE 2, which newer systems no longer have.
    toolsets: { appimage: '1.0.3' },
    // Without the version: an update takes the file's place, and what leads to it still does.
    appImage: { artifactName: 'chat-presence-${arch}.${ext}' },
    deb: {
      packageCategory: 'net',
      compression: small ? 'xz' : 'zst',
      depends: [
        'libgtk-3-0t64 | libgtk-3-0',
        'libnss3',
        'libasound2t64 | libasound2',
        'libgbm1',
        // Opened at run time: without it Electron ends without a word.
        'libx11-xcb1',
        // The keyring.
        'libsecret-1-0',
        // The browser.
        'xdg-utils',
      ],
      // Tray and toasts.
      recommends: ['default-dbus-session-bus | dbus-session-bus'],
      fpm: [`${licences}=/usr/share/doc/chat-presence/copyright`, mark],
    },
    rpm: {
      packageCategory: 'Applications/Internet',
      compression: small ? 'xzmt' : 'gzip',
      depends: [...rpmLibraries, 'libsecret-1.so.0'].map((each) => `${each}()(64bit)`).concat('xdg-utils'),
      fpm: [`${licences}=/usr/share/licenses/chat-presence/LICENSES.txt`, mark],
    },
  };
}

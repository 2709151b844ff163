import type { Configuration } from 'electron-builder';

const entitlements = 'build/package/entitlements.mac.plist';

/**
 * How the app is packaged for macOS. It is signed where a certificate is in the keychain or in CSC_LINK, and
 * notarized where Apple's keys are in the environment as well: APPLE_API_KEY, APPLE_API_KEY_ID and
 * APPLE_API_ISSUER, or APPLE_ID, APPLE_APP_SPECIFIC_PASSWORD and APPLE_TEAM_ID.
 */
export const mac: Configuration = {
  mac: {
    target: ['dmg', 'zip'].map((target) => ({ target: target as 'dmg' | 'zip', arch: 'universal' })),
    icon: 'build/icons/app/icon.icns',
    category: 'public.app-category.business',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements,
    entitlementsInherit: entitlements,
    artifactName: 'chat-presence-${version}-macos-${arch}.${ext}',
    // Lives in the menu bar, not in the Dock, also for the moment before the app can say so.
    extendInfo: { LSUIElement: true },
  },
  dmg: { sign: false },
};

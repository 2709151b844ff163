/**
 * By what Windows knows the app, in its taskbar, its notifications and its Start menu. The packaged
 * app's `appId` must be the same: the installer writes that into the shortcut it makes.
 */
export const appUserModelId = 'chat-presence';

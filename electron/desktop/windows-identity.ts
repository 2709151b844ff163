/**
 * By what Windows knows the app in its taskbar, its notifications and its Start menu. The packaged
 * app's `appId` must be the same: the installer writes that into the shortcut it makes.
 */
export const appUserModelId = 'chat-presence';

/** By what Windows finds the app again when a toast or its button is clicked. Always the same: it is registered. */
export const toastActivatorClsid = '{B2BD1C0F-6E0C-4C7B-9C5F-2B7A6A1D9E34}';

import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** What every switch that is burnt into Electron's program is set to; true is on. */
export type Fuses = Readonly<Record<FuseV1Options, boolean>>;

/**
 * Those of the app. All that there are: one that a newer Electron brings does not compile, or stops the
 * packaging, until somebody has decided about it here.
 */
export const releaseFuses: Fuses = {
  // ELECTRON_RUN_AS_NODE would make the signed program run any script in our name.
  [FuseV1Options.RunAsNode]: false,
  // We keep no cookies; what Chromium might ever keep lies sealed.
  [FuseV1Options.EnableCookieEncryption]: true,
  // NODE_OPTIONS could have any code loaded before ours.
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  // --inspect would open the main process, where the sign-in is, to a debugger.
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // What was changed in app.asar does not start. Windows and macOS; Electron has no such check for Linux.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  // Without this that check is passed by with a folder called `app` in the place of app.asar.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // We have no V8 snapshot of our own, and none is to be slipped in.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Our pages live at app://; file:// needs to be able to do nothing.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // As Electron has it: off costs speed, and no page of ours may run WebAssembly.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Those of a build for tests: Playwright enters by Node's inspector. Nothing else may differ. */
export const testFuses: Fuses = { ...releaseFuses, [FuseV1Options.EnableNodeCliInspectArguments]: true };

/**
 * Sets all fuses of `program`: Electron's program, or its bundle on macOS.
 *
 * @throws when the program has a fuse that is not among them
 */
export async function setFuses(program: string, fuses: Fuses): Promise<void> {
  await flipFuses(program, {
    ...fuses,
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Changing the program breaks the signature without which Apple's processors don't run it.
    resetAdHocDarwinSignature: process.platform === 'darwin',
  });
}

/** How the fuses of `program` are set, by their names; null: neither on nor off. */
export async function readFuses(program: string): Promise<Readonly<Record<string, boolean | null>>> {
  const wire = Object.entries(await getCurrentFuseWire(program)).filter(([key]) => key !== 'version');
  const states = wire.map(([number, state]) => [FuseV1Options[Number(number)] ?? number, isOn(state)]);
  return Object.fromEntries(states) as Record<string, boolean | null>;
}

function isOn(state: unknown): boolean | null {
  if (state === FuseState.ENABLE) return true;
  return state === FuseState.DISABLE ? false : null;
}

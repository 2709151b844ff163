/**
 * Whether the app itself has to tell the system that links to it are for it. Elsewhere whoever installs
 * it does: macOS reads it in the app, Linux in the menu entry of the package. The installer of Windows
 * does not. A portable app is to leave nothing behind, and a build that is tried out takes no links from
 * the app that is installed.
 */
export function takesLinksItself(
  platform: NodeJS.Platform,
  isPackaged: boolean,
  { PORTABLE_EXECUTABLE_FILE: portable }: { readonly [name: string]: string | undefined },
): boolean {
  return platform === 'win32' && isPackaged && !portable;
}

import { portableOf } from '../updates/installation.ts';

/**
 * What starts this program again: an AppImage and Windows' portable program lie unpacked at another place
 * with each start, so it is the file they come in. Of another program's, which may have started us, the
 * environment tells the same: that one is not meant.
 *
 * @param program the path of the one that runs
 */
export function startedProgram(
  program: string,
  env: { readonly [name: string]: string | undefined },
): string {
  const { APPIMAGE: image, APPDIR: unpacked } = env;
  if (image && unpacked && program.startsWith(`${unpacked}/`)) return image;
  return portableOf(env) ?? program;
}

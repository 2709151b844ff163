/**
 * What starts this program again: an AppImage lies unpacked at another place with each start, so it is the
 * image. Of another program's image, which may have started us, the environment tells the same: that one is
 * not meant.
 *
 * @param program the path of the one that runs
 */
export function startedProgram(
  program: string,
  { APPIMAGE: image, APPDIR: unpacked }: { readonly [name: string]: string | undefined },
): string {
  return image && unpacked && program.startsWith(`${unpacked}/`) ? image : program;
}

/**
 * The text with `~` for a person's home folder, whose name is most often theirs: as it is, as JSON and JSON
 * within JSON write it, with slashes, and as addresses of files write it.
 *
 * @param home its absolute path; one that says nothing, such as a root, is left
 * @param ignoreCase whether file names are the same in any case, as on Windows and macOS
 */
export function withoutHome(text: string, home: string, ignoreCase: boolean): string {
  if (!/[^/\\:]{2}/.test(home)) return text;
  const once = JSON.stringify(home).slice(1, -1);
  const twice = JSON.stringify(once).slice(1, -1);
  const slashes = home.replaceAll('\\', '/');
  // What holds another goes first.
  const forms = [...new Set([twice, once, home, encodeURI(slashes), slashes])].sort(
    (a, b) => b.length - a.length,
  );
  return text.replace(new RegExp(forms.map(literally).join('|'), ignoreCase ? 'gi' : 'g'), '~');
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

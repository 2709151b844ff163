/** What this run was started with that is gone, or has to be said again, at the next start. */
export interface StartedWith {
  /** The policy file that the start has named, an absolute path; null: none. */
  readonly policy: string | null;
  /** Its account came with the environment. */
  readonly givenAccount: boolean;
}

/**
 * What to say behind the name of a newer version, for it to go on as this run does; null: it cannot be started
 * like that, so that only whoever has started this one should.
 */
export function restartWords(
  { policy, givenAccount }: StartedWith,
  platform: NodeJS.Platform,
): readonly string[] | null {
  // Nothing that is started from here is told a sign-in.
  if (givenAccount) return null;
  if (policy === null) return [];
  // Elsewhere the system's installer starts it, and without a word.
  return platform === 'linux' ? [`--policy=${policy}`] : null;
}

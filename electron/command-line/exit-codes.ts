/** What the app ends with; scripts rely on it. */
export const exitCodes = {
  /** What was asked for was done. */
  done: 0,
  /** A fault of the app's own. */
  fault: 1,
  /** An option or a variable that cannot be used; with `--once` also a policy file, which a start goes on without. */
  unusable: 2,
  /** `--status`: the app does not run. */
  notRunning: 3,
  /** `--once`: SuperOffice refuses the sign-in, or does not let this user look. */
  signIn: 4,
  /** SuperOffice cannot be reached or is in trouble; or the running app does not answer. */
  trouble: 5,
} as const;

/** Why this copy of the app does not keep itself up to date. */
export type UpdatesOff =
  /** The person has switched it off. */
  | 'byPerson'
  /** So, but a newer version has been handed to the system, which does not give it back. */
  | 'byPersonAfterReady'
  /** The organisation's policy has. */
  | 'byPolicy'
  /** Whoever looks after the computer replaces this copy: it is there for everybody. */
  | 'byAdministrator'
  | 'byPackageManager'
  /** Windows' portable program: a file that people carry about. */
  | 'portable'
  /** It was unpacked or built, and nothing knows how to replace it. */
  | 'notInstalled'
  /** Whoever built it has named no place that updates come from. */
  | 'noFeed';

/** Why nothing came of a look. */
export type UpdateProblem =
  /** No answer, or none that belongs there. */
  | 'unreachable'
  /** What was said of the newest version cannot be used. */
  | 'unclear'
  /** What came is not what was announced. */
  | 'damaged'
  /** It could not be written to the disk. */
  | 'disk';

/** How things stand with updates. Times are ms since 1970. */
export type UpdatesShown =
  | { readonly kind: 'off'; readonly why: UpdatesOff }
  /** `checkedAt` null: nobody has looked in this run. */
  | { readonly kind: 'upToDate'; readonly checkedAt: number | null }
  | { readonly kind: 'looking' }
  | { readonly kind: 'fetching'; readonly version: string; readonly percent: number }
  /** It takes the place of this version when the app ends; `canRestart`: the app can end and start for it. */
  | { readonly kind: 'ready'; readonly version: string; readonly canRestart: boolean }
  | { readonly kind: 'failed'; readonly problem: UpdateProblem };

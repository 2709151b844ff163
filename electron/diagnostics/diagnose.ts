import type { CheckName, Finding } from '../contract/diagnostics.ts';

/** A check, or several that are made at once. */
export interface Check {
  /** Of which it gives one finding each, in this order. */
  readonly names: readonly CheckName[];
  readonly find: () => Promise<readonly Finding[]>;
}

/**
 * Makes the checks one after the other, and gives what each has found. One that fails itself says so, and the next
 * is made all the same.
 *
 * @param onFault called with why a check has failed
 */
export async function* diagnose(
  checks: readonly Check[],
  onFault: (fault: unknown) => void,
): AsyncGenerator<Finding, void, undefined> {
  for (const { names, find } of checks) {
    try {
      yield* await find();
    } catch (fault) {
      onFault(fault);
      for (const check of names) yield { check, verdict: 'skipped', saying: { kind: 'checkFailed' } };
    }
  }
}

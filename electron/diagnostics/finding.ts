import type { CheckName, Finding, Saying, Verdict } from '../contract/diagnostics.ts';

/** What this check has come to. */
export function finding(check: CheckName, verdict: Verdict, saying: Saying): Finding {
  return { check, verdict, saying };
}

import type { ConnectField, ConnectProblem } from '../../electron/contract/welcome.ts';
import type { Failure } from '../../electron/presence/failure.ts';
import type { Words } from '../words/en.ts';

/** Why an attempt to connect failed, in a sentence that says what to do next; `now` in ms since 1970. */
export function problemText(problem: ConnectProblem, now: number, words: Words): string {
  const { problems } = words.welcome;
  switch (problem.kind) {
    case 'address':
      return problems.address[problem.problem];
    case 'field':
      return problem.problem === 'empty' ? problems.empty[problem.field] : unsendable(problem.field, words);
    case 'openId':
      return problems.openId[problem.problem];
    case 'notPermitted':
      return words.organisation.notPermitted[problem.what];
    case 'notKept':
      return problems.notKept;
    case 'tenant':
      return problem.failure.kind === 'signIn'
        ? problems.signIn[problem.signIn]
        : failureText(problem.failure, problem.host, now, words);
  }
}

function unsendable(field: ConnectField, { welcome: { problems } }: Words): string {
  return field === 'username' ? problems.colonInName : problems.unsendable;
}

function failureText(
  failure: Exclude<Failure, { readonly kind: 'signIn' }>,
  host: string,
  now: number,
  words: Words,
): string {
  const { problems } = words.welcome;
  switch (failure.kind) {
    case 'transient':
      return problems.tenant[failure.cause](host);
    case 'throttled':
      return waitText(failure.waitMs, words);
    case 'untrusted':
      return words.welcome.untrusted(host);
    case 'moved':
      return problems.moved(host);
    case 'maintenance':
      return failure.until === null
        ? problems.maintenance
        : problems.maintenanceUntil(words.timeOrDate(failure.until, now));
    case 'suspended':
      return problems.suspended;
    case 'deleted':
      return problems.deleted;
    case 'refused':
      return problems.refused;
  }
}

function waitText(waitMs: number, { welcome: { problems } }: Words): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return seconds < 100
    ? problems.throttledSeconds(seconds)
    : problems.throttledMinutes(Math.ceil(seconds / 60));
}

import type { ConnectField, ConnectProblem, FormSignInKind } from '../../electron/contract/welcome.ts';
import type { Failure, TransientCause } from '../../electron/presence/failure.ts';
import type { Place } from './draft.ts';

/** Where in the form a problem is told: beside a field, beside the box to tick, or (null) above the buttons. */
export function fieldOfProblem(problem: ConnectProblem): ConnectField | 'keep' | null {
  switch (problem.kind) {
    case 'address':
      return 'address';
    case 'field':
      return problem.field;
    case 'notKept':
      return 'keep';
    case 'openId':
    case 'notPermitted':
      return null;
    case 'tenant':
      return problem.signIn === 'openId' ? null : fieldOfFailure(problem.failure, problem.signIn);
  }
}

const secretOf = { password: 'password', ticket: 'ticket', bearer: 'token', session: 'cookie' } as const;

/** Where the address is the likeliest to be wrong. */
const addressCauses: readonly TransientCause[] = [
  'unreachable',
  'redirected',
  'webPage',
  'notFound',
  'unreadable',
];

function fieldOfFailure(failure: Failure, signIn: FormSignInKind): ConnectField | null {
  if (failure.kind === 'signIn') return secretOf[signIn];
  const wrongAddress =
    failure.kind === 'moved' || (failure.kind === 'transient' && addressCauses.includes(failure.cause));
  return wrongAddress ? 'address' : null;
}

/** The place whose form a problem is about; null: either. */
export function placeOfProblem(problem: ConnectProblem): Place | null {
  switch (problem.kind) {
    case 'address':
    case 'field':
      return 'onPremises';
    case 'openId':
      return 'online';
    case 'tenant':
      return problem.signIn === 'openId' ? 'online' : 'onPremises';
    case 'notPermitted':
    case 'notKept':
      return null;
  }
}

import { demoMyself, memberOf } from '../cast.ts';
import { associateOf } from '../entities/associate.ts';
import { principalOf } from '../entities/principal.ts';
import type { Call } from './call.ts';

/** The calls about who is signed in. */
export function userCalls(tenantId: string): readonly Call[] {
  const myself = memberOf(demoMyself);
  return [
    {
      method: 'GET',
      path: 'User/currentPrincipal',
      about: 'Who you are, also online.',
      gives: 'json',
      answer: () => principalOf(myself, tenantId),
    },
    {
      method: 'GET',
      path: 'User/currentAssociate',
      about: 'Who you are as an associate.',
      gives: 'json',
      answer: () => associateOf(myself),
    },
  ];
}

import * as v from 'valibot';
import type { AgentId } from '../presence/agent.ts';
import type { Aside } from './aside.ts';
import { pascalKeys } from './wire-keys.ts';

/** `EjUserId` is the number space of `ChatPresence.UserId`; `AssociateId` is another one. 0: no chat user. */
const principalSchema = v.object({ EjUserId: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Who we are, by `GET {api}/v1/User/currentPrincipal`. */
export const whoAmI: Aside<AgentId> = {
  method: 'GET',
  path: '/v1/User/currentPrincipal',
  read(json) {
    const read = v.safeParse(principalSchema, pascalKeys(json));
    return read.success ? read.output.EjUserId : null;
  },
};

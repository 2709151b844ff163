import * as v from 'valibot';
import type { Principal } from '../presence/myself.ts';
import type { Aside } from './aside.ts';
import { cleanName } from './clean-name.ts';
import { pascalKeys } from './wire-keys.ts';
import { int32From } from './wire-number.ts';

/** 0 says that there is no such user. */
const userId = v.nullish(int32From(0));

const principalSchema = v.object({ EjUserId: userId, AssociateId: userId, FullName: v.nullish(v.string()) });

/**
 * Who is signed in, by `GET {api}/v1/User/currentPrincipal`. `EjUserId` is the number space of
 * `ChatPresence.UserId`, as far as the reference pages let one tell; `AssociateId` is another one.
 */
export const principalAside: Aside<Principal> = {
  method: 'GET',
  path: '/v1/User/currentPrincipal',
  read(json) {
    const read = v.safeParse(principalSchema, pascalKeys(json));
    if (!read.success) return null;
    const { EjUserId, AssociateId, FullName } = read.output;
    // An answer with neither, such as an error object, is about nobody.
    if (EjUserId == null && AssociateId == null) return null;
    return { ejUserId: EjUserId || null, associateId: AssociateId || null, name: cleanName(FullName ?? '') };
  },
};

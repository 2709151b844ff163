import { mailOf, type Member } from '../cast.ts';
import { withRights, type Fields } from './rights.ts';

/** An `Associate`: a member as SuperOffice's user. */
export function associateOf(member: Member): Fields {
  const fields = {
    AssociateId: member.associateId,
    Name: member.login,
    PersonId: personIdOf(member),
    Rank: 0,
    Tooltip: '',
    Type: 'InternalAssociate',
    GroupIdx: member.group,
    FullName: member.name,
    FormalName: member.name,
    Deleted: false,
    EjUserId: member.id,
    UserName: mailOf(member),
    ExtraFields: {},
    CustomFields: {},
  };
  return withRights(fields, 'read');
}

/** A member's number as a person: a third number space. */
export function personIdOf({ associateId }: Member): number {
  return 100 + associateId;
}

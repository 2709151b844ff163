import { mailOf, type Member } from '../cast.ts';
import { personIdOf } from './associate.ts';
import { withRights, type Fields } from './rights.ts';

/** A `SoPrincipalCarrier`: who is signed in. */
export function principalOf(member: Member, tenantId: string): Fields {
  return {
    UserType: 'InternalAssociate',
    Associate: member.login,
    AssociateId: member.associateId,
    IsPerson: true,
    PersonId: personIdOf(member),
    CountryId: 578,
    HomeCountryId: 578,
    ContactId: 1,
    GroupId: member.group,
    BusinessId: 1,
    CategoryId: 1,
    ContactOwner: member.associateId,
    RoleId: 2,
    RoleName: 'User level 1',
    RoleDescription: '',
    RoleType: 'Employee',
    Licenses: [
      license(1, 'service', 'Service'),
      license(2, 'cep', 'Chat'),
      license(3, 'chat-cal', 'Chat user', true),
    ],
    FullName: member.name,
    EMailAddress: mailOf(member),
    // Sorted: SuperOffice promises that they can be searched by halves.
    FunctionRights: ['chat-answer', 'chat-listen', 'request-read'],
    EjUserId: member.id,
    EjAccessLevel: 10,
    EjUserStatus: 'StatusNormal',
    ProvidedCredentials: [
      {
        Type: 'password',
        SearchName: member.login,
        DisplayName: member.login,
        CredentialId: member.associateId,
      },
    ],
    SecondaryGroups: [],
    DatabaseContextIdentifier: tenantId,
    UserName: mailOf(member),
  };
}

function license(id: number, name: string, description: string, hidden = false): Fields {
  const fields = {
    OwnerId: 1,
    OwnerName: 'SUPEROFFICE',
    OwnerDescription: 'SuperOffice',
    ModuleId: id,
    Name: name,
    Description: description,
    Version: '1',
    LicenseType: hidden ? 'UserLicense' : 'SiteLicense',
    ExtraFlags: 0,
    ExtraInfo: '',
    SortOrder: id,
    LicenseNumber: 12,
    IsHidden: hidden,
    IsUnrestricted: !hidden,
    ExpiryDate: '2099-12-31T00:00:00',
  };
  return withRights(fields, 'read');
}

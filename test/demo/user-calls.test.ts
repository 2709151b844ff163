import { expect, test } from 'vitest';
import { cast, demoMyself } from '../../electron/demo/cast.ts';
import { demoForEachTest } from './asking.ts';

type Row = Record<string, unknown>;

const its = demoForEachTest();

test('who I am, with every field the description has', async () => {
  const { json } = await its.ask('/v1/User/currentPrincipal');
  expect(Object.keys(json as object)).toEqual([
    ...['UserType', 'Associate', 'AssociateId', 'IsPerson', 'PersonId', 'CountryId', 'HomeCountryId'],
    ...['ContactId', 'GroupId', 'BusinessId', 'CategoryId', 'ContactOwner', 'RoleId', 'RoleName'],
    ...['RoleDescription', 'RoleType', 'Licenses', 'FullName', 'EMailAddress', 'FunctionRights', 'EjUserId'],
    ...['EjAccessLevel', 'EjUserStatus', 'ProvidedCredentials', 'SecondaryGroups'],
    ...['DatabaseContextIdentifier', 'UserName'],
  ]);
  expect(json).toMatchObject({
    EjUserId: demoMyself,
    FullName: 'Ida Moen',
    Associate: its.demo.secrets.username,
    DatabaseContextIdentifier: its.demo.tenantId,
    EjUserStatus: 'StatusNormal',
  });
  const { FunctionRights } = json as { FunctionRights: string[] };
  expect(FunctionRights).toEqual([...FunctionRights].sort());
});

test('my associate’s number is somebody else’s number as a chat user, so that mixing the two up shows', async () => {
  const principal = (await its.ask('/v1/User/currentPrincipal')).json as Row;
  const others = cast.map(({ id }) => id).filter((id) => id !== demoMyself);
  expect(others).toContain(principal['AssociateId']);
});

test('the associate is the same person as the principal', async () => {
  const principal = (await its.ask('/v1/User/currentPrincipal')).json as Row;
  const associate = (await its.ask('/v1/User/currentAssociate')).json as Row;
  expect(associate).toMatchObject({
    AssociateId: principal['AssociateId'],
    EjUserId: principal['EjUserId'],
    PersonId: principal['PersonId'],
    FullName: principal['FullName'],
    UserName: principal['UserName'],
    GroupIdx: principal['GroupId'],
    Name: principal['Associate'],
  });
});

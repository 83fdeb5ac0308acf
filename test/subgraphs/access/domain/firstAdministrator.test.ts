import { firstAdministrator } from '../../../../subgraphs/access/domain/firstAdministrator.ts';

const OBJECT_ID = '3c9f3a38-7a3f-4c5e-9d44-2f4a4d8f7c01';
const tenant = {
  customerId: 'cus_0f5d2b8e-5b0c-4f55-9c9e-6f6d2c7d1a11',
  domain: 'fabrikam.onmicrosoft.com',
  createdAt: new Date('2026-03-01T08:00:00Z'),
};

it.each([
  ['Admin', 'Admin@fabrikam.onmicrosoft.com'],
  ['Admin@fabrikam.onmicrosoft.com', 'Admin@fabrikam.onmicrosoft.com'],
])('of %s signs in as %s', (adminUserName, userPrincipalName) => {
  expect(firstAdministrator({ ...tenant, adminUserName }, OBJECT_ID)).toMatchObject({
    id: 'usr_0f5d2b8e5b0c4f559c9e6f6d2c7d1a11',
    objectId: OBJECT_ID,
    userPrincipalName,
    upnKey: userPrincipalName.toLowerCase(),
    displayName: 'Admin',
    mustChangePassword: true,
    directoryRoleIds: ['rol_62e90394-69f5-4237-9190-012177145e10'],
  });
});

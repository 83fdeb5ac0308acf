import { nameKey } from '../../shared/nameKey.ts';
import { roleIdOf } from './entraRole.ts';
import type { CustomerUser } from './people.ts';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

export interface NewTenant {
  readonly customerId: string;
  readonly domain: string;
  /** Name before the `@`, or a whole sign-in name. */
  readonly adminUserName: string;
  readonly createdAt: Date;
}

/**
 * The account that comes with a new tenant. Its id follows from the customer's, so it is made once, whatever becomes of it later.
 * Its password was told by the creation of the customer.
 */
export function firstAdministrator({ customerId, domain, adminUserName, createdAt }: NewTenant, objectId: string): CustomerUser {
  const userPrincipalName = adminUserName.includes('@') ? adminUserName : `${adminUserName}@${domain}`;
  const displayName = adminUserName.split('@', 1).join('');
  return {
    id: `usr_${customerId.slice(customerId.indexOf('_') + 1).replaceAll('-', '')}`,
    customerId,
    objectId,
    userPrincipalName,
    upnKey: nameKey(userPrincipalName),
    displayName,
    nameKey: nameKey(displayName),
    firstName: null,
    lastName: null,
    phoneNumber: null,
    usageLocation: null,
    immutableId: null,
    mustChangePassword: true,
    signInBlocked: false,
    directoryRoleIds: [roleIdOf(GLOBAL_ADMINISTRATOR)],
    state: 'ACTIVE',
    createdAt,
    deletedAt: null,
    version: 1,
  };
}

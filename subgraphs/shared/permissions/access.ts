import type { Permission } from './permission.ts';

const AGENTS = ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] as const;

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const CUSTOMER_DELEGATED_ADMIN_RELATIONSHIP_ADMINISTRATOR = 'fc8ad4e2-40e4-4724-8317-bcda7503ecbf';
const APPROVERS = [GLOBAL_ADMINISTRATOR, CUSTOMER_DELEGATED_ADMIN_RELATIONSHIP_ADMINISTRATOR] as const;
const DIRECTORY_READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const DIRECTORY_WRITERS = '9360feb5-f418-4baa-8175-e2a00bac4301';
const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1';

/**
 * Source: Obtain granular admin permissions; Customer approval of a GDAP request; Manage users for customer accounts; Roles,
 * permissions, and workspace access; Create security groups and assign roles.
 */
export const accessPermissions = {
  'roles.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true, anonymous: true },
  'gdap.read': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT'], customerAdmin: APPROVERS },
  'gdap.write': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT'] },
  'gdap.invitation.read': { area: 'CUSTOMERS', roles: [], customerAdmin: true },
  'gdap.approve': { area: 'CUSTOMERS', roles: [], customerAdmin: APPROVERS },
  'gdap.assignments.write': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT'],
    legacyRoles: ['GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN'],
  },
  'gdap.effectiveRoles.read': { area: 'CUSTOMERS', roles: AGENTS },
  'customerUsers.read': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT'],
    gdapAnyOf: [DIRECTORY_READERS, GLOBAL_READER, USER_ADMINISTRATOR],
    customerAdmin: true,
  },
  'customerUsers.create': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT'],
    gdapAnyOf: [DIRECTORY_WRITERS, USER_ADMINISTRATOR],
  },
  'partnerUsers.read': {
    area: 'ACCOUNT_SETTINGS',
    roles: ['GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN', 'ACCOUNT_ADMIN', 'MPN_PARTNER_ADMIN'],
  },
  'partnerGroups.read': { area: 'CUSTOMERS', roles: AGENTS, legacyRoles: ['GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN'] },
  'viewer.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true, anonymous: true },
} as const satisfies Record<string, Permission>;

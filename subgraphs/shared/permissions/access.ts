import type { Permission } from './permission.ts';

const AGENTS = ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] as const;

/** Source: Obtain granular admin permissions; Manage users for customer accounts; Roles, permissions, and workspace access. */
export const accessPermissions = {
  'roles.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true, anonymous: true },
  'gdap.read': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT'], customerAdmin: true },
  'gdap.effectiveRoles.read': { area: 'CUSTOMERS', roles: AGENTS },
  'customerUsers.read': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT'], customerAdmin: true },
  'partnerUsers.read': {
    area: 'ACCOUNT_SETTINGS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN', 'ACCOUNT_ADMIN'],
  },
  'viewer.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true, anonymous: true },
} as const satisfies Record<string, Permission>;

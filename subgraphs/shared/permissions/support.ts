import type { Permission } from './permission.ts';

/**
 * Source: Assign users roles and permissions; Report a service problem on behalf of a customer; Get service request details by
 * ID.
 */
export const supportPermissions = {
  'supportTopics.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true, anonymous: true },
  /** A user always sees the requests it filed; the two rows below say who sees those of others. */
  'serviceRequests.read': { area: 'ACCOUNT_SETTINGS', roles: 'ANY', customerAdmin: true },
  'serviceRequests.ofCustomers.read': {
    area: 'CUSTOMER_REQUESTS',
    roles: ['ADMIN_AGENT', 'HELPDESK_AGENT'],
    legacyRoles: ['GLOBAL_ADMIN'],
    customerAdmin: true,
  },
  'serviceRequests.ofPartner.read': { area: 'ACCOUNT_SETTINGS', roles: ['SUPPORT_REQUEST_ADMIN'] },
  /** Everybody files what is the partner's own; for a customer the category decides further, in `support/domain/filing.ts`. */
  'serviceRequests.create': { area: 'ACCOUNT_SETTINGS', roles: 'ANY' },
  /** On the requests the user sees: sales agents and billing admins see those they filed. */
  'serviceRequests.note': {
    area: 'ACCOUNT_SETTINGS',
    roles: ['ADMIN_AGENT', 'HELPDESK_AGENT', 'SALES_AGENT', 'BILLING_ADMIN', 'SUPPORT_REQUEST_ADMIN'],
  },
} as const satisfies Record<string, Permission>;

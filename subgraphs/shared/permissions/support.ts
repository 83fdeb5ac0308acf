import type { Permission } from './permission.ts';

/** Source: Assign users roles and permissions; Report a service problem on behalf of a customer. */
export const supportPermissions = {
  'supportTopics.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true, anonymous: true },
  'serviceRequests.read': {
    area: 'CUSTOMER_REQUESTS',
    roles: ['ADMIN_AGENT', 'HELPDESK_AGENT'],
    customerAdmin: true,
  },
} as const satisfies Record<string, Permission>;

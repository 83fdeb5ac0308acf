import type { Permission } from './permission.ts';

const SELLERS = ['DIRECT_BILL', 'INDIRECT_PROVIDER'] as const;

/** Source: Assign users roles and permissions; Manage customer subscriptions. */
export const subscriptionsPermissions = {
  'catalog.read': {
    area: 'PUBLIC',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'BILLING_ADMIN', 'GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN'],
    app: true,
    customerAdmin: true,
    operator: true,
  },
  'catalog.prices.read': {
    area: 'PUBLIC',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'BILLING_ADMIN', 'GLOBAL_ADMIN'],
    partnerTypes: SELLERS,
    app: true,
  },
  'subscriptions.read': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'],
    legacyRoles: ['BILLING_ADMIN', 'GLOBAL_ADMIN'],
    app: true,
    customerAdmin: true,
  },
  'selfServePurchase.read': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'],
    partnerTypes: SELLERS,
    app: true,
    customerAdmin: true,
  },
  'cart.write': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT'],
    legacyRoles: ['GLOBAL_ADMIN'],
    partnerTypes: SELLERS,
    app: true,
  },
  'subscription.update': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'],
    legacyRoles: ['BILLING_ADMIN', 'GLOBAL_ADMIN'],
    partnerTypes: SELLERS,
    app: true,
  },
} as const satisfies Record<string, Permission>;

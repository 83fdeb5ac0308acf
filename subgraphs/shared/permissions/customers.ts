import type { Permission } from './permission.ts';

const AGENTS = ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] as const;
const SELLERS = ['DIRECT_BILL', 'INDIRECT_PROVIDER'] as const;

/** Source: What is the Customers workspace; Assign users roles and permissions; role lines of the task pages. */
export const customersPermissions = {
  'partners.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true },
  'customers.read': { area: 'CUSTOMERS', roles: AGENTS, app: true, customerAdmin: true, operator: true },
  'countries.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true },
  'customers.create': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS, app: true },
  'customers.billingProfile.read': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], app: true, customerAdmin: true },
  'customers.verification.read': { area: 'CUSTOMERS', roles: AGENTS, customerAdmin: true, operator: true },
  'customers.verification.decide': { area: 'CUSTOMERS', roles: [], operator: true },
  'agreement.templates.read': {
    area: 'PUBLIC',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN'],
    app: true,
    customerAdmin: true,
    operator: true,
  },
  'agreement.confirm': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS },
  'agreement.status.read': { area: 'CUSTOMERS', roles: AGENTS, app: true, customerAdmin: true, operator: true },
  'businessProfile.read': { area: 'REFERRALS', roles: ['REFERRALS_ADMIN', 'BUSINESS_PROFILE_ADMIN'] },
  'businessProfile.write': { area: 'REFERRALS', roles: ['REFERRALS_ADMIN', 'BUSINESS_PROFILE_ADMIN'] },
  // Which referrals a reader sees, and which a writer may change, the two permissions below it say.
  'referrals.read': {
    area: 'REFERRALS',
    roles: ['MPN_PARTNER_ADMIN', 'REFERRALS_ADMIN', 'REFERRALS_USER'],
    operator: true,
  },
  'referrals.change': { area: 'REFERRALS', roles: ['MPN_PARTNER_ADMIN', 'REFERRALS_ADMIN', 'REFERRALS_USER'] },
  'referrals.leads': { area: 'REFERRALS', roles: ['MPN_PARTNER_ADMIN', 'REFERRALS_ADMIN'] },
  'referrals.coSell': { area: 'REFERRALS', roles: ['REFERRALS_ADMIN', 'REFERRALS_USER'] },
  'referrals.microsoft': { area: 'REFERRALS', roles: [], operator: true },
} as const satisfies Record<string, Permission>;

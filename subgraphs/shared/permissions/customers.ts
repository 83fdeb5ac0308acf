import type { Permission } from './permission.ts';

const AGENTS = ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] as const;
const SELLERS = ['DIRECT_BILL', 'INDIRECT_PROVIDER'] as const;

/** Source: What is the Customers workspace; Assign users roles and permissions; role lines of the task pages. */
export const customersPermissions = {
  'partners.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true },
  'customers.read': { area: 'CUSTOMERS', roles: AGENTS, app: true, customerAdmin: true, operator: true },
  'countries.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true },
  'customers.create': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS, app: true },
  'customers.export': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], app: true },
  'customers.update': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS },
  'customers.tags': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], app: true },
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
  'relationship.remove': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS },
  'customers.sandbox.delete': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS, app: true },
  'multichannel.view': {
    area: 'PUBLIC',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'USER_MANAGEMENT_ADMIN'],
    app: true,
    customerAdmin: true,
    operator: true,
  },
  'multichannel.record': { area: 'CUSTOMERS', roles: [], operator: true },
  'customers.qualification.read': { area: 'CUSTOMERS', roles: AGENTS, app: true, operator: true },
  'customers.qualification.set': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS },
  'customers.qualification.decide': { area: 'CUSTOMERS', roles: [], operator: true },
  'validationCodes.read': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT'],
    partnerTypes: SELLERS,
    app: true,
    operator: true,
  },
  'validationCodes.issue': { area: 'CUSTOMERS', roles: [], operator: true },
  'customers.budget.read': { area: 'CUSTOMERS', roles: AGENTS, partnerTypes: SELLERS },
  'customers.budget.set': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT'], partnerTypes: SELLERS },
} as const satisfies Record<string, Permission>;

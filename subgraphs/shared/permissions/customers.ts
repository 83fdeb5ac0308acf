import type { Permission } from './permission.ts';

/** Template id of the directory role Global Administrator. */
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
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
  'agreement.document.read': {
    area: 'PUBLIC',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT', 'GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN'],
    customerAdmin: true,
    operator: true,
  },
  'agreement.confirm': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS, app: true },
  'agreement.confirm.bulk': { area: 'PUBLIC', roles: ['ADMIN_AGENT', 'GLOBAL_ADMIN'], partnerTypes: SELLERS },
  'agreement.attest': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'], partnerTypes: SELLERS, app: true },
  'agreement.invite': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'] },
  'agreement.accept': { area: 'CUSTOMERS', roles: [], customerAdmin: [GLOBAL_ADMINISTRATOR] },
  'agreement.coverage.read': { area: 'CUSTOMERS', roles: AGENTS, app: true },
  'agreement.status.read': { area: 'CUSTOMERS', roles: AGENTS, app: true, customerAdmin: true, operator: true },
  'relationship.request': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT', 'SALES_AGENT'] },
  'relationship.invitation.read': { area: 'CUSTOMERS', roles: [], customerAdmin: true },
  'relationship.accept': { area: 'CUSTOMERS', roles: [], customerAdmin: [GLOBAL_ADMINISTRATOR] },
  'purchasePermission.read': { area: 'CUSTOMERS', roles: AGENTS, partnerTypes: SELLERS, app: true },
  'purchasePermission.set': { area: 'CUSTOMERS', roles: ['ADMIN_AGENT'], partnerTypes: SELLERS, app: true },
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
  'partners.verify': { area: 'PUBLIC', roles: 'ANY', app: true, operator: true },
  'partners.find': { area: 'PUBLIC', roles: 'ANY', operator: true },
  'partners.list': { area: 'PUBLIC', roles: [], operator: true },
  'partners.enrol': { area: 'PUBLIC', roles: [], operator: true },
  'partnership.inviteReseller': {
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT'],
    partnerTypes: ['INDIRECT_PROVIDER'],
  },
  'partnership.acceptProvider': { area: 'ACCOUNT_SETTINGS', roles: ['GLOBAL_ADMIN'], partnerTypes: ['INDIRECT_RESELLER'] },
  /** Agents of a provider, global admins of a reseller: the command tells them apart. */
  'partnership.remove': {
    area: 'ACCOUNT_SETTINGS',
    roles: ['ADMIN_AGENT', 'SALES_AGENT', 'GLOBAL_ADMIN'],
    partnerTypes: ['INDIRECT_PROVIDER', 'INDIRECT_RESELLER'],
  },
  'partnership.read': {
    area: 'ACCOUNT_SETTINGS',
    roles: [...AGENTS, 'GLOBAL_ADMIN', 'ACCOUNT_ADMIN'],
    partnerTypes: ['INDIRECT_PROVIDER', 'INDIRECT_RESELLER'],
  },
  'partnership.recordCheck': { area: 'CUSTOMERS', roles: AGENTS, partnerTypes: ['INDIRECT_PROVIDER'], app: true },
} as const satisfies Record<string, Permission>;

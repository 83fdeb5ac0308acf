import type { PartnerRole, PartnerUserViewer } from '../subgraphs/shared/viewer.ts';
import type { DemoPartner } from './partners.ts';

/** A user or an application of a partner's tenant; called by what it is. */
export interface DemoPerson {
  readonly kind: 'USER' | 'APP';
  readonly name: string;
  readonly roles: readonly PartnerRole[];
  readonly isGuest: boolean;
}

function user(name: string, roles: readonly PartnerRole[], isGuest = false): DemoPerson {
  return { kind: 'USER', name, roles, isGuest };
}

export const adminAgent = user('Admin agent 1', ['ADMIN_AGENT']);
const secondAdminAgent = user('Admin agent 2', ['ADMIN_AGENT', 'GLOBAL_ADMIN']);
export const salesAgent = user('Sales agent 1', ['SALES_AGENT']);
export const helpdeskAgent = user('Helpdesk agent 1', ['HELPDESK_AGENT']);
const secondHelpdeskAgent = user('Helpdesk agent 2', ['HELPDESK_AGENT']);
const billingAdmin = user('Billing admin 1', ['BILLING_ADMIN']);
const userAdmin = user('User management admin 1', ['USER_MANAGEMENT_ADMIN']);
/** Comes from another tenant: GDAP roles do not reach it. */
const guestAgent = user('Guest helpdesk agent 1', ['HELPDESK_AGENT'], true);
export const application: DemoPerson = { kind: 'APP', name: 'Billing integration', roles: [], isGuest: false };

/** Who works for every partner of the demonstration. */
export const people: readonly DemoPerson[] = [
  adminAgent,
  secondAdminAgent,
  salesAgent,
  helpdeskAgent,
  secondHelpdeskAgent,
  billingAdmin,
  userAdmin,
  guestAgent,
  application,
];

/** A security group of every partner, by which GDAP roles reach its members. */
export interface DemoGroup {
  readonly name: string;
  readonly members: readonly DemoPerson[];
}

export const firstLine: DemoGroup = { name: 'First line support', members: [helpdeskAgent, secondHelpdeskAgent, guestAgent] };
export const customerAdministration: DemoGroup = { name: 'Customer administration', members: [adminAgent, secondAdminAgent] };
export const securityReading: DemoGroup = { name: 'Security reading', members: [adminAgent, helpdeskAgent] };

export const groups: readonly DemoGroup[] = [firstLine, customerAdministration, securityReading];

export function personId(partner: DemoPartner, { name }: Pick<DemoPerson, 'name'>): string {
  return `pusr_${partner.key}_${slugOf(name)}`;
}

export function groupId(partner: DemoPartner, { name }: Pick<DemoGroup, 'name'>): string {
  return `grp_${partner.key}_${slugOf(name)}`;
}

/** `admin_agent_1` */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '_');
}

/** The viewer a partner's admin agent is. */
export function adminAgentOf(partner: DemoPartner): PartnerUserViewer {
  return {
    kind: 'PARTNER_USER',
    id: personId(partner, adminAgent),
    partnerId: partner.id,
    partnerType: partner.type,
    roles: adminAgent.roles,
    groupIds: groups.filter(({ members }) => members.includes(adminAgent)).map((group) => groupId(partner, group)),
    mfa: true,
    isGuest: false,
  };
}

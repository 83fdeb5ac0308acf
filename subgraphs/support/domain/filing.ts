import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { PartnerRole } from '../../shared/viewer.ts';
import type { CustomerFact } from './facts.ts';
import type { SupportCategory, SupportProductFamily } from './serviceRequest.ts';

/** Whom a request is for: a customer, or the partner itself. */
export type ServiceRequestSubject = 'CUSTOMER' | 'PARTNER';

const EVERYTHING: readonly PartnerRole[] = ['ADMIN_AGENT', 'HELPDESK_AGENT'];

/** Roles that may file a request of a category for a customer. */
function filersOf(category: SupportCategory): readonly PartnerRole[] {
  if (category === 'TECHNICAL_BREAK_FIX') return EVERYTHING;
  if (category === 'BILLING') return [...EVERYTHING, 'SALES_AGENT', 'BILLING_ADMIN', 'USER_MANAGEMENT_ADMIN'];
  return [...EVERYTHING, 'SALES_AGENT'];
}

/**
 * Whether the roles of a user let it file: for the partner everybody, for a customer by category. Older pages let the global
 * admin file everything.
 * Source: Report a service problem on behalf of a customer; Assign users roles and permissions; Provide billing support.
 */
export function mayFile(
  { subject, category }: { readonly subject: ServiceRequestSubject; readonly category: SupportCategory },
  roles: readonly PartnerRole[],
  { legacyRoleAccess }: { readonly legacyRoleAccess: boolean },
): Decision<null, AccessRefusal> {
  const anyOfRoles = filersOf(category);
  if (subject === 'PARTNER' || anyOfRoles.some((role) => roles.includes(role))) return accept(null);
  if (legacyRoleAccess && roles.includes('GLOBAL_ADMIN')) return accept(null);
  return refuse({ code: 'ROLE_REQUIRED', anyOfRoles, restsOn: 'access' });
}

export type StandingRefusal =
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly restsOn: 'customers' }
  | { readonly code: 'CUSTOMER_LOCKED'; readonly restsOn: 'customers' };

/** Whether a customer stands so that requests are filed for it. Source: Request a reseller relationship. */
export function checkStanding({ relationship, isLocked }: CustomerFact): Decision<null, StandingRefusal> {
  if (relationship !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', restsOn: 'customers' });
  if (isLocked) return refuse({ code: 'CUSTOMER_LOCKED', restsOn: 'customers' });
  return accept(null);
}

interface DirectoryRole {
  readonly name: string;
  /** `rol_…` */
  readonly id: string;
}

const SERVICE_SUPPORT_ADMINISTRATOR = { name: 'Service Support Administrator', id: 'rol_f023fd81-a637-4b56-95fd-791ac0226033' };
const HELPDESK_ADMINISTRATOR = { name: 'Helpdesk Administrator', id: 'rol_729827e3-9c14-49f7-bb1b-9608f156bbb8' };
const DYNAMICS_365_ADMINISTRATOR = { name: 'Dynamics 365 Administrator', id: 'rol_44367163-eba1-44c3-98af-f5787879f96a' };
const POWER_PLATFORM_ADMINISTRATOR = { name: 'Power Platform Administrator', id: 'rol_11648597-926c-4cf3-9c36-bcebb0ba8dcc' };
const GLOBAL_ADMINISTRATOR = { name: 'Global Administrator', id: 'rol_62e90394-69f5-4237-9190-012177145e10' };
const DIRECTORY_READERS = { name: 'Directory Readers', id: 'rol_88d8e3e3-8f55-4a1e-953a-9b9898b8876b' };

/** Roles that handle support tickets of Microsoft 365, the least one first. */
const TICKET_ROLES: readonly DirectoryRole[] = [SERVICE_SUPPORT_ADMINISTRATOR, HELPDESK_ADMINISTRATOR, GLOBAL_ADMINISTRATOR];

/** Directory roles of which one must reach the filer; `ANY` where each will do, null where none is needed. */
const TICKET_ROLES_OF: Readonly<Record<SupportProductFamily, readonly DirectoryRole[] | 'ANY' | null>> = {
  MICROSOFT_365: TICKET_ROLES,
  ENTERPRISE_MOBILITY: TICKET_ROLES,
  WINDOWS_365: TICKET_ROLES,
  DYNAMICS_365: [...TICKET_ROLES, DYNAMICS_365_ADMINISTRATOR],
  POWER_PLATFORM: [...TICKET_ROLES, POWER_PLATFORM_ADMINISTRATOR],
  AZURE: 'ANY',
  MARKETPLACE: null,
  ON_PREMISES_SOFTWARE: null,
  PARTNER_CENTER: null,
};

/** Whether the roles of the filer count at all: what is no break-fix is between partner and customer. */
export function needsDirectoryRole({ category, productFamily }: Pick<Filed, 'category' | 'productFamily'>): boolean {
  return category === 'TECHNICAL_BREAK_FIX' && TICKET_ROLES_OF[productFamily] !== null;
}

interface Filed {
  readonly category: SupportCategory;
  readonly productFamily: SupportProductFamily;
}

/**
 * Whether a directory role in the customer's tenant lets the filer work there, as a break-fix of its cloud services demands.
 * Source: Obtain permissions to manage a customer's service or subscription; GDAP role guidance.
 */
export function checkReach(filed: Filed, roleIds: readonly string[]): Decision<null, AccessRefusal> {
  const needed = TICKET_ROLES_OF[filed.productFamily];
  if (!needsDirectoryRole(filed) || needed === null) return accept(null);
  const reaches = needed === 'ANY' ? roleIds.length > 0 : needed.some(({ id }) => roleIds.includes(id));
  if (reaches) return accept(null);
  const named = needed === 'ANY' ? [DIRECTORY_READERS] : needed;
  return refuse({ code: 'GDAP_ROLE_REQUIRED', anyOfRoles: named.map(({ name }) => name).sort(), restsOn: 'access' });
}

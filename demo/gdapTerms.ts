import type { GdapRelationshipStatus } from '../subgraphs/access/domain/gdap.ts';
import { customerAdministration, type DemoGroup, firstLine, securityReading } from './people.ts';
import { directoryRoles } from './roles.ts';

/** What a GDAP relationship asks for, when, and which groups hold it. Days count back from the first start. */
export interface GdapTerms {
  readonly title: string;
  readonly status: GdapRelationshipStatus;
  readonly createdDaysAgo: number;
  /** Null while the customer has not approved. */
  readonly activeDaysAgo: number | null;
  readonly changedDaysAgo: number;
  readonly durationDays: number;
  readonly autoExtend: boolean;
  readonly holders: readonly { readonly group: DemoGroup; readonly roles: readonly string[] }[];
}

const {
  directoryReaders,
  helpdeskAdministrator,
  licenseAdministrator,
  securityReader,
  serviceSupportAdministrator,
  userAdministrator,
} = directoryRoles;

/** The least that support and administration of users need. */
const SUPPORT = [
  { group: firstLine, roles: [directoryReaders, helpdeskAdministrator, serviceSupportAdministrator] },
  { group: customerAdministration, roles: [userAdministrator, licenseAdministrator] },
];

function active(title: string, activeDaysAgo: number, more: Partial<GdapTerms>): GdapTerms {
  return {
    ...{ title, activeDaysAgo, status: 'ACTIVE', createdDaysAgo: activeDaysAgo + 2, changedDaysAgo: activeDaysAgo },
    ...{ durationDays: 730, autoExtend: false, holders: SUPPORT },
    ...more,
  };
}

function notYet(title: string, status: GdapRelationshipStatus, createdDaysAgo: number): GdapTerms {
  return active(title, createdDaysAgo, { status, createdDaysAgo, activeDaysAgo: null, changedDaysAgo: createdDaysAgo - 1 });
}

export const support = active('Support', 90, {});
export const extendedSupport = active('Support', 200, { durationDays: 365, autoExtend: true });
export const endingSupport = active('Support', 345, { durationDays: 365 });
export const securityOnly = active('Security', 60, { holders: [{ group: securityReading, roles: [securityReader] }] });
export const expired = active('Old support', 400, { status: 'EXPIRED', durationDays: 180, changedDaysAgo: 220 });
export const terminated = active('Ended support', 300, { status: 'TERMINATED', changedDaysAgo: 5 });
export const pending = notYet('Request', 'APPROVAL_PENDING', 12);
export const draft = notYet('Draft', 'CREATED', 4);

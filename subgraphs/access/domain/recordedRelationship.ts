import { nameKey } from '../../shared/nameKey.ts';
import type { GdapRelationshipStatus } from './gdap.ts';

/** Rules a relationship keeps in every state. */
export type RelationshipRefusal =
  | { readonly code: 'DISPLAY_NAME_LENGTH'; readonly maximum: number }
  | { readonly code: 'DURATION_OUT_OF_RANGE'; readonly minimum: number; readonly maximum: number }
  | RoleListRefusal
  | { readonly code: 'AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR' }
  | { readonly code: 'CUSTOMER_REQUIRED'; readonly status: GdapRelationshipStatus }
  | { readonly code: 'DATES_DO_NOT_FIT_STATUS'; readonly status: GdapRelationshipStatus };

export type RoleListRefusal =
  | { readonly code: 'ROLE_REQUIRED' }
  | { readonly code: 'ROLE_DUPLICATE'; readonly templateId: string };

export interface RelationshipTerms {
  readonly displayName: string;
  readonly status: GdapRelationshipStatus;
  readonly durationDays: number;
  readonly autoExtend: boolean;
  readonly roleTemplateIds: readonly string[];
  readonly customerId: string | null;
  readonly activatedAt: Date | null;
  readonly endsAt: Date | null;
}

export const MAX_NAME = 50;
const DURATION = { minimum: 1, maximum: 730 };
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

const NOT_YET_ACTIVE: readonly GdapRelationshipStatus[] = ['CREATED', 'APPROVAL_PENDING', 'APPROVED', 'ACTIVATING'];
const WITHOUT_CUSTOMER: readonly GdapRelationshipStatus[] = ['CREATED', 'APPROVAL_PENDING', 'TERMINATED'];
const NEVER_STARTED: readonly GdapRelationshipStatus[] = [...NOT_YET_ACTIVE, 'TERMINATED'];

/**
 * Everything that is wrong with a relationship; empty when nothing is. A request can end as TERMINATED before it was approved:
 * then it has neither customer nor dates.
 * Source: delegatedAdminRelationship resource type; Obtain granular admin permissions to manage a customer's service.
 */
export function relationshipRefusals(terms: RelationshipTerms): RelationshipRefusal[] {
  const { displayName, status, durationDays, autoExtend, roleTemplateIds, customerId, activatedAt, endsAt } = terms;
  const refusals: RelationshipRefusal[] = [];
  const length = [...displayName.trim()].length;
  if (length < 1 || length > MAX_NAME || nameKey(displayName) === '')
    refusals.push({ code: 'DISPLAY_NAME_LENGTH', maximum: MAX_NAME });
  if (!Number.isInteger(durationDays) || durationDays < DURATION.minimum || durationDays > DURATION.maximum)
    refusals.push({ code: 'DURATION_OUT_OF_RANGE', ...DURATION });
  refusals.push(...roleListRefusals(roleTemplateIds));
  if (autoExtend && roleTemplateIds.includes(GLOBAL_ADMINISTRATOR))
    refusals.push({ code: 'AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR' });
  if (customerId === null && !WITHOUT_CUSTOMER.includes(status)) refusals.push({ code: 'CUSTOMER_REQUIRED', status });
  const dated = activatedAt !== null && endsAt !== null && activatedAt < endsAt;
  const undated = activatedAt === null && endsAt === null;
  const fits = (dated && !NOT_YET_ACTIVE.includes(status)) || (undated && NEVER_STARTED.includes(status));
  if (!fits) refusals.push({ code: 'DATES_DO_NOT_FIT_STATUS', status });
  return refusals;
}

/** A list of roles holds at least one, and each once. */
export function roleListRefusals(templateIds: readonly string[]): RoleListRefusal[] {
  if (templateIds.length === 0) return [{ code: 'ROLE_REQUIRED' }];
  const repeated = templateIds.filter((templateId, index) => templateIds.indexOf(templateId) !== index);
  return [...new Set(repeated)].map((templateId) => ({ code: 'ROLE_DUPLICATE', templateId }));
}

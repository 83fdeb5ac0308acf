import type { GdapRelationshipStatus } from './gdap.ts';
import { type GdapTerms, type TermsRefusal, termsRefusals } from './relationshipTerms.ts';

/** Rules a relationship keeps in every state. */
export type RelationshipRefusal =
  | TermsRefusal
  | { readonly code: 'CUSTOMER_REQUIRED'; readonly status: GdapRelationshipStatus }
  | { readonly code: 'DATES_DO_NOT_FIT_STATUS'; readonly status: GdapRelationshipStatus };

export interface RelationshipTerms extends GdapTerms {
  readonly status: GdapRelationshipStatus;
  readonly customerId: string | null;
  readonly activatedAt: Date | null;
  readonly endsAt: Date | null;
}

const NOT_YET_ACTIVE: readonly GdapRelationshipStatus[] = ['CREATED', 'APPROVAL_PENDING', 'APPROVED', 'ACTIVATING'];
const WITHOUT_CUSTOMER: readonly GdapRelationshipStatus[] = ['CREATED', 'APPROVAL_PENDING', 'TERMINATED'];
const NEVER_STARTED: readonly GdapRelationshipStatus[] = [...NOT_YET_ACTIVE, 'TERMINATED'];

/**
 * Everything that is wrong with a relationship; empty when nothing is. A request can end as TERMINATED before it was approved:
 * then it has neither customer nor dates.
 * Source: delegatedAdminRelationship resource type; Obtain granular admin permissions to manage a customer's service.
 */
export function relationshipRefusals(terms: RelationshipTerms): RelationshipRefusal[] {
  const { status, customerId, activatedAt, endsAt } = terms;
  const refusals: RelationshipRefusal[] = [...termsRefusals(terms)];
  if (customerId === null && !WITHOUT_CUSTOMER.includes(status)) refusals.push({ code: 'CUSTOMER_REQUIRED', status });
  const dated = activatedAt !== null && endsAt !== null && activatedAt < endsAt;
  const undated = activatedAt === null && endsAt === null;
  const fits = (dated && !NOT_YET_ACTIVE.includes(status)) || (undated && NEVER_STARTED.includes(status));
  if (!fits) refusals.push({ code: 'DATES_DO_NOT_FIT_STATUS', status });
  return refusals;
}

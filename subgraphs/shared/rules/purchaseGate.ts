import { accept, type Decision, refuse } from '../decision.ts';

export type GatedOperation = 'PURCHASE' | 'SEAT_INCREASE' | 'SEAT_DECREASE' | 'UPGRADE' | 'RENEWAL' | 'CANCEL';

export type PurchaseBlocker =
  | { readonly code: 'NO_RESELLER_RELATIONSHIP' }
  | { readonly code: 'CUSTOMER_LOCKED' }
  | { readonly code: 'CUSTOMER_UNDER_REVIEW' }
  | { readonly code: 'CUSTOMER_NOT_APPROVED' }
  | { readonly code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED' }
  | { readonly code: 'CUSTOMER_QUALIFICATION_MISSING'; readonly required: string }
  | { readonly code: 'RESELLER_NOT_LINKED' };

/** What has to be known of a customer before anything is sold to it. */
export interface GateFacts {
  readonly relationship: 'RESELLER' | 'REMOVING' | 'NONE';
  readonly locked: boolean;
  /** Of the customer's account. Until it is known and finished, it counts as under review. */
  readonly verification: 'UNKNOWN' | 'UNDER_REVIEW' | 'ALLOWED' | 'NOT_ALLOWED' | 'NOT_READY';
  /** The Microsoft Customer Agreement, accepted or confirmed. */
  readonly agreementAccepted: boolean;
  readonly qualifications: readonly string[];
  /** Whether the reseller named on the sale is linked to the provider; true when the partner sells directly. */
  readonly resellerLinked: boolean;
  /** Qualification the item asks for; null when it asks for none. */
  readonly requiredQualification: string | null;
}

const SALES: readonly GatedOperation[] = ['PURCHASE', 'SEAT_INCREASE', 'UPGRADE'];
const SEAT_COUNT_CHANGES: readonly GatedOperation[] = [...SALES, 'SEAT_DECREASE'];

/** Which operations a blocker stops; the relationship is needed by all of them. */
const STOPS: Readonly<Record<PurchaseBlocker['code'], readonly GatedOperation[]>> = {
  NO_RESELLER_RELATIONSHIP: [...SEAT_COUNT_CHANGES, 'RENEWAL', 'CANCEL'],
  CUSTOMER_LOCKED: SALES,
  CUSTOMER_UNDER_REVIEW: SALES,
  CUSTOMER_NOT_APPROVED: SALES,
  CUSTOMER_AGREEMENT_NOT_ACCEPTED: SEAT_COUNT_CHANGES,
  CUSTOMER_QUALIFICATION_MISSING: ['PURCHASE', 'UPGRADE'],
  RESELLER_NOT_LINKED: SEAT_COUNT_CHANGES,
};

/**
 * Everything that stands against an operation, in the order of the checks; empty when nothing does.
 * Source: Account verification of customers; Confirm customer acceptance of the Microsoft Customer Agreement.
 */
export function purchaseBlockers(facts: GateFacts, operation: GatedOperation): PurchaseBlocker[] {
  return failedChecks(facts).filter(({ code }) => STOPS[code].includes(operation));
}

/** Accepts when nothing stands against the operation, else refuses with the first blocker alone. */
export function gate(facts: GateFacts, operation: GatedOperation): Decision<null, PurchaseBlocker> {
  const [first] = purchaseBlockers(facts, operation);
  return first ? refuse(first) : accept(null);
}

function failedChecks(facts: GateFacts): PurchaseBlocker[] {
  const { relationship, locked, verification, agreementAccepted, qualifications, requiredQualification, resellerLinked } = facts;
  const failed: PurchaseBlocker[] = [];
  if (relationship !== 'RESELLER') failed.push({ code: 'NO_RESELLER_RELATIONSHIP' });
  if (locked) failed.push({ code: 'CUSTOMER_LOCKED' });
  if (verification === 'NOT_ALLOWED') failed.push({ code: 'CUSTOMER_NOT_APPROVED' });
  else if (verification !== 'ALLOWED') failed.push({ code: 'CUSTOMER_UNDER_REVIEW' });
  if (!agreementAccepted) failed.push({ code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED' });
  if (requiredQualification !== null && !qualifications.includes(requiredQualification)) {
    failed.push({ code: 'CUSTOMER_QUALIFICATION_MISSING', required: requiredQualification });
  }
  if (!resellerLinked) failed.push({ code: 'RESELLER_NOT_LINKED' });
  return failed;
}

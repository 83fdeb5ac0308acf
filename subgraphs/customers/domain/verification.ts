import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { Customer, VerificationStatus, VerificationTrigger } from './customer.ts';

/** Characters of the reason given with a decision. */
export const REASON_LIMIT = 500;

export type VerificationDecision = 'ALLOWED' | 'NOT_ALLOWED';

export type VerificationRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'REASON_TOO_LONG'; readonly maximumLength: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NOT_UNDER_REVIEW'; readonly status: VerificationStatus };

export type ResubmissionRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NOTHING_TO_RESUBMIT'; readonly status: VerificationStatus }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'DATA_INCOMPLETE'; readonly missing: readonly string[] };

/** How long a review takes when nobody decides; null for as long as nobody does. */
export interface ReviewTerms {
  readonly now: Date;
  /** Seconds. */
  readonly autoApproveAfter: number | null;
}

/** The reason as it is kept: trimmed, null when there is none. */
export function reasonOf(text: string | null): Decision<string | null, VerificationRefusal> {
  const reason = text?.trim() || null;
  if (reason !== null && [...reason].length > REASON_LIMIT) {
    return refuse({ code: 'VALIDATION_FAILED', flaw: 'REASON_TOO_LONG', maximumLength: REASON_LIMIT });
  }
  return accept(reason);
}

/**
 * Decides the account verification at the instant `now`. Only one under review can be decided.
 * Source: Understand customer account verification in Partner Center.
 */
export function decideVerification(
  customer: Customer,
  decision: VerificationDecision,
  reason: string | null,
  now: Date,
): Decision<Customer, VerificationRefusal> {
  const { verificationStatus: status } = customer;
  if (status !== 'UNDER_REVIEW') return refuse({ code: 'VALIDATION_FAILED', flaw: 'NOT_UNDER_REVIEW', status });
  return accept({
    ...customer,
    verificationStatus: decision,
    verificationDecidedAt: now,
    verificationReason: reason,
    verificationDueAt: null,
  });
}

/** When a review that begins now ends in favour of the customer by itself. A sandbox has nobody to review anything. */
export function reviewEndsAt({ isSandbox }: Pick<Customer, 'isSandbox'>, { now, autoApproveAfter }: ReviewTerms): Date | null {
  const seconds = isSandbox ? 0 : autoApproveAfter;
  return seconds === null ? null : new Date(now.getTime() + seconds * 1000);
}

function underReview(customer: Customer, trigger: VerificationTrigger, terms: ReviewTerms): Customer {
  return {
    ...customer,
    verificationStatus: 'UNDER_REVIEW',
    verificationStartedAt: terms.now,
    verificationDecidedAt: null,
    verificationReason: null,
    verificationTrigger: trigger,
    verificationDueAt: reviewEndsAt(customer, terms),
  };
}

/** What was changed of the data that an account is verified by. */
export interface VerifiedDataChange {
  /** Whether something on record was replaced; false when something was added where nothing was known. */
  readonly isReplaced: boolean;
  /** What is still missing afterwards. */
  readonly missing: readonly string[];
}

/**
 * The customer after name, address or organisation details changed. What was allowed is reviewed anew, what was refused is
 * corrected, what was incomplete is completed; a review that runs goes on with the new data, from when it began.
 * Source: Understand customer account verification in Partner Center.
 */
export function afterVerifiedDataChanged(
  customer: Customer,
  { isReplaced, missing }: VerifiedDataChange,
  terms: ReviewTerms,
): Customer {
  switch (customer.verificationStatus) {
    case 'UNDER_REVIEW':
      return customer;
    case 'ALLOWED':
    case 'UNKNOWN':
      return isReplaced ? underReview(customer, 'PROFILE_CHANGED', terms) : customer;
    case 'NOT_ALLOWED':
      return underReview(customer, 'PROFILE_CHANGED', terms);
    case 'NOT_READY':
      return missing.length === 0 ? underReview(customer, 'PROFILE_CHANGED', terms) : customer;
  }
}

/**
 * Asks for a new review after a refusal, or for a first one of an account that came without; not of one that is reviewed or
 * allowed, nor while data is missing.
 */
export function resubmitVerification(
  customer: Customer,
  missing: readonly string[],
  terms: ReviewTerms,
): Decision<Customer, ResubmissionRefusal> {
  const { verificationStatus: status } = customer;
  if (status === 'UNDER_REVIEW' || status === 'ALLOWED') {
    return refuse({ code: 'VALIDATION_FAILED', flaw: 'NOTHING_TO_RESUBMIT', status });
  }
  if (status === 'NOT_READY' && missing.length > 0) {
    return refuse({ code: 'VALIDATION_FAILED', flaw: 'DATA_INCOMPLETE', missing });
  }
  return accept(underReview(customer, 'RESUBMITTED', terms));
}

/** What an account cannot be verified without, by the names of the API: a billing profile, and the number its country asks for. */
export function missingData(
  { organizationRegistrationNumber }: Pick<Customer, 'organizationRegistrationNumber'>,
  hasBillingProfile: boolean,
  isRegistrationNumberRequired: boolean,
): string[] {
  return [
    ...(hasBillingProfile ? [] : ['billingProfile']),
    ...(isRegistrationNumberRequired && organizationRegistrationNumber === null ? ['organizationRegistrationNumber'] : []),
  ];
}

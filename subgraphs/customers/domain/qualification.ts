import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { REASON_LIMIT } from './verification.ts';

/** What a customer can be found to be; `NONE` is what it is when it is found to be nothing. */
export type FoundQualification = 'EDUCATION' | 'GOVERNMENT_COMMUNITY_CLOUD' | 'STATE_OWNED_ENTITY' | 'NONPROFIT';
export type Qualification = 'NONE' | FoundQualification;
export type EducationSegment = 'K12' | 'HIGHER_EDUCATION';
export type VettingStatus = 'IN_REVIEW' | 'APPROVED' | 'DENIED';
export type QualificationDecision = 'APPROVED' | 'DENIED';

/** Requests for one qualification of a customer, in all. */
export const ATTEMPT_LIMIT = 3;

/** One qualification that a partner asked for; each further request takes the place of the one before. */
export interface CustomerQualification {
  readonly partnerId: string;
  readonly customerId: string;
  readonly qualification: FoundQualification;
  readonly educationSegment: EducationSegment | null;
  readonly website: string | null;
  readonly vettingStatus: VettingStatus;
  readonly vettingReason: string | null;
  readonly vettingCreatedAt: Date | null;
  readonly vettingDecidedAt: Date | null;
  /** From 1 on. */
  readonly attempt: number;
  /** The code it was made with; null for what needs none. */
  readonly validationCodeId: string | null;
  readonly version: number;
}

export type VettingRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'REASON_TOO_LONG'; readonly maximumLength: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NOT_IN_REVIEW' };

/** The reason as it is kept: trimmed, null when there is none. */
export function vettingReasonOf(text: string | null): Decision<string | null, VettingRefusal> {
  const reason = text?.trim() || null;
  if (reason !== null && [...reason].length > REASON_LIMIT) {
    return refuse({ code: 'VALIDATION_FAILED', flaw: 'REASON_TOO_LONG', maximumLength: REASON_LIMIT });
  }
  return accept(reason);
}

/**
 * Decides a qualification in review at the instant `now`; what is decided is never decided again.
 * Source: Update a customer's qualifications asynchronously.
 */
export function decideVetting(
  asked: CustomerQualification,
  decision: QualificationDecision,
  reason: string | null,
  now: Date,
): Decision<CustomerQualification, VettingRefusal> {
  if (asked.vettingStatus !== 'IN_REVIEW') return refuse({ code: 'VALIDATION_FAILED', flaw: 'NOT_IN_REVIEW' });
  return accept({ ...asked, vettingStatus: decision, vettingReason: reason, vettingDecidedAt: now });
}

/** The approved ones of a customer with one more, in alphabetical order. */
export function withQualification(approved: readonly string[], found: FoundQualification): string[] {
  return [...new Set([...approved, found])].sort();
}

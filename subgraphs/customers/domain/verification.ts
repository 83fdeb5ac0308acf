import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { Customer, VerificationStatus } from './customer.ts';

/** Characters of the reason given with a decision. */
export const REASON_LIMIT = 500;

export type VerificationDecision = 'ALLOWED' | 'NOT_ALLOWED';

export type VerificationRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'REASON_TOO_LONG'; readonly maximumLength: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NOT_UNDER_REVIEW'; readonly status: VerificationStatus };

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
  return accept({ ...customer, verificationStatus: decision, verificationDecidedAt: now, verificationReason: reason });
}

import { addHours } from '../../shared/calendar.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { GdapRelationship, GdapRelationshipStatus } from './gdap.ts';

/** What moves a relationship on. */
export type GdapStep =
  | 'EDIT'
  | 'DELETE'
  | 'LOCK_FOR_APPROVAL'
  | 'CUSTOMER_APPROVE'
  | 'LAPSE'
  | 'START_ACTIVATION'
  | 'FINISH_ACTIVATION';

/** From where each step leads where; to null, where the relationship goes. */
export const gdapSteps: Readonly<
  Record<GdapStep, { readonly source: GdapRelationshipStatus; readonly target: GdapRelationshipStatus | null }>
> = {
  EDIT: { source: 'CREATED', target: 'CREATED' },
  DELETE: { source: 'CREATED', target: null },
  LOCK_FOR_APPROVAL: { source: 'CREATED', target: 'APPROVAL_PENDING' },
  CUSTOMER_APPROVE: { source: 'APPROVAL_PENDING', target: 'APPROVED' },
  LAPSE: { source: 'APPROVAL_PENDING', target: null },
  START_ACTIVATION: { source: 'APPROVED', target: 'ACTIVATING' },
  FINISH_ACTIVATION: { source: 'ACTIVATING', target: 'ACTIVE' },
};

export function allows(status: GdapRelationshipStatus, step: GdapStep): boolean {
  return gdapSteps[step].source === status;
}

export type ActionRefusal = { readonly code: 'REQUEST_ACTION_NOT_ALLOWED'; readonly status: GdapRelationshipStatus };

export type ApprovalRefusal =
  | ActionRefusal
  | { readonly code: 'CUSTOMER_MISMATCH' }
  | { readonly code: 'INVITATION_ALREADY_USED' }
  | { readonly code: 'GDAP_RELATIONSHIP_NOT_FOUND' };

const LAPSE_DAYS = 90;
const ACTIVATION_SECONDS = 60;

/**
 * Asks for the approval of the customer; who does not answer within 90 days lets the request lapse.
 * Source: Create delegatedAdminRelationshipRequest; GDAP frequently asked questions.
 */
export function lockForApproval(relationship: GdapRelationship, now: Date): Decision<GdapRelationship, ActionRefusal> {
  const { status } = relationship;
  if (!allows(status, 'LOCK_FOR_APPROVAL')) return refuse({ code: 'REQUEST_ACTION_NOT_ALLOWED', status });
  return accept({ ...relationship, status: 'APPROVAL_PENDING', lastModifiedAt: now, dueAt: dueAfter('APPROVAL_PENDING', now) });
}

/** What of a relationship decides whether a customer may approve it. */
export type Invitation = Pick<GdapRelationship, 'customerId' | 'status' | 'dueAt'>;

/**
 * Why a customer may not approve a request; null when it may. One link serves one customer: the one it was made for, or the
 * first that approves. A request that has lapsed is gone, though the clock has not cleared it away yet.
 * Source: Customer approval of a GDAP request; GDAP API overview.
 */
export function approvalRefusal(invitation: Invitation, customerId: string, now: Date): ApprovalRefusal | null {
  const { status, dueAt } = invitation;
  const pending = allows(status, 'CUSTOMER_APPROVE');
  if (status === 'CREATED' || (pending && dueAt !== null && now >= dueAt)) return { code: 'GDAP_RELATIONSHIP_NOT_FOUND' };
  if (invitation.customerId !== null && invitation.customerId !== customerId)
    return { code: pending ? 'CUSTOMER_MISMATCH' : 'INVITATION_ALREADY_USED' };
  return pending ? null : { code: 'REQUEST_ACTION_NOT_ALLOWED', status };
}

/** The customer approves every role or nothing, and stays the customer for good. */
export function approve(
  relationship: GdapRelationship,
  customerId: string,
  now: Date,
): Decision<GdapRelationship, ApprovalRefusal> {
  const refusal = approvalRefusal(relationship, customerId, now);
  if (refusal) return refuse(refusal);
  return accept({ ...relationship, customerId, status: 'APPROVED', lastModifiedAt: now, dueAt: dueAfter('APPROVED', now) });
}

/**
 * Sets up an approved relationship: from now it lasts its days of 24 hours.
 * Source: delegatedAdminRelationship resource type.
 */
export function activate(relationship: GdapRelationship, now: Date): Decision<GdapRelationship, ActionRefusal> {
  const { status, durationDays } = relationship;
  if (!allows(status, 'START_ACTIVATION') && !allows(status, 'FINISH_ACTIVATION'))
    return refuse({ code: 'REQUEST_ACTION_NOT_ALLOWED', status });
  const endsAt = addHours(now, durationDays * 24);
  return accept({ ...relationship, status: 'ACTIVE', lastModifiedAt: now, activatedAt: now, endsAt, dueAt: null });
}

/** When the clock moves a relationship on that has come into a state; null when it stays. */
export function dueAfter(status: GdapRelationshipStatus, since: Date): Date | null {
  if (status === 'APPROVAL_PENDING') return addHours(since, LAPSE_DAYS * 24);
  if (status === 'APPROVED' || status === 'ACTIVATING') return new Date(since.getTime() + ACTIVATION_SECONDS * 1000);
  return null;
}

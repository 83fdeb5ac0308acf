import { addHours } from '../../shared/calendar.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { Referral, ReferralSide, ReferralStatus, ReferralSubstatus } from './referral.ts';

/** Days a new referral waits for an answer. Source: Manage leads. */
export const ANSWER_DAYS = 14;
/** Hours within which a customer that says so wants to be contacted. Source: Manage leads. */
export const CONTACT_HOURS = 72;

/** Which substatus goes with which status. Source: Referral resources. */
export const substatusesOf: Readonly<Record<ReferralStatus, readonly ReferralSubstatus[]>> = {
  NEW: ['PENDING', 'RECEIVED'],
  ACTIVE: ['ACCEPTED'],
  CLOSED: ['WON', 'LOST', 'DECLINED', 'EXPIRED'],
};

/** What each status may become. A closed referral is never changed, so it becomes nothing. Source: Update a referral. */
export const nextStatuses: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
  NEW: ['NEW', 'ACTIVE', 'CLOSED'],
  ACTIVE: ['ACTIVE', 'CLOSED'],
  CLOSED: [],
};

/** From which status a referral is closed as what. Source: Manage leads; Manage co-sell opportunities. */
const closedFrom: Partial<Readonly<Record<ReferralSubstatus, ReferralStatus>>> = {
  DECLINED: 'NEW',
  EXPIRED: 'NEW',
  WON: 'ACTIVE',
  LOST: 'ACTIVE',
};

export interface ReferralState {
  readonly status: ReferralStatus;
  readonly substatus: ReferralSubstatus;
}

/** Who moves a referral on: each side its own, and the clock both. */
export type Mover = ReferralSide | 'CLOCK';

export type TransitionRefusal =
  | { readonly code: 'REFERRAL_SUBSTATUS_INVALID'; readonly status: ReferralStatus; readonly substatus: ReferralSubstatus }
  | { readonly code: 'REFERRAL_CLOSED'; readonly substatus: ReferralSubstatus }
  | { readonly code: 'REFERRAL_EXPIRED'; readonly expiresAt: Date | null }
  | {
      readonly code: 'REFERRAL_TRANSITION_NOT_ALLOWED';
      readonly from: ReferralSubstatus;
      readonly to: ReferralSubstatus;
      readonly side: ReferralSide;
    };

/**
 * Why a referral may not come into a state at the instant `now`; null when it may. From the instant it expires an answer is too
 * late, whether the clock has closed it yet or not. Source: Referral resources; Update a referral; Manage leads.
 */
export function transitionRefusal(referral: Referral, to: ReferralState, mover: Mover, now: Date): TransitionRefusal | null {
  const { status, substatus, side, expiresAt } = referral;
  if (!substatusesOf[to.status].includes(to.substatus)) return { code: 'REFERRAL_SUBSTATUS_INVALID', ...to };
  const isAnswer = to.status === 'ACTIVE' || to.substatus === 'DECLINED';
  if (status === 'CLOSED') {
    return substatus === 'EXPIRED' && isAnswer ? { code: 'REFERRAL_EXPIRED', expiresAt } : { code: 'REFERRAL_CLOSED', substatus };
  }
  const isLate = status === 'NEW' && expiresAt !== null && now >= expiresAt;
  if (isLate && mover !== 'CLOCK') return { code: 'REFERRAL_EXPIRED', expiresAt };
  const isMovers = to.substatus === 'EXPIRED' ? mover === 'CLOCK' && isLate : mover === side;
  const isFromThere = to.status !== 'CLOSED' || closedFrom[to.substatus] === status;
  if (isMovers && isFromThere && nextStatuses[status].includes(to.status)) return null;
  return { code: 'REFERRAL_TRANSITION_NOT_ALLOWED', from: substatus, to: to.substatus, side };
}

/** The referral in another state, with the instants that go with it, or why it may not come into it. */
export function moved(
  referral: Referral,
  { status, substatus }: ReferralState,
  statusReason: string | null,
  mover: Mover,
  now: Date,
): Decision<Referral, TransitionRefusal> {
  const refusal = transitionRefusal(referral, { status, substatus }, mover, now);
  if (refusal) return refuse(refusal);
  const isAccepted = status === 'ACTIVE' && referral.status === 'NEW';
  return accept({
    ...referral,
    status,
    substatus,
    statusReason,
    stage: substatus === 'WON' ? 'WON' : isAccepted ? 'CREATED_OR_ACCEPTED' : referral.stage,
    updatedAt: now,
    acceptedAt: isAccepted ? now : referral.acceptedAt,
    closedAt: status === 'CLOSED' ? now : null,
    dueAt: status === 'NEW' ? referral.dueAt : null,
  });
}

/** When an answer to what was sent now is too late: the instant itself is. */
export function expiryOf(sentAt: Date): Date {
  return addHours(sentAt, ANSWER_DAYS * 24);
}

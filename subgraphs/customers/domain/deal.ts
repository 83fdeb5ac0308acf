import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { type DealKind, type DealStage, dealStages, isLead, type Referral, type ReferralSubstatus } from './referral.ts';
import type { TransitionRefusal } from './referralLifecycle.ts';

/** The one way a deal goes: from hidden to shared to helped. Source: Manage co-sell opportunities. */
const LADDER: readonly DealKind[] = ['PRIVATE', 'PARTNER_LED', 'CO_SELL'];

/** Hours between the creation and the winning of a deal that can be registered. Source: Deal registration. */
export const REGISTRATION_HOURS = 72;

export type UpgradeRefusal = {
  readonly code: 'CO_SELL_DOWNGRADE_NOT_ALLOWED';
  readonly from: DealKind | null;
  readonly to: DealKind;
};

/** A deal as another kind: only upwards. An upgraded deal is open to Microsoft, and a co-sell deal is shared. */
export function upgraded(deal: Referral, to: DealKind, now: Date): Decision<Referral, UpgradeRefusal> {
  const from = deal.dealKind;
  const isUpward = from !== null && LADDER.includes(from) && LADDER.indexOf(to) > LADDER.indexOf(from);
  if (!isUpward) return refuse({ code: 'CO_SELL_DOWNGRADE_NOT_ALLOWED', from, to });
  return accept({
    ...deal,
    dealKind: to,
    type: to === 'CO_SELL' ? 'SHARED' : deal.type,
    consentToShareWithMicrosoft: true,
    isOpenToMicrosoft: true,
    updatedAt: now,
  });
}

export type StageRefusal =
  | TransitionRefusal
  | { readonly code: 'DEAL_STAGE_NOT_ALLOWED'; readonly from: DealStage | null; readonly to: DealStage };

/** An active deal or accepted lead one or more stages on. The last stage is reached by winning. */
export function advanced(referral: Referral, to: DealStage, now: Date): Decision<Referral, StageRefusal> {
  const { status, substatus, stage, side } = referral;
  if (status === 'CLOSED') return refuse({ code: 'REFERRAL_CLOSED', substatus });
  if (status === 'NEW' || side === 'MICROSOFT') {
    return refuse({ code: 'REFERRAL_TRANSITION_NOT_ALLOWED', from: substatus, to: substatus, side });
  }
  const isForward = to !== 'WON' && dealStages.indexOf(to) > dealStages.indexOf(stage ?? 'CREATED_OR_ACCEPTED');
  if (!isForward) return refuse({ code: 'DEAL_STAGE_NOT_ALLOWED', from: stage, to });
  return accept({ ...referral, stage: to, updatedAt: now });
}

export type RegistrationCriterion =
  | 'KIND'
  | 'SOLUTION'
  | 'NOT_WON'
  | 'NOT_ACCEPTED_BY_MICROSOFT'
  | 'WON_TOO_SOON'
  | 'ALREADY_REGISTERED';
export type RegistrationRefusal = { readonly code: 'DEAL_REGISTRATION_NOT_ELIGIBLE'; readonly criterion: RegistrationCriterion };

const ACCEPTED: readonly ReferralSubstatus[] = ['ACCEPTED', 'WON'];

/**
 * Everything that stands against the registration of a deal; empty when nothing does. `microsoft` is the newest answer of
 * Microsoft's side, null when it was never asked. Source: Deal registration.
 */
export function registrationErrors(
  deal: Referral,
  eligibleSolutions: ReadonlySet<string>,
  microsoft: ReferralSubstatus | null,
): RegistrationRefusal[] {
  const criteria: RegistrationCriterion[] = [];
  const { dealKind, requirements, substatus, createdAt, closedAt, registeredAt } = deal;
  if (isLead(deal) || (dealKind !== 'CO_SELL' && dealKind !== 'PARTNER_LED') || deal.side !== 'PARTNER') criteria.push('KIND');
  if (!requirements.solutions.some(({ id, type }) => type === 'CATEGORY' && eligibleSolutions.has(id))) criteria.push('SOLUTION');
  if (substatus !== 'WON') criteria.push('NOT_WON');
  if (dealKind === 'CO_SELL' && (microsoft === null || !ACCEPTED.includes(microsoft))) criteria.push('NOT_ACCEPTED_BY_MICROSOFT');
  const hours = closedAt && (closedAt.getTime() - createdAt.getTime()) / 3_600_000;
  if (substatus === 'WON' && hours !== null && hours < REGISTRATION_HOURS) criteria.push('WON_TOO_SOON');
  if (registeredAt !== null) criteria.push('ALREADY_REGISTERED');
  return criteria.map((criterion) => ({ code: 'DEAL_REGISTRATION_NOT_ELIGIBLE', criterion }));
}

export type ShareRefusal =
  | TransitionRefusal
  | { readonly code: 'REFERRAL_ALREADY_SHARED' }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NO_DEAL' };

/** Whether a deal can be shown to Microsoft for help: an active deal whose earlier question, if any, was declined or expired. */
export function shareRefusal(deal: Referral, microsoft: ReferralSubstatus | null): ShareRefusal | null {
  const { status, substatus, side } = deal;
  if (isLead(deal) || side === 'MICROSOFT') return { code: 'VALIDATION_FAILED', flaw: 'NO_DEAL' };
  if (status === 'CLOSED') return { code: 'REFERRAL_CLOSED', substatus };
  if (status === 'NEW') return { code: 'REFERRAL_TRANSITION_NOT_ALLOWED', from: substatus, to: substatus, side };
  return microsoft === null || microsoft === 'DECLINED' || microsoft === 'EXPIRED' ? null : { code: 'REFERRAL_ALREADY_SHARED' };
}

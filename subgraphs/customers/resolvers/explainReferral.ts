import type { Explained } from '../../shared/mutation.ts';
import type { RegistrationCriterion } from '../domain/deal.ts';
import type { AcceptReferralRefusal } from '../services/acceptReferral.ts';
import type { AdvanceDealStageRefusal } from '../services/advanceDealStage.ts';
import type { AnswerSharedReferralRefusal } from '../services/answerSharedReferral.ts';
import type { CloseReferralRefusal } from '../services/closeReferral.ts';
import type { CreateReferralRefusal } from '../services/createReferral.ts';
import type { DeclineReferralRefusal } from '../services/declineReferral.ts';
import type { RegisterDealRefusal } from '../services/registerDeal.ts';
import type { SendLeadRefusal } from '../services/sendLead.ts';
import type { ShareReferralRefusal } from '../services/shareReferralWithMicrosoft.ts';
import type { UpdateReferralRefusal } from '../services/updateReferral.ts';
import type { UpgradeDealRefusal } from '../services/upgradeDeal.ts';
import { explainCreation } from './explainCreation.ts';
import { explainUnknownTag } from './explainProfile.ts';

type ReferralRefusal =
  | AcceptReferralRefusal
  | AdvanceDealStageRefusal
  | AnswerSharedReferralRefusal
  | CloseReferralRefusal
  | CreateReferralRefusal
  | DeclineReferralRefusal
  | RegisterDealRefusal
  | SendLeadRefusal
  | ShareReferralRefusal
  | UpdateReferralRefusal
  | UpgradeDealRefusal;
type Flawed = Extract<ReferralRefusal, { readonly flaw: string }>;

const MISSING: Readonly<Record<string, string>> = {
  name: 'a name',
  dealValue: 'a value',
  currency: 'the currency of its value',
  closingOn: 'a closing day',
  team: 'a team member with a telephone number',
  solutions: 'a solution',
};

const CRITERIA: Readonly<Record<RegistrationCriterion, string>> = {
  KIND: 'Only co-sell and partner-led deals are registered.',
  SOLUTION: 'No incentive is paid for the solutions of the deal. Those of referralTags(kind: SOLUTION) tell.',
  NOT_WON: 'Only a won deal is registered.',
  NOT_ACCEPTED_BY_MICROSOFT: 'Microsoft has not accepted the deal.',
  WON_TOO_SOON: 'The deal was won less than 72 hours after it was made.',
  ALREADY_REGISTERED: 'The deal is registered already.',
};

/** Every refusal of a write of referrals: their forms have one shape. */
export function explainReferral(refusal: ReferralRefusal): Explained {
  switch (refusal.code) {
    case 'ETAG_REQUIRED':
      return { message: 'Say which version you change: send the etag as ifMatch.', field: ['ifMatch'] };
    case 'REFERRAL_NOT_FOUND':
      return { message: 'There is no such referral.', field: ['referralId'] };
    case 'PARTNER_NOT_FOUND':
      return { message: 'There is no such partner.', field: ['partnerId'] };
    case 'REFERRAL_CLOSED':
      return {
        message: 'The referral is closed: nothing of it is changed.',
        field: ['referralId'],
        params: { substatus: refusal.substatus },
      };
    case 'REFERRAL_EXPIRED':
      return {
        message: 'The referral was not answered in 14 days. It can no longer be answered.',
        field: ['referralId'],
        params: { expiresAt: refusal.expiresAt },
      };
    case 'REFERRAL_SUBSTATUS_INVALID':
      return {
        message: 'This substatus does not go with this status.',
        field: ['substatus'],
        params: { status: refusal.status, substatus: refusal.substatus },
      };
    case 'REFERRAL_TRANSITION_NOT_ALLOWED':
      return {
        message:
          refusal.side === 'MICROSOFT'
            ? "This is Microsoft's side of the deal, or it is not in a state for that."
            : 'The referral is not in a state for that.',
        field: ['referralId'],
        params: { from: refusal.from, to: refusal.to, side: refusal.side },
      };
    case 'DECLINE_REASON_REQUIRED':
      return { message: 'Say why the referral is declined.', field: refusal.field };
    case 'LOCATION_ADDRESS_NOT_EDITABLE':
      return { message: 'The location of a deal cannot be changed.', field: ['customerProfile', 'address'] };
    case 'CO_SELL_FIELDS_REQUIRED':
      return {
        message: `A deal needs ${MISSING[refusal.missing]}.`,
        field: refusal.field,
        params: { missing: refusal.missing },
      };
    case 'CO_SELL_DOWNGRADE_NOT_ALLOWED':
      return {
        message: 'A deal goes from private to partner-led to co-sell, and never back.',
        field: ['to'],
        params: { from: refusal.from, to: refusal.to },
      };
    case 'DEAL_STAGE_NOT_ALLOWED':
      return {
        message: refusal.to === 'WON' ? 'A deal is won by closing it.' : 'A deal comes to a later stage than the one it is in.',
        field: ['stage'],
        params: { from: refusal.from, to: refusal.to },
      };
    case 'DEAL_REGISTRATION_NOT_ELIGIBLE':
      return { message: CRITERIA[refusal.criterion], field: ['referralId'], params: { criterion: refusal.criterion } };
    case 'REFERRAL_ALREADY_SHARED':
      return { message: 'Microsoft has the deal already.', field: ['referralId'] };
    case 'CONTACT_NAME_INVALID':
      return { message: 'This is not the name of a person.', field: refusal.field, params: { shape: refusal.shape } };
    case 'EMAIL_INVALID':
      return { message: 'This is not an e-mail address. Give one such as ann@contoso.example.', field: refusal.field };
    case 'PHONE_NUMBER_INVALID':
      return { message: 'This is not a telephone number.', field: refusal.field };
    case 'VALIDATION_FAILED':
      if ('flaw' in refusal) return { ...explainFlaw(refusal), partnerCenterCode: 3000 };
      return belowCustomer(explainCreation(refusal));
    default:
      return belowCustomer(explainCreation(refusal));
  }
}

/** The words for an address, whose fields stand below `customerProfile` here. */
function belowCustomer(explained: Explained): Explained {
  return { ...explained, field: ['customerProfile', ...(explained.field ?? [])] };
}

function explainFlaw(refusal: Flawed): Explained {
  switch (refusal.flaw) {
    case 'LENGTH':
      return {
        message: `This text is empty or has more than ${refusal.maximum} characters.`,
        field: refusal.field,
        params: { maximum: refusal.maximum },
      };
    case 'TOO_MANY':
      return {
        message: `There are at most ${refusal.maximum} of them.`,
        field: refusal.field,
        params: { maximum: refusal.maximum },
      };
    case 'AMOUNT':
      return {
        message: `A value is not negative, and has at most 14 digits before and ${refusal.digits} after the point.`,
        field: refusal.field,
        params: { digits: refusal.digits },
      };
    case 'CLOSING_PAST':
      return { message: 'This day is past.', field: refusal.field, params: { earliest: refusal.earliest } };
    case 'MISSING':
      return {
        message: `An accepted referral needs ${MISSING[refusal.missing]}.`,
        field: refusal.field,
        params: { missing: refusal.missing },
      };
    case 'TAG_UNKNOWN':
      return explainUnknownTag(refusal);
    case 'CONSENT':
      return {
        message: refusal.wanted
          ? "A shared deal needs the consent to share it with Microsoft's sellers."
          : "A private deal is not shared with Microsoft's sellers.",
        field: ['consent', 'consentToShareReferralWithMicrosoftSellers'],
        params: { dealKind: refusal.dealKind },
      };
    case 'NOT_IN_TEAM':
      return {
        message: 'You see the deals whose team holds you: name yourself, with your userId.',
        field: ['team'],
        params: { userId: refusal.userId },
      };
    case 'QUALIFICATION':
      return {
        message: 'A deal is SALES_QUALIFIED or NONE, a lead is qualified somehow.',
        field: ['qualification'],
      };
    case 'TARGET_UNKNOWN':
      return {
        message: 'The partner has no such location in a published business profile.',
        field: ['target'],
        params: { id: refusal.id },
      };
    case 'NO_DEAL':
      return { message: "Only the partner's side of a deal is shared.", field: ['referralId'] };
  }
}

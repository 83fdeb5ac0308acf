import type { Explained } from '../../shared/mutation.ts';
import type { PartnerIdRefusal } from '../domain/partnerId.ts';
import type { ListingRefusal } from '../domain/partnerListing.ts';
import type { RemovalRefusal } from '../domain/partnership.ts';
import type { InvitationRefusal, PartnershipRefusal } from '../domain/partnershipInvitation.ts';
import type { AcceptInvitationRefusal } from '../services/acceptIndirectProviderInvitation.ts';
import type { ChangeEnrolmentRefusal } from '../services/changePartnerEnrolment.ts';
import type { CreateInvitationRefusal } from '../services/createPartnershipInvitation.ts';
import type { RecordAgreementRefusal } from '../services/recordPartnerAgreement.ts';
import { explainCloud } from './explain.ts';

const MISSING_PARTNER: Explained = { message: 'There is no such partner.', field: ['partnerId'] };

const LISTING_FLAWS = {
  name: 'A name has 1 to 255 characters.',
  countries: 'There are 1 to 300 countries.',
  website: 'A website is an https address of at most 500 characters.',
  contactUrl: 'A contact is an https address of at most 500 characters.',
} as const;

export function explainInvitation(refusal: CreateInvitationRefusal): Explained {
  switch (refusal.code) {
    case 'PARTNER_ID_INVALID':
    case 'PARTNER_ID_NOT_FOUND':
    case 'PARTNER_ID_NOT_LOCATION':
      return explainPartnerId(refusal, 'resellerPartnerId');
    default:
      return explainPartnership(refusal, 'resellerPartnerId');
  }
}

export function explainWithdrawal(refusal: InvitationRefusal): Explained {
  return explainLink(refusal, 'invitationId');
}

export function explainAcceptance(refusal: AcceptInvitationRefusal): Explained {
  switch (refusal.code) {
    case 'VALIDATION_FAILED':
      return {
        message: 'The provider must be authorized to act for your organisation.',
        field: ['authorize'],
        partnerCenterCode: 3000,
      };
    case 'INVITATION_NOT_FOUND':
    case 'INVITATION_WITHDRAWN':
      return explainLink(refusal, 'invitationToken');
    default:
      return explainPartnership(refusal, 'invitationToken');
  }
}

export function explainNetworkRemoval(refusal: RemovalRefusal): Explained {
  switch (refusal.code) {
    case 'VALIDATION_FAILED':
      return { message: 'The end of the partnership must be confirmed.', field: ['confirm'], partnerCenterCode: 3000 };
    case 'PARTNERSHIP_NOT_FOUND':
      return { message: 'There is no active partnership with this partner.', field: ['partnerId'] };
  }
}

export function explainAgreement(refusal: RecordAgreementRefusal): Explained {
  switch (refusal.code) {
    case 'PARTNER_NOT_FOUND':
      return MISSING_PARTNER;
    case 'VALIDATION_FAILED':
      return {
        message: 'An agreement cannot have been signed in the future.',
        field: ['signedAt'],
        params: { latest: refusal.latest },
        partnerCenterCode: 3000,
      };
  }
}

export function explainEnrolment(_refusal: ChangeEnrolmentRefusal): Explained {
  return MISSING_PARTNER;
}

export function explainListing(refusal: ListingRefusal): Explained {
  switch (refusal.code) {
    case 'PARTNER_ID_INVALID':
      return explainPartnerId(refusal, 'partnerId');
    case 'VALIDATION_FAILED':
      return { message: LISTING_FLAWS[refusal.field], field: [refusal.field], partnerCenterCode: 3000 };
    case 'COUNTRY_NOT_SUPPORTED':
      return {
        message: 'Nothing is known of this country.',
        field: ['countries'],
        params: { country: refusal.country },
        partnerCenterCode: 2030,
      };
  }
}

export function explainUnlisting(_refusal: { readonly code: 'PARTNER_NOT_FOUND' }): Explained {
  return MISSING_PARTNER;
}

function explainLink({ code }: InvitationRefusal, field: string): Explained {
  return code === 'INVITATION_NOT_FOUND'
    ? { message: 'There is no such invitation.', field: [field] }
    : { message: 'The invitation is of no use any more. Ask for a new one.', field: [field] };
}

function explainPartnerId({ code }: PartnerIdRefusal, field: string): Explained {
  switch (code) {
    case 'PARTNER_ID_INVALID':
      return { message: 'A PartnerID has 1 to 10 digits.', field: [field], partnerCenterCode: 2071 };
    case 'PARTNER_ID_NOT_FOUND':
      return { message: 'Nobody has this PartnerID.', field: [field], partnerCenterCode: 2072 };
    case 'PARTNER_ID_NOT_LOCATION':
      return { message: 'The PartnerID of the location is needed, which goes with the tenant of the reseller.', field: [field] };
  }
}

/** `field` is what names the other partner. */
function explainPartnership(refusal: PartnershipRefusal, field: string): Explained {
  switch (refusal.code) {
    case 'PARTNER_TYPE_NOT_ALLOWED':
      return {
        message: 'Only an indirect reseller can be the reseller of a provider.',
        field: [field],
        params: { type: refusal.type },
      };
    case 'PARTNER_NOT_ENROLLED':
      return {
        message: 'Both partners must take part in the Cloud Solution Provider programme.',
        field: [field],
        params: { partnerId: refusal.partnerId, enrolment: refusal.enrolment },
      };
    case 'PARTNER_ID_NOT_LOCATION':
      return explainPartnerId({ code: refusal.code }, field);
    case 'RESELLER_MPA_NOT_ACCEPTED':
      return {
        message: 'The reseller must sign the Microsoft Partner Agreement first.',
        field: [field],
        partnerCenterCode: 900123,
      };
    case 'PARTNER_MPA_NOT_ACCEPTED':
      return { message: 'The provider must sign the Microsoft Partner Agreement first.', partnerCenterCode: 900124 };
    case 'PARTNER_REGION_MISMATCH':
      return {
        message: 'Provider and reseller must sell in the same region.',
        field: [field],
        params: { providerCountry: refusal.providerCountry, resellerCountry: refusal.resellerCountry },
      };
    case 'NOT_AVAILABLE_IN_CLOUD':
      return {
        ...explainCloud(refusal, field),
        message: `Provider and reseller must be in one cloud: the provider is in ${refusal.providerCloud}.`,
      };
    case 'PARTNERSHIP_ALREADY_EXISTS':
      return { message: 'Provider and reseller work together already.', field: [field], params: { since: refusal.since } };
  }
}

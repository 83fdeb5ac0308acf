import type { Explained } from '../../shared/mutation.ts';
import type { InvitationFlaw, NewInvitationRefusal } from '../domain/resellerInvitation.ts';
import type { AcceptResellerInvitationRefusal } from '../services/acceptResellerInvitation.ts';
import type { WithdrawalRefusal } from '../services/withdrawResellerInvitation.ts';
import { explainCloud, explainContact } from './explain.ts';
import { explainCreation } from './explainCreation.ts';

const FLAWS: Readonly<Record<InvitationFlaw, { readonly message: string; readonly field: string }>> = {
  KIND_NOT_FOR_PARTNER_TYPE: {
    message: 'An indirect reseller invites with INDIRECT_RESELLER, every other partner with DIRECT.',
    field: 'kind',
  },
  PROVIDER_MISSING: { message: 'A reseller sells through a provider. Name it.', field: 'indirectProviderId' },
  PROVIDER_NOT_ALLOWED: { message: 'Only an indirect reseller names a provider. Leave it out.', field: 'indirectProviderId' },
};

const VALIDATION_CODE = 3000;
const NOT_FOUND: Explained = { message: 'There is no such invitation.' };
const WITHDRAWN: Explained = { message: 'The invitation was withdrawn. The partner must make another one.' };

export function explainInvitation(refusal: NewInvitationRefusal): Explained {
  switch (refusal.code) {
    case 'VALIDATION_FAILED': {
      const { message, field } = FLAWS[refusal.flaw];
      return { message, field: [field], params: { partnerType: refusal.partnerType }, partnerCenterCode: VALIDATION_CODE };
    }
    case 'NOT_AVAILABLE_IN_SANDBOX':
      return { message: 'Customers of an integration sandbox are created, not invited.', partnerCenterCode: 800018 };
    case 'NOT_AVAILABLE_IN_CLOUD':
      return explainCloud(refusal);
    case 'PARTNERSHIP_NOT_FOUND':
      return {
        message: 'Your organisation has no active partnership with such a provider.',
        field: ['indirectProviderId'],
      };
  }
}

export function explainWithdrawal(refusal: WithdrawalRefusal): Explained {
  const field = ['invitationId'];
  return refusal.code === 'INVITATION_NOT_FOUND'
    ? { ...NOT_FOUND, field }
    : { message: 'The invitation was withdrawn before.', field };
}

export function explainAcceptance(refusal: AcceptResellerInvitationRefusal): Explained {
  if ('part' in refusal) return explainForm(refusal);
  switch (refusal.code) {
    case 'INVITATION_NOT_FOUND':
      return { ...NOT_FOUND, field: ['invitationToken'] };
    case 'INVITATION_WITHDRAWN':
      return { ...WITHDRAWN, field: ['invitationToken'] };
    case 'TENANT_TYPE_NOT_SUPPORTED':
      return {
        message: 'A tenant of the users of an application buys nothing. Accept with the tenant of the organisation.',
        field: ['tenantType'],
        params: { tenantType: refusal.tenantType },
      };
    case 'NOT_AVAILABLE_IN_CLOUD':
      return { message: `The partner sells in the cloud ${refusal.cloud} alone.`, params: { cloud: refusal.cloud } };
    case 'COUNTRY_NOT_SUPPORTED':
      return {
        message: 'Nothing is sold in the country of the tenant.',
        params: { country: refusal.country },
        partnerCenterCode: 2030,
      };
    case 'COUNTRY_OUTSIDE_PARTNER_REGION':
      return {
        message: 'The partner sells in the region of its own location alone.',
        params: { country: refusal.country, partnerRegion: refusal.partnerRegion },
      };
    case 'CUSTOMER_PROFILE_INCOMPLETE':
      return { message: 'The tenant is not on record here. Say who it is in profile.', field: ['profile'] };
    case 'SELF_RESALE_NOT_ALLOWED':
      return { message: 'A partner does not sell to itself, to an affiliate or to another partner that sells.' };
    case 'RELATIONSHIP_ALREADY_EXISTS':
      return {
        message:
          refusal.state === 'REMOVING'
            ? 'The relationship with the partner is being removed. Accept again once it has ended.'
            : 'The partner is your reseller already.',
        params: { state: refusal.state },
      };
    case 'RESELLER_NOT_LINKED':
      return { message: 'The reseller no longer sells through the provider. It must make another invitation.' };
    case 'CUSTOMER_AGREEMENT_NOT_ACCEPTED':
      return {
        message: 'The Microsoft Customer Agreement must be accepted in the same step. Set acceptAgreement.',
        field: ['acceptAgreement'],
      };
    case 'DOMAIN_TAKEN':
      return { message: 'Another tenant has this domain.', field: ['profile', 'domain'] };
  }
}

/** Errors of a profile read like those of a customer that a partner adds; both stand below other names. */
function explainForm(refusal: Extract<AcceptResellerInvitationRefusal, { readonly part: string }>): Explained {
  if (refusal.part === 'acceptor') {
    const explained = explainContact(refusal);
    return { ...explained, field: ['acceptor', ...(explained.field ?? []).slice(1)] };
  }
  const { part, ...flaw } = refusal;
  if (flaw.code === 'VALIDATION_FAILED' && flaw.field === 'domain') {
    return {
      message: 'This is not a domain. Give one such as contoso.onmicrosoft.com.',
      field: [part, 'domain'],
      partnerCenterCode: VALIDATION_CODE,
    };
  }
  const explained = explainCreation(flaw);
  return { ...explained, field: [part, ...(explained.field ?? []).filter((name) => name !== 'primaryContact')] };
}

import type { Explained } from '../../shared/mutation.ts';
import type { CreateAgreementInvitationRefusal } from '../services/createAgreementInvitation.ts';
import { CUSTOMER_NOT_FOUND, explainCloud, noResellerRelationship } from './explain.ts';
import { MUST_ATTEST } from './explainAgreement.ts';
import { explainInvitation } from './explainInvitations.ts';

export function explainAgreementInvitation(refusal: CreateAgreementInvitationRefusal): Explained {
  switch (refusal.code) {
    case 'VALIDATION_FAILED':
    case 'NOT_AVAILABLE_IN_SANDBOX':
    case 'PARTNERSHIP_NOT_FOUND':
      return explainInvitation(refusal);
    case 'RELATIONSHIP_ALREADY_EXISTS':
      return {
        message: 'Your organisation is a reseller of the customer already. Ask for the agreement alone.',
        field: ['kind'],
        params: { state: refusal.state },
      };
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    case 'NOT_AVAILABLE_IN_CLOUD':
      return explainCloud(refusal);
    case 'DIRECT_ACCEPTANCE_NOT_POSSIBLE':
      return { ...MUST_ATTEST, field: ['customerId'] };
  }
}

import type { NewEvent } from '../../shared/command.ts';
import type { AgreementSignature } from '../domain/agreementAcceptance.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';

/** The customer's own acceptance, told to all its partners. */
export function agreementAccepted(signature: AgreementSignature, partners: readonly string[]): NewEvent {
  const { customerId, templateId, language, country, signedAt } = signature;
  return {
    type: 'agreement.accepted',
    subject: customerId,
    customerId,
    payload: {
      ...{ templateId: templateId.slice('agt_'.length), type: AGREEMENT_IN_FORCE, language, country },
      dateAgreed: signedAt.toISOString(),
    },
    partners,
  };
}

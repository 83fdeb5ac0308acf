import type { NewEvent } from '../../shared/command.ts';
import type { AgreementSignature } from '../domain/agreementAcceptance.ts';
import type { AgreementAttestation } from '../domain/agreementAttestation.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';
import type { AgreementConfirmation } from '../domain/customer.ts';

const TEMPLATE_PREFIX = 'agt_';

const microsoftId = (templateId: string): string => templateId.slice(TEMPLATE_PREFIX.length);

/** A confirmation is told to all partners of the customer; that the customer is given notice, to the one that confirmed. */
export function agreementConfirmed(confirmation: AgreementConfirmation, partners: readonly string[]): NewEvent[] {
  const { id, customerId, partnerId, type, dateAgreed } = confirmation;
  const templateId = microsoftId(confirmation.templateId);
  const about = { subject: id, customerId };
  return [
    { ...about, type: 'agreement.confirmed', payload: { templateId, type, dateAgreed: dateAgreed.toISOString() }, partners },
    { ...about, type: 'agreement.notice.sent', payload: { templateId, type }, partners: [partnerId] },
  ];
}

/** The customer's own acceptance, told to all its partners. */
export function agreementAccepted(signature: AgreementSignature, partners: readonly string[]): NewEvent {
  const { customerId, templateId, language, country, signedAt } = signature;
  return {
    type: 'agreement.accepted',
    subject: customerId,
    customerId,
    payload: {
      templateId: microsoftId(templateId),
      type: AGREEMENT_IN_FORCE,
      language,
      country,
      dateAgreed: signedAt.toISOString(),
    },
    partners,
  };
}

/** No word of the person who signs: the attestation itself is for its partner alone. */
export function attestationChanged(
  { id, customerId, status, expiresAt }: AgreementAttestation,
  verb: 'created' | 'expired',
): NewEvent {
  return {
    type: `agreement.attestation.${verb}`,
    subject: id,
    customerId,
    payload: { status, expiresAt: expiresAt.toISOString() },
  };
}

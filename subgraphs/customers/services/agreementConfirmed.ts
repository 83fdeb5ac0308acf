import type { NewEvent } from '../../shared/command.ts';
import type { AgreementConfirmation } from '../domain/customer.ts';

/** A confirmation is told to all partners of the customer; that the customer is given notice, to the one that confirmed. */
export function agreementConfirmed(confirmation: AgreementConfirmation, partners: readonly string[]): NewEvent[] {
  const { id, customerId, partnerId, type, dateAgreed } = confirmation;
  const templateId = confirmation.templateId.slice('agt_'.length);
  const about = { subject: id, customerId };
  return [
    { ...about, type: 'agreement.confirmed', payload: { templateId, type, dateAgreed: dateAgreed.toISOString() }, partners },
    { ...about, type: 'agreement.notice.sent', payload: { templateId, type }, partners: [partnerId] },
  ];
}

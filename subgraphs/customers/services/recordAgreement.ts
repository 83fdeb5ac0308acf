import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { AgreementConfirmationEntity, CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';
import type { ImportedAgreement } from '../domain/importedAgreement.ts';
import { customerIdOf } from '../domain/recordedCustomer.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';
import type { ImportedIds } from './recordImportedCustomer.ts';

export interface RecordAgreementInput extends CommandInput, ImportedAgreement {}

export type RecordAgreementRefusal = { readonly code: 'CUSTOMER_NOT_FOUND' } | { readonly code: 'AGREEMENT_TEMPLATE_NOT_FOUND' };

/**
 * Records a confirmation that was made outside. It is the same as one on record when the kind and every field of the contact are:
 * a confirmation is never changed.
 */
export const recordAgreement = command<RecordAgreementInput, ImportedIds, RecordAgreementRefusal>({
  name: 'recordAgreement',
  async run({ tx, now, newId, viewer }, imported) {
    const partnerId = partnerOf(viewer) ?? '';
    const customerId = customerIdOf(imported);
    const customer = await tx.lock(CustomerEntity, customerId);
    const [relationship] = await tx.find(CustomerRelationshipEntity, { partnerId, customerId });
    if (!customer || !relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { templateId, type, firstName, lastName, email, phoneNumber, dateAgreed, userId } = imported;
    const templates = await tx.query('SELECT 1 FROM customers.agreement_template WHERE template_id = $1 AND type = $2', [
      templateId,
      type,
    ]);
    if (templates.length === 0) return refuse({ code: 'AGREEMENT_TEMPLATE_NOT_FOUND' });
    const same = await tx.query(
      `SELECT 1 FROM customers.agreement_confirmation WHERE customer_id = $1 AND type = $2 AND first_name = $3 AND last_name = $4
         AND email = $5 AND phone_number IS NOT DISTINCT FROM $6`,
      [customerId, type, firstName, lastName, email, phoneNumber],
    );
    if (same.length > 0) return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });

    const id = newId('AgreementConfirmation');
    await tx.insert(AgreementConfirmationEntity, {
      ...{ id, customerId, partnerId, type, firstName, lastName, email, phoneNumber, dateAgreed },
      templateId: `agt_${templateId}`,
      confirmedAt: now,
      confirmedBy: userId ?? viewer.kind,
      attestationId: null,
    });
    if (type === AGREEMENT_IN_FORCE && customer.agreementConfirmedAt === null) {
      await tx.save(CustomerEntity, { ...customer, agreementConfirmedAt: dateAgreed });
    }
    const payload = { templateId, type, dateAgreed: dateAgreed.toISOString() };
    const partners = await partnersOfCustomer(tx, customerId);
    return accept({
      ids: { customer: customerId, change: 'CREATED' },
      events: [{ type: 'agreement.confirmed', subject: id, customerId, payload, partners }],
    });
  },
});

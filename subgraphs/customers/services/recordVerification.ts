import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { type ImportedVerification, withVerification } from '../domain/importedVerification.ts';
import { customerIdOf } from '../domain/recordedCustomer.ts';
import type { ImportedIds } from './recordImportedCustomer.ts';
import { standingFactsTold } from './standingFactsTold.ts';

export interface RecordVerificationInput extends CommandInput, ImportedVerification {}

/** Records how the verification of a customer stands outside, by the partner that brought it in; others change nothing. */
export const recordVerification = command<RecordVerificationInput, ImportedIds, { readonly code: 'CUSTOMER_NOT_FOUND' }>({
  name: 'recordVerification',
  async run({ tx, now, viewer }, imported) {
    const customerId = customerIdOf(imported);
    const customer = await tx.lock(CustomerEntity, customerId);
    const [relationship] = await tx.find(CustomerRelationshipEntity, { partnerId: partnerOf(viewer) ?? '', customerId });
    if (!customer || !relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const recorded = relationship.isSource ? withVerification(customer, imported, now) : customer;
    await tx.save(CustomerEntity, recorded);
    if (tx.changes.length === 0) return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });
    return accept({ ids: { customer: customerId, change: 'CHANGED' }, events: await standingFactsTold(tx, recorded) });
  },
});

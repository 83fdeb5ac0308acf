import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { CustomerQualificationEntity } from '../database/qualificationEntities.ts';
import { type ImportedQualification, withImported } from '../domain/importedQualification.ts';
import { withQualification } from '../domain/qualification.ts';
import { customerIdOf } from '../domain/recordedCustomer.ts';
import { qualificationEvent } from './qualificationEvent.ts';
import type { ImportedIds } from './recordImportedCustomer.ts';
import { standingFactsTold } from './standingFactsTold.ts';

export interface RecordQualificationInput extends CommandInput, ImportedQualification {}

/** Records how a qualification of a customer stands outside, for one partner. What is approved stays so. */
export const recordQualification = command<RecordQualificationInput, ImportedIds, { readonly code: 'CUSTOMER_NOT_FOUND' }>({
  name: 'recordQualification',
  async run({ tx, now, viewer }, imported) {
    const partnerId = partnerOf(viewer) ?? '';
    const customerId = customerIdOf(imported);
    const { qualification } = imported;
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const customer = relationship && (await tx.lock(CustomerEntity, customerId));
    if (!relationship || !customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const standing = await tx.lock(CustomerQualificationEntity, { partnerId, customerId, qualification });
    const found = withImported(standing, imported, { partnerId, customerId }, now);
    if (found !== null) {
      await (standing ? tx.save(CustomerQualificationEntity, found) : tx.insert(CustomerQualificationEntity, found));
    }
    if (found === null || tx.changes.length === 0)
      return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });

    const isDecided = found.vettingStatus !== 'IN_REVIEW';
    const events = [qualificationEvent(`customer.qualification.${isDecided ? 'decided' : 'requested'}`, found)];
    if (found.vettingStatus === 'APPROVED') {
      const qualifications = withQualification(relationship.qualifications, found.qualification);
      await tx.save(CustomerRelationshipEntity, { ...relationship, qualifications });
      events.push(...(await standingFactsTold(tx, customer, [partnerId])));
    }
    return accept({ ids: { customer: customerId, change: standing ? 'CHANGED' : 'CREATED' }, events });
  },
});

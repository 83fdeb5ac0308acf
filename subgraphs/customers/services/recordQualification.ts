import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { CustomerQualificationEntity } from '../database/qualificationEntities.ts';
import { type ImportedQualification, withVetting } from '../domain/importedQualification.ts';
import { withQualification } from '../domain/qualification.ts';
import { customerIdOf } from '../domain/recordedCustomer.ts';
import { qualificationEvent } from './qualificationEvent.ts';
import type { ImportedIds } from './recordImportedCustomer.ts';
import { standingFactsTold } from './standingFactsTold.ts';

export interface RecordQualificationInput extends CommandInput, ImportedQualification {}

/** Records how a qualification of a customer stands outside, by its partner. `None` and what nobody knows change nothing. */
export const recordQualification = command<RecordQualificationInput, ImportedIds, { readonly code: 'CUSTOMER_NOT_FOUND' }>({
  name: 'recordQualification',
  async run({ tx, now, viewer }, imported) {
    const { qualification } = imported;
    const partnerId = partnerOf(viewer) ?? '';
    const customerId = customerIdOf(imported);
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const [customer] = await tx.find(CustomerEntity, { id: customerId });
    if (!relationship || !customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (qualification === null) return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });

    const key = { partnerId, customerId, qualification };
    const standing = await tx.lock(CustomerQualificationEntity, key);
    const recorded = withVetting(standing, key, imported, now);
    await (standing ? tx.save(CustomerQualificationEntity, recorded) : tx.insert(CustomerQualificationEntity, recorded));
    const { qualifications: before } = relationship;
    const qualifications =
      recorded.vettingStatus === 'APPROVED'
        ? withQualification(before, qualification)
        : before.filter((one) => one !== qualification);
    await tx.save(CustomerRelationshipEntity, { ...relationship, qualifications });
    if (tx.changes.length === 0) return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });
    const type = recorded.vettingStatus === 'IN_REVIEW' ? 'customer.qualification.requested' : 'customer.qualification.decided';
    return accept({
      ids: { customer: customerId, change: standing ? 'CHANGED' : 'CREATED' },
      events: [qualificationEvent(type, recorded), ...(await standingFactsTold(tx, customer, [partnerId]))],
    });
  },
});

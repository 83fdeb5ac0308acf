import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import { PurchasePolicyEntity } from '../database/purchasePolicyEntity.ts';
import type { ImportedSelfServePolicy } from '../domain/importedSelfServePolicy.ts';
import { isPolicy, type PurchasePolicy } from '../domain/purchasePolicy.ts';
import { customerIdOf } from '../domain/recordedCustomer.ts';
import { permissionsTold } from './permissionsTold.ts';
import type { ImportedIds } from './recordImportedCustomer.ts';

export interface RecordSelfServePolicyInput extends CommandInput, ImportedSelfServePolicy {}

export type RecordPolicyRefusal =
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  /** Granted by another partner than the one that records it. */
  | { readonly code: 'PARTNER_NOT_FOUND' };

/** Records what users of a customer may buy by themselves, as the partner granted it outside; the whole policy each time. */
export const recordSelfServePolicy = command<RecordSelfServePolicyInput, ImportedIds, RecordPolicyRefusal>({
  name: 'recordSelfServePolicy',
  async run({ tx, viewer }, imported) {
    const partnerId = partnerOf(viewer) ?? '';
    const customerId = customerIdOf(imported);
    const [partner] = await tx.find(PartnerEntity, { id: partnerId });
    if (partner?.tenantId !== imported.grantorTenantId) return refuse({ code: 'PARTNER_NOT_FOUND' });
    if (!(await tx.lock(CustomerRelationshipEntity, { partnerId, customerId }))) return refuse({ code: 'CUSTOMER_NOT_FOUND' });

    const standing = await tx.lock(PurchasePolicyEntity, { partnerId, customerId });
    const before: PurchasePolicy = standing ?? { partnerId, customerId, resources: [], version: 1 };
    const after = { ...before, resources: imported.resources };
    if (standing) await tx.save(PurchasePolicyEntity, after);
    else if (isPolicy(after)) await tx.insert(PurchasePolicyEntity, after);
    if (tx.changes.length === 0) return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });
    const change = isPolicy(before) ? 'CHANGED' : 'CREATED';
    return accept({ ids: { customer: customerId, change }, events: [permissionsTold(before, after, null)] });
  },
});

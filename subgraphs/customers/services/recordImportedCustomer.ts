import { type CommandInput, command } from '../../shared/command.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { BillingProfileEntity, CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import type { Customer, CustomerRelationship } from '../domain/customer.ts';
import type { ImportedCustomer } from '../domain/importedCustomer.ts';
import type { Partner } from '../domain/partner.ts';
import { customerIdOf, type RecordedCustomer } from '../domain/recordedCustomer.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';
import { customerOfOthers, type RecordCustomerRefusal, storeCustomer } from './recordCustomer.ts';
import { takeTurn } from './takeTurn.ts';

export interface RecordImportedCustomerInput extends CommandInput, ImportedCustomer {}

/** `change` is `CREATED`, `CHANGED` or `UNCHANGED`. */
export type ImportedIds = { readonly customer: string; readonly change: string };

export type RecordImportedCustomerRefusal =
  | RecordCustomerRefusal
  /** Not on record, and too little is told of it. */
  | { readonly code: 'CUSTOMER_INCOMPLETE'; readonly missing: string }
  | { readonly code: 'ASSOCIATED_PARTNER_NOT_FOUND'; readonly tenantId: string };

/**
 * Records what Partner Center tells of a customer of one partner; what it does not tell stays. Of a new customer it tells neither when
 * it was added nor how its verification stands.
 */
export const recordImportedCustomer = command<RecordImportedCustomerInput, ImportedIds, RecordImportedCustomerRefusal>({
  name: 'recordImportedCustomer',
  conflicts: { customer_domain: { code: 'DOMAIN_TAKEN' } },
  async run({ tx, now, viewer }, imported) {
    const partnerId = partnerOf(viewer);
    const [partner] = partnerId === null ? [] : await tx.find(PartnerEntity, { id: partnerId });
    if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
    const customerId = customerIdOf(imported);
    await takeTurn(tx, customerId);
    const standing = await tx.lock(CustomerRelationshipEntity, { partnerId: partner.id, customerId });
    const known = await (standing ? tx.lock(CustomerEntity, customerId) : customerOfOthers(tx, customerId));
    const recorded = await whole(tx, imported, { partner, known, standing }, now);
    if (!recorded.ok) return recorded;

    const stored = await storeCustomer(tx, partner.id, recorded.value, now);
    if (!stored.ok) return stored;
    const told = tx.changes.length;
    await storeBillingProfile(tx, imported, partner, recorded.value.relationship.resellerId);
    const billed = { type: 'customer.billing_profile.recorded', subject: customerId, customerId, payload: {} };
    const change = standing === null ? 'CREATED' : tx.changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
    return accept({
      ids: { customer: customerId, change },
      events: tx.changes.length > told ? [...stored.value.events, billed] : stored.value.events,
    });
  },
});

interface Standing {
  readonly partner: Partner;
  readonly known: Customer | null;
  readonly standing: CustomerRelationship | null;
}

/** What is told, with what is known for the rest. */
async function whole(
  tx: Tx,
  imported: ImportedCustomer,
  { partner, known, standing }: Standing,
  now: Date,
): Promise<Decision<RecordedCustomer, RecordImportedCustomerRefusal>> {
  const { tenantId, companyProfile: profile, billingProfile, associatedTenantId } = imported;
  const commerceId = known?.commerceId ?? imported.commerceId;
  const country = known?.country ?? billingProfile?.country ?? null;
  const company = profile ?? known;
  if (company === null) return refuse({ code: 'CUSTOMER_INCOMPLETE', missing: 'companyProfile' });
  if (commerceId === null) return refuse({ code: 'CUSTOMER_INCOMPLETE', missing: 'commerceId' });
  if (country === null) return refuse({ code: 'CUSTOMER_INCOMPLETE', missing: 'billingProfile' });
  const reseller = associatedTenantId ? await partnerOnRecord(tx, { tenantId: associatedTenantId }) : null;
  if (associatedTenantId && !reseller) return refuse({ code: 'ASSOCIATED_PARTNER_NOT_FOUND', tenantId: associatedTenantId });
  const state = imported.relationship ?? standing?.state ?? 'RESELLER';
  return accept({
    tenantId,
    commerceId,
    companyName: company.companyName,
    domain: known?.domain ?? company.domain,
    country,
    cloud: known?.cloud ?? partner.cloud,
    organizationRegistrationNumber: company.organizationRegistrationNumber ?? known?.organizationRegistrationNumber ?? null,
    isSandbox: known?.isSandbox ?? partner.isSandbox,
    createdAt: known?.createdAt ?? now,
    isLocked: known !== null && known.lockedAt !== null,
    verification: {
      status: known?.verificationStatus ?? 'UNKNOWN',
      startedAt: known?.verificationStartedAt ?? null,
      decidedAt: known?.verificationDecidedAt ?? null,
      reason: known?.verificationReason ?? null,
      trigger: known?.verificationTrigger ?? 'IMPORTED',
    },
    agreementSignedAt: known?.agreementSignedAt ?? null,
    relationship: {
      state,
      since: standing && standing.state === state ? standing.since : now,
      friendlyName: billingProfile?.companyName ?? standing?.friendlyName ?? null,
      resellerId: associatedTenantId === null ? (standing?.resellerId ?? null) : (reseller?.id ?? null),
      providerId: standing?.providerId ?? null,
      tags: imported.tags ?? standing?.tags ?? [],
      qualifications: standing?.qualifications ?? [],
    },
  });
}

/** A reseller reads the profile of its provider and keeps none. */
async function storeBillingProfile(
  tx: Tx,
  imported: ImportedCustomer,
  { id: partnerId, type }: Partner,
  resellerId: string | null,
): Promise<void> {
  if (imported.billingProfile === null || type === 'INDIRECT_RESELLER') return;
  const key = { partnerId, customerId: customerIdOf(imported) };
  const standing = await tx.lock(BillingProfileEntity, key);
  const profile = { ...standing, ...imported.billingProfile, ...key, resellerId, version: standing?.version ?? 1 };
  await (standing ? tx.save(BillingProfileEntity, profile) : tx.insert(BillingProfileEntity, profile));
}

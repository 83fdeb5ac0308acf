import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import { TENANT } from './importedCustomer.ts';

/** How another partner stands to the one that asked. */
export interface ImportedPartnerRelationship {
  readonly tenantId: string;
  readonly name: string;
  readonly mpnId: string | null;
  readonly country: string;
  /** Whether the other one is the provider. */
  readonly isProvider: boolean;
  readonly isActive: boolean;
}

const TYPES = ['IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF', 'IS_INDIRECT_RESELLER_OF'] as const;

/** Any other state than `Active` is no active partnership. Source: Retrieve a list of indirect resellers. */
export function importedPartnerRelationship(wire: unknown): Decision<ImportedPartnerRelationship, FieldFault> {
  const fields = new WireFields(wire);
  const type = fields.choice('relationshipType', TYPES);
  return refuseAny(fields.faults, {
    tenantId: fields.shaped('id', TENANT, 'a tenant id').toLowerCase(),
    name: fields.text('name'),
    mpnId: fields.has('mpnId') ? fields.shaped('mpnId', /^\d{1,10}$/, 'a PartnerID of 1 to 10 digits') : null,
    country: fields.shaped('location', /^[a-z]{2}$/i, 'a country of two letters').toUpperCase(),
    isProvider: type === 'IS_INDIRECT_RESELLER_OF',
    isActive: fields.text('state').toLowerCase() === 'active',
  });
}

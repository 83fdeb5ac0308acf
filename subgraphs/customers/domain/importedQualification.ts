import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import { customerFaults } from './importedCustomer.ts';
import { importedInstant } from './importedInstant.ts';
import type { CustomerQualification, FoundQualification, VettingStatus } from './qualification.ts';

export interface ImportedQualification {
  readonly tenantId: string;
  /** Null for `None`, which says nothing, and for what nobody knows. */
  readonly qualification: FoundQualification | null;
  readonly vettingStatus: VettingStatus;
  readonly vettingReason: string | null;
  readonly vettingCreatedAt: Date | null;
}

const KNOWN: Readonly<Record<string, FoundQualification>> = {
  education: 'EDUCATION',
  governmentcommunitycloud: 'GOVERNMENT_COMMUNITY_CLOUD',
  stateownedentity: 'STATE_OWNED_ENTITY',
  nonprofit: 'NONPROFIT',
};
/** A status nobody knows is no approval. */
const STATUSES: Readonly<Record<string, VettingStatus>> = { approved: 'APPROVED', denied: 'DENIED' };

const letters = (text: string): string => text.toLowerCase().replaceAll('_', '');

/** Without a status the qualification is there already. Source: Get a customer's qualifications. */
export function importedQualification(wire: unknown, tenantId: string | null): Decision<ImportedQualification, FieldFault> {
  const fields = new WireFields(wire);
  const qualification = KNOWN[letters(fields.text('qualification'))] ?? null;
  const status = fields.optionalText('vettingStatus');
  return refuseAny([...customerFaults(tenantId), ...fields.faults], {
    tenantId: tenantId ?? '',
    qualification,
    vettingStatus: status === null ? 'APPROVED' : (STATUSES[letters(status)] ?? 'IN_REVIEW'),
    vettingReason: fields.optionalText('vettingReason'),
    vettingCreatedAt: importedInstant(fields, 'vettingCreateDate'),
  });
}

/** What the partner asked for, as it stands outside; unchanged when it is known to stand so. */
export function withVetting(
  standing: CustomerQualification | null,
  key: Pick<CustomerQualification, 'partnerId' | 'customerId' | 'qualification'>,
  { vettingStatus, vettingReason, vettingCreatedAt }: ImportedQualification,
  now: Date,
): CustomerQualification {
  const isSame = standing?.vettingStatus === vettingStatus;
  return {
    ...{ educationSegment: null, website: null, attempt: 1, validationCodeId: null, version: 1 },
    ...standing,
    ...key,
    vettingStatus,
    vettingReason,
    vettingCreatedAt: vettingCreatedAt ?? standing?.vettingCreatedAt ?? now,
    vettingDecidedAt: vettingStatus === 'IN_REVIEW' ? null : isSame ? standing.vettingDecidedAt : now,
  };
}

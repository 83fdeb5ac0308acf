import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import { customerFaults } from './importedCustomer.ts';
import { importedInstant } from './importedInstant.ts';
import type { CustomerQualification, EducationSegment, Qualification, VettingStatus } from './qualification.ts';

/** A qualification as it stands outside. */
export interface ImportedQualification {
  readonly tenantId: string;
  readonly qualification: Qualification;
  readonly educationSegment: EducationSegment | null;
  readonly vettingStatus: VettingStatus;
  readonly vettingReason: string | null;
  readonly vettingCreatedAt: Date | null;
}

const QUALIFICATIONS = ['NONE', 'EDUCATION', 'GOVERNMENT_COMMUNITY_CLOUD', 'STATE_OWNED_ENTITY', 'NONPROFIT'] as const;
const SEGMENTS = ['K12', 'HIGHER_EDUCATION'] as const;
const STATUSES = ['IN_REVIEW', 'APPROVED', 'DENIED'] as const;

/** What has no status of a review was not reviewed, and holds. Source: Get a customer's qualifications. */
export function importedQualification(wire: unknown, tenantId: string | null): Decision<ImportedQualification, FieldFault> {
  const fields = new WireFields(wire);
  const imported: ImportedQualification = {
    tenantId: tenantId ?? '',
    qualification: fields.choice('qualification', QUALIFICATIONS),
    educationSegment: fields.has('educationSegment') ? fields.choice('educationSegment', SEGMENTS) : null,
    vettingStatus: fields.optionalText('vettingStatus') === null ? 'APPROVED' : fields.choice('vettingStatus', STATUSES),
    vettingReason: fields.optionalText('vettingReason'),
    vettingCreatedAt: importedInstant(fields, 'vettingCreateDate'),
  };
  return refuseAny([...customerFaults(tenantId), ...fields.faults], imported);
}

/**
 * The qualification with what is told of it, or null when nothing new is: it was told before, is older than what is known, or
 * would take back what is approved.
 */
export function withImported(
  standing: CustomerQualification | null,
  { qualification, educationSegment, vettingStatus, vettingReason, vettingCreatedAt }: ImportedQualification,
  { partnerId, customerId }: Pick<CustomerQualification, 'partnerId' | 'customerId'>,
  now: Date,
): CustomerQualification | null {
  if (qualification === 'NONE' || standing?.vettingStatus === 'APPROVED') return null;
  const isOlder = standing?.vettingCreatedAt != null && vettingCreatedAt !== null && vettingCreatedAt < standing.vettingCreatedAt;
  if (isOlder || (standing?.vettingStatus === vettingStatus && vettingCreatedAt === null)) return null;
  return {
    partnerId,
    customerId,
    qualification,
    educationSegment: educationSegment ?? standing?.educationSegment ?? null,
    website: standing?.website ?? null,
    vettingStatus,
    vettingReason,
    vettingCreatedAt: vettingCreatedAt ?? standing?.vettingCreatedAt ?? null,
    vettingDecidedAt:
      standing?.vettingStatus === vettingStatus ? standing.vettingDecidedAt : vettingStatus === 'IN_REVIEW' ? null : now,
    attempt: standing?.attempt ?? 1,
    validationCodeId: standing?.validationCodeId ?? null,
    version: standing?.version ?? 1,
  };
}

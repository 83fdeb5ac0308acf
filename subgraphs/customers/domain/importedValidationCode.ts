import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import { TENANT } from './importedCustomer.ts';
import { cleanName } from './personName.ts';
import { MAX_CREATES_LIMIT, ORGANIZATION_NAME_LIMIT, type ValidationCode } from './validationCode.ts';

/** A validation code as it stands outside. */
export interface ImportedValidationCode
  extends Pick<ValidationCode, 'organizationName' | 'validationId' | 'maxCreates' | 'remainingCreates'> {
  /** Tenant of the partner it was issued to; null when that is not told. */
  readonly partnerTenantId: string | null;
}

/** Source: Get validation codes. */
export function importedValidationCode(wire: unknown): Decision<ImportedValidationCode, FieldFault> {
  const fields = new WireFields(wire);
  const organizationName = cleanName(fields.text('organizationName'));
  if ([...organizationName].length > ORGANIZATION_NAME_LIMIT) {
    fields.fault('organizationName', `a name of at most ${ORGANIZATION_NAME_LIMIT} characters`);
  }
  const maxCreates = fields.whole('maxCreates', 1, MAX_CREATES_LIMIT);
  return refuseAny(fields.faults, {
    partnerTenantId: fields.has('partnerId') ? fields.shaped('partnerId', TENANT, 'a tenant id').toLowerCase() : null,
    organizationName,
    validationId: fields.shaped('validationId', /^\S{1,100}$/, 'a code of at most 100 characters').toLowerCase(),
    maxCreates,
    remainingCreates: fields.whole('remainingCreates', 0, Math.max(maxCreates, 0)),
  });
}

import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { AgreementType } from './customer.ts';
import { customerFaults, TENANT } from './importedCustomer.ts';
import { importedInstant } from './importedInstant.ts';

export interface ImportedAgreement {
  readonly tenantId: string;
  readonly templateId: string;
  readonly type: AgreementType;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber: string | null;
  readonly dateAgreed: Date;
  /** Microsoft's id of the user who confirmed; null when it is not told. */
  readonly userId: string | null;
}

const TYPES = ['MICROSOFT_CUSTOMER_AGREEMENT', 'MICROSOFT_CLOUD_AGREEMENT'] as const;

/** Source: Agreement resources. */
export function importedAgreement(wire: unknown, tenantId: string | null): Decision<ImportedAgreement, FieldFault> {
  const fields = new WireFields(wire);
  const contact = fields.inner('primaryContact');
  if (!contact) fields.fault('primaryContact', 'an object');
  if (!fields.has('dateAgreed')) fields.fault('dateAgreed', 'when it was accepted');
  const agreement: ImportedAgreement = {
    tenantId: tenantId ?? '',
    templateId: fields.shaped('templateId', TENANT, 'the id of a template').toLowerCase(),
    type: fields.choice('type', TYPES),
    firstName: contact?.text('firstName') ?? '',
    lastName: contact?.text('lastName') ?? '',
    email: contact?.text('email') ?? '',
    phoneNumber: contact?.optionalText('phoneNumber') ?? null,
    dateAgreed: importedInstant(fields, 'dateAgreed') ?? new Date(0),
    userId: fields.optionalText('userId'),
  };
  return refuseAny([...customerFaults(tenantId), ...fields.faults], agreement);
}

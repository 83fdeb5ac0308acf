import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { Customer, VerificationStatus } from './customer.ts';
import { customerFaults } from './importedCustomer.ts';
import { importedInstant } from './importedInstant.ts';

export interface ImportedVerification {
  readonly tenantId: string;
  readonly status: VerificationStatus;
  /** When it came to stand so; null when that is not told. */
  readonly updatedAt: Date | null;
}

const STATUSES: Readonly<Record<string, VerificationStatus>> = {
  underreview: 'UNDER_REVIEW',
  allowed: 'ALLOWED',
  notallowed: 'NOT_ALLOWED',
  notready: 'NOT_READY',
};

/** A status nobody knows is `UNKNOWN`, which blocks like a review. Source: Retrieve the validation status of a customer. */
export function importedVerification(wire: unknown, tenantId: string | null): Decision<ImportedVerification, FieldFault> {
  const fields = new WireFields(wire);
  const status = STATUSES[fields.text('status').toLowerCase().replaceAll('_', '')] ?? 'UNKNOWN';
  const updatedAt = importedInstant(fields, 'lastUpdateDateTime');
  return refuseAny([...customerFaults(tenantId), ...fields.faults], { tenantId: tenantId ?? '', status, updatedAt });
}

/** The customer as its verification stands outside; unchanged when it is known to stand so. */
export function withVerification(customer: Customer, { status, updatedAt }: ImportedVerification, now: Date): Customer {
  if (customer.verificationStatus === status) return customer;
  const at = updatedAt ?? now;
  const isDecided = status === 'ALLOWED' || status === 'NOT_ALLOWED';
  return {
    ...customer,
    verificationStatus: status,
    verificationStartedAt: isDecided ? customer.verificationStartedAt : at,
    verificationDecidedAt: isDecided ? at : null,
    verificationReason: null,
    verificationTrigger: 'IMPORTED',
    verificationDueAt: null,
  };
}

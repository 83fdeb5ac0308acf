import type { NewEvent } from '../../shared/command.ts';
import type { CustomerQualification } from '../domain/qualification.ts';

/** What became of a qualification, for the log of the partner that asked for it. */
export function qualificationEvent(
  type: 'customer.qualification.requested' | 'customer.qualification.decided',
  { partnerId, customerId, qualification, vettingStatus, vettingReason, educationSegment, attempt }: CustomerQualification,
): NewEvent {
  return {
    type,
    subject: customerId,
    customerId,
    payload: { qualification, status: vettingStatus, reason: vettingReason, educationSegment, attempt },
    partners: [partnerId],
  };
}

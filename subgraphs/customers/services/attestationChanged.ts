import type { NewEvent } from '../../shared/command.ts';
import type { AgreementAttestation } from '../domain/agreementAttestation.ts';

/** No word of the person who signs: the attestation itself is for its partner alone. */
export function attestationChanged(
  { id, customerId, status, expiresAt }: AgreementAttestation,
  verb: 'created' | 'expired',
): NewEvent {
  return {
    type: `agreement.attestation.${verb}`,
    subject: id,
    customerId,
    payload: { status, expiresAt: expiresAt.toISOString() },
  };
}

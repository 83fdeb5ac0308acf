import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { AgreementAttestationEntity } from '../database/agreementEntities.ts';
import { type ExpiryRefusal, expireAttestation } from '../domain/agreementAttestation.ts';
import { attestationChanged } from './attestationChanged.ts';

export interface ExpireAgreementAttestationInput extends CommandInput {
  readonly attestationId: string;
}

/** Ends an attestation that nobody used in time; internal, a job runs it. */
export const expireAgreementAttestation = command<
  ExpireAgreementAttestationInput,
  { readonly attestation: string },
  ExpiryRefusal
>({
  name: 'expireAgreementAttestation',
  async run({ tx, now }, { attestationId }) {
    const attestation = await tx.lock(AgreementAttestationEntity, attestationId);
    if (!attestation) return refuse({ code: 'ATTESTATION_NOT_FOUND' });
    const expired = expireAttestation(attestation, now);
    if (!expired.ok) return expired;
    await tx.save(AgreementAttestationEntity, expired.value);
    return accept({ ids: { attestation: attestationId }, events: [attestationChanged(expired.value, 'expired')] });
  },
});

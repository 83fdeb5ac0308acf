import type { Tx } from '../../shared/Tx.ts';
import { AgreementAttestationEntity } from '../database/agreementEntities.ts';
import type { AgreementAttestation } from '../domain/agreementAttestation.ts';

/** The attestation a confirmation names, held until the end; null where none is named, or the partner has none with this id. */
export async function attestationNamed(tx: Tx, id: string | null): Promise<AgreementAttestation | null> {
  return id === null ? null : tx.lock(AgreementAttestationEntity, id);
}

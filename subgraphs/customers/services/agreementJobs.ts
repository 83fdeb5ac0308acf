import { job } from '../../shared/jobs.ts';
import { expireAgreementAttestation } from './expireAgreementAttestation.ts';

/** Attestations expire 24 hours after they were made. */
const attestations = job(
  'agreementAttestations',
  'customers.claim_agreement_attestations',
  expireAgreementAttestation,
  ({ id }, idempotencyKey) => ({ attestationId: id, idempotencyKey }),
);

export const agreementJobs = [attestations];

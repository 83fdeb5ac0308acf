import type { Context } from '../context.ts';
import { type AgreementGap, agreementGaps } from '../domain/agreementCoverage.ts';
import { AGREEMENT_IN_FORCE, acceptanceOf } from '../domain/agreementState.ts';
import type { Customer } from '../domain/customer.ts';

/** What a customer lacks, out of what its confirmations and signatures name. */
export async function gapsOf(customer: Customer, { loaders }: Context): Promise<AgreementGap[]> {
  const [confirmations, signatures, current] = await Promise.all([
    loaders.confirmationsOfCustomer.load(customer.id),
    loaders.signaturesOfCustomer.load(customer.id),
    loaders.currentAgreement(),
  ]);
  const confirmed = confirmations.filter(({ type }) => type === AGREEMENT_IN_FORCE);
  const versions = [...confirmed, ...signatures].map(({ templateId }) => templateId);
  return agreementGaps(acceptanceOf(customer), versions, current?.id ?? null);
}

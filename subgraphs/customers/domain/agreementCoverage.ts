import type { AgreementAcceptance } from './agreementState.ts';

/** What is not on record of a customer's acceptance. */
export type AgreementGap = 'PARTNER_CONFIRMATION' | 'CUSTOMER_SIGNATURE' | 'CURRENT_VERSION';

const MISSING: Readonly<Record<AgreementAcceptance, readonly AgreementGap[]>> = {
  NOT_ACCEPTED: ['PARTNER_CONFIRMATION', 'CUSTOMER_SIGNATURE'],
  CONFIRMED_BY_PARTNER: ['CUSTOMER_SIGNATURE'],
  ACCEPTED_BY_CUSTOMER: ['PARTNER_CONFIRMATION'],
  ACCEPTED_BY_BOTH: [],
};

/**
 * What a customer lacks. Versions older than the one in force still count: the agreement never expires. `versions` are those on
 * record, by confirmation or signature; an acceptance that was recorded without its version lacks none.
 */
export function agreementGaps(
  acceptance: AgreementAcceptance,
  versions: readonly string[],
  currentTemplateId: string | null,
): AgreementGap[] {
  const isOutdated = versions.length > 0 && currentTemplateId !== null && !versions.includes(currentTemplateId);
  return [...MISSING[acceptance], ...(isOutdated ? (['CURRENT_VERSION'] as const) : [])];
}

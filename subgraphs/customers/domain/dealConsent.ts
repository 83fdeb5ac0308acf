import type { DealKind, ReferralConsent } from './referral.ts';

export type ConsentRefusal = {
  readonly code: 'VALIDATION_FAILED';
  readonly flaw: 'CONSENT';
  readonly dealKind: DealKind;
  readonly wanted: boolean;
};

/** What the kind of a deal says of the consent to share it with Microsoft's sellers; null where both may be. */
const WANTED: Readonly<Record<DealKind, boolean | null>> = {
  PRIVATE: false,
  PARTNER_LED: true,
  CO_SELL: true,
  P2P: null,
  SOLUTION_ASSESSMENT: null,
};

/** A private deal is not shared, a shared one is shared by consent. Source: Create a referral. */
export function consentErrors(dealKind: DealKind | null, { consentToShareWithMicrosoft }: ReferralConsent): ConsentRefusal[] {
  const wanted = dealKind === null ? null : WANTED[dealKind];
  if (dealKind === null || wanted === null || consentToShareWithMicrosoft === wanted) return [];
  return [{ code: 'VALIDATION_FAILED', flaw: 'CONSENT', dealKind, wanted }];
}

import type { SoldFacts, SoldKind } from '../../shared/rules/removalBlockers.ts';
import type { ProductFamily, Subscription } from './subscription.ts';

const KINDS: Readonly<Record<ProductFamily, SoldKind>> = {
  ONLINE_SERVICES_NCE: 'NEW_COMMERCE',
  ONLINE_SERVICES_LEGACY: 'LEGACY',
  AZURE: 'AZURE_PLAN',
  SOFTWARE: 'SOFTWARE',
  SAAS: 'MARKETPLACE',
};
/** Azure as it was sold before the Azure plan. */
const CLASSIC_AZURE_OFFER = 'MS-AZR-0145P';

/** A subscription as the end of a reseller relationship looks at it. */
export function soldFactsOf(subscription: Subscription): SoldFacts {
  const { id, productFamily, offerId, status, cancellationAllowedUntil, commitmentEndsOn } = subscription;
  const kind = offerId === CLASSIC_AZURE_OFFER ? 'AZURE_CLASSIC' : KINDS[productFamily];
  return { id, kind, status, cancellableUntil: cancellationAllowedUntil, endsOn: commitmentEndsOn };
}

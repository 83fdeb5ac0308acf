import { type CommandInput, command } from '../../shared/command.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { CatalogItemEntity, ChargeEntity, SeatBatchEntity, SubscriptionEntity } from '../database/entities.ts';
import { batchIdOf } from '../domain/batchIdOf.ts';
import type { CatalogItem } from '../domain/catalogItem.ts';
import {
  convertTrial,
  type Renewal,
  type RenewalPrice,
  type RenewalRefusal,
  renew,
  TRIAL_TURNS_INTO,
} from '../domain/renewal.ts';
import type { Subscription } from '../domain/subscription.ts';
import { bookedCharge } from './bookedCharge.ts';
import { customerGate, type GateRefusal, passGate, resellerLink } from './passGate.ts';
import { type PriceRequest, priceOfTheDay } from './priceOfTheDay.ts';
import { subscriptionEvent } from './subscriptionEvents.ts';

export interface RenewSubscription extends CommandInput {
  readonly subscriptionId: string;
}

export type RenewSubscriptionRefusal =
  | { readonly code: 'SUBSCRIPTION_NOT_FOUND' }
  | { readonly code: 'CONVERSION_TARGET_MISSING'; readonly catalogItemId: string }
  | GateRefusal
  | RenewalRefusal;

type Ids = { readonly batchId: string; readonly chargeId: string };

/**
 * Renews one subscription for one term, or converts a trial, at the price of the day the new term begins. The lease of the job
 * ends with it, so that one that is several terms behind is due again at once.
 */
export const renewSubscription = command<RenewSubscription, { readonly subscription: string }, RenewSubscriptionRefusal>({
  name: 'renewSubscription',
  async run({ tx, now, newId }, { subscriptionId }) {
    const subscription = await tx.lock(SubscriptionEntity, subscriptionId);
    if (!subscription) return refuse({ code: 'SUBSCRIPTION_NOT_FOUND' });

    const { partnerId, customerId, resellerId } = subscription;
    const reseller = { resellerId, link: await resellerLink(tx, resellerId) };
    const passed = passGate(await customerGate(tx, partnerId, customerId), reseller, null, 'RENEWAL');
    if (!passed.ok) return passed;

    const chargeId = newId('Charge');
    const ids = { batchId: batchIdOf(chargeId), chargeId };
    const decision = await (subscription.isTrial ? converted : renewed)(tx, subscription, passed.value.country, now, ids);
    if (!decision.ok) return decision;

    const { subscription: begun, batch, charge } = decision.value;
    await tx.save(SubscriptionEntity, begun);
    await tx.insert(SeatBatchEntity, batch);
    await tx.insert(ChargeEntity, charge);
    await tx.query('UPDATE subscriptions.subscription SET renewal_leased_until = NULL WHERE id = $1 AND partner_id = $2', [
      subscriptionId,
      partnerId,
    ]);
    return accept({
      ids: { subscription: begun.id },
      events: [subscriptionEvent('subscription.renewed', begun)],
      charges: [bookedCharge(charge)],
    });
  },
});

async function renewed(
  tx: Tx,
  subscription: Subscription,
  market: string,
  now: Date,
  ids: Ids,
): Promise<Decision<Renewal, RenewalRefusal>> {
  const { catalogItemId, termDuration, billingCycle, renewsAt } = subscription;
  const request = { catalogItemId, market, termDuration, billingCycle, at: renewsAt ?? now };
  return renew(subscription, await renewalPrice(tx, subscription, request), now, ids);
}

async function converted(
  tx: Tx,
  trial: Subscription,
  market: string,
  now: Date,
  ids: Ids,
): Promise<Decision<Renewal, RenewSubscriptionRefusal>> {
  const target = await paidItemOf(tx, trial.catalogItemId);
  if (!target) return refuse({ code: 'CONVERSION_TARGET_MISSING', catalogItemId: trial.catalogItemId });
  const request = { catalogItemId: target.id, market, ...TRIAL_TURNS_INTO, at: trial.renewsAt ?? now };
  return convertTrial(trial, target, await renewalPrice(tx, trial, request), now, ids);
}

/** The first item of the catalogue that a trial can be converted to; null when it holds none. */
async function paidItemOf(tx: Tx, trialItemId: string): Promise<CatalogItem | null> {
  const [trialItem] = await tx.find(CatalogItemEntity, { id: trialItemId });
  for (const id of trialItem?.conversionTargetIds ?? []) {
    const [target] = await tx.find(CatalogItemEntity, { id });
    if (target && target.retiredAt === null) return target;
  }
  return null;
}

/** A subscription keeps its currency: a price in another one is none. */
async function renewalPrice(tx: Tx, { currency }: Subscription, request: PriceRequest): Promise<RenewalPrice> {
  const price = await priceOfTheDay(tx, request);
  return { unitPrice: price?.currency === currency ? price.unitPrice : null, promotionId: null };
}

import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { CatalogItemEntity, ChargeEntity, SeatBatchEntity, SubscriptionEntity } from '../database/entities.ts';
import { batchIdOf } from '../domain/batchIdOf.ts';
import { seatsHeld } from '../domain/holding.ts';
import { changeQuantity, type QuantityRefusal, type TenantSeats } from '../domain/quantity.ts';
import type { Subscription } from '../domain/subscription.ts';
import { bookedCharge } from './bookedCharge.ts';
import { holdingsOfCustomer } from './holdingsOfCustomer.ts';
import { customerGate, type GateRefusal, passGate, resellerLink } from './passGate.ts';
import { subscriptionEvent } from './subscriptionEvents.ts';

export interface ChangeSubscriptionQuantity extends CommandInput {
  readonly ifMatch?: string | null | undefined;
  readonly subscriptionId: string;
  readonly quantity: number;
}

export type ChangeSubscriptionQuantityRefusal = { readonly code: 'SUBSCRIPTION_NOT_FOUND' } | GateRefusal | QuantityRefusal;

/** Sets the number of seats of one subscription; its row is locked while the rule decides, so two changes follow each other. */
export const changeSubscriptionQuantity = command<
  ChangeSubscriptionQuantity,
  { readonly subscription: string; readonly charge: string },
  ChangeSubscriptionQuantityRefusal
>({
  name: 'changeSubscriptionQuantity',
  async run({ tx, now, newId }, { subscriptionId, quantity, ifMatch }) {
    const subscription = await tx.lock(SubscriptionEntity, subscriptionId, ifMatch);
    if (!subscription) return refuse({ code: 'SUBSCRIPTION_NOT_FOUND' });

    if (quantity !== subscription.quantity) {
      const { partnerId, customerId, resellerId } = subscription;
      const reseller = { resellerId, link: await resellerLink(tx, resellerId) };
      const operation = quantity > subscription.quantity ? 'SEAT_INCREASE' : 'SEAT_DECREASE';
      const passed = passGate(await customerGate(tx, partnerId, customerId), reseller, null, operation);
      if (!passed.ok) return passed;
    }
    const batches = await tx.lockAll(SeatBatchEntity, { subscriptionId });
    const tenantSeats = quantity > subscription.quantity ? await tenantSeatsOf(tx, subscription) : null;
    const chargeId = newId('Charge');
    const decision = changeQuantity({ subscription, batches, tenantSeats }, quantity, now, {
      batchId: batchIdOf(chargeId),
      chargeId,
    });
    if (!decision.ok) return decision;

    const { subscription: changed, batches: touched, charge } = decision.value;
    await tx.save(SubscriptionEntity, changed);
    if (touched.added) await tx.insert(SeatBatchEntity, touched.added);
    for (const batch of touched.reduced) await tx.save(SeatBatchEntity, batch);
    await tx.insert(ChargeEntity, charge);
    return accept({
      ids: { subscription: changed.id, charge: charge.id },
      events: [subscriptionEvent('subscription.updated', changed)],
      charges: [bookedCharge(charge)],
    });
  },
});

/** Seats of the SKU in the tenant where it has a cap; null where it has none. */
async function tenantSeatsOf(tx: Tx, { customerId, catalogItemId }: Subscription): Promise<TenantSeats | null> {
  const [item] = await tx.find(CatalogItemEntity, { id: catalogItemId });
  const limit = item?.maxSeatsPerTenant ?? null;
  return limit === null ? null : { held: seatsHeld(catalogItemId, await holdingsOfCustomer(tx, customerId)), limit };
}

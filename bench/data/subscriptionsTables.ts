import { addDays, addHours, isoDay } from '../../subgraphs/shared/calendar.ts';
import { Exact, money } from '../../subgraphs/shared/money.ts';
import { nameKey } from '../../subgraphs/shared/nameKey.ts';
import type { Row } from './copyRows.ts';
import { plannedCustomers, plannedPartners } from './plan.ts';
import { type PlannedSubscription, plannedSubscriptions } from './plannedSubscriptions.ts';
import type { Table } from './Table.ts';

const TERM = { term_duration: 'P1Y', billing_cycle: 'ANNUAL' } as const;
/** Far above what the benchmark adds, so that no change is refused. */
const MAXIMUM_QUANTITY = 100_000_000;

/** Subscriptions as bought by one order each, and what this subgraph knows of their customers. */
export const subscriptionsTables: readonly Table[] = [
  {
    name: 'subscriptions.customer_gate',
    *rows(plan, { offers: [{ currency }] }) {
      for (const { id, partner, resellerId } of plannedCustomers(plan)) {
        const facts = {
          customer_id: id,
          relationship: 'RESELLER',
          is_locked: false,
          verification_status: 'ALLOWED',
          agreement_accepted: true,
          qualifications: [],
          country: 'US',
          currency,
        };
        yield { partner_id: partner.id, ...facts, reseller_id: resellerId };
        if (resellerId !== null) yield { partner_id: resellerId, ...facts, reseller_id: null };
      }
    },
  },
  {
    name: 'subscriptions.reseller_link',
    rows: (plan) =>
      plannedPartners(plan)
        .filter(({ type }) => type === 'INDIRECT_PROVIDER')
        .map(({ id, counterpartId }, index) => ({
          partner_id: id,
          reseller_id: counterpartId,
          mpn_id: String(4_100_000 + index),
          is_linked: true,
        })),
  },
  {
    name: 'subscriptions."order"',
    *rows(plan, stock) {
      for (const subscription of plannedSubscriptions(plan, stock)) {
        const { orderId, offer, createdAt } = subscription;
        const order = { id: orderId, status: 'COMPLETED', currency: offer.currency, created_at: createdAt, version: 1 };
        yield { ...order, ...ownership(subscription) };
      }
    },
  },
  {
    name: 'subscriptions.order_line',
    *rows(plan, stock) {
      for (const subscription of plannedSubscriptions(plan, stock)) {
        const { id, orderId, quantity } = subscription;
        yield {
          order_id: orderId,
          line_item_number: 0,
          ...ownership(subscription),
          ...whatIsBought(subscription),
          quantity,
          first_charge: amountOf(subscription),
          subscription_id: id,
        };
      }
    },
  },
  {
    name: 'subscriptions.subscription',
    *rows(plan, stock) {
      for (const subscription of plannedSubscriptions(plan, stock)) yield subscriptionRow(subscription);
    },
  },
  {
    name: 'subscriptions.seat_batch',
    *rows(plan, stock) {
      for (const subscription of plannedSubscriptions(plan, stock)) {
        const { id, batchId, quantity, createdAt } = subscription;
        const seats = { id: batchId, subscription_id: id, quantity, source: 'PURCHASE' };
        yield { ...seats, ...ownership(subscription), added_at: createdAt, window_ends_at: addHours(createdAt, 168) };
      }
    },
  },
  {
    name: 'subscriptions.charge',
    *rows(plan, stock) {
      for (const subscription of plannedSubscriptions(plan, stock)) {
        const { id, chargeId, quantity, offer, termStartsOn, endsOn, createdAt } = subscription;
        yield {
          id: chargeId,
          subscription_id: id,
          ...ownership(subscription),
          kind: 'NEW',
          cycle_starts_on: isoDay(termStartsOn),
          cycle_ends_on: isoDay(endsOn),
          quantity,
          unit_price: offer.unitPrice,
          amount: amountOf(subscription),
          currency: offer.currency,
          booked_at: createdAt,
        };
      }
    },
  },
];

function subscriptionRow(subscription: PlannedSubscription): Row {
  const { id, orderId, offer, quantity, status, autoRenew, termStartsOn, endsOn, createdAt } = subscription;
  const renewsAt = addDays(endsOn, 1);
  return {
    id,
    order_id: orderId,
    ...ownership(subscription),
    ...whatIsBought(subscription),
    name_key: nameKey(offer.name),
    product_family: 'ONLINE_SERVICES_NCE',
    unit_type: offer.unitType,
    billing_type: 'LICENSE',
    is_trial: false,
    quantity,
    minimum_quantity: 1,
    maximum_quantity: MAXIMUM_QUANTITY,
    status,
    auto_renew_enabled: autoRenew,
    is_extended_service_term: false,
    term_starts_on: isoDay(termStartsOn),
    commitment_ends_on: isoDay(endsOn),
    ends_on_key: isoDay(endsOn),
    term_anchor_day: termStartsOn.getUTCDate(),
    cancellation_allowed_until: addHours(createdAt, 168),
    update_count: 0,
    renews_at: renewsAt,
    created_at: createdAt,
    version: 1,
  };
}

function ownership({ customer: { id, partner, resellerId } }: PlannedSubscription) {
  return { partner_id: partner.id, reseller_id: resellerId, customer_id: id };
}

function whatIsBought({ offer }: PlannedSubscription) {
  const { id, offerId, name, currency, unitPrice } = offer;
  return { catalog_item_id: id, offer_id: offerId, offer_name: name, ...TERM, currency, unit_price: unitPrice };
}

function amountOf({ offer, quantity }: PlannedSubscription): string {
  return money(new Exact(offer.unitPrice).times(quantity), offer.currency).amount;
}

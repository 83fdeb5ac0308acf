import { addDays, addMonths } from '../../subgraphs/shared/calendar.ts';
import { type DataPlan, type PlannedCustomer, plannedCustomers, randomOf } from './plan.ts';
import type { Offer, Stock } from './Table.ts';

export interface PlannedSubscription {
  readonly id: string;
  readonly orderId: string;
  readonly batchId: string;
  readonly chargeId: string;
  readonly customer: PlannedCustomer;
  readonly offer: Offer;
  readonly quantity: number;
  readonly status: 'ACTIVE' | 'SUSPENDED';
  readonly autoRenew: boolean;
  readonly termStartsOn: Date;
  /** Included; at least eight days after the day of the data, so that nothing renews while the benchmark runs. */
  readonly endsOn: Date;
  /** Within its first term: the subscription was bought on the first day of it. */
  readonly createdAt: Date;
}

const FIRST_END = 8;
const LAST_END = 360;

export function* plannedSubscriptions(plan: DataPlan, stock: Stock): Generator<PlannedSubscription> {
  for (const customer of plannedCustomers(plan)) {
    for (let place = 0; place < customer.subscriptions; place += 1) yield plannedSubscription(plan, stock, customer, place);
  }
}

function plannedSubscription(plan: DataPlan, { offers }: Stock, customer: PlannedCustomer, place: number): PlannedSubscription {
  const random = randomOf(plan, 'subscription', customer.index, place);
  const endsOn = addDays(plan.anchor, random.between(FIRST_END, LAST_END));
  const startsOn = addMonths(addDays(endsOn, 1), -12);
  return {
    id: `sub_${random.hex()}`,
    orderId: `ord_${random.hex()}`,
    batchId: `sbt_${random.hex()}`,
    chargeId: `chg_${random.hex()}`,
    customer,
    offer: random.pick(offers),
    quantity: random.between(1, 300),
    status: random.chance(92) ? 'ACTIVE' : 'SUSPENDED',
    autoRenew: random.chance(80),
    termStartsOn: startsOn,
    endsOn,
    createdAt: new Date(startsOn.getTime() + random.below(86_400) * 1000),
  };
}

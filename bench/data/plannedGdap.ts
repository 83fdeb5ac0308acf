import { addDays } from '../../subgraphs/shared/calendar.ts';
import { type DataPlan, instantBefore, type PlannedCustomer, plannedCustomers, randomOf } from './plan.ts';

export interface PlannedGdap {
  readonly id: string;
  readonly externalId: string;
  readonly assignmentId: string;
  readonly customer: PlannedCustomer;
  readonly displayName: string;
  readonly status: 'ACTIVE' | 'EXPIRED';
  readonly durationDays: number;
  readonly createdAt: Date;
  readonly endsAt: Date;
}

/** The first relationship with every customer is active and lets the partner administer its users; of the others, most are. */
export function* plannedGdap(plan: DataPlan): Generator<PlannedGdap> {
  for (const customer of plannedCustomers(plan)) {
    for (let place = 0; place < customer.gdapRelationships; place += 1) {
      const random = randomOf(plan, 'gdap', customer.index, place);
      const isActive = place === 0 || random.chance(70);
      const createdAt = isActive ? instantBefore(plan, random, 300, 1) : instantBefore(plan, random, 1200, 800);
      const durationDays = isActive ? 730 : 365;
      yield {
        id: `gdap_${random.hex()}`,
        externalId: `${random.uuid()}-${random.uuid()}`,
        assignmentId: `gaa_${random.hex()}`,
        customer,
        displayName: `${customer.name} ${place + 1}`,
        status: isActive ? 'ACTIVE' : 'EXPIRED',
        durationDays,
        createdAt,
        endsAt: addDays(createdAt, durationDays),
      };
    }
  }
}

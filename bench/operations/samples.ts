import { addDays, isoDay } from '../../subgraphs/shared/calendar.ts';
import { type DataPlan, owningPartners, type PlannedCustomer, plannedCustomers, randomOf } from '../data/plan.ts';
import type { OperationName, Sample } from './operation.ts';

export type ReadName = Exclude<OperationName, 'M'>;

const ORDERS = ['NAME_ASC', 'NAME_DESC', 'CREATED_AT_DESC', 'DOMAIN_ASC'] as const;
const SAMPLES = 2000;

/** Requests of many partners for many objects, so that no answer is asked for twice in a row. `tokens` are by partner. */
export function readSamples(plan: DataPlan, tokens: ReadonlyMap<string, string>): Readonly<Record<ReadName, readonly Sample[]>> {
  const random = randomOf(plan, 'samples');
  const partners = owningPartners(plan);
  const full = [...plannedCustomers(plan)].filter(hasFullLists);
  const tokenOf = (partnerId: string): string => {
    const token = tokens.get(partnerId);
    if (token === undefined) throw new Error(`There is no token for ${partnerId}.`);
    return token;
  };
  const some = (make: () => Sample): Sample[] => Array.from({ length: SAMPLES }, make);
  const ofCustomer = (): Sample => {
    const { id, partner } = random.pick(full);
    return { token: tokenOf(partner.id), variables: { id } };
  };
  return {
    A: some(ofCustomer),
    B: some(ofCustomer),
    C: some(() => ({ token: tokenOf(random.pick(partners).id), variables: { orderBy: random.pick(ORDERS) } })),
    D: some(() => {
      const from = addDays(plan.anchor, random.between(8, 300));
      return { token: tokenOf(random.pick(partners).id), variables: { from: isoDay(from), to: isoDay(addDays(from, 30)) } };
    }),
  };
}

/** Customers whose lists fill the pages of operation B. */
function hasFullLists({ subscriptions, users, gdapRelationships, serviceRequests }: PlannedCustomer): boolean {
  return subscriptions >= 10 && users >= 10 && gdapRelationships >= 3 && serviceRequests >= 5;
}

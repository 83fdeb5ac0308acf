import type { Row } from './copyRows.ts';
import { type DataPlan, instantBefore, type PlannedCustomer, plannedCustomers, plannedPartners, randomOf } from './plan.ts';
import { plannedGdap } from './plannedGdap.ts';
import { plannedSubscriptions } from './plannedSubscriptions.ts';
import type { Stock, Table } from './Table.ts';

const STAGES = [
  { stage: 'IN_PROGRESS', status: 'OPEN' },
  { stage: 'WAITING_ON_CUSTOMER', status: 'ATTENTION_NEEDED' },
  { stage: 'WAITING_ON_MICROSOFT', status: 'OPEN' },
  { stage: 'CLOSED', status: 'CLOSED' },
  { stage: 'CLOSED', status: 'CLOSED' },
] as const;
const SEVERITIES = ['CRITICAL', 'MODERATE', 'MODERATE', 'MINIMAL'] as const;
const PROBLEMS = [
  'Mail does not arrive',
  'Users cannot sign in',
  'Wrong amount on the invoice',
  'Licence cannot be assigned',
] as const;

/** Service requests, and what this subgraph knows of the others. */
export const supportTables: readonly Table[] = [
  {
    name: 'support.customer_fact',
    *rows(plan) {
      for (const { id, partner, resellerId } of plannedCustomers(plan)) {
        const fact = { customer_id: id, relationship: 'RESELLER', is_locked: false, country: 'US' };
        yield { partner_id: partner.id, ...fact, reseller_id: resellerId };
        if (resellerId !== null) yield { partner_id: resellerId, ...fact, reseller_id: null };
      }
    },
  },
  {
    name: 'support.subscription_fact',
    *rows(plan, stock) {
      for (const { id, customer } of plannedSubscriptions(plan, stock))
        yield { partner_id: customer.partner.id, subscription_id: id, customer_id: customer.id };
    },
  },
  {
    name: 'support.partner_user_fact',
    rows: (plan) =>
      plannedPartners(plan).map(({ id, adminAgentId }) => ({
        partner_id: id,
        user_id: adminAgentId,
        display_name: 'Admin Agent',
      })),
  },
  {
    name: 'support.gdap_relationship_fact',
    *rows(plan) {
      for (const { id, customer, status, endsAt } of plannedGdap(plan))
        yield { partner_id: customer.partner.id, relationship_id: id, customer_id: customer.id, status, ends_at: endsAt };
    },
  },
  {
    name: 'support.counter',
    *rows(plan) {
      const counts = new Map<string, number>();
      for (const { partner, serviceRequests } of plannedCustomers(plan))
        counts.set(partner.id, (counts.get(partner.id) ?? 0) + serviceRequests);
      for (const [partnerId, value] of counts) yield { partner_id: partnerId, name: 'service_request', value };
    },
  },
  {
    name: 'support.service_request',
    *rows(plan, stock) {
      const numbers = new Map<string, number>();
      for (const customer of plannedCustomers(plan)) {
        for (let place = 0; place < customer.serviceRequests; place += 1) {
          const number = (numbers.get(customer.partner.id) ?? 0) + 1;
          numbers.set(customer.partner.id, number);
          yield requestRow(plan, stock, customer, { place, number });
        }
      }
    },
  },
];

function requestRow(
  plan: DataPlan,
  { topics }: Stock,
  { index, id, partner, resellerId }: PlannedCustomer,
  { place, number }: { readonly place: number; readonly number: number },
): Row {
  const random = randomOf(plan, 'request', index, place);
  const topic = random.pick(topics);
  const { stage, status } = random.pick(STAGES);
  const problem = random.pick(PROBLEMS);
  const createdAt = instantBefore(plan, random, 200, 5);
  const lastModifiedAt = new Date(createdAt.getTime() + random.below(4 * 86_400) * 1000);
  return {
    id: `srq_${random.hex()}`,
    number: `SR-${String(number).padStart(6, '0')}`,
    partner_id: partner.id,
    reseller_id: resellerId,
    customer_id: id,
    title: problem,
    description: `${problem} since this morning. Nothing was changed before.`,
    category: topic.category,
    product_family: topic.productFamily,
    topic_id: topic.id,
    severity: random.pick(SEVERITIES),
    status,
    stage,
    created_by: partner.adminAgentId,
    created_at: createdAt,
    last_modified_at: lastModifiedAt,
    last_closed_at: status === 'CLOSED' ? lastModifiedAt : null,
    primary_contact_id: partner.adminAgentId,
    primary_contact_name: 'Admin Agent',
    version: 1,
  };
}

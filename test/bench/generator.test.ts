import { accessTables } from '../../bench/data/accessTables.ts';
import { customersTables } from '../../bench/data/customersTables.ts';
import { type DataPlan, plannedCustomers } from '../../bench/data/plan.ts';
import { subscriptionsTables } from '../../bench/data/subscriptionsTables.ts';
import { supportTables } from '../../bench/data/supportTables.ts';
import type { Stock } from '../../bench/data/Table.ts';

const anchor = new Date('2026-03-01T00:00:00Z');
const plan: DataPlan = { seed: 'a test', scale: 0.005, anchor };
const stock: Stock = {
  offers: [{ id: 'off_1', offerId: '1', name: 'Offer', unitType: 'Licenses', unitPrice: '12.5000', currency: 'USD' }],
  topics: [{ id: 'top_1', category: 'TECHNICAL_BREAK_FIX', productFamily: 'MICROSOFT_365' }],
};
const tables = [...customersTables, ...subscriptionsTables, ...accessTables, ...supportTables];

const rowsOf = (of: DataPlan) => tables.map(({ name, rows }) => [name, [...rows(of, stock)]] as const);

it('makes the same rows from the same seed, and others from another', () => {
  expect(rowsOf(plan)).toEqual(rowsOf({ ...plan }));
  const customers = (seed: string) => [...plannedCustomers({ ...plan, seed })].map(({ id }) => id);
  expect(customers('a test').filter((id) => customers('another').includes(id))).toEqual([]);
});

it('gives every row an id of its own', () => {
  for (const [name, rows] of rowsOf(plan)) {
    const ids = rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect([name, new Set(ids).size]).toEqual([name, ids.length]);
  }
});

it('lets nothing happen after the day of the data, and no term end in the week after', () => {
  const rows = new Map(rowsOf(plan));
  const late = (rows.get('subscriptions.subscription') ?? []).filter(
    ({ created_at: createdAt, ends_on_key: endsOn }) =>
      !(createdAt instanceof Date) || createdAt > anchor || String(endsOn) < '2026-03-09' || String(endsOn) > '2027-02-24',
  );
  expect(late).toEqual([]);
});

it('gives customers as many of each thing on average as the plan says', () => {
  const customers = [...plannedCustomers({ ...plan, scale: 0.23 })];
  const mean = (of: (customer: (typeof customers)[number]) => number): number =>
    customers.reduce((sum, customer) => sum + of(customer), 0) / customers.length;
  expect(mean(({ subscriptions }) => subscriptions)).toBeCloseTo(10, 6);
  expect(mean(({ users }) => users)).toBeCloseTo(20, 6);
  expect(mean(({ gdapRelationships }) => gdapRelationships)).toBeCloseTo(3, 6);
  expect(mean(({ serviceRequests }) => serviceRequests)).toBeCloseTo(5, 6);
});

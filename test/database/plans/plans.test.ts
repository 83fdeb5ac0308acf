import { getNamedType } from 'graphql';
import { askings } from '../../../bench/lists/askings.ts';
import { type ListAsker, listsOf, openLists } from '../../../bench/lists/askList.ts';
import { argumentOf, connectionFields } from '../../../bench/lists/connectionFields.ts';
import { fillLists } from '../../../bench/lists/fillLists.ts';
import { lists } from '../../../bench/lists/lists.ts';
import type { PlanCost } from '../../../bench/lists/Plan.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { asAdministrator } from '../../support/postgres.ts';
import { cloneDatabase, type TestDatabase } from '../../support/testDatabase.ts';

jest.setTimeout(240_000); // many rows, on a machine that may be busy

/** Lists as long as a thousand pages, also those of one customer. */
const SIZES = { own: 11_000, ofBigCustomer: 10_200, others: 44_000, reference: 11_000 };

const SIZE = 3;
/** Where the thousandth page begins. */
const DEEP = 999 * SIZE;
const FIRST = { first: SIZE };
const LAST = { last: SIZE };

/** Rows looked at for one page: itself, the one after it that tells of more, and as many again that a table joined or left out. */
const MOST_ROWS = 2 * (SIZE + 1);
/** Pages of memory for one row: down an index, its row, and what the policy looks up for it. */
const MOST_BUFFERS = 15 * (SIZE + 1);

let database: TestDatabase;
const askers = new Map<string, ListAsker>();

beforeAll(async () => {
  database = await cloneDatabase();
  await asAdministrator(database.adminUrl, (client) => fillLists(client, SIZES));
  for (const subgraph of subgraphs) askers.set(subgraph.name, await openLists(subgraph, database));
});

afterAll(async () => {
  for (const asker of askers.values()) await asker.close();
  await database.drop();
});

it('every list of the code and every connection of the schema has a case here, with all its conditions', () => {
  const [first] = Object.values(lists);
  const [viewer] = Object.values(first?.viewers ?? {});
  if (!viewer) throw new Error('There are no lists.');
  expect(Object.keys(lists).sort()).toEqual(subgraphs.flatMap((subgraph) => listsOf(subgraph, viewer)).sort());

  const connections = [...new Set(connectionFields.map(({ type }) => getNamedType(type).name))].sort();
  expect(
    Object.values(lists)
      .map(({ connection }) => connection)
      .sort(),
  ).toEqual(connections);
  for (const { connection, filters } of Object.values(lists)) {
    expect([connection, Object.keys(filters).sort()]).toEqual([connection, argumentOf(connection, 'filter').sort()]);
  }
});

describe.each(Object.entries(lists))('the list %s', (name, list) => {
  const asker = (): ListAsker => {
    const found = askers.get(name.slice(0, name.indexOf('.')));
    if (!found) throw new Error(`Nobody serves ${name}.`);
    return found;
  };

  it('is read along an index in every order, forward and backward, and its thousandth page costs what its first does', async () => {
    const faults: string[] = [];
    for (const { who, viewer, place } of askings(list)) {
      for (const orderBy of argumentOf(list.connection, 'orderBy')) {
        const page = (args: object) => asker().page(name, viewer, place, { ...args, orderBy }, list.tables);
        const told = (what: string, cost: PlanCost): void => {
          faults.push(...faultsOf(cost).map((fault) => `${who}, ${place}, ${orderBy}, ${what}: ${fault}`));
        };
        const first = await page(FIRST);
        const last = await page(LAST);
        if (!list.isSmall) told('first page', first.cost);
        if (!list.isSmall) told('last page', last.cost);
        if (first.nodes < SIZE || list.isSmall || place === 'among') continue; // nothing is left to turn to, or no cursor is taken
        const cursor = await asker().cursorAt(name, viewer, place, DEEP, { orderBy });
        for (const [what, from, deep] of [
          ['thousandth page', first, await page({ ...FIRST, after: cursor })],
          ['thousandth page backward', last, await page({ ...LAST, before: cursor })],
        ] as const) {
          expect(deep.nodes).toBe(SIZE);
          told(what, deep.cost);
          if (deep.cost.buffers > from.cost.buffers * 1.5 + 10)
            faults.push(`${who}, ${place}, ${orderBy}, ${what}: ${deep.cost.buffers} buffers instead of ${from.cost.buffers}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('finds what meets a condition by an index, or walks the rows of the one partner or customer for a reason', async () => {
    const faults: string[] = [];
    for (const { who, viewer, place } of askings(list)) {
      const whole = await asker().count(name, viewer, place, {}, list.tables);
      for (const [field, { value, walks }] of Object.entries(list.filters)) {
        const filter = { [field]: value };
        const asked = await asker()
          .page(name, viewer, place, { ...FIRST, filter }, list.tables)
          .catch((error: Error) => (/is for /.test(error.message) ? null : Promise.reject(error)));
        if (!asked) continue; // a condition that says nothing to this viewer
        const { total } = await asker().count(name, viewer, place, { filter }, list.tables);
        const most = walks || place !== 'root' ? whole.total : total;
        const { rows, seqScans, indexes } = asked.cost;
        // Where it is a near thing PostgreSQL may walk the order of the list instead, as far as the matches reach.
        if (rows > 2 * most + MOST_ROWS) faults.push(`${who}, ${place}, ${field}: ${rows} rows for ${most} along ${indexes}`);
        if (seqScans.length > 0 && !(walks && (list.isReference || who === 'operator')))
          faults.push(`${who}, ${place}, ${field}: ${seqScans} from end to end`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('what renews within thirty days, of all customers', () => {
  const window = { endsFrom: new Date('2026-03-01T00:00:00Z'), endsTo: new Date('2026-03-31T00:00:00Z') };
  const filter = { status: ['ACTIVE'], autoRenewEnabled: true, ...window };
  const fleet = lists['subscriptions.subscriptions'];
  const asker = () => askers.get('subscriptions');

  it.each([
    ['provider', 'subscription_ends'],
    ['reseller', 'subscription_reseller_ends'],
  ] as const)('is a range of one index for the %s, page and count', async (who, index) => {
    const viewer = fleet?.viewers[who];
    const subscriptions = asker();
    if (!viewer || !subscriptions) throw new Error(`There is no ${who}.`);
    const args = { ...FIRST, filter, orderBy: 'ENDS_ON_ASC' };
    const { cost } = await subscriptions.page('subscriptions.subscriptions', viewer, 'root', args, ['subscription']);
    expect(cost).toMatchObject({ seqScans: [], sorted: 0, indexes: [index] });
    expect(cost.rows).toBeLessThan(8 * MOST_ROWS); // half of them are of another status
    const { total, cost: count } = await subscriptions.count('subscriptions.subscriptions', viewer, 'root', { filter }, [
      'subscription',
    ]);
    expect(total).toBeGreaterThan(200);
    expect(count).toMatchObject({ seqScans: [], indexes: [index] });
    expect(count.rows).toBeLessThan(3 * total);
    expect(count.buffers).toBeLessThan(total / 10); // from the index alone
  });

  it('and the number of all is counted from an index alone', async () => {
    const viewer = fleet?.viewers.provider;
    if (!viewer) throw new Error('There is no provider.');
    const counted = await asker()?.count('subscriptions.subscriptions', viewer, 'root', {}, ['subscription']);
    expect(counted).toMatchObject({ total: 11_000, cost: { seqScans: [], indexes: ['subscription_ends'] } });
    expect(counted?.cost.buffers).toBeLessThan(200);
  });
});

it("a partner's customers are counted from an index alone", async () => {
  const viewer = lists['customers.customers']?.viewers.provider;
  if (!viewer) throw new Error('There is no provider.');
  const counted = await askers.get('customers')?.count('customers.customers', viewer, 'root', {}, ['customer']);
  expect(counted).toMatchObject({ total: 11_000, cost: { seqScans: [], indexes: ['customer_relationship_name'] } });
  expect(counted?.cost.buffers).toBeLessThan(300);
});

function faultsOf({ rows, sorted, seqScans, buffers, indexes }: PlanCost): string[] {
  return [
    ...(seqScans.length > 0 ? [`${seqScans} from end to end`] : []),
    ...(rows > MOST_ROWS ? [`${rows} rows along ${indexes}`] : []),
    ...(sorted > SIZE + 1 ? [`${sorted} rows sorted`] : []),
    ...(buffers > MOST_BUFFERS ? [`${buffers} buffers along ${indexes}`] : []),
  ];
}

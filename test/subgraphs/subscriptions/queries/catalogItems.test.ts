import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { shipped } from '../shipped.ts';

let api: Api;
let world: World;

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: CatalogItemFilter, $orderBy: CatalogItemOrder) {
  catalogItems(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    nodes { name } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;

async function list(variables: Readonly<Record<string, unknown>> = {}, viewer: Viewer = world.direct.adminAgent) {
  const { data, errors } = await api.run(LIST, variables, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  const { nodes, pageInfo, totalCount } = Object(data?.catalogItems);
  return { names: nodes.map(({ name }: { name: string }) => name), pageInfo, totalCount };
}

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

describe('the catalogue', () => {
  it('is the same for every kind of viewer that is signed in', async () => {
    const viewers = [
      world.direct.helpdeskAgent,
      world.direct.globalAdmin,
      world.reseller.adminAgent,
      world.direct.app,
      world.ownCustomerAdmin,
      operator,
    ];
    for (const viewer of viewers) expect((await list({ first: 100 }, viewer)).totalCount).toBe(46);
    const { data, errors } = await api.run(LIST, {});
    expect(data?.catalogItems).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('reads by name in both directions, page by page', async () => {
    const whole = (await list({ first: 100 })).names;
    expect(whole).toHaveLength(46);
    expect(whole[0]).toBe('Azure plan');
    expect((await list({ first: 100, orderBy: 'NAME_DESC' })).names).toEqual(whole.toReversed());

    const forward: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await list({ first: 20, after });
      forward.push(...page.names);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(forward).toEqual(whole);
    const last = await list({ last: 20 });
    expect(last.names).toEqual(whole.slice(-20));
    expect((await list({ last: 20, before: last.pageInfo.startCursor })).names).toEqual(whole.slice(-40, -20));
  });

  it.each<[object, number, string[]]>([
    [{ segment: ['NONPROFIT'] }, 2, ['Microsoft 365 Business Basic (Nonprofit Grant)']],
    [{ segment: ['EDUCATION', 'GOVERNMENT'] }, 3, ['Microsoft 365 A3 for Faculty', 'Office 365 G3 GCC']],
    [{ isTrial: true }, 4, ['Microsoft 365 Business Standard Trial']],
    [{ isTrial: true, isAddOn: true }, 0, []],
    [{ isAddOn: true }, 8, ['Microsoft Teams Phone Standard']],
    [{ kind: 'LEGACY' }, 0, []],
    [{ kind: 'NEW_COMMERCE', market: 'CZ' }, 46, []],
    [{ isPurchasable: false }, 0, []],
    [{ nameStartsWith: 'MICROSOFT 365 E5' }, 3, ['Microsoft 365 E5', 'Microsoft 365 E5 Security', 'Microsoft 365 E5 Trial']],
  ])('filters by %j: %i', async (filter, count, among) => {
    const { names, totalCount } = await list({ first: 100, filter });
    expect(totalCount).toBe(count);
    expect(names).toHaveLength(count);
    expect(names).toEqual(expect.arrayContaining(among));
  });

  it('holds what is sold in the market asked for, and nothing that left it', async () => {
    await api.sql(`UPDATE subscriptions.catalog_item SET market = 'CZ' WHERE id = $1`, [shipped.e3]);
    const e3 = { nameStartsWith: 'Microsoft 365 E3' };
    expect((await list({ filter: { ...e3, market: 'CZ' } })).names).toEqual(['Microsoft 365 E3']);
    expect((await list({ filter: { ...e3, market: 'US' } })).names).toEqual([]);
    expect((await list({ filter: e3 })).names).toEqual(['Microsoft 365 E3']);
    await api.sql('UPDATE subscriptions.catalog_item SET retired_at = now() WHERE id = $1', [shipped.e3]);
    expect((await list({ filter: e3 })).names).toEqual([]);
    await api.sql('UPDATE subscriptions.catalog_item SET market = NULL, retired_at = NULL WHERE id = $1', [shipped.e3]);
  });

  it('costs as many statements for 100 items as for one, with prices and related items', async () => {
    const query = `query ($first: Int) {
      catalogItems(first: $first, filter: { isAddOn: true }) {
        totalCount nodes { prerequisites { name } upgradeTargets { name } prices(market: "CZ") { unitPrice { amount } } }
      }
    }`;
    const costOf = async (first: number): Promise<number> => {
      api.statements();
      const { errors } = await api.run(query, { first }, world.direct.adminAgent);
      expect(errors).toBeUndefined();
      return api.statements().length;
    };
    expect(await costOf(100)).toBe(await costOf(1));
  });
});

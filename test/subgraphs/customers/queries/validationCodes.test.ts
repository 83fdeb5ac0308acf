import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { issue } from '../qualifying.ts';

const NOW = '2026-03-01T08:00:00.000Z';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

describe('the list of validation codes', () => {
  const LIST = `query ($filter: ValidationCodeFilter, $orderBy: ValidationCodeOrder, $first: Int, $after: String) {
    validationCodes(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount nodes { organizationName remainingCreates partner { id } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const list = async (viewer: Parameters<Api['run']>[2], variables: object = {}) => {
    const { data, errors } = await api.run(LIST, { ...variables }, viewer);
    return errors ? { errors } : Object(data).validationCodes;
  };
  const namesOf = ({ nodes }: { nodes: { organizationName: string }[] }) => nodes.map(({ organizationName }) => organizationName);

  beforeAll(async () => {
    for (const [day, name] of [
      ['02', 'Town'],
      ['03', 'Village'],
      ['04', 'County'],
    ] as const) {
      api.setNow(`2026-04-${day}T08:00:00Z`);
      await issue(api, { partnerId: world.otherDirect.id, organizationName: name, maxCreates: 1 });
    }
    api.setNow(NOW);
    await issue(api, { partnerId: world.direct.id, organizationName: 'Hamlet' });
    await api.sql(`UPDATE customers.validation_code SET remaining_creates = 0 WHERE organization_name = 'Village'`);
  });

  it('holds the codes of the partner, newest first, page by page', async () => {
    const { adminAgent } = world.otherDirect;
    const first = await list(adminAgent, { first: 2 });
    expect([namesOf(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([['County', 'Village'], 3, true]);
    const rest = await list(adminAgent, { first: 2, after: first.pageInfo.endCursor });
    expect([namesOf(rest), rest.pageInfo.hasNextPage]).toEqual([['Town'], false]);
    expect(namesOf(await list(adminAgent, { orderBy: 'ISSUED_AT_ASC' }))).toEqual(['Town', 'Village', 'County']);
    expect(namesOf(await list(adminAgent, { filter: { hasRemainingCreates: true } }))).toEqual(['County', 'Town']);
    expect(namesOf(await list(world.otherDirect.app, { filter: { hasRemainingCreates: false } }))).toEqual(['Village']);
  });

  it('shows nothing to another partner, and all to the operator', async () => {
    expect(await list(world.otherProvider.adminAgent)).toMatchObject({ totalCount: 0, nodes: [] });
    const all = await list(operator, { filter: { partnerId: world.otherDirect.id } });
    expect([namesOf(all), all.nodes[0].partner]).toEqual([['County', 'Village', 'Town'], { id: world.otherDirect.id }]);
    expect((await list(operator)).totalCount).toBe(4);
    expect(
      (await list(world.direct.adminAgent, { filter: { partnerId: world.otherDirect.id } })).errors[0].extensions,
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'partnerId',
    });
  });

  it.each<[string, () => Parameters<Api['run']>[2], object]>([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['a helpdesk agent', () => world.direct.helpdeskAgent, { reason: 'ROLE_REQUIRED' }],
    ['a reseller', () => world.reseller.adminAgent, { reason: 'PARTNER_TYPE_NOT_ALLOWED' }],
    ['an administrator of a customer', () => world.ownCustomerAdmin, { reason: 'ROLE_REQUIRED' }],
  ])('is not for %s', async (_, viewer, extensions) => {
    expect((await list(viewer())).errors[0].extensions).toMatchObject(extensions);
  });
});

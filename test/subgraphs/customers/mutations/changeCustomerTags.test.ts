import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const PAYLOAD = `{
  results { row customer { id tags } userErrors { code field params { name value } } }
  userErrors { code }
  plan { changes { type id field after } events { type subject } }
}`;
const CHANGES = {
  set: `mutation ($input: SetCustomerTagsInput!) { setCustomerTags(input: $input) ${PAYLOAD} }`,
  add: `mutation ($input: AddCustomerTagsInput!) { addCustomerTags(input: $input) ${PAYLOAD} }`,
  remove: `mutation ($input: RemoveCustomerTagsInput!) { removeCustomerTags(input: $input) ${PAYLOAD} }`,
};
const TAGS = 'query ($id: ID!) { customer(id: $id) { tags } }';
const IN_USE = `query ($first: Int, $filter: CustomerTagFilter, $orderBy: CustomerTagOrder) {
  customerTags(first: $first, filter: $filter, orderBy: $orderBy) { nodes { name customerCount } totalCount pageInfo { hasNextPage } }
}`;

let api: Api;
let world: World;
let agent: Viewer;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  agent = world.direct.salesAgent;
});
afterAll(() => api.close());

async function change(how: keyof typeof CHANGES, input: object, viewer: Viewer = agent) {
  const { data, errors } = await api.run(CHANGES[how], { input }, viewer);
  return errors ? { errors } : Object.values(Object(data))[0];
}

const changeOne = async (how: keyof typeof CHANGES, customerId: string, tags: string[], more: object = {}) =>
  Object(await change(how, { customerIds: [customerId], tags, ...more })).results[0];
const tagsOf = async (id: string, viewer: Viewer = agent) => Object((await api.run(TAGS, { id }, viewer)).data).customer.tags;
const inUse = async (viewer: Viewer = agent, variables: object = {}) =>
  Object((await api.run(IN_USE, { ...variables }, viewer)).data).customerTags;
const tagged = (...tags: string[]) => aCustomer(api, world.direct, { relationship: { tags } });
const told = (id: string) =>
  api.sql(
    `SELECT partner_id, payload FROM customers.event WHERE type = 'customer.tags.changed' AND subject = $1 ORDER BY position`,
    [id],
  );
const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `Tag ${String(from + at).padStart(3, '0')}`);

describe('the tags of customers', () => {
  it('are set, added and removed, and each change is told once', async () => {
    const id = await tagged('Old');
    expect(await changeOne('set', id, ['West', ' gold ', 'GOLD'])).toEqual({
      row: 1,
      customer: { id, tags: ['gold', 'West'] },
      userErrors: [],
    });
    expect((await changeOne('add', id, ['East', 'west'])).customer.tags).toEqual(['East', 'gold', 'West']);
    expect((await changeOne('remove', id, ['GOLD', 'never there'])).customer.tags).toEqual(['East', 'West']);
    expect((await changeOne('set', id, [])).customer.tags).toEqual([]);
    expect((await changeOne('remove', id, ['East'])).customer.tags).toEqual([]);
    expect(await told(id)).toEqual(
      [['gold', 'West'], ['East', 'gold', 'West'], ['East', 'West'], []].map((tags) => ({
        partner_id: world.direct.id,
        payload: { tags },
      })),
    );
  });

  it('8.1: are one whatever their case', async () => {
    const id = await tagged('Gold');
    expect((await changeOne('add', id, ['gold'])).customer.tags).toEqual(['Gold']);
    expect(await told(id)).toEqual([]);
  });

  it('are written as the partner writes them elsewhere', async () => {
    await tagged('Platinum');
    expect((await changeOne('add', await tagged(), ['PLATINUM'])).customer.tags).toEqual(['Platinum']);
  });

  it('8.2: are 20 at most, and a refusal leaves those that were there', async () => {
    const id = await tagged(...many(19));
    expect((await changeOne('add', id, ['The last one'])).userErrors).toEqual([]);
    expect(await changeOne('add', id, ['One more'])).toEqual({
      row: 1,
      customer: null,
      userErrors: [{ code: 'TAG_LIMIT_REACHED', field: ['input', 'tags'], params: [{ name: 'maximum', value: '20' }] }],
    });
    expect(await tagsOf(id)).toHaveLength(20);
  });

  it.each(['', '   ', 'a;b', 'a\nb', 'a'.repeat(51)])('are refused as %j', async (tag) => {
    const id = await tagged('Kept');
    for (const how of ['set', 'add'] as const) {
      expect((await changeOne(how, id, ['Fine', tag])).userErrors).toEqual([
        { code: 'TAG_INVALID', field: ['input', 'tags'], params: [{ name: 'tag', value: tag }] },
      ]);
    }
    expect(await tagsOf(id)).toEqual(['Kept']);
  });

  it('8.3: are seen by their partner alone', async () => {
    const { direct, otherDirect, provider, reseller, sharedCustomerId: id } = world;
    await changeOne('add', id, ['VIP']);
    expect(await tagsOf(id)).toEqual(['VIP']);
    for (const other of [otherDirect, provider, reseller]) {
      expect(await tagsOf(id, other.adminAgent)).toEqual([]);
      expect((await inUse(other.adminAgent)).nodes).toEqual([]);
    }
    expect(await told(id)).toEqual([{ partner_id: direct.id, payload: { tags: ['VIP'] } }]);
  });

  it('8.4: are changed customer by customer', async () => {
    const foreign = await aCustomer(api, world.otherDirect);
    const [first, last] = [await tagged(), await tagged()];
    expect(await change('add', { customerIds: [first, foreign, last], tags: ['New'] })).toEqual({
      results: [
        { row: 1, customer: { id: first, tags: ['New'] }, userErrors: [] },
        {
          row: 2,
          customer: null,
          userErrors: [{ code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerIds', '1'], params: [] }],
        },
        { row: 3, customer: { id: last, tags: ['New'] }, userErrors: [] },
      ],
      userErrors: [],
      plan: null,
    });
    expect(await tagsOf(foreign, world.otherDirect.adminAgent)).toEqual([]);
  });

  it('of a relationship that ended are not changed', async () => {
    const id = await aCustomer(api, world.direct, { relationship: { state: 'NONE' } });
    expect((await changeOne('add', id, ['Late'])).userErrors).toEqual([
      { code: 'NO_RESELLER_RELATIONSHIP', field: ['input', 'customerIds', '0'], params: [{ name: 'state', value: 'NONE' }] },
    ]);
  });

  it('are changed for 1 to 100 customers at a time', async () => {
    const id = await tagged();
    for (const customerIds of [[], Array.from({ length: 101 }, () => id)]) {
      expect(await change('add', { customerIds, tags: ['x'] })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', maximum: 100 } }],
      });
    }
    expect(await tagsOf(id)).toEqual([]);
    const { results } = Object(await change('add', { customerIds: Array.from({ length: 100 }, () => id), tags: ['x'] }));
    expect(results).toHaveLength(100);
  });
});

describe('a repeated call', () => {
  it('repeats nothing, and goes on where it was cut off', async () => {
    const [first, second] = [await tagged(), await tagged()];
    const input = { customerIds: [first], tags: ['Once'], idempotencyKey: 'bulk' };
    await change('add', input);
    await changeOne('set', first, []);
    const again = Object(await change('add', { ...input, customerIds: [first, second] }));
    expect(again.results).toMatchObject([{ customer: { tags: [] } }, { customer: { tags: ['Once'] } }]);
    const keys = await api.sql(`SELECT key FROM customers.command_record WHERE command = 'addCustomerTags' ORDER BY key`);
    expect(keys).toEqual([{ key: 'bulk#1' }, { key: 'bulk#2' }]);
  });

  it('with other tags is refused row by row', async () => {
    const id = await tagged();
    await changeOne('add', id, ['One'], { idempotencyKey: 'reused' });
    expect((await changeOne('add', id, ['Two'], { idempotencyKey: 'reused' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] },
    ]);
    expect(await tagsOf(id)).toEqual(['One']);
  });

  it('has a key of at most 250 characters', async () => {
    const id = await tagged();
    for (const idempotencyKey of ['', 'k'.repeat(251)]) {
      expect(await change('add', { customerIds: [id], tags: ['x'], idempotencyKey })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
    expect((await changeOne('add', id, ['x'], { idempotencyKey: 'k'.repeat(250) })).userErrors).toEqual([]);
  });

  it('that is a dry run plans every customer and stores nothing', async () => {
    const ids = [await tagged(), await tagged()];
    const { results, plan } = Object(await change('add', { customerIds: ids, tags: ['Planned'], dryRun: true }));
    expect(results.map(({ customer }: { customer: object }) => customer)).toEqual(ids.map((id) => ({ id, tags: [] })));
    expect(plan.events).toEqual(ids.map((subject) => ({ type: 'customer.tags.changed', subject })));
    expect(plan.changes).toContainEqual({ type: 'CustomerRelationship', id: ids[1], field: 'tags', after: '["Planned"]' });
    expect((await inUse()).nodes).not.toContainEqual(expect.objectContaining({ name: 'Planned' }));
  });
});

describe('the tags a partner uses', () => {
  it('are listed with the number of their customers, and are gone with the last one', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL');
    const viewer = aPartnerUser(partner, 'pusr_lister', ['HELPDESK_AGENT']);
    const seller = { ...viewer, roles: ['ADMIN_AGENT'] as const };
    const one = await aCustomer(api, partner, { relationship: { tags: ['Gold', 'east'] } });
    await aCustomer(api, partner, { relationship: { tags: ['Gold'] } });
    expect(await inUse(viewer)).toEqual({
      nodes: [
        { name: 'east', customerCount: 1 },
        { name: 'Gold', customerCount: 2 },
      ],
      totalCount: 2,
      pageInfo: { hasNextPage: false },
    });
    expect((await inUse(viewer, { filter: { nameStartsWith: 'GO' } })).nodes).toEqual([{ name: 'Gold', customerCount: 2 }]);
    await change('remove', { customerIds: [one], tags: ['gold', 'EAST'] }, seller);
    expect((await inUse(viewer)).nodes).toEqual([{ name: 'Gold', customerCount: 1 }]);
    expect((await inUse(viewer, { first: 1, orderBy: 'NAME_DESC' })).nodes).toEqual([{ name: 'Gold', customerCount: 1 }]);
  });

  it('are 500 at most, counted one after another', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL');
    const seller = aPartnerUser(partner, 'pusr_tagger', ['ADMIN_AGENT']);
    const customers: string[] = [];
    for (let at = 0; at < 25; at += 1) {
      customers.push(await aCustomer(api, partner, { relationship: { tags: at < 24 ? many(20, at * 20) : many(19, 480) } }));
    }
    const [a, b] = [await aCustomer(api, partner), await aCustomer(api, partner)];
    const add = async (id: string | undefined, tags: string[]) =>
      Object(await change('add', { customerIds: [id], tags }, seller)).results[0];
    const answers = await Promise.all([add(a, ['Last A']), add(b, ['Last B'])]);
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(['TAG_LIMIT_REACHED']);
    expect((await inUse(seller)).totalCount).toBe(500);
    expect((await add(b, ['Tag 001'])).userErrors).toEqual([]);
    await change('remove', { customerIds: [customers[24]], tags: ['Tag 480'] }, seller);
    expect((await add(b, ['Last B', 'Last A'])).userErrors).toEqual([]);
  });
});

it('are changed by those who sell and by applications, in any kind of partner', async () => {
  const { direct, provider, reseller, sharedCustomerId, ownCustomerAdmin } = world;
  const input = { customerIds: [sharedCustomerId], tags: ['Tried'] };
  for (const viewer of [direct.adminAgent, direct.app, provider.salesAgent, reseller.salesAgent])
    expect(await change('add', input, viewer)).toMatchObject({ results: [{ userErrors: [] }] });
  for (const viewer of [direct.helpdeskAgent, direct.globalAdmin, ownCustomerAdmin])
    expect(await change('add', input, viewer)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } }],
    });
  expect(await change('add', input, { kind: 'ANONYMOUS' })).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

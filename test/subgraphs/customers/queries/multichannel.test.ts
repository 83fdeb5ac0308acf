import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, codesOf } from '../../subscriptions/purchases.ts';

const PARTNERS = `query ($id: ID!) {
  customer(id: $id) { partners { name relationshipType mpnId location state partner { id } } }
}`;
const CHANNELS = `query ($id: ID!) {
  customer(id: $id) { channels { channel kind count } }
  multichannelAdvice(customerId: $id) { kind channels count actions }
}`;
const ADVICE = 'query ($id: ID!) { multichannelAdvice(customerId: $id) { kind actions } }';
const REPORT = `mutation ($input: RecordCustomerChannelsInput!) {
  recordCustomerChannels(input: $input) {
    customer { id channels { channel kind count } } userErrors { code field params { name value } } plan { events { type } }
  }
}`;
const EA = { channel: 'EA', kind: 'LICENSE', count: 50 };
const AZURE = { channel: 'DIRECT', kind: 'USAGE', count: 1 };

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

type Asked = Parameters<Api['run']>[2];

async function partnersFor(viewer: Asked, id: string) {
  const { data, errors } = await api.run(PARTNERS, { id }, viewer);
  expect(errors).toBeUndefined();
  return Object(data).customer?.partners ?? null;
}

async function report(channels: object[], customerId = world.ownCustomerId, viewer: Asked = operator, more: object = {}) {
  const { data, errors } = await api.run(REPORT, { input: { customerId, channels, ...more } }, viewer);
  return errors ? { errors } : Object(data).recordCustomerChannels;
}

describe('the partners of a customer', () => {
  it('are seen by each of them, by name and place alone', async () => {
    const { direct, otherDirect, provider, reseller, otherProvider, otherReseller, sharedCustomerId } = world;
    const partners = await partnersFor(direct.adminAgent, sharedCustomerId);
    const types = { DIRECT_BILL: 'RESELLER', INDIRECT_PROVIDER: 'INDIRECT_PROVIDER', INDIRECT_RESELLER: 'INDIRECT_RESELLER' };
    const all = [direct, otherDirect, provider, otherProvider, reseller, otherReseller];
    expect(partners).toHaveLength(6);
    for (const { type, mpnId } of all) {
      expect(partners).toContainEqual({
        name: expect.stringMatching(/^Partner \d+$/),
        relationshipType: types[type],
        mpnId,
        location: 'US',
        state: 'RESELLER',
        partner: mpnId === direct.mpnId ? { id: direct.id } : null,
      });
    }
    const names = partners.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort());
    expect(await partnersFor(otherDirect.app, sharedCustomerId)).toHaveLength(6);
  });

  it('customers 13.1: of two partners each reads its own subscriptions alone', async () => {
    const { direct, otherDirect } = world;
    const shared = { tenantId: 'c7d6f5d4-0000-4000-8000-000000000131', domain: 'x-and-y.onmicrosoft.com' };
    const customerId = await aCustomer(api, direct, shared);
    for (let index = 0; index < 2; index += 1) await bought(api, direct.adminAgent, customerId);
    await aCustomer(api, otherDirect, shared);
    await api.settle();
    const countFor = async (viewer: Asked) => {
      const { data } = await api.run(
        'query ($id: ID!) { customer(id: $id) { partners { name } subscriptions { totalCount } } }',
        { id: customerId },
        viewer,
      );
      return Object(data).customer;
    };
    expect(await countFor(direct.adminAgent)).toMatchObject({ subscriptions: { totalCount: 2 } });
    const seen = await countFor(otherDirect.adminAgent);
    expect(seen.subscriptions).toEqual({ totalCount: 0 });
    expect(seen.partners).toHaveLength(2);
  });

  it('hold one that ended for the customer, the operator and itself alone', async () => {
    const shared = { tenantId: 'c7d6f5d4-0000-4000-8000-000000000132', domain: 'ended.onmicrosoft.com' };
    const customerId = await aCustomer(api, world.direct, shared);
    await aCustomer(api, world.otherDirect, { ...shared, relationship: { state: 'NONE' } });
    expect(await partnersFor(world.direct.adminAgent, customerId)).toMatchObject([{ state: 'RESELLER' }]);
    expect(await partnersFor(world.otherDirect.adminAgent, customerId)).toMatchObject([{ state: 'NONE' }]);
    const admin = { kind: 'CUSTOMER_ADMIN', id: 'ann', customerId, directoryRoles: [], mfa: true } as const;
    for (const viewer of [operator, admin]) {
      expect(await partnersFor(viewer, customerId)).toHaveLength(2);
    }
    expect(await partnersFor(world.provider.adminAgent, customerId)).toBeNull();
  });

  it('of a page of customers cost one statement', async () => {
    const list = `{ customers(first: 20) { nodes { partners { name } } } }`;
    await api.run(list, {}, world.direct.adminAgent);
    api.statements();
    await api.run(list, {}, world.direct.adminAgent);
    expect(api.statements().filter((sql) => sql.includes('partners_known'))).toHaveLength(1);
  });
});

describe('what a customer buys elsewhere', () => {
  it('customers 13.3: is recorded by the operator, read by its partners, and advised on', async () => {
    const { direct, ownCustomerId, ownCustomerAdmin } = world;
    expect(await report([AZURE, EA])).toEqual({
      customer: { id: ownCustomerId, channels: [AZURE, EA] },
      userErrors: [],
      plan: null,
    });
    for (const viewer of [direct.adminAgent, direct.salesAgent, direct.app, ownCustomerAdmin, operator]) {
      const { data, errors } = await api.run(CHANNELS, { id: ownCustomerId }, viewer);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        customer: { channels: [AZURE, EA] },
        multichannelAdvice: [
          { kind: 'LICENSE', channels: ['EA'], count: 50, actions: ['KEEP_UNTIL_TERM_END'] },
          { kind: 'USAGE', channels: ['DIRECT'], count: 1, actions: ['CREATE_NEW_AND_CANCEL_OLD', 'TRANSFER'] },
        ],
      });
    }
    const manager = aPartnerUser(direct, 'pusr_manager', ['USER_MANAGEMENT_ADMIN']);
    expect((await api.run(ADVICE, { id: ownCustomerId }, manager)).data?.multichannelAdvice).toHaveLength(2);
    const told = await api.sql(
      `SELECT partner_id, payload FROM customers.event WHERE type = 'customer.channels.recorded' AND subject = $1`,
      [ownCustomerId],
    );
    const payload = { channels: ['DIRECT', 'EA'], kinds: ['USAGE', 'LICENSE'], counts: ['1', '50'] };
    expect(told).toEqual([{ partner_id: direct.id, payload }]);
  });

  it('is told once, however often it is reported, and replaced by the next report', async () => {
    const customerId = await aCustomer(api, world.direct);
    const events = () =>
      api.sql(`SELECT id FROM customers.event WHERE type = 'customer.channels.recorded' AND subject = $1`, [customerId]);
    await report([EA, AZURE], customerId);
    await report([EA, AZURE], customerId);
    expect(await events()).toHaveLength(1);
    expect((await report([{ ...EA, count: 40 }], customerId)).customer.channels).toEqual([{ ...EA, count: 40 }]);
    expect((await report([], customerId)).customer.channels).toEqual([]);
    expect(await events()).toHaveLength(3);
    expect((await report([EA], customerId, operator, { dryRun: true })).plan.events).toEqual([
      { type: 'customer.channels.recorded' },
    ]);
    expect(await events()).toHaveLength(3);
  });

  it('is refused with everything that is wrong with it, and then nothing is kept', async () => {
    const customerId = await aCustomer(api, world.direct);
    const answer = await report([EA, { ...AZURE, count: -1 }, EA], customerId);
    expect(answer).toEqual({
      customer: null,
      userErrors: [
        {
          code: 'VALIDATION_FAILED',
          field: ['input', 'channels', '1', 'count'],
          params: [{ name: 'maximum', value: '1000000' }],
        },
        { code: 'VALIDATION_FAILED', field: ['input', 'channels', '2'], params: [] },
      ],
      plan: null,
    });
    expect(await api.sql('SELECT 1 FROM customers.customer_channel WHERE customer_id = $1', [customerId])).toEqual([]);
    expect(codesOf(await report([EA], 'cus_nobody'))).toEqual(['CUSTOMER_NOT_FOUND']);
  });

  it('is no answer for strangers, and not for a helpdesk agent', async () => {
    const { otherDirect, direct, ownCustomerId, sharedCustomerAdmin } = world;
    for (const viewer of [otherDirect.adminAgent, sharedCustomerAdmin]) {
      expect((await api.run(CHANNELS, { id: ownCustomerId }, viewer)).data).toEqual({ customer: null, multichannelAdvice: null });
    }
    const { data, errors } = await api.run(CHANNELS, { id: ownCustomerId }, direct.helpdeskAgent);
    expect(data).toEqual({ customer: { channels: null }, multichannelAdvice: null });
    expect(errors).toMatchObject([{ extensions: { reason: 'ROLE_REQUIRED' } }, { extensions: { reason: 'ROLE_REQUIRED' } }]);
    for (const viewer of [direct.adminAgent, world.ownCustomerAdmin]) {
      expect((await report([EA], ownCustomerId, viewer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

import { randomUUID } from 'node:crypto';
import { aCustomer, aPartnership } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { buy, codesOf, everything } from '../purchases.ts';
import { shipped } from '../shipped.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

type Standing = NonNullable<Parameters<typeof aCustomer>[2]>;

const OPEN: Standing = { agreementSignedAt: new Date('2026-01-01T00:00:00Z') };

describe('the purchase gate', () => {
  it('0.2: stops at the first blocker, in the order of the checks', async () => {
    const { provider, otherReseller } = world;
    const tenantId = randomUUID();
    const education = { catalogItemId: shipped.a3Faculty };
    let facts: Standing = {
      tenantId,
      companyName: 'Blocked School',
      domain: 'blocked.onmicrosoft.com',
      isLocked: true,
      agreementSignedAt: null,
      verification: { status: 'UNDER_REVIEW', decidedAt: null },
      relationship: { state: 'NONE', resellerId: otherReseller.id },
    };
    // Nothing is settled in between: every refusal rests on facts that are asked once more.
    const next = async (more: Standing): Promise<string[]> => {
      facts = { ...facts, ...more, relationship: { ...facts.relationship, ...more.relationship } };
      const customerId = await aCustomer(api, provider, facts);
      return codesOf(await buy(api, provider.adminAgent, customerId, education));
    };

    expect(await next({})).toEqual(['NO_RESELLER_RELATIONSHIP']);
    expect(await next({ relationship: { state: 'REMOVING' } })).toEqual(['NO_RESELLER_RELATIONSHIP']);
    expect(await next({ relationship: { state: 'RESELLER' } })).toEqual(['CUSTOMER_LOCKED']);
    expect(await next({ isLocked: false })).toEqual(['CUSTOMER_UNDER_REVIEW']);
    expect(await next({ verification: { status: 'NOT_ALLOWED' } })).toEqual(['CUSTOMER_NOT_APPROVED']);
    expect(await next({ verification: { status: 'ALLOWED' } })).toEqual(['CUSTOMER_AGREEMENT_NOT_ACCEPTED']);
    expect(await next(OPEN)).toEqual(['CUSTOMER_QUALIFICATION_MISSING']);
    expect(await next({ relationship: { qualifications: ['EDUCATION'] } })).toEqual(['RESELLER_NOT_LINKED']);
    await aPartnership(api, provider, otherReseller);
    expect(await next({})).toEqual([]);
  });

  it.each<[string, Standing, object]>([
    [
      'NO_RESELLER_RELATIONSHIP',
      { relationship: { state: 'NONE' } },
      { code: 'NO_RESELLER_RELATIONSHIP', field: null, params: [], partnerCenterCode: 20002 },
    ],
    ['CUSTOMER_LOCKED', { isLocked: true }, { code: 'CUSTOMER_LOCKED', field: null, params: [], partnerCenterCode: 900416 }],
    [
      'CUSTOMER_UNDER_REVIEW',
      { verification: { status: 'UNKNOWN' } },
      { code: 'CUSTOMER_UNDER_REVIEW', field: null, params: [], partnerCenterCode: 800073 },
    ],
    [
      'CUSTOMER_NOT_APPROVED',
      { verification: { status: 'NOT_ALLOWED' } },
      { code: 'CUSTOMER_NOT_APPROVED', field: null, params: [], partnerCenterCode: 800075 },
    ],
    [
      '2.4 (1): CUSTOMER_AGREEMENT_NOT_ACCEPTED',
      { agreementSignedAt: null },
      { code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED', field: null, params: [], partnerCenterCode: 13605 },
    ],
    [
      'CUSTOMER_QUALIFICATION_MISSING',
      {},
      {
        code: 'CUSTOMER_QUALIFICATION_MISSING',
        field: null,
        params: [{ name: 'required', value: 'EDUCATION' }],
        partnerCenterCode: 800086,
      },
    ],
  ])('%s says why, and nothing is changed', async (_, standing, userError) => {
    const customerId = await aCustomer(api, world.direct, standing);
    await api.settle();
    const before = await everything(api);
    const payload = await buy(api, world.direct.adminAgent, customerId, { catalogItemId: shipped.a3Faculty });
    expect(payload).toEqual({ subscription: null, order: null, userErrors: [userError], plan: null });
    expect(await everything(api)).toEqual(before);
  });

  it('comes after the form and before what the customer owns', async () => {
    const customerId = await aCustomer(api, world.direct, { isLocked: true });
    const add = { catalogItemId: shipped.teamsPhone };
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, { ...add, quantity: 0 }))).toEqual([
      'QUANTITY_OUT_OF_RANGE',
    ]);
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, add))).toEqual(['CUSTOMER_LOCKED']);
  });

  it('lets buy for a customer that was created, approved and signed a second ago', async () => {
    const tenantId = randomUUID();
    const customerId = await aCustomer(api, world.direct, { tenantId, verification: { status: 'UNDER_REVIEW' } });
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId))).toEqual(['CUSTOMER_UNDER_REVIEW']);

    const { errors } = await api.run(
      `mutation ($input: DecideCustomerVerificationInput!) { decideCustomerVerification(input: $input) { userErrors { code } } }`,
      { input: { customerId, decision: 'ALLOWED' } },
      operator,
    );
    expect(errors).toBeUndefined();
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId))).toEqual([]);
  });

  it('does not remember a refusal that rests on facts of another subgraph under the key', async () => {
    const tenantId = randomUUID();
    const key = { idempotencyKey: `order of ${tenantId}` };
    const customerId = await aCustomer(api, world.direct, { tenantId, agreementSignedAt: null });
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, key))).toEqual(['CUSTOMER_AGREEMENT_NOT_ACCEPTED']);
    await aCustomer(api, world.direct, { tenantId, ...OPEN });
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, key))).toEqual([]);
  });

  it('looks at the relationship of the asking partner alone', async () => {
    const tenantId = randomUUID();
    const standing = { tenantId, companyName: 'Of two', domain: 'of-two.onmicrosoft.com' };
    const customerId = await aCustomer(api, world.direct, standing);
    await aCustomer(api, world.otherDirect, { ...standing, relationship: { state: 'NONE' } });
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId))).toEqual([]);
    expect(codesOf(await buy(api, world.otherDirect.adminAgent, customerId))).toEqual(['NO_RESELLER_RELATIONSHIP']);
  });
});

import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aSchool, codesIn, decide, everything, qualificationsOf, requestOf } from '../qualifying.ts';

const NOW = '2026-03-01T08:00:00.000Z';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

async function inReview(): Promise<string> {
  const customerId = await aSchool(api, world.direct);
  expect(codesIn(await requestOf(api, { customerId }, world.direct.adminAgent))).toEqual([]);
  return customerId;
}

const told = (customerId: string) =>
  api.sql<{ partner_id: string; type: string; payload: object }>(
    `SELECT partner_id, type, payload FROM customers.event
     WHERE customer_id = $1 AND type IN ('customer.qualification.decided', 'customer.updated') ORDER BY partner_id, position`,
    [customerId],
  );

describe('a decision about a qualification', () => {
  it('approves it, and tells the standing facts', async () => {
    const customerId = await inReview();
    expect(await decide(api, { customerId, reason: ' Found in the register. ' })).toMatchObject({
      customer: {
        id: customerId,
        qualifications: [
          {
            qualification: 'EDUCATION',
            vettingStatus: 'APPROVED',
            vettingReason: 'Found in the register.',
            vettingCreatedAt: NOW,
            vettingDecidedAt: NOW,
            requestedBy: { id: world.direct.id },
          },
        ],
      },
      userErrors: [],
    });
    expect(await told(customerId)).toEqual([
      {
        partner_id: world.direct.id,
        type: 'customer.qualification.decided',
        payload: {
          qualification: 'EDUCATION',
          status: 'APPROVED',
          reason: 'Found in the register.',
          educationSegment: 'K12',
          attempt: 1,
        },
      },
      {
        partner_id: world.direct.id,
        type: 'customer.updated',
        payload: expect.objectContaining({ qualifications: ['EDUCATION'] }),
      },
    ]);
  });

  it('refuses it with a reason, and changes no standing fact', async () => {
    const customerId = await inReview();
    await decide(api, { customerId, decision: 'DENIED', reason: 'Not an Education Customer' });
    expect(await qualificationsOf(api, customerId, world.direct.adminAgent)).toMatchObject({
      qualifications: [{ vettingStatus: 'DENIED', vettingReason: 'Not an Education Customer', attempt: 1 }],
    });
    expect((await told(customerId)).map(({ type }) => type)).toEqual(['customer.qualification.decided']);
  });

  it('is for every partner that waits, and for no other', async () => {
    const shared = { tenantId: '7d5f0e41-0000-4000-8000-000000000001', domain: 'vetted.onmicrosoft.com' };
    const customerId = await aSchool(api, world.direct, shared);
    await aSchool(api, world.provider, shared);
    await aCustomer(api, world.otherDirect, shared);
    await requestOf(api, { customerId }, world.direct.adminAgent);
    await requestOf(api, { customerId, educationSegment: 'HIGHER_EDUCATION' }, world.provider.salesAgent);

    const { customer } = await decide(api, { customerId });
    expect(customer.qualifications).toMatchObject([
      { requestedBy: { id: world.direct.id }, vettingStatus: 'APPROVED', educationSegment: 'K12' },
      { requestedBy: { id: world.provider.id }, vettingStatus: 'APPROVED', educationSegment: 'HIGHER_EDUCATION' },
    ]);
    expect((await told(customerId)).map(({ partner_id, type }) => [partner_id, type])).toEqual(
      [world.direct.id, world.provider.id]
        .sort()
        .flatMap((id) => ['customer.qualification.decided', 'customer.updated'].map((type) => [id, type])),
    );
    expect(await qualificationsOf(api, customerId, world.otherDirect.adminAgent)).toMatchObject({
      qualifications: [{ qualification: 'NONE', vettingStatus: null, requestedBy: null }],
    });
  });

  it('is final: nothing is decided twice, and nothing that was not asked for', async () => {
    const customerId = await inReview();
    await decide(api, { customerId });
    const untouched = await aSchool(api, world.direct);
    const before = await everything(api);
    const nothing = { code: 'VALIDATION_FAILED', field: ['input', 'qualification'], params: [], partnerCenterCode: 3000 };
    expect(await decide(api, { customerId, decision: 'DENIED' })).toMatchObject({ customer: null, userErrors: [nothing] });
    expect(await decide(api, { customerId: untouched })).toMatchObject({ userErrors: [nothing] });
    expect(await decide(api, { customerId, qualification: 'NONE' })).toMatchObject({ userErrors: [nothing] });
    expect(codesIn(await decide(api, { customerId: 'cus_nobody' }))).toEqual(['CUSTOMER_NOT_FOUND']);
    expect(codesIn(await decide(api, { customerId: untouched, ifMatch: 'stale' }))).toEqual(['ETAG_MISMATCH']);
    expect(codesIn(await decide(api, { customerId, reason: 'a'.repeat(501) }))).toEqual(['VALIDATION_FAILED']);
    expect(await everything(api)).toEqual(before);
  });

  it('of two at once is taken once', async () => {
    const customerId = await inReview();
    const answers = await Promise.all([decide(api, { customerId }), decide(api, { customerId, decision: 'DENIED' })]);
    expect(answers.map(codesIn).sort()).toEqual([[], ['VALIDATION_FAILED']]);
  });

  it('is planned without being stored, and repeated by its key without effect', async () => {
    const customerId = await inReview();
    const before = await everything(api);
    const { customer, plan } = await decide(api, { customerId, dryRun: true });
    expect(customer.qualifications).toMatchObject([{ vettingStatus: 'IN_REVIEW' }]);
    expect(plan.events.map(({ type }: { type: string }) => type)).toEqual(['customer.qualification.decided', 'customer.updated']);
    expect(await everything(api)).toEqual(before);
    const first = await decide(api, { customerId, idempotencyKey: 'vetting' });
    expect(await decide(api, { customerId, idempotencyKey: 'vetting' })).toEqual(first);
  });

  it('is not taken back by a recording that does not know of it', async () => {
    const tenantId = '7d5f0e41-0000-4000-8000-000000000002';
    const customerId = await aSchool(api, world.direct, { tenantId, domain: 'again.onmicrosoft.com' });
    await requestOf(api, { customerId }, world.direct.adminAgent);
    await decide(api, { customerId });
    await aCustomer(api, world.direct, {
      tenantId,
      domain: 'again.onmicrosoft.com',
      relationship: { qualifications: ['NONPROFIT'] },
    });
    expect(
      (await qualificationsOf(api, customerId, world.direct.adminAgent)).qualifications.map(
        ({ qualification, vettingStatus }: Record<string, string>) => [qualification, vettingStatus],
      ),
    ).toEqual([
      ['EDUCATION', 'APPROVED'],
      ['NONPROFIT', 'APPROVED'],
    ]);
    expect(
      await api.sql('SELECT qualifications FROM customers.customer_relationship WHERE customer_id = $1', [customerId]),
    ).toEqual([{ qualifications: ['EDUCATION', 'NONPROFIT'] }]);
  });
});

describe('who sees the qualifications of a customer', () => {
  it('a reseller sees what its provider had found', async () => {
    const { provider, reseller, resoldCustomerId, otherProvider } = world;
    const state = { customerId: resoldCustomerId, qualification: 'STATE_OWNED_ENTITY', educationSegment: null };
    expect(codesIn(await requestOf(api, state, provider.adminAgent))).toEqual([]);
    for (const viewer of [provider.helpdeskAgent, reseller.adminAgent, reseller.app]) {
      expect(await qualificationsOf(api, resoldCustomerId, viewer)).toMatchObject({
        qualifications: [{ qualification: 'STATE_OWNED_ENTITY', vettingStatus: 'APPROVED', requestedBy: { id: provider.id } }],
      });
    }
    expect(await qualificationsOf(api, resoldCustomerId, otherProvider.adminAgent)).toBeNull();
  });

  it('an administrator of the customer does not, and neither does a user without a role of the area', async () => {
    const query = 'query ($id: ID!) { customer(id: $id) { id qualifications { qualification } } }';
    const asking = (viewer: Parameters<Api['run']>[2]) => api.run(query, { id: world.ownCustomerId }, viewer);
    const { data, errors } = await asking(world.ownCustomerAdmin);
    expect(data).toEqual({ customer: { id: world.ownCustomerId, qualifications: null } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' });
    expect((await asking(world.direct.globalAdmin)).data).toEqual({ customer: null });
  });

  it('a page of customers costs as many statements as one', async () => {
    const query =
      'query ($first: Int!) { customers(first: $first) { nodes { qualifications { qualification requestedBy { id } } } } }';
    api.statements();
    await api.run(query, { first: 1 }, world.direct.adminAgent);
    const one = api.statements().length;
    await api.run(query, { first: 100 }, world.direct.adminAgent);
    expect(api.statements().length).toBeLessThanOrEqual(one + 1);
  });
});

describe('who may decide', () => {
  it.each<[string, () => Parameters<Api['run']>[2], object]>([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['an admin agent', () => world.direct.adminAgent, { reason: 'ROLE_REQUIRED' }],
    ['an application', () => world.direct.app, { reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['an administrator of the customer', () => world.ownCustomerAdmin, { reason: 'ROLE_REQUIRED' }],
  ])('%s may not', async (_, viewer, extensions) => {
    const customerId = await inReview();
    const before = await everything(api);
    const query = `mutation ($input: DecideCustomerQualificationInput!) { decideCustomerQualification(input: $input) { userErrors { code } } }`;
    const input = { customerId, qualification: 'EDUCATION', decision: 'APPROVED' };
    const { errors } = await api.run(query, { input }, viewer());
    expect(errors?.[0]?.extensions).toMatchObject(extensions);
    expect(await everything(api)).toEqual(before);
  });

  it('the operator finds what waits for it, and a partner what it waits for', async () => {
    const customerId = await inReview();
    const idsFor = async (viewer: Parameters<Api['run']>[2], vettingStatus: string[]): Promise<string[]> => {
      const { data } = await api.run(
        `query ($filter: CustomerFilter) { customers(first: 100, filter: $filter) { nodes { id } } }`,
        { filter: { vettingStatus } },
        viewer,
      );
      return Object(data).customers.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await idsFor(operator, ['IN_REVIEW'])).toContain(customerId);
    expect(await idsFor(world.direct.helpdeskAgent, ['IN_REVIEW'])).toContain(customerId);
    expect(await idsFor(operator, ['APPROVED', 'DENIED'])).not.toContain(customerId);
    expect(await idsFor(world.otherDirect.adminAgent, ['IN_REVIEW', 'APPROVED', 'DENIED'])).toEqual([]);
    expect(await idsFor(world.reseller.adminAgent, ['APPROVED'])).toContain(world.resoldCustomerId);
    await decide(api, { customerId });
    expect(await idsFor(operator, ['IN_REVIEW'])).not.toContain(customerId);
  });

  it('the operator sees what waits for it', async () => {
    const customerId = await inReview();
    expect(await qualificationsOf(api, customerId, operator)).toMatchObject({
      qualifications: [{ qualification: 'EDUCATION', vettingStatus: 'IN_REVIEW' }],
    });
  });
});

import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const DECIDE = `mutation ($input: DecideCustomerVerificationInput!) {
  decideCustomerVerification(input: $input) {
    customer { id etag verification { status startedAt decidedAt reason trigger } }
    userErrors { code message field params { name value } partnerCenterCode }
    plan { changes { type id field before after } charges { kind } events { type subject } }
  }
}`;
const READINESS = `query ($id: ID!) {
  customer(id: $id) { etag verification { status } purchaseReadiness { canPurchase canCancel canRenew blockers } }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

const STARTED = new Date('2026-02-27T00:00:00Z');
const underReview = (more: Parameters<typeof aCustomer>[2] = {}): Promise<string> =>
  aCustomer(api, world.direct, {
    verification: { status: 'UNDER_REVIEW', startedAt: STARTED, decidedAt: null },
    ...more,
  });

async function decide(input: object, viewer: Parameters<Api['run']>[2] = operator) {
  const { data, errors } = await api.run(DECIDE, { input: { decision: 'ALLOWED', ...input } }, viewer);
  return errors ? { errors } : Object(data).decideCustomerVerification;
}

async function readinessOf(id: string) {
  const { data } = await api.run(READINESS, { id }, world.direct.adminAgent);
  return Object(data).customer;
}

const storedFor = (customerId: string) => api.sql('SELECT * FROM customers.customer WHERE id = $1', [customerId]);

describe('a decision about an account verification', () => {
  it('is answered, and told to every partner of the customer', async () => {
    const shared = { tenantId: '6c4f9d30-0000-4000-8000-000000000001', domain: 'decided.onmicrosoft.com' };
    const customerId = await underReview(shared);
    await aCustomer(api, world.provider, shared);
    await api.settle();

    expect(await decide({ customerId, reason: ' Documents checked. ' })).toEqual({
      customer: {
        id: customerId,
        etag: expect.any(String),
        verification: {
          status: 'ALLOWED',
          startedAt: '2026-02-27T00:00:00.000Z',
          decidedAt: NOW,
          reason: 'Documents checked.',
          trigger: 'CUSTOMER_CREATED',
        },
      },
      userErrors: [],
      plan: null,
    });
    const events = await api.sql(
      `SELECT partner_id, subject, payload FROM customers.event
       WHERE type = 'customer.verification.decided' AND customer_id = $1 ORDER BY partner_id`,
      [customerId],
    );
    const told = { subject: customerId, payload: { status: 'ALLOWED' } };
    expect(events).toEqual([world.direct.id, world.provider.id].sort().map((partnerId) => ({ partner_id: partnerId, ...told })));
  });

  it('customers 7.1: lets a fresh customer purchase', async () => {
    const customerId = await underReview();
    expect((await readinessOf(customerId)).purchaseReadiness).toEqual({
      canPurchase: false,
      canCancel: true,
      canRenew: true,
      blockers: ['CUSTOMER_UNDER_REVIEW'],
    });
    await decide({ customerId });
    expect((await readinessOf(customerId)).purchaseReadiness).toEqual({
      canPurchase: true,
      canCancel: true,
      canRenew: true,
      blockers: [],
    });
  });

  it('customers 7.3: to refuse keeps it from purchasing, not from cancelling', async () => {
    const customerId = await underReview();
    expect(await decide({ customerId, decision: 'NOT_ALLOWED' })).toMatchObject({ userErrors: [] });
    expect(await readinessOf(customerId)).toMatchObject({
      verification: { status: 'NOT_ALLOWED' },
      purchaseReadiness: { canPurchase: false, canCancel: true, blockers: ['CUSTOMER_NOT_APPROVED'] },
    });
  });

  it.each(['ALLOWED', 'NOT_ALLOWED', 'UNKNOWN', 'NOT_READY'] as const)(
    'customers 7.4: is refused when the verification is %s, and nothing changes',
    async (status) => {
      const customerId = await underReview({ verification: { status } });
      const before = await storedFor(customerId);
      expect(await decide({ customerId, decision: 'NOT_ALLOWED' })).toEqual({
        customer: null,
        userErrors: [
          {
            code: 'VALIDATION_FAILED',
            message: 'Only a verification under review can be decided.',
            field: ['input', 'customerId'],
            params: [{ name: 'status', value: status }],
            partnerCenterCode: 3000,
          },
        ],
        plan: null,
      });
      expect(await storedFor(customerId)).toEqual(before);
    },
  );

  it('has a reason of at most 500 characters', async () => {
    const customerId = await underReview();
    const before = await storedFor(customerId);
    expect(await decide({ customerId, reason: 'a'.repeat(501), ifMatch: 'stale' })).toEqual({
      customer: null,
      userErrors: [
        {
          code: 'VALIDATION_FAILED',
          message: 'The reason has more than 500 characters.',
          field: ['input', 'reason'],
          params: [{ name: 'maximumLength', value: '500' }],
          partnerCenterCode: 3000,
        },
      ],
      plan: null,
    });
    expect(await storedFor(customerId)).toEqual(before);
    expect(await decide({ customerId, reason: 'a'.repeat(500) })).toMatchObject({ userErrors: [] });
  });

  it('is refused for an unknown customer', async () => {
    expect(await decide({ customerId: 'cus_nobody' })).toMatchObject({
      customer: null,
      userErrors: [{ code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerId'], partnerCenterCode: 60003 }],
    });
  });

  it('is refused for a customer that changed since it was read', async () => {
    const customerId = await underReview();
    const { etag } = await readinessOf(customerId);
    const before = await storedFor(customerId);
    expect(await decide({ customerId, ifMatch: 'stale' })).toMatchObject({
      customer: null,
      userErrors: [{ code: 'ETAG_MISMATCH', params: [{ name: 'currentEtag', value: etag }], partnerCenterCode: 2055 }],
    });
    expect(await storedFor(customerId)).toEqual(before);
    const decided = await decide({ customerId, ifMatch: etag });
    expect(decided.userErrors).toEqual([]);
    expect(decided.customer.etag).not.toBe(etag);
  });

  it('of two at once is taken once', async () => {
    const customerId = await underReview();
    const answers = await Promise.all([decide({ customerId }), decide({ customerId, decision: 'NOT_ALLOWED' })]);
    const codes = answers.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).sort();
    expect(codes).toEqual([[], ['VALIDATION_FAILED']]);
  });

  it('is repeated by its key without effect, and planned without being stored', async () => {
    const customerId = await underReview();
    const before = await storedFor(customerId);
    const planned = await decide({ customerId, dryRun: true });
    expect(planned.customer.verification.status).toBe('UNDER_REVIEW');
    expect(planned.plan).toEqual({
      changes: expect.arrayContaining([
        { type: 'Customer', id: customerId, field: 'verificationStatus', before: 'UNDER_REVIEW', after: 'ALLOWED' },
        { type: 'Customer', id: customerId, field: 'verificationDecidedAt', before: null, after: NOW },
      ]),
      charges: [],
      events: ['customer.verification.decided', 'customer.updated'].map((type) => ({ type, subject: customerId })),
    });
    expect(await storedFor(customerId)).toEqual(before);

    const first = await decide({ customerId, idempotencyKey: 'once' });
    expect(await decide({ customerId, idempotencyKey: 'once' })).toEqual(first);
    expect(first.userErrors).toEqual([]);
  });
});

describe('who may decide', () => {
  it.each([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['customers 7.5: a helpdesk agent', () => world.direct.helpdeskAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['an admin agent', () => world.direct.adminAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['an application', () => world.direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ["the customer's administrator", () => world.ownCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['the administrator of another customer', () => world.sharedCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
  ])('is not %s', async (_who, viewer, extensions) => {
    const before = await storedFor(world.ownCustomerId);
    const input = { customerId: world.ownCustomerId, decision: 'NOT_ALLOWED' };
    const { data, errors } = await api.run(DECIDE, { input }, viewer());
    expect(data).toEqual({ decideCustomerVerification: null });
    expect(errors).toMatchObject([{ path: ['decideCustomerVerification'], extensions }]);
    expect(await storedFor(world.ownCustomerId)).toEqual(before);
  });

  it('is the operator', async () => {
    expect(await decide({ customerId: await underReview() })).toMatchObject({ userErrors: [] });
  });
});

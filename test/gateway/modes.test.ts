import { inBothModes } from '../support/bothModes.ts';
import { aCustomer } from '../support/builders.ts';
import { fillCustomer, plainItem } from '../support/fillCustomer.ts';
import type { Api } from '../support/startApi.ts';
import { operator } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';

jest.setTimeout(90_000);

const MCA = '117a77b0-9360-443b-8795-c6dedc750cf9';

inBothModes((start) => {
  let api: Api;
  let world: World;

  beforeAll(async () => {
    api = await start();
    world = await aWorld(api);
  });
  afterAll(() => api.close());

  it('one request shows a customer out of all four subgraphs', async () => {
    const filled = await fillCustomer(api, world.direct, world.ownCustomerId);
    const answer = await api.run(
      `query ($id: ID!) { customer(id: $id) { name
        subscriptions(first: 1, orderBy: NAME_ASC) { totalCount nodes { id quantity customer { name } } }
        users(first: 1) { totalCount nodes { displayName } }
        gdapRelationships { nodes { id requestedRoles { name } } }
        serviceRequests(first: 1) { totalCount nodes { title } } } }`,
      { id: world.ownCustomerId },
      world.direct.adminAgent,
    );

    expect(answer).toEqual({
      data: {
        customer: {
          name: 'Own Customer',
          subscriptions: {
            totalCount: 2,
            nodes: [{ id: filled.subscriptionIds[0], quantity: 1, customer: { name: 'Own Customer' } }],
          },
          users: { totalCount: 2, nodes: [{ displayName: 'User 1' }] },
          gdapRelationships: {
            nodes: [{ id: filled.gdapId, requestedRoles: [{ name: 'Directory Readers' }, { name: 'User Administrator' }] }],
          },
          serviceRequests: { totalCount: 2, nodes: [{ title: 'Problem 1' }] },
        },
      },
    });
  });

  it('a customer that is decided and confirmed can buy at once', async () => {
    const customerId = await aCustomer(api, world.direct, {
      companyName: 'New Customer',
      agreementSignedAt: null,
      verification: { status: 'UNDER_REVIEW', decidedAt: null },
    });
    const buy = async (): Promise<unknown> => {
      const { data, errors } = await api.run(
        `mutation ($input: CreateSubscriptionInput!) { createSubscription(input: $input) {
          subscription { quantity status customer { name } } order { status } userErrors { code } } }`,
        {
          input: {
            customerId,
            catalogItemId: await plainItem(api),
            quantity: 5,
            termDuration: 'P1Y',
            billingCycle: 'ANNUAL',
            partnerOnRecordAttestationAccepted: true,
          },
        },
        world.direct.adminAgent,
      );
      expect(errors).toBeUndefined();
      return data?.createSubscription;
    };
    const refused = (code: string) => ({ subscription: null, order: null, userErrors: [{ code }] });

    expect(await buy()).toEqual(refused('CUSTOMER_UNDER_REVIEW'));
    const decided = await api.run(
      `mutation ($input: DecideCustomerVerificationInput!) { decideCustomerVerification(input: $input) { customer { verification { status } } userErrors { code } } }`,
      { input: { customerId, decision: 'ALLOWED' } },
      operator,
    );
    expect(decided).toEqual({
      data: { decideCustomerVerification: { customer: { verification: { status: 'ALLOWED' } }, userErrors: [] } },
    });
    expect(await buy()).toEqual(refused('CUSTOMER_AGREEMENT_NOT_ACCEPTED'));
    const confirmed = await api.run(
      `mutation ($input: ConfirmCustomerAgreementInput!) { confirmCustomerAgreement(input: $input) {
        customer { agreement { state } purchaseReadiness { canPurchase blockers } } userErrors { code } } }`,
      {
        input: {
          customerId,
          templateId: MCA,
          dateAgreed: '2026-01-15T10:00:00Z',
          primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' },
        },
      },
      world.direct.adminAgent,
    );
    expect(confirmed).toEqual({
      data: {
        confirmCustomerAgreement: {
          customer: { agreement: { state: 'CONFIRMED_BY_PARTNER' }, purchaseReadiness: { canPurchase: true, blockers: [] } },
          userErrors: [],
        },
      },
    });
    expect(await buy()).toEqual({
      subscription: { quantity: 5, status: 'ACTIVE', customer: { name: 'New Customer' } },
      order: { status: 'COMPLETED' },
      userErrors: [],
    });
  });

  it('node asks the owner: a stranger’s object and one that never was are both null', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Customer { name } } }';
    const ids = [world.ownCustomerId, 'cus_00000000-0000-0000-0000-000000000000', 'xyz_1'];
    const mine = await api.run(query, { ids }, world.direct.adminAgent);
    const others = await api.run(query, { ids }, world.otherDirect.adminAgent);
    expect(mine).toEqual({
      data: { nodes: [{ __typename: 'Customer', id: world.ownCustomerId, name: 'Own Customer' }, null, null] },
    });
    expect(others).toEqual({ data: { nodes: [null, null, null] } });
  });

  it('a denied nested field is null with FORBIDDEN', async () => {
    const { data, errors } = await api.run(
      'query ($id: ID!) { customer(id: $id) { name gdapRelationships { totalCount } } }',
      { id: world.ownCustomerId },
      world.direct.salesAgent,
    );
    expect(data).toEqual({ customer: { name: 'Own Customer', gdapRelationships: null } });
    expect(errors).toMatchObject([
      { path: ['customer', 'gdapRelationships'], extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } },
    ]);
  });

  it('a fault of ours is masked, with a request id and nothing else', async () => {
    await api.sql('ALTER TABLE support.topic RENAME TO topic_gone');
    try {
      const { data, errors } = await api.run('{ supportTopics { id } }', {}, world.direct.adminAgent);
      expect(data).toEqual({ supportTopics: null });
      expect(errors).toEqual([
        {
          message: 'Something went wrong on our side. Tell us the request id if it stays.',
          path: ['supportTopics'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
        },
      ]);
    } finally {
      await api.sql('ALTER TABLE support.topic_gone RENAME TO topic');
    }
  });

  it('bad input below the gateway comes back as it is', async () => {
    const { errors } = await api.run('{ customers(first: 101) { totalCount } }', {}, world.direct.adminAgent);
    expect(errors).toMatchObject([
      {
        message: '`first` must be 1 to 100; it is 101.',
        path: ['customers'],
        extensions: { code: 'BAD_USER_INPUT', maximum: 100 },
      },
    ]);
  });

  it('a key that is used again answers what it did', async () => {
    const input = { customerId: world.ownCustomerId, decision: 'NOT_ALLOWED', idempotencyKey: 'decide-1' };
    const decide =
      'mutation ($input: DecideCustomerVerificationInput!) { decideCustomerVerification(input: $input) { customer { id } userErrors { code } } }';
    const first = await api.run(decide, { input }, operator);
    const second = await api.run(decide, { input }, operator);
    const told = await api.run(
      '{ command(name: "decideCustomerVerification", idempotencyKey: "decide-1") { outcome refusalCodes } }',
      {},
      operator,
    );

    expect(first).toEqual({
      data: { decideCustomerVerification: { customer: null, userErrors: [{ code: 'VALIDATION_FAILED' }] } },
    });
    expect(second).toEqual(first);
    expect(told).toEqual({ data: { command: { outcome: 'REFUSED', refusalCodes: ['VALIDATION_FAILED'] } } });
  });
});

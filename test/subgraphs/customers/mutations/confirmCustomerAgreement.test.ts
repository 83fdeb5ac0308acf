import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const CLOUD_TEMPLATE = '998b88de-aa99-4388-a42c-1b3517d49490';
const NOW = '2026-03-01T08:00:00.000Z';
const CONFIRM = `mutation ($input: ConfirmCustomerAgreementInput!) {
  confirmCustomerAgreement(input: $input) {
    customer { id agreement { state isSigned } }
    confirmation {
      id dateAgreed confirmedAt confirmedByUserId
      template { id templateId type }
      primaryContact { firstName lastName email phoneNumber }
    }
    userErrors { code message field params { name value } partnerCenterCode }
    plan { changes { type id field before after } charges { kind } events { type subject } }
  }
}`;
const CODES = `mutation ($input: ConfirmCustomerAgreementInput!) {
  confirmCustomerAgreement(input: $input) { confirmation { id } customer { id } userErrors { code field } }
}`;
const AGREEMENT = `query ($id: ID!) {
  customer(id: $id) {
    agreement { state isSigned current { id } history { id confirmedByUserId primaryContact { lastName } template { type } } }
    purchaseReadiness { canPurchase canIncreaseSeats canReduceSeats canRenew blockers }
  }
}`;
const ANN = { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' };

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

const unaccepted = (more: Parameters<typeof aCustomer>[2] = {}): Promise<string> =>
  aCustomer(api, world.direct, { agreementSignedAt: null, ...more });

function inputFor(customerId: string, more: object = {}): object {
  return { customerId, templateId: TEMPLATE, dateAgreed: '2026-02-28T08:00:00Z', primaryContact: ANN, ...more };
}

async function confirm(input: object, viewer: Parameters<Api['run']>[2] = world.direct.adminAgent) {
  const { data, errors } = await api.run(CODES, { input }, viewer);
  return errors ? { errors } : Object(data).confirmCustomerAgreement;
}

async function agreementOf(id: string, viewer = world.direct.adminAgent) {
  const { data } = await api.run(AGREEMENT, { id }, viewer);
  return Object(data).customer;
}

/** What a refusal must leave as it was. */
async function storedFor(customerId: string) {
  return api.sql(
    `SELECT to_jsonb(c) AS customer, (SELECT count(*) FROM customers.agreement_confirmation a WHERE a.customer_id = c.id) AS confirmations
     FROM customers.customer c WHERE c.id = $1`,
    [customerId],
  );
}

describe('a confirmation of the agreement', () => {
  it('is answered whole, and told to every partner of the customer', async () => {
    const shared = { tenantId: '5b3e8c2f-0000-4000-8000-000000000001', domain: 'told.onmicrosoft.com', agreementSignedAt: null };
    const customerId = await aCustomer(api, world.direct, shared);
    await aCustomer(api, world.otherDirect, shared);
    const primaryContact = { ...ANN, firstName: ' Ann  Marie ', phoneNumber: '(425) 555-0100' };

    const { data, errors } = await api.run(CONFIRM, { input: inputFor(customerId, { primaryContact }) }, world.direct.salesAgent);

    expect(errors).toBeUndefined();
    const answer = Object(data).confirmCustomerAgreement;
    const { id } = answer.confirmation;
    expect(id).toMatch(/^agr_/);
    expect(answer).toEqual({
      customer: { id: customerId, agreement: { state: 'CONFIRMED_BY_PARTNER', isSigned: false } },
      confirmation: {
        id,
        dateAgreed: '2026-02-28T08:00:00.000Z',
        confirmedAt: NOW,
        confirmedByUserId: world.direct.salesAgent.id,
        template: { id: `agt_${TEMPLATE}`, templateId: TEMPLATE, type: 'MICROSOFT_CUSTOMER_AGREEMENT' },
        primaryContact: { firstName: 'Ann Marie', lastName: 'Lee', email: 'ann@x.example', phoneNumber: '(425) 555-0100' },
      },
      userErrors: [],
      plan: null,
    });
    const events = await api.sql(
      `SELECT partner_id, subject, customer_id, payload FROM customers.event
       WHERE type = 'agreement.confirmed' AND customer_id = $1 ORDER BY partner_id`,
      [customerId],
    );
    const told = {
      subject: id,
      customer_id: customerId,
      payload: { templateId: TEMPLATE, type: 'MICROSOFT_CUSTOMER_AGREEMENT', dateAgreed: '2026-02-28T08:00:00.000Z' },
    };
    expect(events).toEqual(
      [world.direct.id, world.otherDirect.id].sort().map((partnerId) => ({ partner_id: partnerId, ...told })),
    );
  });

  it('customers 16.1: lets a customer that had not accepted purchase', async () => {
    const customerId = await unaccepted();
    expect((await agreementOf(customerId)).purchaseReadiness).toMatchObject({
      canPurchase: false,
      blockers: ['CUSTOMER_AGREEMENT_NOT_ACCEPTED'],
    });
    expect(await confirm(inputFor(customerId))).toMatchObject({ userErrors: [] });
    expect((await agreementOf(customerId)).purchaseReadiness).toMatchObject({ canPurchase: true, blockers: [] });
  });

  it('customers 16.2: is refused from tomorrow, accepted from a second ago', async () => {
    const customerId = await unaccepted();
    const before = await storedFor(customerId);
    expect(await confirm(inputFor(customerId, { dateAgreed: '2026-03-02T08:00:00Z' }))).toEqual({
      confirmation: null,
      customer: null,
      userErrors: [{ code: 'AGREEMENT_DATE_IN_FUTURE', field: ['input', 'dateAgreed'] }],
    });
    expect(await storedFor(customerId)).toEqual(before);
    expect(await confirm(inputFor(customerId, { dateAgreed: '2026-03-01T07:59:59Z' }))).toMatchObject({ userErrors: [] });
  });

  it('customers 16.3: of the same contact is refused, with a phone it is a second one and the current', async () => {
    const customerId = await unaccepted();
    const first = await confirm(inputFor(customerId, { idempotencyKey: 'ann-1' }));
    const before = await storedFor(customerId);
    expect(await confirm(inputFor(customerId, { idempotencyKey: 'ann-2' }))).toEqual({
      confirmation: null,
      customer: null,
      userErrors: [{ code: 'AGREEMENT_ALREADY_CONFIRMED', field: ['input', 'primaryContact'] }],
    });
    expect(await storedFor(customerId)).toEqual(before);

    api.setNow('2026-03-01T09:00:00Z');
    const second = await confirm(inputFor(customerId, { primaryContact: { ...ANN, phoneNumber: '5551234567' } }));
    api.setNow(NOW);
    const { agreement } = await agreementOf(customerId);
    expect(agreement.current).toEqual({ id: second.confirmation.id });
    expect(agreement.history.map(({ id }: { id: string }) => id)).toEqual([second.confirmation.id, first.confirmation.id]);
  });

  it('customers 16.4: is not needed for a renewal, and is for giving seats back', async () => {
    const customerId = await unaccepted();
    expect((await agreementOf(customerId)).purchaseReadiness).toMatchObject({
      canRenew: true,
      canReduceSeats: false,
      canIncreaseSeats: false,
    });
  });

  it('customers 16.5: is not for an indirect reseller; its provider may', async () => {
    const { provider, reseller } = world;
    const resold = { tenantId: '5b3e8c2f-0000-4000-8000-000000000002', domain: 'sold.onmicrosoft.com', agreementSignedAt: null };
    const customerId = await aCustomer(api, provider, { ...resold, relationship: { resellerId: reseller.id } });
    await aCustomer(api, reseller, { ...resold, relationship: { providerId: provider.id } });
    const before = await storedFor(customerId);

    const { data, errors } = await api.run(CODES, { input: inputFor(customerId) }, reseller.adminAgent);
    expect(data).toEqual({ confirmCustomerAgreement: null });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'FORBIDDEN',
          reason: 'PARTNER_TYPE_NOT_ALLOWED',
          allowedPartnerTypes: ['DIRECT_BILL', 'INDIRECT_PROVIDER'],
        },
      },
    ]);
    expect(await storedFor(customerId)).toEqual(before);
    expect(await confirm(inputFor(customerId), provider.adminAgent)).toMatchObject({ userErrors: [] });
  });

  it('of another partner is a shared fact, its user is not', async () => {
    const { direct, otherDirect, sharedCustomerAdmin } = world;
    const shared = { tenantId: '5b3e8c2f-0000-4000-8000-000000000003', domain: 'both.onmicrosoft.com', agreementSignedAt: null };
    const customerId = await aCustomer(api, direct, shared);
    await aCustomer(api, otherDirect, shared);
    const { confirmation } = await confirm(inputFor(customerId), otherDirect.salesAgent);

    const template = { type: 'MICROSOFT_CUSTOMER_AGREEMENT' };
    const record = { id: confirmation.id, primaryContact: { lastName: 'Lee' }, template };
    const mine = await agreementOf(customerId, direct.adminAgent);
    expect(mine.agreement).toEqual({
      state: 'CONFIRMED_BY_PARTNER',
      isSigned: false,
      current: { id: confirmation.id },
      history: [{ ...record, confirmedByUserId: null }],
    });
    const theirs = await agreementOf(customerId, otherDirect.adminAgent);
    expect(theirs.agreement.history).toEqual([{ ...record, confirmedByUserId: otherDirect.salesAgent.id }]);
    const own = await api.run(AGREEMENT, { id: customerId }, { ...sharedCustomerAdmin, customerId });
    expect(Object(own.data).customer.agreement.history).toEqual([{ ...record, confirmedByUserId: null }]);
    expect(await confirm(inputFor(customerId), direct.adminAgent)).toMatchObject({
      userErrors: [{ code: 'AGREEMENT_ALREADY_CONFIRMED' }],
    });
  });

  it('is known to the node query by its id, and not to a partner without the customer', async () => {
    const customerId = await unaccepted();
    const { confirmation } = await confirm(inputFor(customerId));
    const asked = 'query ($id: ID!) { node(id: $id) { id ... on AgreementConfirmation { dateAgreed } } }';
    const { id } = confirmation;
    expect(await api.run(asked, { id }, world.direct.helpdeskAgent)).toEqual({
      data: { node: { id, dateAgreed: '2026-02-28T08:00:00.000Z' } },
    });
    for (const viewer of [world.otherDirect.adminAgent, world.sharedCustomerAdmin]) {
      expect(await api.run(asked, { id }, viewer)).toEqual({ data: { node: null } });
    }
  });

  it('stands beside the signature of the customer itself', async () => {
    const customerId = await aCustomer(api, world.direct);
    await confirm(inputFor(customerId));
    expect((await agreementOf(customerId)).agreement).toMatchObject({ state: 'ACCEPTED_BY_BOTH', isSigned: true });
  });

  it('of the retired cloud agreement is on record, and does not count', async () => {
    const customerId = await unaccepted();
    await api.sql(
      `INSERT INTO customers.agreement_confirmation VALUES
       ('agr_cloud', $1, $2, $3, 'MICROSOFT_CLOUD_AGREEMENT', 'Ann', 'Lee', 'ann@x.example', NULL, $4, $4, 'pusr_gone')`,
      [customerId, world.direct.id, `agt_${CLOUD_TEMPLATE}`, '2019-05-01T00:00:00Z'],
    );
    const { agreement, purchaseReadiness } = await agreementOf(customerId);
    expect(agreement).toMatchObject({
      state: 'NOT_ACCEPTED',
      current: null,
      history: [{ id: 'agr_cloud', template: { type: 'MICROSOFT_CLOUD_AGREEMENT' } }],
    });
    expect(purchaseReadiness.canPurchase).toBe(false);
    expect(await confirm(inputFor(customerId))).toMatchObject({ userErrors: [] });
    expect((await agreementOf(customerId)).agreement.state).toBe('CONFIRMED_BY_PARTNER');
  });
});

describe('a confirmation is refused', () => {
  it('with everything that is wrong with the form, in words', async () => {
    const customerId = await unaccepted({ country: 'US' });
    const before = await storedFor(customerId);
    const { data } = await api.run(
      CONFIRM,
      {
        input: inputFor(customerId, {
          dateAgreed: '2019-09-30T23:59:59Z',
          templateId: CLOUD_TEMPLATE,
          primaryContact: { firstName: 'J', lastName: '12345', email: 'x@microsoft.com', phoneNumber: '123' },
        }),
      },
      world.direct.adminAgent,
    );
    const error = (code: string, field: string[], params: object[], message: unknown) => ({
      code,
      message,
      field: ['input', ...field],
      params,
      partnerCenterCode: null,
    });
    expect(Object(data).confirmCustomerAgreement).toEqual({
      customer: null,
      confirmation: null,
      userErrors: [
        error(
          'CONTACT_NAME_INVALID',
          ['primaryContact', 'firstName'],
          [{ name: 'shape', value: 'SINGLE_CHARACTER' }],
          'The first name has one character; that is enough only in Chinese characters. Give the name of the person.',
        ),
        error(
          'CONTACT_NAME_INVALID',
          ['primaryContact', 'lastName'],
          [{ name: 'shape', value: 'ONLY_DIGITS' }],
          'The last name holds digits only. Give the name of the person.',
        ),
        error(
          'EMAIL_DOMAIN_FORBIDDEN',
          ['primaryContact', 'email'],
          [{ name: 'domain', value: 'microsoft.com' }],
          'An address at microsoft.com is not one of the customer. Give an address of the person.',
        ),
        error(
          'PHONE_NUMBER_INVALID',
          ['primaryContact', 'phoneNumber'],
          [{ name: 'pattern', value: expect.stringContaining('\\d{3}') }],
          "The telephone number does not have the form of the customer's country.",
        ),
        error(
          'AGREEMENT_DATE_TOO_EARLY',
          ['dateAgreed'],
          [{ name: 'earliest', value: '2019-10-01T00:00:00.000Z' }],
          'The Microsoft Customer Agreement did not exist on that day.',
        ),
        error(
          'AGREEMENT_TEMPLATE_NOT_FOUND',
          ['templateId'],
          [{ name: 'type', value: 'MICROSOFT_CUSTOMER_AGREEMENT' }],
          'There is no such version of this kind of agreement. Take one of agreementTemplates.',
        ),
      ],
      plan: null,
    });
    expect(await storedFor(customerId)).toEqual(before);
  });

  it("with an address in the partner's own domain", async () => {
    const customerId = await unaccepted();
    const [{ domain } = { domain: '' }] = await api.sql<{ domain: string }>(
      'SELECT domain FROM customers.partner WHERE id = $1',
      [world.direct.id],
    );
    const answer = await confirm(inputFor(customerId, { primaryContact: { ...ANN, email: `ann@${domain.toUpperCase()}` } }));
    expect(answer.userErrors).toEqual([{ code: 'EMAIL_DOMAIN_FORBIDDEN', field: ['input', 'primaryContact', 'email'] }]);
  });

  it("with a phone number that fits another country than the customer's", async () => {
    const phoneNumber = '+420 601 123 456';
    const us = await unaccepted({ country: 'US' });
    const cz = await unaccepted({ country: 'CZ' });
    expect((await confirm(inputFor(us, { primaryContact: { ...ANN, phoneNumber } }))).userErrors).toEqual([
      { code: 'PHONE_NUMBER_INVALID', field: ['input', 'primaryContact', 'phoneNumber'] },
    ]);
    expect((await confirm(inputFor(cz, { primaryContact: { ...ANN, phoneNumber } }))).userErrors).toEqual([]);
  });

  it('customers 15: of the retired agreement, and an absent kind means the one in force', async () => {
    const customerId = await unaccepted();
    const type = 'MICROSOFT_CLOUD_AGREEMENT';
    expect((await confirm(inputFor(customerId, { type, templateId: CLOUD_TEMPLATE }))).userErrors).toEqual([
      { code: 'AGREEMENT_TYPE_RETIRED', field: ['input', 'type'] },
    ]);
    expect((await confirm(inputFor(customerId, { type: null }))).userErrors).toEqual([]);
  });

  it('of a version that is not the newest', async () => {
    const customerId = await unaccepted();
    const newer = '00000000-0000-0000-0000-000000000009';
    await api.sql('INSERT INTO customers.agreement_template VALUES ($1, $2, $3, $4, 1, NULL)', [
      ...[`agt_${newer}`, newer, 'MICROSOFT_CUSTOMER_AGREEMENT', 'https://agreements.example'],
    ]);
    const { data } = await api.run(CONFIRM, { input: inputFor(customerId) }, world.direct.adminAgent);
    expect(Object(data).confirmCustomerAgreement.userErrors).toMatchObject([
      {
        code: 'AGREEMENT_TEMPLATE_OUTDATED',
        field: ['input', 'templateId'],
        params: [{ name: 'currentTemplateId', value: newer }],
      },
    ]);
    expect((await confirm(inputFor(customerId, { templateId: newer }))).userErrors).toEqual([]);
    await api.sql('UPDATE customers.agreement_template SET retired_at = now() WHERE template_id = $1', [newer]);
    expect((await confirm(inputFor(customerId, { templateId: newer }))).userErrors).toEqual([
      { code: 'AGREEMENT_TEMPLATE_NOT_FOUND', field: ['input', 'templateId'] },
    ]);
  });

  it('for a customer the partner cannot see, and for an unknown one', async () => {
    const { otherDirect, ownCustomerId } = world;
    const before = await storedFor(ownCustomerId);
    for (const id of [ownCustomerId, 'cus_nobody']) {
      const { data } = await api.run(CONFIRM, { input: inputFor(id) }, otherDirect.adminAgent);
      expect(Object(data).confirmCustomerAgreement).toMatchObject({
        customer: null,
        userErrors: [{ code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerId'], partnerCenterCode: 60003 }],
      });
    }
    expect(await storedFor(ownCustomerId)).toEqual(before);
  });

  it.each(['REMOVING', 'NONE'] as const)('in a relationship %s', async (state) => {
    const customerId = await unaccepted({ relationship: { state } });
    const before = await storedFor(customerId);
    const { data } = await api.run(CONFIRM, { input: inputFor(customerId) }, world.direct.adminAgent);
    expect(Object(data).confirmCustomerAgreement).toMatchObject({
      customer: null,
      userErrors: [{ code: 'NO_RESELLER_RELATIONSHIP', params: [{ name: 'state', value: state }], partnerCenterCode: 20002 }],
    });
    expect(await storedFor(customerId)).toEqual(before);
  });
});

describe('the road of a confirmation', () => {
  it('answers a repeated key with the same confirmation, and refuses the key for another input', async () => {
    const customerId = await unaccepted();
    const input = inputFor(customerId, { idempotencyKey: 'repeat' });
    const first = await confirm(input);
    expect(await confirm(input)).toEqual(first);
    expect(await storedFor(customerId)).toMatchObject([{ confirmations: '1' }]);
    expect(await confirm(inputFor(customerId, { idempotencyKey: 'repeat', dateAgreed: NOW }))).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });

  it('plans without storing', async () => {
    const customerId = await unaccepted();
    const before = await storedFor(customerId);
    const { data } = await api.run(CONFIRM, { input: inputFor(customerId, { dryRun: true }) }, world.direct.adminAgent);
    const { customer, confirmation, userErrors, plan } = Object(data).confirmCustomerAgreement;
    expect({ customer, confirmation, userErrors }).toEqual({
      customer: { id: customerId, agreement: { state: 'NOT_ACCEPTED', isSigned: false } },
      confirmation: null,
      userErrors: [],
    });
    expect(plan.changes).toContainEqual({
      ...{ type: 'Customer', id: customerId, field: 'agreementConfirmedAt', before: null, after: NOW },
    });
    const { id } = plan.changes.find(({ type }: { type: string }) => type === 'AgreementConfirmation');
    expect(plan.changes).toContainEqual({ type: 'AgreementConfirmation', id, field: 'lastName', before: null, after: 'Lee' });
    expect(plan.events).toEqual([
      { type: 'agreement.confirmed', subject: id },
      { type: 'agreement.notice.sent', subject: id },
      { type: 'customer.updated', subject: customerId },
    ]);
    expect(await storedFor(customerId)).toEqual(before);
  });

  it('lets one of two equal confirmations at once win', async () => {
    const customerId = await unaccepted();
    const answers = await Promise.all([confirm(inputFor(customerId)), confirm(inputFor(customerId))]);
    const codes = answers.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).sort();
    expect(codes).toEqual([[], ['AGREEMENT_ALREADY_CONFIRMED']]);
    expect(await storedFor(customerId)).toMatchObject([{ confirmations: '1' }]);
  });
});

describe('who may confirm', () => {
  it.each([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    [
      'an agent without the role',
      () => world.direct.helpdeskAgent,
      { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT'] },
    ],
    ['an application', () => world.direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ["the customer's administrator", () => world.ownCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['the administrator of another customer', () => world.sharedCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['the operator', () => operator, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
  ])('is not %s', async (_who, viewer, extensions) => {
    const before = await storedFor(world.ownCustomerId);
    const { data, errors } = await api.run(CODES, { input: inputFor(world.ownCustomerId) }, viewer());
    expect(data).toEqual({ confirmCustomerAgreement: null });
    expect(errors).toMatchObject([{ path: ['confirmCustomerAgreement'], extensions }]);
    expect(await storedFor(world.ownCustomerId)).toEqual(before);
  });

  it('is an admin agent and a sales agent', async () => {
    const { direct, ownCustomerId } = world;
    for (const [viewer, lastName] of [[direct.adminAgent, 'Novak'] as const, [direct.salesAgent, 'Stone'] as const]) {
      const answer = await confirm(inputFor(ownCustomerId, { primaryContact: { ...ANN, lastName } }), viewer);
      expect(answer).toMatchObject({ customer: { id: ownCustomerId }, userErrors: [] });
    }
  });
});

describe('with enhanced attestation', () => {
  let strict: Api;
  let customerId: string;
  let viewer: World['direct']['adminAgent'];
  beforeAll(async () => {
    strict = await startApi({ now: NOW, settings: { agreementAttestation: 'ENHANCED' } });
    const { direct } = await aWorld(strict);
    viewer = direct.adminAgent;
    customerId = await aCustomer(strict, direct, { agreementSignedAt: null });
  });
  afterAll(() => strict.close());

  it.each([
    [null, 'ATTESTATION_REQUIRED', 'An enhanced attestation of the customer is needed. Name it in attestationId.'],
    ['att_unknown', 'ATTESTATION_NOT_FOUND', 'There is no enhanced attestation with this id, or it has expired. Make a new one.'],
  ])('customers 16.6: the attestation %j does not do', async (attestationId, code, message) => {
    const { data } = await strict.run(CONFIRM, { input: inputFor(customerId, { attestationId }) }, viewer);
    expect(Object(data).confirmCustomerAgreement).toMatchObject({
      customer: null,
      confirmation: null,
      userErrors: [{ code, message, field: ['input', 'attestationId'] }],
    });
  });
});

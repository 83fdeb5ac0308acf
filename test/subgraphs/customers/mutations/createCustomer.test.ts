import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerApp, aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aCreation, codesOf, countAll, create, REDMOND } from '../creations.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const CUSTOMER = `query ($id: ID!) {
  customer(id: $id) {
    name companyName domain country cloud isSandbox tags createdAt
    companyProfile { domain companyName organizationRegistrationNumber }
    relationship { state since associatedPartner { id } indirectProvider { id } }
    verification { status startedAt decidedAt trigger }
    agreement { state history { dateAgreed primaryContact { email } } }
    billingProfile {
      firstName lastName email phoneNumber companyName culture language etag
      defaultAddress { country addressLine1 addressLine2 city state region postalCode }
    }
    purchaseReadiness { blockers }
  }
}`;

let api: Api;
let world: World;
let agent: World['direct']['adminAgent'];
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  agent = world.direct.adminAgent;
});
afterAll(() => api.close());

const read = async (id: string, viewer = agent) => Object((await api.run(CUSTOMER, { id }, viewer)).data).customer;
const logOf = (customerId: string) =>
  api.sql(`SELECT partner_id, type, payload FROM customers.event WHERE customer_id = $1 ORDER BY partner_id, position`, [
    customerId,
  ]);

describe('a customer that is created', () => {
  it('customers 4.1: has its domain, a relationship, a review and a first administrator', async () => {
    const address = { ...REDMOND, addressLine1: ' 1  Microsoft Way ' };
    const { customer, initialCredentials, userErrors, plan } = await create(
      api,
      aCreation({ domainPrefix: 'Contoso27', address, tags: ['vip', 'Gold', 'VIP'] }),
      agent,
    );

    expect({ userErrors, plan }).toEqual({ userErrors: [], plan: null });
    expect(initialCredentials).toEqual({ userName: 'admin', password: expect.stringMatching(/^\S{16}$/) });
    expect(customer.id).toMatch(/^cus_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await read(customer.id)).toEqual({
      name: 'Contoso Bakery Inc',
      companyName: 'Contoso Bakery Inc',
      domain: 'contoso27.onmicrosoft.com',
      country: 'US',
      cloud: 'GLOBAL',
      isSandbox: false,
      tags: ['Gold', 'vip'],
      createdAt: NOW,
      companyProfile: {
        domain: 'contoso27.onmicrosoft.com',
        companyName: 'Contoso Bakery Inc',
        organizationRegistrationNumber: null,
      },
      relationship: { state: 'RESELLER', since: NOW, associatedPartner: null, indirectProvider: null },
      verification: { status: 'UNDER_REVIEW', startedAt: NOW, decidedAt: null, trigger: 'CUSTOMER_CREATED' },
      agreement: { state: 'NOT_ACCEPTED', history: [] },
      billingProfile: {
        firstName: 'Ann',
        lastName: 'Lee',
        email: 'ann@x.example',
        phoneNumber: null,
        companyName: 'Contoso Bakery Inc',
        culture: 'en-US',
        language: 'en',
        etag: expect.any(String),
        defaultAddress: { ...REDMOND, addressLine2: null, region: null },
      },
      purchaseReadiness: { blockers: ['CUSTOMER_UNDER_REVIEW', 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'] },
    });
    const facts = {
      country: 'US',
      currency: 'USD',
      relationship: 'RESELLER',
      isLocked: false,
      verificationStatus: 'UNDER_REVIEW',
      agreementAccepted: false,
      qualifications: [],
      resellerId: null,
      resellerMpnId: null,
      resellerLinked: true,
    };
    const domain = 'contoso27.onmicrosoft.com';
    const told = [
      { type: 'customer.created', payload: { ...facts, domain, adminUserName: 'admin' } },
      { type: 'customer.verification.started', payload: { status: 'UNDER_REVIEW', trigger: 'CUSTOMER_CREATED' } },
      { type: 'customer.default_gdap.requested', payload: { domain } },
    ];
    expect(await logOf(customer.id)).toEqual(told.map((event) => ({ partner_id: world.direct.id, ...event })));
  });

  it('is seen by no other partner', async () => {
    const { customer } = await create(api, aCreation(), agent);
    for (const other of [world.otherDirect, world.provider, world.reseller])
      expect(await read(customer.id, other.adminAgent)).toBeNull();
  });

  it('customers 2.1: is created by a sales agent, and by an application too, and may do without a GDAP relationship', async () => {
    for (const viewer of [world.direct.salesAgent, world.direct.app, world.provider.salesAgent, world.provider.app]) {
      const { customer } = await create(api, aCreation({ enableGdapByDefault: false }), viewer);
      const types = (await logOf(customer.id)).map((event) => Reflect.get(event, 'type'));
      expect(types).toEqual(['customer.created', 'customer.verification.started']);
    }
  });

  it('has the culture and the language it is given, and else those of its country', async () => {
    const cases = [
      [{ culture: 'es-US' }, { culture: 'es-US', language: 'es' }],
      [{ language: 'es' }, { culture: 'en-US', language: 'es' }],
    ] as const;
    for (const [given, kept] of cases) {
      const { customer } = await create(api, aCreation(given), agent);
      expect((await read(customer.id)).billingProfile).toMatchObject(kept);
    }
  });

  it('has its agreement confirmed in the same step', async () => {
    const primaryContact = { firstName: 'Bob', lastName: 'Ray', email: 'bob@x.example' };
    const agreementConfirmation = { templateId: TEMPLATE, dateAgreed: '2026-02-28T00:00:00Z', primaryContact };
    const { customer } = await create(api, aCreation({ agreementConfirmation }), agent);

    expect((await read(customer.id)).agreement).toEqual({
      state: 'CONFIRMED_BY_PARTNER',
      history: [{ dateAgreed: '2026-02-28T00:00:00.000Z', primaryContact: { email: 'bob@x.example' } }],
    });
    const log = await logOf(customer.id);
    expect(log).toMatchObject([
      { type: 'customer.created', payload: { agreementAccepted: true } },
      { type: 'customer.verification.started' },
      {
        type: 'agreement.confirmed',
        payload: { templateId: TEMPLATE, type: 'MICROSOFT_CUSTOMER_AGREEMENT', dateAgreed: '2026-02-28T00:00:00.000Z' },
      },
      { type: 'agreement.notice.sent' },
      { type: 'customer.default_gdap.requested' },
    ]);
  });

  it('is not created with a confirmation that does not hold', async () => {
    const before = await countAll(api);
    const primaryContact = { firstName: 'test', lastName: 'Ray', email: 'bob@x.example' };
    const agreementConfirmation = { templateId: TEMPLATE, dateAgreed: '2026-03-02T00:00:00Z', primaryContact };
    const { customer, userErrors } = await create(api, aCreation({ agreementConfirmation, companyName: 'X' }), agent);
    expect(customer).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'COMPANY_NAME_INVALID', field: ['input', 'companyName'] },
      { code: 'CONTACT_NAME_INVALID', field: ['input', 'agreementConfirmation', 'primaryContact', 'firstName'] },
      { code: 'AGREEMENT_DATE_IN_FUTURE', field: ['input', 'agreementConfirmation', 'dateAgreed'] },
    ]);
    expect(await countAll(api)).toEqual(before);
  });
});

describe('a creation is refused', () => {
  it('customers 4.3: for three names at once, in the order of the checks, and nothing is written', async () => {
    const before = await countAll(api);
    const primaryContact = { firstName: 'Ann', lastName: '12345', email: 'x@microsoft.com' };
    const answer = await create(api, aCreation({ companyName: 'GmbH', primaryContact }), agent);
    expect(answer).toMatchObject({ customer: null, initialCredentials: null });
    expect(answer.userErrors).toMatchObject([
      {
        code: 'COMPANY_NAME_INVALID',
        field: ['input', 'companyName'],
        params: [{ name: 'shape', value: 'STANDALONE_LEGAL_ABBREVIATION' }],
      },
      { code: 'CONTACT_NAME_INVALID', field: ['input', 'primaryContact', 'lastName'] },
      { code: 'EMAIL_DOMAIN_FORBIDDEN', field: ['input', 'primaryContact', 'email'] },
    ]);
    expect(await countAll(api)).toEqual(before);
  });

  it('customers 4.6: for an address that is not found safe, not once somebody vouches for it', async () => {
    const premises = { ...REDMOND, addressLine1: '3 Microsoft Way' };
    const { userErrors } = await create(api, aCreation({ address: premises }), agent);
    expect(userErrors).toEqual([
      {
        code: 'ADDRESS_CONFIRMATION_REQUIRED',
        field: ['input', 'address'],
        params: [
          { name: 'status', value: 'PREMISES_PARTIAL' },
          { name: 'suggestions', value: '1 Microsoft Way, Redmond, WA 98052, US' },
        ],
        partnerCenterCode: null,
      },
    ]);
    expect(await codesOf(api, aCreation({ address: premises, confirmUnverifiedAddress: true }), agent)).toEqual([]);
  });

  it('customers 4.5: for a state or a postal code that the United States do not have', async () => {
    const at = (more: object) => aCreation({ address: { ...REDMOND, ...more } });
    expect(await codesOf(api, at({ state: 'PR' }), agent)).toEqual(['STATE_INVALID']);
    expect(await codesOf(api, at({ postalCode: '9805' }), agent)).toEqual(['POSTAL_CODE_INVALID']);
    expect(await codesOf(api, at({ postalCode: '98052-8300' }), agent)).toEqual([]);
  });

  it('customers 4.8: outside the region of the partner, not inside', async () => {
    const german = await aPartner(api, 'DIRECT_BILL', { country: 'DE' });
    const viewer = aPartnerUser(german, 'pusr_german', ['ADMIN_AGENT']);
    expect(await codesOf(api, aCreation(), viewer)).toEqual(['COUNTRY_OUTSIDE_PARTNER_REGION']);
    const oslo = { country: 'NO', addressLine1: 'Storgata 1', city: 'Oslo', postalCode: '0155' };
    const { customer } = await create(api, aCreation({ address: oslo, confirmUnverifiedAddress: true }), viewer);
    const [created] = await logOf(customer.id);
    expect(created).toMatchObject({ type: 'customer.created', payload: { currency: 'NOK', country: 'NO' } });
  });

  it('customers 4.4: in Belarus without telephone and with a number of eight digits', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL', { country: 'AE' });
    const viewer = aPartnerUser(partner, 'pusr_emirates', ['SALES_AGENT']);
    const minsk = { country: 'BY', addressLine1: 'Lenina 1', city: 'Minsk', postalCode: '220030' };
    const input = aCreation({ address: minsk, organizationRegistrationNumber: '12345678', confirmUnverifiedAddress: true });
    const { userErrors } = await create(api, input, viewer);
    expect(userErrors).toMatchObject([
      { code: 'PHONE_NUMBER_REQUIRED', field: ['input', 'primaryContact', 'phoneNumber'], partnerCenterCode: 600051 },
      {
        code: 'REGISTRATION_NUMBER_INVALID',
        field: ['input', 'organizationRegistrationNumber'],
        params: [
          { name: 'kinds', value: 'UNP' },
          { name: 'pattern', value: '^\\d{9}$' },
        ],
        partnerCenterCode: 600050,
      },
    ]);
    const primaryContact = { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example', phoneNumber: '+375 17 123' };
    expect(await codesOf(api, { ...input, primaryContact, organizationRegistrationNumber: '123456789' }, viewer)).toEqual([]);
  });

  it('for a domain that somebody has, a partner or a tenant of another partner', async () => {
    await aPartner(api, 'DIRECT_BILL', { domain: 'wholesale.onmicrosoft.com' });
    for (const domainPrefix of ['own', 'OWN', 'wholesale']) {
      expect(await codesOf(api, aCreation({ domainPrefix }), world.otherDirect.adminAgent)).toEqual(['DOMAIN_TAKEN']);
    }
  });

  it('customers 4.10: to one of two that want the same domain at once', async () => {
    const input = aCreation();
    const answers = await Promise.all([create(api, input, agent), create(api, input, world.otherDirect.adminAgent)]);
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(['DOMAIN_TAKEN']);
    expect(answers.filter(({ customer }) => customer !== null)).toHaveLength(1);
    expect(
      await api.sql('SELECT id FROM customers.customer WHERE domain = $1', [`${input.domainPrefix}.onmicrosoft.com`]),
    ).toHaveLength(1);
  });

  it('with a password of the caller: the input has no place for one', async () => {
    const before = await countAll(api);
    const { errors } = await create(api, aCreation({ password: 'Secret-Secret-1' }), agent);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await countAll(api)).toEqual(before);
  });
});

describe('who may create a customer', () => {
  it('not a helpdesk agent, a global administrator, a customer, the operator or nobody', async () => {
    const { direct, ownCustomerAdmin } = world;
    const before = await countAll(api);
    for (const viewer of [direct.helpdeskAgent, direct.globalAdmin, ownCustomerAdmin, operator]) {
      expect(await create(api, aCreation(), viewer)).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } }],
      });
    }
    expect(await create(api, aCreation(), { kind: 'ANONYMOUS' })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await create(api, aCreation(), { ...agent, mfa: false })).toMatchObject({
      errors: [{ extensions: { reason: 'MFA_REQUIRED' } }],
    });
    expect(await countAll(api)).toEqual(before);
  });

  it('customers 2.3: not an indirect reseller', async () => {
    for (const viewer of [world.reseller.adminAgent, world.reseller.app]) {
      expect(await create(api, aCreation(), viewer)).toMatchObject({
        errors: [
          { extensions: { reason: 'PARTNER_TYPE_NOT_ALLOWED', allowedPartnerTypes: ['DIRECT_BILL', 'INDIRECT_PROVIDER'] } },
        ],
      });
    }
  });

  it('not an application that names a reseller or confirms the agreement', async () => {
    const before = await countAll(api);
    const primaryContact = { firstName: 'Bob', lastName: 'Ray', email: 'bob@x.example' };
    const agreementConfirmation = { templateId: TEMPLATE, dateAgreed: '2026-02-28T00:00:00Z', primaryContact };
    for (const more of [{ associatedPartnerId: world.reseller.id }, { agreementConfirmation }]) {
      expect(await create(api, aCreation(more), aPartnerApp(world.provider, 'pusr_app'))).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' } }],
      });
    }
    expect(await countAll(api)).toEqual(before);
  });

  it("the billing profile is for agents who sell, the provider's reseller and the customer itself", async () => {
    const { provider, reseller } = world;
    const { customer } = await create(api, aCreation({ associatedPartnerId: reseller.id }), provider.adminAgent);
    const PROFILE = 'query ($id: ID!) { customer(id: $id) { id billingProfile { email } } }';
    const seen = (viewer: Parameters<Api['run']>[2]) => api.run(PROFILE, { id: customer.id }, viewer);
    const shown = { customer: { id: customer.id, billingProfile: { email: 'ann@x.example' } } };
    const admin = { ...world.ownCustomerAdmin, customerId: customer.id };
    for (const viewer of [provider.salesAgent, provider.app, reseller.adminAgent, admin]) {
      expect(await seen(viewer)).toEqual({ data: shown });
    }
    expect(await seen(provider.helpdeskAgent)).toMatchObject({
      data: { customer: { id: customer.id, billingProfile: null } },
      errors: [{ path: ['customer', 'billingProfile'], extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } }],
    });
    expect(await seen(world.otherProvider.adminAgent)).toEqual({ data: { customer: null } });
  });
});

import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought } from '../../subscriptions/purchases.ts';
import { ANN, accept, aLink, aProfile, aStranger, codesOf, everything, withdraw } from '../invitations.ts';

const LIST = `query ($id: ID!) {
  resellerInvitation(id: $id) {
    acceptances { totalCount nodes { customer { id companyName } acceptedAt acceptor { firstName lastName email } acceptedAgreement } }
  }
}`;
const CUSTOMER = `query ($id: ID!) {
  customer(id: $id) {
    name tags relationship { state since associatedPartner { id } indirectProvider { id } } agreement { state }
    billingProfile { firstName lastName email phoneNumber companyName culture language defaultAddress { addressLine1 city country } }
    purchaseReadiness { blockers }
  }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const seenBy = async (id: string, viewer: Parameters<Api['run']>[2]) => {
  const { data, errors } = await api.run(CUSTOMER, { id }, viewer);
  return errors ?? Object(data).customer;
};
const eventsOf = (customerId: string, type = '%') =>
  api.sql<{ partner_id: string; type: string; payload: object }>(
    `SELECT partner_id, type, payload FROM customers.event WHERE customer_id = $1 AND type LIKE $2 ORDER BY partner_id, position`,
    [customerId, type],
  );

describe('a tenant that is not on record', () => {
  it('becomes a customer of the partner that invited, with its agreement and its profile', async () => {
    const { id, token } = await aLink(api, world.direct.adminAgent);
    const viewer = aStranger();
    const profile = aProfile({ phoneNumber: '5551234567', companyName: ' Fabrikam  Inc ' });

    const answer = await accept(api, { invitationToken: token, acceptAgreement: true, profile }, viewer);

    expect(answer).toEqual({
      customer: {
        id: viewer.customerId,
        companyName: 'Fabrikam Inc',
        domain: Object(profile).domain,
        country: 'US',
        relationship: null,
        verification: { status: 'UNDER_REVIEW', trigger: 'CUSTOMER_CREATED' },
      },
      relationship: { state: 'RESELLER', since: '2026-03-01T08:00:00.000Z', associatedPartner: null, indirectProvider: null },
      agreement: { state: 'ACCEPTED_BY_CUSTOMER' },
      userErrors: [],
      plan: null,
    });
    expect(await seenBy(viewer.customerId, world.direct.adminAgent)).toEqual({
      name: 'Fabrikam Inc',
      tags: [],
      relationship: { state: 'RESELLER', since: '2026-03-01T08:00:00.000Z', associatedPartner: null, indirectProvider: null },
      agreement: { state: 'ACCEPTED_BY_CUSTOMER' },
      billingProfile: {
        ...{ ...ANN, phoneNumber: '5551234567', companyName: 'Fabrikam Inc', culture: 'en-US', language: 'en' },
        defaultAddress: { addressLine1: '1 Microsoft Way', city: 'Redmond', country: 'US' },
      },
      purchaseReadiness: { blockers: ['CUSTOMER_UNDER_REVIEW'] },
    });
    expect(await seenBy(viewer.customerId, world.otherDirect.adminAgent)).toBeNull();
    const { data } = await api.run(LIST, { id }, world.direct.salesAgent);
    expect(Object(data).resellerInvitation.acceptances).toEqual({
      totalCount: 1,
      nodes: [
        {
          customer: { id: viewer.customerId, companyName: 'Fabrikam Inc' },
          acceptedAt: '2026-03-01T08:00:00.000Z',
          acceptor: ANN,
          acceptedAgreement: true,
        },
      ],
    });
  });

  it('is told to its partner alone, and its link to nobody', async () => {
    const { id, token } = await aLink(api, world.direct.adminAgent);
    const viewer = aStranger();
    await accept(api, { invitationToken: token, acceptAgreement: true, profile: aProfile() }, viewer);

    const { direct } = world;
    const agreement = {
      ...{ templateId: '117a77b0-9360-443b-8795-c6dedc750cf9', type: 'MICROSOFT_CUSTOMER_AGREEMENT', language: 'en-US' },
      ...{ country: 'US', dateAgreed: '2026-03-01T08:00:00.000Z' },
    };
    expect(await eventsOf(viewer.customerId)).toEqual([
      {
        partner_id: direct.id,
        type: 'customer.created',
        payload: expect.objectContaining({
          relationship: 'RESELLER',
          agreementAccepted: true,
          domain: expect.any(String),
          country: 'US',
        }),
      },
      {
        partner_id: direct.id,
        type: 'customer.verification.started',
        payload: { status: 'UNDER_REVIEW', trigger: 'CUSTOMER_CREATED' },
      },
      {
        partner_id: direct.id,
        type: 'relationship.accepted',
        payload: { kind: 'DIRECT', partnerId: direct.id, providerId: null, invitationId: id, includesAdminPermissions: false },
      },
      { partner_id: direct.id, type: 'agreement.accepted', payload: agreement },
    ]);
    const kept = await api.sql<{ text: string }>(
      'SELECT e::text AS text FROM customers.event e UNION ALL SELECT r::text FROM customers.command_record r',
    );
    expect(kept.filter(({ text }) => text.includes(token))).toEqual([]);
  });

  it('must say who it is, and then everything that is wrong with it is told at once', async () => {
    const { token } = await aLink(api, world.direct.adminAgent);
    const viewer = aStranger();
    const before = await everything(api);
    const input = { invitationToken: token, acceptAgreement: true };
    expect(await accept(api, input, viewer)).toMatchObject({
      customer: null,
      relationship: null,
      agreement: null,
      userErrors: [{ code: 'CUSTOMER_PROFILE_INCOMPLETE', field: ['input', 'profile'] }],
    });
    const bad = aProfile({
      ...{ companyName: 'a', domain: 'no domain', phoneNumber: '12', culture: 'cs-CZ', language: 'cs' },
      address: { country: 'US', addressLine1: '1 Way', city: null, state: 'Nowhere', postalCode: 'x' },
    });
    const acceptor = { firstName: 'test', lastName: 'Lee', email: 'lee' };
    const { userErrors } = await accept(api, { ...input, profile: bad, acceptor }, viewer);
    expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.slice(1).join('.')])).toEqual([
      ['CONTACT_NAME_INVALID', 'acceptor.firstName'],
      ['EMAIL_INVALID', 'acceptor.email'],
      ['VALIDATION_FAILED', 'profile.domain'],
      ['COMPANY_NAME_INVALID', 'profile.companyName'],
      ['CULTURE_NOT_SUPPORTED', 'profile.culture'],
      ['LANGUAGE_NOT_SUPPORTED', 'profile.language'],
      ['CITY_REQUIRED', 'profile.address.city'],
      ['POSTAL_CODE_INVALID', 'profile.address.postalCode'],
      ['STATE_INVALID', 'profile.address.state'],
      ['PHONE_NUMBER_INVALID', 'profile.phoneNumber'],
    ]);
    expect(await everything(api)).toEqual(before);
  });

  it.each([
    ['CZ', 'COUNTRY_OUTSIDE_PARTNER_REGION', null],
    ['KP', 'COUNTRY_NOT_SUPPORTED', ['input', 'profile', 'address', 'country']],
  ])('in %s is refused with %s', async (country, code, field) => {
    const { token } = await aLink(api, world.direct.adminAgent);
    const address = { country, addressLine1: 'Hlavni 12', city: 'Brno', postalCode: '602 00' };
    const before = await everything(api);
    const input = { invitationToken: token, acceptAgreement: true, profile: aProfile({ address }) };
    const { userErrors } = await accept(api, input, aStranger());
    expect(userErrors).toMatchObject([{ code, field }]);
    expect(await everything(api)).toEqual(before);
  });

  it('does not take the domain of another', async () => {
    const { token } = await aLink(api, world.direct.adminAgent);
    const before = await everything(api);
    const input = { invitationToken: token, acceptAgreement: true, profile: aProfile({ domain: 'Own.onmicrosoft.com' }) };
    expect(await accept(api, input, aStranger())).toMatchObject({
      userErrors: [{ code: 'DOMAIN_TAKEN', field: ['input', 'profile', 'domain'] }],
    });
    expect(await everything(api)).toEqual(before);
  });

  it('accepts once for a key, of two at once once, and a dry run stores nothing', async () => {
    const { id, token } = await aLink(api, world.direct.adminAgent);
    const viewer = aStranger();
    const input = { invitationToken: token, acceptAgreement: true, profile: aProfile() };
    const before = await everything(api);
    expect(await accept(api, { ...input, dryRun: true }, viewer)).toMatchObject({
      customer: null,
      relationship: null,
      userErrors: [],
      plan: { events: expect.arrayContaining([{ type: 'relationship.accepted' }]) },
    });
    expect(await everything(api)).toEqual(before);
    const both = await Promise.all([accept(api, { ...input }, viewer), accept(api, { ...input }, viewer)]);
    expect(both.flatMap(codesOf)).toEqual(['RELATIONSHIP_ALREADY_EXISTS']);
    const keyed = { invitationToken: token, acceptAgreement: true, profile: aProfile(), idempotencyKey: 'accept-1' };
    const other = aStranger();
    const first = await accept(api, keyed, other);
    expect(await accept(api, keyed, other)).toEqual(first);
    const { data } = await api.run(LIST, { id }, world.direct.adminAgent);
    expect(Object(data).resellerInvitation.acceptances.totalCount).toBe(2);
  });
});

describe('a customer on record', () => {
  it('customers 11.1: and two others accept one link: three relationships, three acceptances, three events', async () => {
    const { direct, otherDirect } = world;
    const { id, token } = await aLink(api, otherDirect.adminAgent);
    const customers = [await aCustomer(api, direct), await aCustomer(api, direct), aStranger().customerId];
    for (const customerId of customers) {
      const input = { invitationToken: token, acceptAgreement: true, profile: aProfile() };
      expect(codesOf(await accept(api, input, aCustomerAdmin(customerId)))).toEqual([]);
      expect(await seenBy(customerId, otherDirect.adminAgent)).toMatchObject({ relationship: { state: 'RESELLER' } });
      expect(await eventsOf(customerId, 'relationship.accepted')).toHaveLength(1);
    }
    const { data } = await api.run(LIST, { id }, otherDirect.adminAgent);
    const { totalCount, nodes } = Object(data).resellerInvitation.acceptances;
    expect(totalCount).toBe(3);
    expect(nodes.map(({ customer }: { customer: { id: string } }) => customer.id).sort()).toEqual([...customers].sort());
  });

  it("customers 11.2: by a reseller's link gets the reseller and its provider, and both are told", async () => {
    const { direct, provider, reseller } = world;
    const indirect = { kind: 'INDIRECT_RESELLER', indirectProviderId: provider.id };
    const { token } = await aLink(api, reseller.adminAgent, indirect);
    const customerId = await aCustomer(api, direct);

    expect(await accept(api, { invitationToken: token }, aCustomerAdmin(customerId))).toMatchObject({
      relationship: { state: 'RESELLER', indirectProvider: { id: provider.id }, associatedPartner: null },
      userErrors: [],
    });

    expect(await seenBy(customerId, reseller.adminAgent)).toMatchObject({
      relationship: { indirectProvider: { id: provider.id } },
    });
    expect(await seenBy(customerId, provider.adminAgent)).toMatchObject({
      relationship: { associatedPartner: { id: reseller.id } },
    });
    const told = await eventsOf(customerId, 'relationship.accepted');
    const payload = { kind: 'INDIRECT_RESELLER', partnerId: reseller.id, providerId: provider.id };
    expect(told).toMatchObject([provider.id, reseller.id].map((partner_id) => ({ partner_id, payload })));
    expect(await eventsOf(customerId, 'customer.created')).toMatchObject([
      { partner_id: direct.id },
      { partner_id: provider.id, payload: { resellerId: reseller.id, resellerLinked: true } },
      { partner_id: reseller.id, payload: { resellerId: null } },
    ]);
    const newOnRecord = aStranger();
    const input = { invitationToken: token, acceptAgreement: true, profile: aProfile() };
    expect(codesOf(await accept(api, input, newOnRecord))).toEqual([]);
    for (const viewer of [provider.adminAgent, reseller.adminAgent]) {
      expect(await seenBy(newOnRecord.customerId, viewer)).toMatchObject({ billingProfile: { lastName: 'Lee' } });
    }
  });

  it('customers 11.3: is not bound by a User Administrator', async () => {
    const { token } = await aLink(api, world.otherDirect.adminAgent);
    const customerId = await aCustomer(api, world.direct);
    const before = await everything(api);
    const viewer = aCustomerAdmin(customerId, { directoryRoles: ['fe930be7-5e62-47db-91af-98c3a49a38b1'] });
    expect(await accept(api, { invitationToken: token }, viewer)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'APPROVER_ROLE_REQUIRED' } }],
    });
    expect(await everything(api)).toEqual(before);
  });

  it('customers 11.4: accepts the agreement in the same step or not at all', async () => {
    const { direct, otherDirect } = world;
    const { token } = await aLink(api, otherDirect.adminAgent);
    const customerId = await aCustomer(api, direct, { agreementSignedAt: null });
    const before = await everything(api);
    expect(await accept(api, { invitationToken: token, acceptAgreement: false }, aCustomerAdmin(customerId))).toMatchObject({
      userErrors: [{ code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED', field: ['input', 'acceptAgreement'] }],
    });
    expect(await everything(api)).toEqual(before);
    expect(await accept(api, { invitationToken: token, acceptAgreement: true }, aCustomerAdmin(customerId))).toMatchObject({
      agreement: { state: 'ACCEPTED_BY_CUSTOMER' },
      relationship: { state: 'RESELLER' },
    });
    const partners = [direct.id, otherDirect.id].sort().map((partner_id) => ({ partner_id }));
    expect(await eventsOf(customerId, 'agreement.accepted')).toMatchObject(partners);
    expect(await eventsOf(customerId, 'customer.updated')).toMatchObject([
      { partner_id: direct.id, payload: { agreementAccepted: true } },
    ]);
    await api.settle();
    const gates = await api.sql(
      'SELECT partner_id, relationship, agreement_accepted FROM subscriptions.customer_gate WHERE customer_id = $1 ORDER BY partner_id',
      [customerId],
    );
    expect(gates).toEqual(partners.map((partner) => ({ ...partner, relationship: 'RESELLER', agreement_accepted: true })));
  });

  it('customers 11.5: keeps what it holds with another partner, to the byte, and its own facts', async () => {
    const { direct, otherDirect } = world;
    const customerId = await aCustomer(api, direct, { companyName: 'Kept Ltd', relationship: { tags: ['gold'] } });
    await api.settle();
    await bought(api, direct.adminAgent, customerId);
    const stored = () =>
      api.sql(
        `SELECT s::text FROM subscriptions.subscription s WHERE s.customer_id = $1 UNION ALL SELECT c::text FROM customers.customer c
               WHERE c.id = $1 UNION ALL SELECT r::text FROM customers.customer_relationship r WHERE r.customer_id = $1 AND r.partner_id = $2`,
        [customerId, direct.id],
      );
    const before = await stored();
    const { token } = await aLink(api, otherDirect.adminAgent);
    const input = { invitationToken: token, profile: aProfile({ companyName: 'Another Name' }) };
    expect(codesOf(await accept(api, input, aCustomerAdmin(customerId)))).toEqual([]);
    await api.settle();
    expect(await stored()).toEqual(before);
    expect(await seenBy(customerId, otherDirect.adminAgent)).toMatchObject({ name: 'Kept Ltd', tags: [], billingProfile: null });
  });

  it('that left comes back without its tags, and keeps what it qualified for', async () => {
    const { direct } = world;
    const customerId = await aCustomer(api, direct, {
      relationship: { state: 'NONE', tags: ['gold'], qualifications: ['EDUCATION'], friendlyName: 'Bakers' },
    });
    const { id, token } = await aLink(api, direct.adminAgent);
    api.setNow('2026-03-03T08:00:00Z');
    expect(codesOf(await accept(api, { invitationToken: token }, aCustomerAdmin(customerId)))).toEqual([]);
    api.setNow('2026-03-01T08:00:00Z');
    expect(await seenBy(customerId, direct.adminAgent)).toMatchObject({
      name: 'Bakers',
      tags: [],
      relationship: { state: 'RESELLER', since: '2026-03-03T08:00:00.000Z' },
    });
    expect(await eventsOf(customerId, 'customer.%')).toMatchObject([
      { type: 'customer.created', payload: { relationship: 'NONE' } },
      { type: 'customer.updated', payload: { relationship: 'RESELLER', qualifications: ['EDUCATION'] } },
    ]);
    expect(codesOf(await accept(api, { invitationToken: token }, aCustomerAdmin(customerId)))).toEqual([
      'RELATIONSHIP_ALREADY_EXISTS',
    ]);
    const { data } = await api.run(LIST, { id }, direct.adminAgent);
    expect(Object(data).resellerInvitation.acceptances.totalCount).toBe(1);
  });

  it('of the provider alone gets the reseller too, and keeps the tags of the provider', async () => {
    const { provider, reseller } = world;
    const customerId = await aCustomer(api, provider, { relationship: { tags: ['gold'] } });
    const { token } = await aLink(api, reseller.adminAgent, { kind: 'INDIRECT_RESELLER', indirectProviderId: provider.id });
    expect(codesOf(await accept(api, { invitationToken: token }, aCustomerAdmin(customerId)))).toEqual([]);
    expect(await seenBy(customerId, provider.adminAgent)).toMatchObject({
      tags: ['gold'],
      relationship: { since: '2025-01-01T00:00:00.000Z', associatedPartner: { id: reseller.id } },
    });
    const logged = await api.sql(
      `SELECT e.partner_id, e.after ->> 'partnerId' AS shown FROM customers.event e
       WHERE e.customer_id = $1 AND e.command = 'acceptResellerInvitation' AND e.after IS NOT NULL`,
      [customerId],
    );
    expect(logged.length).toBeGreaterThan(0);
    for (const row of logged) expect(Reflect.get(row, 'shown')).toBe(Reflect.get(row, 'partner_id'));
    expect(codesOf(await accept(api, { invitationToken: token }, aCustomerAdmin(customerId)))).toEqual([
      'RELATIONSHIP_ALREADY_EXISTS',
    ]);
  });

  it('leaves alone a link that was withdrawn, and one that leads nowhere', async () => {
    const { direct, otherDirect } = world;
    const { id, token } = await aLink(api, otherDirect.adminAgent);
    const customerId = await aCustomer(api, direct);
    await withdraw(api, { invitationId: id }, otherDirect.adminAgent);
    const before = await everything(api);
    const viewer = aCustomerAdmin(customerId);
    const field = ['input', 'invitationToken'];
    expect(await accept(api, { invitationToken: token }, viewer)).toMatchObject({
      userErrors: [{ code: 'INVITATION_WITHDRAWN', field }],
    });
    expect(await accept(api, { invitationToken: 'nothing' }, viewer)).toMatchObject({
      userErrors: [{ code: 'INVITATION_NOT_FOUND', field }],
    });
    expect(await everything(api)).toEqual(before);
  });
});

it('the relationship is answered with the etag that its partner reads, and with no removal', async () => {
  const { token: invitationToken } = await aLink(api, world.direct.adminAgent);
  const viewer = aStranger();
  const accepted = await api.run(
    `mutation ($input: AcceptResellerInvitationInput!) {
      acceptResellerInvitation(input: $input) { relationship { etag lastRemoval { outcome } } userErrors { code } }
    }`,
    { input: { invitationToken, acceptAgreement: true, acceptor: ANN, profile: aProfile() } },
    viewer,
  );
  const read = await api.run(
    'query ($id: ID!) { customer(id: $id) { relationship { etag lastRemoval { outcome } } } }',
    { id: viewer.customerId },
    world.direct.adminAgent,
  );
  const { relationship } = Object(read.data).customer;
  expect(relationship).toEqual({ etag: expect.any(String), lastRemoval: null });
  expect(accepted).toMatchObject({ data: { acceptResellerInvitation: { relationship, userErrors: [] } } });
});

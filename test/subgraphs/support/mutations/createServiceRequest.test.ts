import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought } from '../../subscriptions/purchases.ts';
import { aServiceRequest } from '../builders.ts';
import { aFiling, CREATE, file, filed, grant, outcomeOf, stored, TECHNICAL } from '../filing.ts';

const WHOLE = `query ($id: ID!) {
  serviceRequest(id: $id) {
    number subject customer { id } subscription { id } title description category productFamily topic { id } severity status stage
    createdAt lastModifiedAt lastClosedAt primaryContact { name phoneNumber isAvailable24x7 }
    customerContact { firstName lastName email phoneNumber } countryCode locale timeZone productId productName followUpOf { id }
    watchers externalReferences { system externalId url } notes { text } etag
  }
}`;

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

it('files a request with all it is told, its own number and a new stage', async () => {
  const { provider, reseller, resoldCustomerId } = world;
  const earlier = await aServiceRequest(api, provider.id, {
    customerId: resoldCustomerId,
    resellerId: reseller.id,
    stage: 'CLOSED',
    status: 'CLOSED',
    lastClosedAt: new Date('2026-02-03T00:00:00Z'),
  });
  const subscription = await bought(api, provider.adminAgent, resoldCustomerId);
  await api.sql('DELETE FROM support.event WHERE partner_id = $1', [provider.id]);
  const input = aFiling(resoldCustomerId, {
    title: '  The bill is\u0007 too high ',
    subscriptionId: subscription,
    severity: 'CRITICAL',
    isAvailable24x7: true,
    primaryContactId: provider.helpdeskAgent.id,
    primaryContactPhoneNumber: '+420221000111',
    customerContact: { firstName: ' Jana ', lastName: 'Nová', email: 'jana@resold.example', phoneNumber: '+420221000222' },
    locale: 'cs-CZ',
    timeZone: 'Europe/Prague',
    productId: 'CFQ7TTC0LF8R',
    productName: 'Microsoft 365 E3',
    followUpOfId: earlier,
    externalReference: { system: 'ZENDESK', externalId: '12345', url: 'https://tickets.example/12345' },
    watchers: ['boss@resold.example', 'BOSS@resold.example', 'it@resold.example'],
  });

  const id = await filed(api, provider.helpdeskAgent, input);

  const { data, errors } = await api.run(WHOLE, { id }, provider.adminAgent);
  expect(errors).toBeUndefined();
  const shown = {
    number: 'SR-000002',
    subject: 'CUSTOMER',
    customer: { id: resoldCustomerId },
    subscription: { id: subscription },
    title: 'The bill is too high',
    description: 'The bill of February shows twenty seats instead of ten.',
    category: 'BILLING',
    productFamily: 'MICROSOFT_365',
    topic: { id: 'top_billing-invoice' },
    severity: 'CRITICAL',
    status: 'NONE',
    stage: 'NEW',
    createdAt: '2026-03-01T08:00:00.000Z',
    lastModifiedAt: '2026-03-01T08:00:00.000Z',
    lastClosedAt: null,
    primaryContact: { name: `User ${provider.helpdeskAgent.id}`, phoneNumber: '+420221000111', isAvailable24x7: true },
    customerContact: { firstName: 'Jana', lastName: 'Nová', email: 'jana@resold.example', phoneNumber: '+420221000222' },
    countryCode: 'US',
    locale: 'cs-CZ',
    timeZone: 'Europe/Prague',
    productId: 'CFQ7TTC0LF8R',
    productName: 'Microsoft 365 E3',
    followUpOf: { id: earlier },
    watchers: ['boss@resold.example', 'it@resold.example'],
    externalReferences: [{ system: 'ZENDESK', externalId: '12345', url: 'https://tickets.example/12345' }],
    notes: [],
    etag: expect.any(String),
  };
  expect(data?.serviceRequest).toEqual(shown);

  const [event, ...more] = await api.sql('SELECT type, subject, customer_id, payload FROM support.event WHERE partner_id = $1', [
    provider.id,
  ]);
  const { status, stage, severity, category, number } = shown;
  expect(event).toEqual({
    type: 'service_request.created',
    subject: id,
    customer_id: resoldCustomerId,
    payload: { number, status, stage, severity, category, resellerId: reseller.id },
  });
  expect(more).toEqual([]);

  const below = await api.run(WHOLE, { id }, reseller.adminAgent);
  expect(below.data?.serviceRequest).toEqual({ ...shown, watchers: [], externalReferences: [] });
});

it('the primary contact is the caller, the country the customer’s, unless told otherwise', async () => {
  const { direct, ownCustomerId } = world;
  const id = await filed(api, direct.salesAgent, aFiling(ownCustomerId));
  const elsewhere = await filed(api, direct.salesAgent, aFiling(ownCustomerId, { countryCode: 'CZ' }));
  const shown = async (request: string) => (await api.run(WHOLE, { id: request }, direct.adminAgent)).data?.serviceRequest;

  expect(await shown(id)).toMatchObject({ primaryContact: { name: `User ${direct.salesAgent.id}` }, countryCode: 'US' });
  expect(await shown(elsewhere)).toMatchObject({ countryCode: 'CZ', timeZone: null, locale: null, watchers: [] });
});

it('support 9-1: a break-fix of a helpdesk agent is NEW and NONE', async () => {
  const { direct, ownCustomerId } = world;
  await grant(api, direct, ownCustomerId);
  const { serviceRequest } = await file(api, direct.helpdeskAgent, aFiling(ownCustomerId, TECHNICAL));

  expect(serviceRequest).toMatchObject({ stage: 'NEW', status: 'NONE' });
});

it('support 9-2: a critical one needs a contact around the clock', async () => {
  const { direct, ownCustomerId } = world;
  const critical = (more: object) => outcomeOf(api, direct.adminAgent, aFiling(ownCustomerId, { severity: 'CRITICAL', ...more }));

  expect(await critical({})).toEqual(['CRITICAL_REQUIRES_24X7_CONTACT']);
  expect(await critical({ isAvailable24x7: true })).toEqual(['CRITICAL_REQUIRES_24X7_CONTACT']);
  expect(await critical({ primaryContactPhoneNumber: '+420221000111' })).toEqual(['CRITICAL_REQUIRES_24X7_CONTACT']);
  expect(await critical({ isAvailable24x7: true, primaryContactPhoneNumber: '+420221000111' })).toEqual([]);
});

it('support 9-3: refuses a severity that is not told', async () => {
  const { direct, ownCustomerId } = world;
  expect(await outcomeOf(api, direct.adminAgent, aFiling(ownCustomerId, { severity: 'UNKNOWN' }))).toEqual(['SEVERITY_REQUIRED']);
});

describe('support 9-4: the primary contact', () => {
  it('is a user of the partner, also one who came a second ago', async () => {
    const { direct, otherDirect, ownCustomerId } = world;
    const contact = (primaryContactId: string) => outcomeOf(api, direct.adminAgent, aFiling(ownCustomerId, { primaryContactId }));

    expect(await contact('usr_employee')).toEqual(['PRIMARY_CONTACT_MUST_BE_PARTNER']);
    expect(await contact(otherDirect.adminAgent.id)).toEqual(['PRIMARY_CONTACT_MUST_BE_PARTNER']);
    expect(await contact(direct.app.id)).toEqual(['PRIMARY_CONTACT_MUST_BE_PARTNER']);
    expect(await contact(direct.globalAdmin.id)).toEqual([]);
  });
});

describe('support 9-11: one key', () => {
  it('files one request with one number and one event, however often it is called', async () => {
    const { otherDirect, sharedCustomerId } = world;
    const input = aFiling(sharedCustomerId, { idempotencyKey: 'once' });
    const first = await file(api, otherDirect.adminAgent, input);
    const after = await stored(api, otherDirect.id);

    expect(await file(api, otherDirect.adminAgent, input)).toEqual(first);
    expect(await stored(api, otherDirect.id)).toEqual(after);
    expect(after.events).toEqual([{ type: 'service_request.created', subject: first.serviceRequest.id }]);

    expect(await outcomeOf(api, otherDirect.adminAgent, { ...input, title: 'Another title' })).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await stored(api, otherDirect.id)).toEqual(after);
  });
});

it('of several at once each gets a number, without a gap', async () => {
  const { otherProvider, sharedCustomerId } = world;
  const refused = aFiling(sharedCustomerId, { title: 'x' });
  const filings = Array.from({ length: 6 }, () => aFiling(sharedCustomerId));
  await Promise.all([...filings, refused].map((input) => file(api, otherProvider.adminAgent, input)));

  const { requests } = await stored(api, otherProvider.id);
  expect(requests.map((request) => Reflect.get(request, 'number')).sort()).toEqual(
    filings.map((_input, index) => `SR-00000${index + 1}`),
  );
});

it('a dry run tells what would happen, and nothing happens', async () => {
  const { direct, ownCustomerId } = world;
  const before = await stored(api, direct.id);
  const input = aFiling(ownCustomerId, { dryRun: true, externalReference: { system: 'OTHER', externalId: '1' } });
  const { serviceRequest, isDeduplicated, userErrors, plan } = await file(api, direct.adminAgent, input);

  expect({ serviceRequest, isDeduplicated, userErrors }).toEqual({ serviceRequest: null, isDeduplicated: false, userErrors: [] });
  expect(plan.events).toEqual([{ type: 'service_request.created', subject: expect.stringMatching(/^srq_/) }]);
  expect(plan.changes).toContainEqual({ type: 'ServiceRequest', field: 'stage', before: null, after: 'NEW' });
  expect(await stored(api, direct.id)).toEqual(before);
});

describe('the subscription', () => {
  it('is one the partner sold to the customer, also a second ago', async () => {
    const { direct, ownCustomerId, sharedCustomerId } = world;
    const subscriptionId = await bought(api, direct.adminAgent, ownCustomerId);

    expect(await outcomeOf(api, direct.adminAgent, aFiling(sharedCustomerId, { subscriptionId }))).toEqual([
      'SUBSCRIPTION_NOT_FOUND',
    ]);
    expect(await outcomeOf(api, direct.adminAgent, aFiling(ownCustomerId, { subscriptionId }))).toEqual([]);
    expect(await outcomeOf(api, direct.adminAgent, aFiling(ownCustomerId, { subscriptionId: 'sub_nothing' }))).toEqual([
      'SUBSCRIPTION_NOT_FOUND',
    ]);
    expect(await outcomeOf(api, world.otherDirect.adminAgent, aFiling(sharedCustomerId, { subscriptionId }))).toEqual([
      'SUBSCRIPTION_NOT_FOUND',
    ]);
  });
});

describe('a follow-up', () => {
  it('carries on a closed request of the same customer that the caller sees', async () => {
    const { direct, ownCustomerId, sharedCustomerId } = world;
    const closed = { stage: 'CLOSED', status: 'CLOSED', lastClosedAt: new Date('2026-02-03T00:00:00Z') } as const;
    const closedId = await aServiceRequest(api, direct.id, { customerId: ownCustomerId, ...closed });
    const openId = await aServiceRequest(api, direct.id, { customerId: ownCustomerId });
    const foreignId = await aServiceRequest(api, world.otherDirect.id, { customerId: sharedCustomerId, ...closed });
    const carryOn = (followUpOfId: string, customerId = ownCustomerId) =>
      outcomeOf(api, direct.adminAgent, aFiling(customerId, { followUpOfId }));

    expect(await carryOn(closedId)).toEqual([]);
    expect(await carryOn(closedId, sharedCustomerId)).toEqual(['FOLLOW_UP_NOT_ALLOWED']);
    expect(await carryOn(openId)).toEqual(['FOLLOW_UP_NOT_ALLOWED']);
    expect(await carryOn(foreignId, sharedCustomerId)).toEqual(['SERVICE_REQUEST_NOT_FOUND']);
    expect(await carryOn('srq_nothing')).toEqual(['SERVICE_REQUEST_NOT_FOUND']);
  });
});

it('support 11-1: a case of another system is linked to one request of the organisation', async () => {
  const { direct, otherDirect, sharedCustomerId } = world;
  const input = aFiling(sharedCustomerId, { externalReference: { system: 'SERVICENOW', externalId: 'CS1' } });
  await filed(api, direct.adminAgent, input);
  const before = await stored(api, direct.id);

  expect(await file(api, direct.adminAgent, input)).toMatchObject({
    serviceRequest: null,
    isDeduplicated: null,
    userErrors: [{ code: 'EXTERNAL_REFERENCE_EXISTS', field: ['input', 'externalReference', 'externalId'] }],
  });
  expect(await stored(api, direct.id)).toEqual(before);
  expect(await outcomeOf(api, otherDirect.adminAgent, input)).toEqual([]);
});

describe('support 11-2: a deduplication key', () => {
  const key = { deduplicationKey: 'EX1204417' };

  it('joins the open request of the same customer with a public note, and no other', async () => {
    const { direct, ownCustomerId, sharedCustomerId } = world;
    const reference = { externalReference: { system: 'HALO_PSA', externalId: '7' } };
    const first = await filed(api, direct.adminAgent, aFiling(ownCustomerId, { ...key, ...reference }));
    const again = await file(
      api,
      direct.adminAgent,
      aFiling(ownCustomerId, { ...key, ...reference, description: 'Once more, please.' }),
    );

    expect(again).toMatchObject({
      serviceRequest: { id: first, stage: 'NEW', notes: [{ text: 'Once more, please.' }] },
      isDeduplicated: true,
    });
    expect(await file(api, direct.adminAgent, aFiling(sharedCustomerId, key))).toMatchObject({ isDeduplicated: false });
    await api.sql(
      `UPDATE support.service_request SET stage = 'CLOSED', status = 'CLOSED', last_closed_at = now() WHERE id = $1`,
      [first],
    );
    expect(await file(api, direct.adminAgent, aFiling(ownCustomerId, key))).toMatchObject({ isDeduplicated: false });
  });

  it('of two calls at once, one files and the other joins', async () => {
    const { direct, ownCustomerId } = world;
    const input = aFiling(ownCustomerId, { deduplicationKey: 'at once' });
    const answers = await Promise.all([file(api, direct.adminAgent, input), file(api, direct.helpdeskAgent, input)]);

    expect(answers.map(({ isDeduplicated }) => isDeduplicated).sort()).toEqual([false, true]);
    expect(new Set(answers.map(({ serviceRequest }) => serviceRequest.id)).size).toBe(1);
  });

  it('does not let a user into a request it does not see', async () => {
    const { direct } = world;
    const [someone, another] = [aPartnerUser(direct, 'pusr_someone', []), aPartnerUser(direct, 'pusr_another', [])];
    await filed(api, someone, aFiling(null, key));

    expect(await file(api, another, aFiling(null, key))).toMatchObject({ isDeduplicated: false });
  });
});

it('all that is wrong with the form is said together, and nothing is changed', async () => {
  const { direct, ownCustomerId } = world;
  const before = await stored(api, direct.id);
  const input = aFiling(ownCustomerId, { title: 'Bill', topicId: 'top_nothing', severity: 'UNKNOWN', timeZone: 'Prague' });

  const { data } = await api.run(CREATE, { input }, direct.adminAgent);

  const limits = [
    { name: 'rule', value: 'LENGTH' },
    { name: 'minimum', value: '5' },
    { name: 'maximum', value: '250' },
  ];
  const none = { params: [], partnerCenterCode: null };
  expect(data?.createServiceRequest).toEqual({
    serviceRequest: null,
    isDeduplicated: null,
    userErrors: [
      { code: 'VALIDATION_FAILED', field: ['input', 'title'], params: limits, partnerCenterCode: null },
      { ...none, code: 'TOPIC_NOT_FOUND', field: ['input', 'topicId'] },
      { ...none, code: 'SEVERITY_REQUIRED', field: ['input', 'severity'] },
      { ...none, code: 'VALIDATION_FAILED', field: ['input', 'timeZone'], params: [{ name: 'rule', value: 'TIME_ZONE' }] },
    ],
    plan: null,
  });
  expect(await stored(api, direct.id)).toEqual(before);
});

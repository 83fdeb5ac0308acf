import { aCustomer, aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { DIRECTORY_READERS, grant, SERVICE_SUPPORT_ADMINISTRATOR } from '../../support/filing.ts';
import { aSchool, codesIn, decide, everything, issue, qualificationsOf, requestOf } from '../qualifying.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const CLOUD = { qualification: 'GOVERNMENT_COMMUNITY_CLOUD', educationSegment: null } as const;
const STATE = { qualification: 'STATE_OWNED_ENTITY', educationSegment: null } as const;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

const request = (input: Parameters<typeof requestOf>[1], viewer: Parameters<Api['run']>[2] = world.direct.adminAgent) =>
  requestOf(api, input, viewer);

/** A code of the partner for so many customers. */
async function aCode(maxCreates = 5, partnerId = world.direct.id): Promise<string> {
  const { validationCode } = await issue(api, { partnerId, maxCreates });
  return validationCode.validationId;
}

/** A customer in whose tenant Directory Readers reach the admin agent. */
async function aTown(more: Parameters<typeof aCustomer>[2] = {}): Promise<string> {
  const customerId = await aCustomer(api, world.direct, more);
  await grant(api, world.direct, customerId, { templateIds: [DIRECTORY_READERS] });
  return customerId;
}

const eventsOf = (customerId: string) =>
  api.sql<{ partner_id: string; type: string; payload: object }>(
    `SELECT partner_id, type, payload FROM customers.event
     WHERE customer_id = $1 AND type LIKE 'customer.%' AND type <> 'customer.created' ORDER BY partner_id, position`,
    [customerId],
  );

describe('asking for education', () => {
  it('9.1: puts the customer in review, and nothing is told that opens an offer', async () => {
    const customerId = await aSchool(api, world.direct);
    const shown = {
      qualification: 'EDUCATION',
      educationSegment: 'K12',
      website: 'school.example',
      vettingStatus: 'IN_REVIEW',
      vettingReason: null,
      vettingCreatedAt: NOW,
      vettingDecidedAt: null,
      attempt: 1,
      requestedBy: { id: world.direct.id },
    };
    expect(await request({ customerId, website: ' school.example' }, world.direct.salesAgent)).toEqual({
      customer: { id: customerId },
      qualification: shown,
      userErrors: [],
      plan: null,
    });
    expect(await qualificationsOf(api, customerId, world.direct.helpdeskAgent)).toMatchObject({ qualifications: [shown] });
    expect(await eventsOf(customerId)).toEqual([
      {
        partner_id: world.direct.id,
        type: 'customer.qualification.requested',
        payload: { qualification: 'EDUCATION', status: 'IN_REVIEW', reason: null, educationSegment: 'K12', attempt: 1 },
      },
    ]);
    expect(
      await api.sql('SELECT qualifications FROM customers.customer_relationship WHERE customer_id = $1', [customerId]),
    ).toEqual([{ qualifications: [] }]);
  });

  it('9.2: is refused a fourth time, after three refusals', async () => {
    const customerId = await aSchool(api, world.direct);
    for (const attempt of [1, 2, 3]) {
      expect((await request({ customerId })).qualification).toMatchObject({
        attempt,
        vettingStatus: 'IN_REVIEW',
        vettingReason: null,
      });
      expect(codesIn(await decide(api, { customerId, decision: 'DENIED', reason: 'Not an Education Customer' }))).toEqual([]);
    }
    const before = await everything(api);
    expect(await request({ customerId })).toEqual({
      customer: null,
      qualification: null,
      userErrors: [
        {
          code: 'QUALIFICATION_REQUEST_LIMIT_REACHED',
          field: ['input', 'qualification'],
          params: [{ name: 'maximum', value: '3' }],
          partnerCenterCode: null,
        },
      ],
      plan: null,
    });
    expect(await everything(api)).toEqual(before);
  });

  it('9.3: excludes the community cloud, and may stand beside an entity of the state', async () => {
    const customerId = await aSchool(api, world.direct);
    await grant(api, world.direct, customerId, { templateIds: [DIRECTORY_READERS] });
    await request({ customerId });
    expect(await request({ customerId, ...CLOUD, validationCode: await aCode() })).toMatchObject({
      userErrors: [{ code: 'QUALIFICATION_CONFLICT', params: [{ name: 'other', value: 'EDUCATION' }] }],
    });
    await decide(api, { customerId });
    expect(codesIn(await request({ customerId, ...CLOUD, validationCode: await aCode() }))).toEqual(['QUALIFICATION_CONFLICT']);
    expect(codesIn(await request({ customerId, ...STATE }))).toEqual([]);
    expect(await qualificationsOf(api, customerId, world.direct.app)).toMatchObject({
      qualifications: [
        { qualification: 'EDUCATION', vettingStatus: 'APPROVED', vettingDecidedAt: NOW },
        { qualification: 'STATE_OWNED_ENTITY', vettingStatus: 'APPROVED', attempt: 1 },
      ],
    });
  });

  it('9.6: needs mail of the institution and its full address in the billing profile', async () => {
    const tenant = await aSchool(api, world.direct, { email: 'head@contoso27.onmicrosoft.com' });
    const free = await aSchool(api, world.direct, { email: 'head@gmail.com', city: null });
    const none = await aCustomer(api, world.direct);
    const before = await everything(api);
    expect(await request({ customerId: tenant })).toMatchObject({
      customer: null,
      userErrors: [{ code: 'EDUCATION_EMAIL_REQUIRED', field: ['input', 'customerId'] }],
    });
    expect(codesIn(await request({ customerId: free }))).toEqual(['EDUCATION_EMAIL_REQUIRED', 'CITY_REQUIRED']);
    expect(codesIn(await request({ customerId: none }))).toEqual(['EDUCATION_EMAIL_REQUIRED']);
    expect(await everything(api)).toEqual(before);
  });

  it('of two at once for one customer is taken once', async () => {
    const customerId = await aSchool(api, world.direct);
    const answers = await Promise.all([request({ customerId }), request({ customerId })]);
    expect(answers.map(codesIn).sort()).toEqual([[], ['QUALIFICATION_ALREADY_SET']]);
  });
});

describe('asking for the community cloud', () => {
  it('holds at once, uses up one of the code, and is told to the other subgraphs', async () => {
    const customerId = await aTown();
    const validationCode = await aCode();
    expect(await request({ customerId, ...CLOUD, validationCode: validationCode.toUpperCase() })).toMatchObject({
      qualification: { qualification: 'GOVERNMENT_COMMUNITY_CLOUD', vettingStatus: 'APPROVED', vettingDecidedAt: NOW },
      userErrors: [],
    });
    const { data } = await api.run(
      '{ validationCodes { nodes { validationId remainingCreates } } }',
      {},
      world.direct.adminAgent,
    );
    expect(Object(data).validationCodes.nodes).toContainEqual({ validationId: validationCode, remainingCreates: 4 });
    const events = await eventsOf(customerId);
    expect(events.map(({ type }) => type)).toEqual([
      'customer.qualification.requested',
      'customer.qualification.decided',
      'customer.updated',
    ]);
    expect(events[2]?.payload).toMatchObject({ qualifications: ['GOVERNMENT_COMMUNITY_CLOUD'], relationship: 'RESELLER' });
  });

  it('9.4: of two customers at once one gets the last place of a code', async () => {
    const customers = await Promise.all([aTown(), aTown()]);
    const validationCode = await aCode(1);
    await api.settle();
    const answers = await Promise.all(customers.map((customerId) => request({ customerId, ...CLOUD, validationCode })));
    expect(answers.map(codesIn).sort()).toEqual([[], ['VALIDATION_CODE_EXHAUSTED']]);
    expect(answers.filter(({ qualification }) => qualification?.vettingStatus === 'APPROVED')).toHaveLength(1);
    expect(
      await api.sql('SELECT max_creates, remaining_creates FROM customers.validation_code WHERE validation_id = $1', [
        validationCode,
      ]),
    ).toEqual([{ max_creates: 1, remaining_creates: 0 }]);
  });

  it('of ten customers at once as many get in as the code has places', async () => {
    const customers = await Promise.all(Array.from({ length: 10 }, () => aTown()));
    const validationCode = await aCode(5);
    await api.settle();
    const answers = await Promise.all(customers.map((customerId) => request({ customerId, ...CLOUD, validationCode })));
    expect(answers.map(codesIn).filter((codes) => codes.length === 0)).toHaveLength(5);
    expect(answers.flatMap(codesIn)).toEqual(Array.from({ length: 5 }, () => 'VALIDATION_CODE_EXHAUSTED'));
  });

  it('needs a directory role in the tenant, of which customers hears when it is asked', async () => {
    const customerId = await aCustomer(api, world.direct);
    const input = { customerId, ...CLOUD, validationCode: await aCode() };
    const before = await everything(api);
    const forbidden = {
      code: 'FORBIDDEN',
      reason: 'GDAP_ROLE_REQUIRED',
      anyOfRoles: ['Directory Readers', 'Directory Writers', 'License Administrator', 'User Administrator'],
    };
    const refused = async () => Object(await request(input)).errors[0].extensions;
    expect(await refused()).toMatchObject(forbidden);
    const ids = await grant(api, world.direct, customerId, { templateIds: [SERVICE_SUPPORT_ADMINISTRATOR] });
    expect(await refused()).toMatchObject(forbidden);
    await grant(api, world.direct, customerId, { templateIds: [DIRECTORY_READERS], ids, endsAt: NOW });
    expect(await refused()).toMatchObject(forbidden);
    await grant(api, world.direct, customerId, { templateIds: [DIRECTORY_READERS], ids, status: 'TERMINATED' });
    expect(await refused()).toMatchObject(forbidden);
    expect(await everything(api)).toEqual(before);
    // The sales agent is in no group of the partner.
    await grant(api, world.direct, customerId, { templateIds: [DIRECTORY_READERS], ids });
    expect(Object(await request(input, world.direct.salesAgent)).errors[0].extensions).toMatchObject(forbidden);
    expect(codesIn(await request(input))).toEqual([]);
  });

  it('is for the United States, with a code of the partner itself', async () => {
    const customerId = await aTown();
    const abroad = await aTown({ country: 'CA' });
    const foreign = await aCode(5, world.otherDirect.id);
    const own = await aCode();
    const before = await everything(api);
    expect(await request({ customerId: abroad, ...CLOUD, validationCode: own })).toMatchObject({
      userErrors: [{ code: 'COUNTRY_NOT_SUPPORTED', params: [{ name: 'country', value: 'CA' }], partnerCenterCode: 2030 }],
    });
    expect(codesIn(await request({ customerId, ...CLOUD, validationCode: foreign }))).toEqual(['VALIDATION_CODE_INVALID']);
    expect(codesIn(await request({ customerId, ...CLOUD, validationCode: 'x' }))).toEqual(['VALIDATION_CODE_INVALID']);
    expect(codesIn(await request({ customerId, ...CLOUD }))).toEqual(['VALIDATION_CODE_REQUIRED']);
    expect(await everything(api)).toEqual(before);
  });

  it('is not to be had in a sandbox, where education is', async () => {
    const sandbox = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    const agent = aPartnerUser(sandbox, api.newId('PartnerUser'), ['ADMIN_AGENT']);
    const customerId = await aCustomer(api, sandbox, { isSandbox: true });
    expect(await request({ customerId, ...CLOUD, validationCode: 'x' }, agent)).toMatchObject({
      userErrors: [{ code: 'NOT_AVAILABLE_IN_SANDBOX', partnerCenterCode: 800018 }],
    });
    expect(codesIn(await request({ customerId }, agent))).toEqual(['EDUCATION_EMAIL_REQUIRED']);
  });
});

describe('a request', () => {
  it('9.5: is not for NONE and NONPROFIT, and not for education without its kind', async () => {
    const customerId = await aSchool(api, world.direct);
    const before = await everything(api);
    for (const qualification of ['NONE', 'NONPROFIT']) {
      expect(await request({ customerId, qualification })).toMatchObject({
        qualification: null,
        userErrors: [{ code: 'QUALIFICATION_NOT_SETTABLE', field: ['input', 'qualification'] }],
      });
    }
    expect(await request({ customerId, educationSegment: null })).toMatchObject({
      userErrors: [{ code: 'EDUCATION_SEGMENT_REQUIRED', field: ['input', 'educationSegment'] }],
    });
    expect(await request({ customerId, educationSegment: null, website: '?', validationCode: '1' })).toMatchObject({
      userErrors: [
        { code: 'EDUCATION_SEGMENT_REQUIRED' },
        { code: 'VALIDATION_FAILED', field: ['input', 'validationCode'], partnerCenterCode: 3000 },
        { code: 'VALIDATION_FAILED', field: ['input', 'website'] },
      ],
    });
    expect(await everything(api)).toEqual(before);
  });

  it('is for a customer of the partner, with an active relationship', async () => {
    const customerId = await aSchool(api, world.direct, { relationship: { state: 'NONE' } });
    expect(await request({ customerId })).toMatchObject({
      userErrors: [{ code: 'NO_RESELLER_RELATIONSHIP', params: [{ name: 'state', value: 'NONE' }], partnerCenterCode: 20002 }],
    });
    const unseen = { code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerId'], partnerCenterCode: 60003 };
    expect(await request({ customerId }, world.otherDirect.adminAgent)).toMatchObject({ userErrors: [unseen] });
    expect(await request({ customerId: 'cus_nobody' })).toMatchObject({ userErrors: [unseen] });
  });

  it('is planned without being stored, repeated by its key, and refused for a customer that changed', async () => {
    const customerId = await aSchool(api, world.direct);
    const before = await everything(api);
    const planned = await request({ customerId, ...STATE, dryRun: true });
    expect(planned).toMatchObject({ customer: { id: customerId }, qualification: null, userErrors: [] });
    expect(planned.plan.changes).toContainEqual({
      type: 'CustomerRelationship',
      field: 'qualifications',
      before: '[]',
      after: '["STATE_OWNED_ENTITY"]',
    });
    expect(planned.plan.events.map(({ type }: { type: string }) => type)).toEqual([
      'customer.qualification.requested',
      'customer.qualification.decided',
      'customer.updated',
    ]);
    expect(await request({ customerId, ifMatch: 'stale' })).toMatchObject({ userErrors: [{ code: 'ETAG_MISMATCH' }] });
    expect(await everything(api)).toEqual(before);
    const { etag } = await qualificationsOf(api, customerId, world.direct.adminAgent);
    const first = await request({ customerId, ifMatch: etag, idempotencyKey: 'school' });
    expect(await request({ customerId, ifMatch: etag, idempotencyKey: 'school' })).toEqual(first);
    expect(first.userErrors).toEqual([]);
  });
});

describe('who may ask', () => {
  it.each<[string, () => Parameters<Api['run']>[2], object]>([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    [
      'a helpdesk agent',
      () => world.direct.helpdeskAgent,
      { reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT'] },
    ],
    ['2.5: an application', () => world.direct.app, { reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['a reseller', () => world.reseller.adminAgent, { reason: 'PARTNER_TYPE_NOT_ALLOWED' }],
    ['an administrator of the customer', () => world.ownCustomerAdmin, { reason: 'ROLE_REQUIRED' }],
    ['the operator', () => operator, { reason: 'ROLE_REQUIRED' }],
  ])('%s may not', async (_, viewer, extensions) => {
    const before = await everything(api);
    const { errors } = Object(await requestOf(api, { customerId: world.ownCustomerId }, viewer()));
    expect(errors[0].extensions).toMatchObject(extensions);
    expect(await everything(api)).toEqual(before);
  });
});

import { anonymous, type Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aServiceRequest } from '../builders.ts';
import { aFiling, filed, NOTE, stored } from '../filing.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

type Input = Readonly<Record<string, unknown>>;

async function note(viewer: Viewer, serviceRequestId: string, more: Input = {}) {
  const { data, errors } = await api.run(NOTE, { input: { serviceRequestId, text: 'We look at it.', ...more } }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data?.addServiceRequestNote);
}

async function outcome(viewer: Viewer, serviceRequestId: string, more: Input = {}): Promise<unknown> {
  const { data, errors } = await api.run(NOTE, { input: { serviceRequestId, text: 'We look at it.', ...more } }, viewer);
  if (errors) return errors[0]?.extensions;
  return Object(data?.addServiceRequestNote).userErrors.map(({ code }: { code: string }) => code);
}

it('the first public note begins the work, and who wrote it is named', async () => {
  const { direct, ownCustomerId } = world;
  const id = await filed(api, direct.adminAgent, aFiling(ownCustomerId));
  api.setNow('2026-03-01T09:00:00Z');

  const answer = await note(direct.helpdeskAgent, id, { text: ' We look\u0007 at it.', minutesSpent: 15 });

  expect(answer).toEqual({
    serviceRequest: {
      id,
      stage: 'IN_PROGRESS',
      status: 'OPEN',
      lastModifiedAt: '2026-03-01T09:00:00.000Z',
      etag: expect.any(String),
      notes: [{ text: 'We look at it.' }],
    },
    note: {
      id: expect.stringMatching(/^srn_/),
      text: 'We look at it.',
      visibility: 'PUBLIC',
      fromCustomer: false,
      createdByName: `User ${direct.helpdeskAgent.id}`,
      createdAt: '2026-03-01T09:00:00.000Z',
      minutesSpent: 15,
    },
    userErrors: [],
    plan: null,
  });
  const events = await api.sql(
    `SELECT type, customer_id, payload FROM support.event WHERE partner_id = $1 AND subject = $2 ORDER BY position OFFSET 1`,
    [direct.id, id],
  );
  expect(events).toEqual([
    { type: 'service_request.note_added', customer_id: ownCustomerId, payload: { noteId: answer.note.id, visibility: 'PUBLIC' } },
    {
      type: 'service_request.status_changed',
      customer_id: ownCustomerId,
      payload: { fromStage: 'NEW', toStage: 'IN_PROGRESS', fromStatus: 'NONE', toStatus: 'OPEN' },
    },
  ]);
  api.setNow('2026-03-01T08:00:00Z');
});

it('support 9-7: what the customer says rejects a proposed solution', async () => {
  const { direct, ownCustomerId } = world;
  const id = await aServiceRequest(api, direct.id, { customerId: ownCustomerId, stage: 'RESOLVED', status: 'OPEN' });
  expect(await note(direct.adminAgent, id, { fromCustomer: true })).toMatchObject({
    serviceRequest: { stage: 'IN_PROGRESS', status: 'OPEN' },
    note: { fromCustomer: true },
  });
});

it('support 9-9: of an internal note, and of the minutes, only the organisation of the owner knows', async () => {
  const { provider, reseller, resoldCustomerId } = world;
  const id = await filed(api, provider.adminAgent, aFiling(resoldCustomerId));
  await note(provider.adminAgent, id, { text: 'Internal', visibility: 'INTERNAL', minutesSpent: 5 });
  await note(provider.adminAgent, id, { text: 'Public', minutesSpent: 5 });
  const notes = async (viewer: Viewer) => {
    const query = 'query ($id: ID!) { serviceRequest(id: $id) { notes { text minutesSpent } } }';
    return Object((await api.run(query, { id }, viewer)).data?.serviceRequest).notes;
  };

  expect(await notes(provider.adminAgent)).toEqual([
    { text: 'Internal', minutesSpent: 5 },
    { text: 'Public', minutesSpent: 5 },
  ]);
  expect(await notes(reseller.adminAgent)).toEqual([{ text: 'Public', minutesSpent: null }]);
});

it('a closed request takes none, and nothing is changed', async () => {
  const { direct, ownCustomerId } = world;
  const lastClosedAt = new Date('2026-02-03T00:00:00Z');
  const id = await aServiceRequest(api, direct.id, {
    customerId: ownCustomerId,
    stage: 'CLOSED',
    status: 'CLOSED',
    lastClosedAt,
  });
  const before = await stored(api, direct.id);

  expect(await note(direct.adminAgent, id, { fromCustomer: true })).toMatchObject({
    serviceRequest: null,
    note: null,
    userErrors: [{ code: 'SERVICE_REQUEST_CLOSED', field: ['input', 'serviceRequestId'] }],
  });
  expect(await stored(api, direct.id)).toEqual(before);
});

it('support 9-12: of two writers with one etag the second is told the new one', async () => {
  const { direct, ownCustomerId } = world;
  const id = await filed(api, direct.adminAgent, aFiling(ownCustomerId));
  const { serviceRequest } = await note(direct.adminAgent, id);
  api.setNow('2026-03-01T08:00:01Z');
  const next = await note(direct.adminAgent, id, { ifMatch: serviceRequest.etag });
  expect(next.userErrors).toEqual([]);

  const { userErrors } = await note(direct.helpdeskAgent, id, { ifMatch: serviceRequest.etag });
  expect(userErrors).toMatchObject([
    { code: 'ETAG_MISMATCH', params: [{ name: 'currentEtag', value: next.serviceRequest.etag }] },
  ]);
});

it('one key adds one note; a dry run adds none', async () => {
  const { direct, ownCustomerId } = world;
  const id = await filed(api, direct.adminAgent, aFiling(ownCustomerId));
  const dry = await note(direct.adminAgent, id, { dryRun: true });
  expect(dry).toMatchObject({ serviceRequest: { stage: 'NEW', notes: [] }, note: null, userErrors: [] });
  expect(dry.plan.events.map(({ type }: { type: string }) => type)).toEqual([
    'service_request.note_added',
    'service_request.status_changed',
  ]);

  const key = { idempotencyKey: `note on ${id}` };
  const first = await note(direct.adminAgent, id, key);
  expect(await note(direct.adminAgent, id, key)).toEqual(first);
  expect(first.serviceRequest.notes).toHaveLength(1);
});

describe('who notes', () => {
  it.each<[string, (of: World) => Viewer, unknown]>([
    ['an admin agent', ({ direct }) => direct.adminAgent, []],
    ['a helpdesk agent', ({ direct }) => direct.helpdeskAgent, []],
    ['a sales agent who did not file it', ({ direct }) => direct.salesAgent, ['SERVICE_REQUEST_NOT_FOUND']],
    [
      'a billing admin who did not file it',
      ({ direct }) => aPartnerUser(direct, 'pusr_b', ['BILLING_ADMIN']),
      ['SERVICE_REQUEST_NOT_FOUND'],
    ],
    [
      'a support request admin, of a customer’s',
      ({ direct }) => aPartnerUser(direct, 'pusr_s', ['SUPPORT_REQUEST_ADMIN']),
      ['SERVICE_REQUEST_NOT_FOUND'],
    ],
    [
      'a user management admin',
      ({ direct }) => aPartnerUser(direct, 'pusr_u', ['USER_MANAGEMENT_ADMIN']),
      { reason: 'ROLE_REQUIRED' },
    ],
    ['another partner of the customer', ({ otherDirect }) => otherDirect.adminAgent, ['SERVICE_REQUEST_NOT_FOUND']],
    ['an administrator of the customer', ({ sharedCustomerAdmin }) => sharedCustomerAdmin, { reason: 'ROLE_REQUIRED' }],
    ['an application', ({ direct }) => direct.app, { reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['nobody', () => anonymous, { code: 'UNAUTHENTICATED' }],
  ])('%s', async (_who, viewer, expected) => {
    const id = await aServiceRequest(api, world.direct.id, { customerId: world.sharedCustomerId });
    const before = await stored(api, world.direct.id);
    const answer = await outcome(viewer(world), id);
    if (Array.isArray(expected)) expect(answer).toEqual(expected);
    else expect(answer).toMatchObject(Object(expected));
    if (!Array.isArray(expected) || expected.length > 0) expect(await stored(api, world.direct.id)).toEqual(before);
  });

  it('a sales agent on what it filed', async () => {
    const { direct, ownCustomerId } = world;
    const id = await filed(api, direct.salesAgent, aFiling(ownCustomerId));
    expect(await outcome(direct.salesAgent, id)).toEqual([]);
  });

  it("the reseller not on its provider's, which it may read", async () => {
    const { provider, reseller, resoldCustomerId } = world;
    const id = await filed(api, provider.adminAgent, aFiling(resoldCustomerId));
    const before = await stored(api, provider.id);
    expect(await outcome(reseller.adminAgent, id)).toEqual(['SERVICE_REQUEST_NOT_FOUND']);
    expect(await stored(api, provider.id)).toEqual(before);
  });
});

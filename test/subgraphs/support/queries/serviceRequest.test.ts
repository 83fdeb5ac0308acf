import { anonymous, type Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aNote, aServiceRequest } from '../builders.ts';

const REQUEST = `query ($id: ID!) {
  serviceRequest(id: $id) {
    id number customer { id } title description category productFamily topic { id name } severity status stage
    createdAt lastModifiedAt lastClosedAt notes { text visibility fromCustomer createdByName createdAt }
  }
}`;
const NOTES = 'query ($id: ID!) { serviceRequest(id: $id) { notes { text } } }';
const BY_NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

async function seen(id: string, viewer: Viewer): Promise<unknown> {
  const { data, errors } = await api.run('query ($id: ID!) { serviceRequest(id: $id) { id } }', { id }, viewer);
  return errors?.[0]?.extensions ?? data?.serviceRequest;
}

it('shows a request with its topic and its notes, oldest first', async () => {
  const { direct, ownCustomerId } = world;
  const id = await aServiceRequest(api, direct.id, {
    customerId: ownCustomerId,
    stage: 'CLOSED',
    status: 'CLOSED',
    lastClosedAt: new Date('2026-02-03T00:00:00Z'),
    notes: [
      aNote(api, 'Later', { createdAt: new Date('2026-02-02T00:00:00Z') }),
      aNote(api, 'Earlier', { fromCustomer: true, createdByName: 'Dana', createdAt: new Date('2026-02-01T00:00:00Z') }),
    ],
  });

  const { data, errors } = await api.run(REQUEST, { id }, direct.adminAgent);

  expect(errors).toBeUndefined();
  expect(data?.serviceRequest).toEqual({
    id,
    number: 'SR-000001',
    customer: { id: ownCustomerId },
    title: 'Mail does not arrive',
    description: 'Mail from outside does not arrive since this morning.',
    category: 'TECHNICAL_BREAK_FIX',
    productFamily: 'MICROSOFT_365',
    topic: { id: 'top_exchange-mail-flow', name: 'Exchange Online: mail flow' },
    severity: 'MODERATE',
    status: 'CLOSED',
    stage: 'CLOSED',
    createdAt: '2026-02-01T00:00:00.000Z',
    lastModifiedAt: '2026-02-02T00:00:00.000Z',
    lastClosedAt: '2026-02-03T00:00:00.000Z',
    notes: [
      { text: 'Earlier', visibility: 'PUBLIC', fromCustomer: true, createdByName: 'Dana', createdAt: '2026-02-01T00:00:00.000Z' },
      {
        text: 'Later',
        visibility: 'PUBLIC',
        fromCustomer: false,
        createdByName: 'Admin agent',
        createdAt: '2026-02-02T00:00:00.000Z',
      },
    ],
  });
});

describe("access 2.2: a customer's request", () => {
  let id: string;

  beforeAll(async () => {
    id = await aServiceRequest(api, world.direct.id, { customerId: world.sharedCustomerId });
  });

  it('is seen by admin agents and helpdesk agents', async () => {
    const { direct } = world;

    expect(await seen(id, direct.adminAgent)).toEqual({ id });
    expect(await seen(id, direct.helpdeskAgent)).toEqual({ id });
  });

  it('does not exist for roles that do not pass the gate of customer requests', async () => {
    const { direct } = world;

    expect(await seen(id, direct.salesAgent)).toBeNull();
    expect(await seen(id, direct.globalAdmin)).toBeNull();
    expect(await seen(id, aPartnerUser(direct, 'pusr_s', ['SUPPORT_REQUEST_ADMIN']))).toBeNull();
  });

  it('support 5.2: is always seen by the user who filed it', async () => {
    const { direct, sharedCustomerId } = world;
    const own = await aServiceRequest(api, direct.id, { customerId: sharedCustomerId, createdBy: direct.salesAgent.id });

    expect(await seen(own, direct.salesAgent)).toEqual({ id: own });
  });

  it('support 5-1: does not exist for another partner of the customer', async () => {
    const { otherDirect, provider } = world;

    expect(await seen(id, otherDirect.adminAgent)).toBeNull();
    expect(await seen(id, provider.adminAgent)).toBeNull();
  });

  it('is seen by an administrator of that customer alone', async () => {
    const { sharedCustomerAdmin, ownCustomerAdmin } = world;

    expect(await seen(id, sharedCustomerAdmin)).toEqual({ id });
    expect(await seen(id, ownCustomerAdmin)).toBeNull();
  });

  it('is refused to nobody, to an application and to the operator', async () => {
    expect(await seen(id, anonymous)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await seen(id, world.direct.app)).toMatchObject({ code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' });
    expect(await seen(id, operator)).toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' });
  });
});

describe("a partner's own request", () => {
  it('support 9-13: is seen by who filed it and by a support request admin, by no other user', async () => {
    const { direct } = world;
    const author = aPartnerUser(direct, api.newId('PartnerUser'), []);
    const id = await aServiceRequest(api, direct.id, {
      category: 'PARTNER_CENTER',
      productFamily: 'PARTNER_CENTER',
      topicId: 'top_partner-center-portal',
      createdBy: author.id,
    });

    expect(await seen(id, author)).toEqual({ id });
    expect(await seen(id, aPartnerUser(direct, 'pusr_s', ['SUPPORT_REQUEST_ADMIN']))).toEqual({ id });
    expect(await seen(id, aPartnerUser(direct, 'pusr_other', []))).toBeNull();
    expect(await seen(id, direct.adminAgent)).toBeNull();
    expect(await seen(id, aPartnerUser(world.otherDirect, author.id, ['SUPPORT_REQUEST_ADMIN']))).toBeNull();
  });
});

describe('support 5.2: notes', () => {
  const visible = async (id: string, viewer: Viewer) => {
    const { data, errors } = await api.run(NOTES, { id }, viewer);
    expect(errors).toBeUndefined();
    return data?.serviceRequest;
  };

  it('internal ones are for the owner alone; the reseller below it and the customer read public ones', async () => {
    const { provider, reseller, otherReseller, otherProvider, resoldCustomerId, sharedCustomerAdmin, sharedCustomerId } = world;
    for (const customerId of [resoldCustomerId, sharedCustomerId]) {
      const internal = aNote(api, 'Internal', { visibility: 'INTERNAL', createdAt: new Date('2026-02-02T00:00:00Z') });
      const id = await aServiceRequest(api, provider.id, {
        resellerId: reseller.id,
        customerId,
        notes: [aNote(api, 'Public'), internal],
      });

      expect(await visible(id, provider.adminAgent)).toEqual({ notes: [{ text: 'Public' }, { text: 'Internal' }] });
      expect(await visible(id, reseller.adminAgent)).toEqual({ notes: [{ text: 'Public' }] });
      expect(await visible(id, otherReseller.adminAgent)).toBeNull();
      expect(await visible(id, otherProvider.adminAgent)).toBeNull();
      expect(await visible(id, sharedCustomerAdmin)).toEqual(
        customerId === sharedCustomerId ? { notes: [{ text: 'Public' }] } : null,
      );
      expect((await api.run(BY_NODE, { id: internal.id }, reseller.adminAgent)).data).toEqual({ node: null });
      expect((await api.run(BY_NODE, { id: internal.id }, provider.adminAgent)).data?.node).toMatchObject({ id: internal.id });
    }
  });

  it('support 5-2: what the reseller owns itself does not exist for its provider', async () => {
    const { provider, reseller, resoldCustomerId } = world;
    const note = aNote(api, 'Internal', { visibility: 'INTERNAL' });
    const id = await aServiceRequest(api, reseller.id, { customerId: resoldCustomerId, notes: [note] });

    expect(await visible(id, reseller.adminAgent)).toEqual({ notes: [{ text: 'Internal' }] });
    expect(await visible(id, provider.adminAgent)).toBeNull();
  });

  it('of a request a user does not see, it sees no note by its id either', async () => {
    const { direct, ownCustomerId } = world;
    const note = aNote(api, 'Public');
    await aServiceRequest(api, direct.id, { customerId: ownCustomerId, notes: [note] });

    expect((await api.run(BY_NODE, { id: note.id }, direct.helpdeskAgent)).data?.node).toMatchObject({ id: note.id });
    expect((await api.run(BY_NODE, { id: note.id }, direct.salesAgent)).data?.node).toBeNull();
    expect((await api.run(BY_NODE, { id: note.id }, world.otherDirect.adminAgent)).data?.node).toBeNull();
  });
});

it('LEGACY_ROLE_ACCESS lets a global admin see the requests of customers', async () => {
  const legacy = await startApi({ database: api.database, settings: { legacyRoleAccess: true } });
  const id = await aServiceRequest(api, world.direct.id, { customerId: world.ownCustomerId });
  const { data } = await legacy.run('query ($id: ID!) { serviceRequest(id: $id) { id } }', { id }, world.direct.globalAdmin);
  await legacy.close();

  expect(data?.serviceRequest).toEqual({ id });
});

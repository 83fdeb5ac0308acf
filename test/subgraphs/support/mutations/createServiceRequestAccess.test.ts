import { randomUUID } from 'node:crypto';
import { anonymous, type PartnerRole, type Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import {
  aFiling,
  DIRECTORY_READERS,
  file,
  filed,
  grant,
  HELPDESK_ADMINISTRATOR,
  outcomeOf,
  SERVICE_SUPPORT_ADMINISTRATOR,
  stored,
  TECHNICAL,
} from '../filing.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const roleRequired = (...requiredRoles: string[]) => ({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles });
const gdapRequired = (...anyOfRoles: string[]) => ({ code: 'FORBIDDEN', reason: 'GDAP_ROLE_REQUIRED', anyOfRoles });

const TICKETS = gdapRequired('Global Administrator', 'Helpdesk Administrator', 'Service Support Administrator');

describe('who files for a customer', () => {
  const userWith = (roles: readonly PartnerRole[]) => aPartnerUser(world.direct, `pusr_${roles.join('_')}`, roles);
  const presales = { category: 'PRESALES', topicId: 'top_presales-deployment' };

  it.each<[PartnerRole, unknown, unknown]>([
    ['ADMIN_AGENT', [], []],
    ['HELPDESK_AGENT', [], []],
    ['SALES_AGENT', [], []],
    ['BILLING_ADMIN', [], roleRequired('ADMIN_AGENT', 'HELPDESK_AGENT', 'SALES_AGENT')],
    ['USER_MANAGEMENT_ADMIN', [], roleRequired('ADMIN_AGENT', 'HELPDESK_AGENT', 'SALES_AGENT')],
    [
      'GLOBAL_ADMIN',
      roleRequired('ADMIN_AGENT', 'HELPDESK_AGENT', 'SALES_AGENT', 'BILLING_ADMIN', 'USER_MANAGEMENT_ADMIN'),
      roleRequired('ADMIN_AGENT', 'HELPDESK_AGENT', 'SALES_AGENT'),
    ],
    [
      'SUPPORT_REQUEST_ADMIN',
      roleRequired('ADMIN_AGENT', 'HELPDESK_AGENT', 'SALES_AGENT', 'BILLING_ADMIN', 'USER_MANAGEMENT_ADMIN'),
      roleRequired('ADMIN_AGENT', 'HELPDESK_AGENT', 'SALES_AGENT'),
    ],
  ])('%s: billing, then presales', async (role, billing, other) => {
    const { ownCustomerId } = world;
    const user = userWith([role]);
    const family = { productFamily: 'MICROSOFT_365' };

    expect(await outcomeOf(api, user, aFiling(ownCustomerId, family))).toEqual(billing);
    expect(await outcomeOf(api, user, aFiling(ownCustomerId, { ...presales, ...family }))).toEqual(other);
  });

  it('support 9-5: a sales agent files a bill and no break-fix', async () => {
    const { direct, ownCustomerId } = world;
    const before = await stored(api, direct.id);
    expect(await outcomeOf(api, direct.salesAgent, aFiling(ownCustomerId, TECHNICAL))).toEqual(
      roleRequired('ADMIN_AGENT', 'HELPDESK_AGENT'),
    );
    expect(await stored(api, direct.id)).toEqual(before);
    const { serviceRequest } = await file(api, direct.salesAgent, aFiling(ownCustomerId));
    expect(serviceRequest).toMatchObject({ stage: 'NEW' });
  });

  it('the role is asked before the customer is looked up, and a refusal is on record', async () => {
    const { otherDirect } = world;
    expect(await outcomeOf(api, otherDirect.globalAdmin, aFiling('cus_nothing'))).toMatchObject({ reason: 'ROLE_REQUIRED' });

    expect(await api.sql('SELECT type, payload FROM support.event WHERE partner_id = $1', [otherDirect.id])).toEqual([
      { type: 'command.refused', payload: expect.objectContaining({ command: 'createServiceRequest' }) },
    ]);
  });

  it('LEGACY_ROLE_ACCESS lets a global admin file', async () => {
    const legacy = await startApi({ database: api.database, settings: { legacyRoleAccess: true } });
    const outcome = await outcomeOf(legacy, world.direct.globalAdmin, aFiling(world.ownCustomerId));
    await legacy.close();
    expect(outcome).toEqual([]);
  });

  it.each<[string, (of: World) => Viewer, object]>([
    ['nobody', () => anonymous, { code: 'UNAUTHENTICATED' }],
    ['an application', ({ direct }) => direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
    [
      'an administrator of the customer',
      ({ ownCustomerAdmin }) => ownCustomerAdmin,
      { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' },
    ],
    ['the operator', () => operator, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['a user without MFA', ({ direct }) => ({ ...direct.adminAgent, mfa: false }), { code: 'FORBIDDEN', reason: 'MFA_REQUIRED' }],
  ])('not %s', async (_who, viewer, extensions) => {
    expect(await outcomeOf(api, viewer(world), aFiling(world.ownCustomerId))).toMatchObject(extensions);
  });
});

it('support 9-13: every user files for the partner; other plain users do not see it, a support request admin does', async () => {
  const { direct } = world;
  const someone = aPartnerUser(direct, 'pusr_plain', []);
  const portal = { category: 'PARTNER_CENTER', productFamily: 'PARTNER_CENTER', topicId: 'top_partner-center-portal' };
  const id = await filed(api, someone, aFiling(null, portal));
  const seenBy = async (viewer: Viewer) =>
    (await api.run('query ($id: ID!) { serviceRequest(id: $id) { subject customer { id } } }', { id }, viewer)).data;

  expect(await seenBy(someone)).toEqual({ serviceRequest: { subject: 'PARTNER', customer: null } });
  expect(await seenBy(aPartnerUser(direct, 'pusr_other_plain', []))).toEqual({ serviceRequest: null });
  expect(await seenBy(aPartnerUser(direct, 'pusr_requests', ['SUPPORT_REQUEST_ADMIN']))).not.toEqual({ serviceRequest: null });
});

describe('the customer', () => {
  it('of another partner does not exist, and nothing is changed', async () => {
    const { otherDirect, ownCustomerId } = world;
    const before = await stored(api, otherDirect.id);
    expect(await file(api, otherDirect.adminAgent, aFiling(ownCustomerId))).toMatchObject({
      serviceRequest: null,
      userErrors: [{ code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerId'] }],
    });
    expect(await stored(api, otherDirect.id)).toEqual(before);
  });

  it.each(['NONE', 'REMOVING'] as const)('must stand in a reseller relationship, not %s', async (state) => {
    const customerId = await aCustomer(api, world.direct, { relationship: { state } });
    const { userErrors } = await file(api, world.direct.adminAgent, aFiling(customerId));
    expect(userErrors).toMatchObject([{ code: 'NO_RESELLER_RELATIONSHIP', partnerCenterCode: 20002 }]);
  });

  it('must not be locked', async () => {
    const customerId = await aCustomer(api, world.direct, { isLocked: true });
    const { userErrors } = await file(api, world.direct.adminAgent, aFiling(customerId));
    expect(userErrors).toMatchObject([{ code: 'CUSTOMER_LOCKED', partnerCenterCode: 900416 }]);
  });

  it("became the partner's a second ago: the request is filed", async () => {
    const tenantId = randomUUID();
    expect(await outcomeOf(api, world.direct.adminAgent, aFiling(`cus_${tenantId}`))).toEqual(['CUSTOMER_NOT_FOUND']);
    const customerId = await aCustomer(api, world.direct, { tenantId });
    expect(await outcomeOf(api, world.direct.adminAgent, aFiling(customerId))).toEqual([]);
  });

  it('is asked for its standing after the form, and before the directory role', async () => {
    const customerId = await aCustomer(api, world.direct, { relationship: { state: 'NONE' } });
    const technical = aFiling(customerId, TECHNICAL);
    expect(await outcomeOf(api, world.direct.adminAgent, { ...technical, title: 'x' })).toEqual(['VALIDATION_FAILED']);
    expect(await outcomeOf(api, world.direct.adminAgent, technical)).toEqual(['NO_RESELLER_RELATIONSHIP']);
  });
});

describe('a break-fix needs a directory role', () => {
  const fresh = () => aCustomer(api, world.direct);
  const technical = (customerId: string, viewer: Viewer = world.direct.helpdeskAgent, more = {}) =>
    outcomeOf(api, viewer, aFiling(customerId, { ...TECHNICAL, ...more }));

  it('access 23: a helpdesk agent with Service Support Administrator opens a request; without it GDAP_ROLE_REQUIRED', async () => {
    const customerId = await fresh();
    const before = await stored(api, world.direct.id);
    expect(await technical(customerId)).toEqual(TICKETS);
    expect(await stored(api, world.direct.id)).toEqual(before);
    // Granted a second ago: the refusal is asked once more before it stands.
    await grant(api, world.direct, customerId);
    expect(await technical(customerId)).toEqual([]);
  });

  it.each([
    [SERVICE_SUPPORT_ADMINISTRATOR, [], []],
    [HELPDESK_ADMINISTRATOR, [], []],
    [DIRECTORY_READERS, TICKETS, []],
  ])('support 7-1: %s, for Microsoft 365 and for Azure', async (templateId, microsoft365, azure) => {
    const customerId = await fresh();
    await grant(api, world.direct, customerId, { templateIds: [templateId] });
    expect(await technical(customerId)).toEqual(microsoft365);
    const inAzure = { productFamily: 'AZURE', topicId: 'top_azure-access' };
    expect(await technical(customerId, world.direct.helpdeskAgent, inAzure)).toEqual(azure);
  });

  it('none for what runs on the customer’s own machines', async () => {
    const onPremises = { productFamily: 'ON_PREMISES_SOFTWARE', topicId: 'top_on-premises-software' };
    expect(await technical(await fresh(), world.direct.helpdeskAgent, onPremises)).toEqual([]);
  });

  it('Azure without any names the least one', async () => {
    const inAzure = { productFamily: 'AZURE', topicId: 'top_azure-access' };
    expect(await technical(await fresh(), world.direct.helpdeskAgent, inAzure)).toEqual(gdapRequired('Directory Readers'));
  });

  it('support 7-2: not for a user outside the group, nor for a guest in it', async () => {
    const customerId = await fresh();
    await grant(api, world.direct, customerId);
    const { adminAgent } = world.direct;
    expect(await technical(customerId, { ...adminAgent, groupIds: ['grp_other'] })).toEqual(TICKETS);
    expect(await technical(customerId, { ...adminAgent, isGuest: true })).toEqual(TICKETS);
    expect(await technical(customerId, adminAgent)).toEqual([]);
  });

  it('a role at another customer, or of another partner, does not count', async () => {
    const { direct, otherDirect, sharedCustomerId } = world;
    await grant(api, direct, await fresh());
    await grant(api, otherDirect, sharedCustomerId, { groupId: direct.groupId });
    expect(await technical(sharedCustomerId)).toEqual(TICKETS);
  });

  it('support 7-3: until the relationship ends or is ended, and not at that instant', async () => {
    const customerId = await fresh();
    const ids = await grant(api, world.direct, customerId, { endsAt: '2026-03-01T10:00:00.000Z' });
    api.setNow('2026-03-01T09:59:59.999Z');
    expect(await technical(customerId)).toEqual([]);
    api.setNow('2026-03-01T10:00:00Z');
    expect(await technical(customerId)).toEqual(TICKETS);
    await grant(api, world.direct, customerId, { ids, endsAt: '2026-04-01T00:00:00.000Z' });
    expect(await technical(customerId)).toEqual([]);
    await grant(api, world.direct, customerId, { ids, status: 'TERMINATED' });
    await api.settle();
    expect(await technical(customerId)).toEqual(TICKETS);
    api.setNow('2026-03-01T08:00:00Z');
  });

  it.each([{ status: 'EXPIRING' }, { assignmentStatus: 'PENDING' }, { assignmentStatus: 'DELETED' }, { endsAt: null }])(
    'not through %j',
    async (more) => {
      const customerId = await fresh();
      await grant(api, world.direct, customerId, more);
      expect(await technical(customerId)).toEqual(TICKETS);
    },
  );

  it('a refusal for want of it is not remembered under the key', async () => {
    const customerId = await fresh();
    const key = { idempotencyKey: 'later' };
    expect(await technical(customerId, world.direct.helpdeskAgent, key)).toEqual(TICKETS);
    await grant(api, world.direct, customerId);
    expect(await technical(customerId, world.direct.helpdeskAgent, key)).toEqual([]);
  });
});

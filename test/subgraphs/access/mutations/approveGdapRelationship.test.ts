import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aRelationship, ROLES } from '../builders.ts';
import { everything, relationshipSeenBy, toldAbout, write } from '../gdapWrites.ts';

const NOW = '2026-03-01T00:00:00.000Z';
const LINK = 'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());
beforeEach(() => api.setNow(NOW));

type Who = Parameters<Api['run']>[2];
const lock = (input: object, viewer: Who = world.direct.adminAgent) =>
  write(api, 'lockGdapRelationshipForApproval', input, viewer);
const approve = (input: object, viewer: Who = world.ownCustomerAdmin) => write(api, 'approveGdapRelationship', input, viewer);
const codesOf = (answer: { userErrors?: { code: string }[] }) => answer.userErrors?.map(({ code }) => code);

let names = 0;
async function aDraft(more: object = {}): Promise<{ id: string; externalId: string; etag: string }> {
  names += 1;
  const roleTemplateIds = [ROLES.userAdministrator, ROLES.globalReader];
  const input = { displayName: `Request ${names}`, durationDays: 365, customerId: world.ownCustomerId, roleTemplateIds, ...more };
  return (await write(api, 'createGdapRelationship', input, world.direct.adminAgent)).relationship;
}

async function aRequest(more: object = {}): Promise<{ id: string; externalId: string; etag: string }> {
  const { id } = await aDraft(more);
  return (await lock({ relationshipId: id })).relationship;
}

async function viewBehind(externalId: string, viewer: Who) {
  const { data, errors } = await api.run(
    `query ($externalId: String!) { gdapInvitation(externalId: $externalId) {
       partnerName displayName roles { templateId } durationDays autoExtend lapsesAt } }`,
    { externalId },
    viewer,
  );
  return errors ? { errors } : Object(data).gdapInvitation;
}

describe('the lock for approval', () => {
  it('makes the invitation, for the partner to send and the customer to see', async () => {
    const draft = await aDraft();
    const { relationship, userErrors } = await lock({ relationshipId: draft.id, ifMatch: draft.etag });
    const { name } = (
      await api.sql<{ name: string }>('SELECT name FROM access.partner_fact WHERE partner_id = $1', [world.direct.id])
    )[0] ?? { name: '' };

    expect(userErrors).toEqual([]);
    expect(relationship).toMatchObject({
      status: 'APPROVAL_PENDING',
      invitation: {
        link: `${LINK}${draft.externalId}`,
        subject: `Request for delegated administration by ${name}`,
        lapsesAt: '2026-05-30T00:00:00.000Z',
      },
    });
    expect(relationship.invitation.body).toContain('- Global Reader\n- User Administrator');
    expect(await relationshipSeenBy(api, draft.id, world.ownCustomerAdmin)).toMatchObject({ id: draft.id, invitation: null });
    expect(await toldAbout(api, draft.id)).toMatchObject([
      { payload: { status: 'CREATED' } },
      { partnerId: world.direct.id, payload: { customerId: world.ownCustomerId, status: 'APPROVAL_PENDING', endsAt: null } },
    ]);
    const seen = {
      partnerName: name,
      displayName: expect.stringMatching(/^Request/),
      roles: [{ templateId: ROLES.globalReader }, { templateId: ROLES.userAdministrator }],
      durationDays: 365,
      autoExtend: false,
      lapsesAt: '2026-05-30T00:00:00.000Z',
    };
    expect(await viewBehind(draft.externalId, world.ownCustomerAdmin)).toEqual(seen);
    expect(await viewBehind(draft.externalId, { ...world.ownCustomerAdmin, directoryRoles: [] })).toEqual(seen);
  });

  it('is refused twice, with a stale etag, and to another partner; a dry run and a repeated key change nothing', async () => {
    const { id } = await aDraft();
    const before = await everything(api);
    expect(codesOf(await lock({ relationshipId: id, ifMatch: 'stale' }))).toEqual(['ETAG_MISMATCH']);
    expect(codesOf(await lock({ relationshipId: id }, world.otherDirect.adminAgent))).toEqual(['GDAP_RELATIONSHIP_NOT_FOUND']);
    expect(await lock({ relationshipId: id, dryRun: true })).toMatchObject({
      relationship: { status: 'CREATED' },
      plan: { changes: expect.arrayContaining([expect.objectContaining({ field: 'status', after: 'APPROVAL_PENDING' })]) },
    });
    expect(await everything(api)).toEqual(before);

    const first = await lock({ relationshipId: id, idempotencyKey: `lock ${id}` });
    expect(await lock({ relationshipId: id, idempotencyKey: `lock ${id}` })).toEqual(first);
    expect(await lock({ relationshipId: id })).toMatchObject({
      userErrors: [{ code: 'REQUEST_ACTION_NOT_ALLOWED', params: [{ name: 'status', value: 'APPROVAL_PENDING' }] }],
    });
  });

  it('access 5.1: a request locked on 1 March lapses on 30 May, and not before', async () => {
    const { id, externalId } = await aRequest();
    api.setNow('2026-05-29T23:59:59.999Z');
    await api.settle();
    expect(await relationshipSeenBy(api, id, world.direct.adminAgent)).toMatchObject({ status: 'APPROVAL_PENDING' });
    api.setNow('2026-05-30T00:00:00Z');
    expect(await viewBehind(externalId, world.ownCustomerAdmin)).toBeNull();
    expect(codesOf(await approve({ externalId }))).toEqual(['GDAP_RELATIONSHIP_NOT_FOUND']);
    await api.settle();
    expect(await relationshipSeenBy(api, id, world.direct.adminAgent)).toBeNull();
    expect(await toldAbout(api, id)).toMatchObject([{}, {}, { type: 'gdap.relationship.removed' }]);
  });
});

describe('an approval', () => {
  it('access 5.5: fixes the customer, and the relationship is in force a minute later for its days', async () => {
    const { id, externalId, etag } = await aRequest({ customerId: null });
    api.setNow('2026-03-01T10:00:00Z');
    const { relationship, userErrors } = await approve({ externalId, ifMatch: etag });
    expect(userErrors).toEqual([]);
    expect(relationship).toMatchObject({ id, status: 'APPROVED', customer: { id: world.ownCustomerId }, endsAt: null });

    api.setNow('2026-03-01T10:00:59Z');
    await api.settle();
    expect(await relationshipSeenBy(api, id, world.direct.adminAgent)).toMatchObject({ status: 'APPROVED' });
    api.setNow('2026-03-01T10:01:00Z');
    await api.settle();
    await api.settle();
    expect(await relationshipSeenBy(api, id, world.direct.adminAgent)).toMatchObject({
      status: 'ACTIVE',
      customer: { id: world.ownCustomerId },
      activatedAt: '2026-03-01T10:01:00.000Z',
      endsAt: '2027-03-01T10:01:00.000Z',
      invitation: null,
    });
    const told = { partnerId: world.direct.id, type: 'gdap.relationship.changed', customerId: world.ownCustomerId };
    expect((await toldAbout(api, id)).slice(2)).toEqual([
      { ...told, payload: { customerId: world.ownCustomerId, status: 'APPROVED', endsAt: null } },
      { ...told, payload: { customerId: world.ownCustomerId, status: 'ACTIVE', endsAt: '2027-03-01T10:01:00.000Z' } },
    ]);
  });

  it('access 5.2: of a request for another customer is refused', async () => {
    const { id, externalId } = await aRequest();
    const before = await everything(api);
    expect(await approve({ externalId }, world.sharedCustomerAdmin)).toMatchObject({
      relationship: null,
      userErrors: [{ code: 'CUSTOMER_MISMATCH', field: ['input', 'externalId'] }],
    });
    expect(await everything(api)).toEqual(before);
    expect(await relationshipSeenBy(api, id, world.sharedCustomerAdmin)).toBeNull();
  });

  it('access 5.3: takes the link for one customer alone', async () => {
    const { id, externalId } = await aRequest({ customerId: null });
    expect(await relationshipSeenBy(api, id, world.ownCustomerAdmin)).toBeNull();
    expect(codesOf(await approve({ externalId }, world.sharedCustomerAdmin))).toEqual([]);
    const before = await everything(api);
    expect(await viewBehind(externalId, world.ownCustomerAdmin)).toBeNull();
    expect(codesOf(await approve({ externalId }))).toEqual(['INVITATION_ALREADY_USED']);
    expect(await relationshipSeenBy(api, id, world.ownCustomerAdmin)).toBeNull();
    expect(await everything(api)).toEqual(before);
  });

  it('access 5.4: needs the role that approves', async () => {
    const { externalId } = await aRequest();
    const before = await everything(api);
    const as = (role: string) => aCustomerAdmin(world.ownCustomerId, { directoryRoles: [role] });
    expect(await approve({ externalId }, as(ROLES.userAdministrator))).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'APPROVER_ROLE_REQUIRED' } }],
    });
    expect(await everything(api)).toEqual(before);
    expect(await approve({ externalId }, as(ROLES.relationshipAdministrator))).toMatchObject({ userErrors: [] });
  });

  it('of two customers at once goes to one, and of one customer twice at once counts once', async () => {
    const free = await aRequest({ customerId: null });
    const race = await Promise.all(
      [approve({ externalId: free.externalId }), approve({ externalId: free.externalId }, world.sharedCustomerAdmin)].map(
        async (answer) => codesOf(await answer),
      ),
    );
    expect(race.sort()).toEqual([[], ['INVITATION_ALREADY_USED']]);

    const own = await aRequest();
    const twice = await Promise.all([approve({ externalId: own.externalId }), approve({ externalId: own.externalId })]);
    expect(twice.map(codesOf).sort()).toEqual([[], ['REQUEST_ACTION_NOT_ALLOWED']]);
  });

  it('is planned without being stored, repeated by its key, and refused with a stale etag', async () => {
    const { id, externalId } = await aRequest({ customerId: null });
    const before = await everything(api);
    const { relationship, plan } = await approve({ externalId, dryRun: true });
    expect(relationship).toBeNull();
    expect(plan).toMatchObject({
      changes: expect.arrayContaining([
        { type: 'GdapRelationship', id, field: 'status', before: 'APPROVAL_PENDING', after: 'APPROVED' },
        { type: 'GdapRelationship', id, field: 'customerId', before: null, after: world.ownCustomerId },
      ]),
      events: [{ type: 'gdap.relationship.changed', subject: id }],
    });
    expect(codesOf(await approve({ externalId, ifMatch: 'stale' }))).toEqual(['ETAG_MISMATCH']);
    expect(await everything(api)).toEqual(before);

    const first = await approve({ externalId, idempotencyKey: id });
    expect(await approve({ externalId, idempotencyKey: id })).toEqual(first);
    expect(first.userErrors).toEqual([]);
  });

  it.each(['CREATED', 'APPROVED', 'ACTIVATING', 'ACTIVE', 'EXPIRING', 'EXPIRED', 'TERMINATION_REQUESTED', 'TERMINATED'] as const)(
    'of a relationship that is %s is refused',
    async (status) => {
      const undated = ['CREATED', 'APPROVED', 'ACTIVATING'].includes(status) ? { activatedAt: null, endsAt: null } : {};
      const id = await aRelationship(api, world.direct.id, world.ownCustomerId, {
        status,
        lastModifiedAt: api.now(),
        ...undated,
      });
      const { externalId } = await relationshipSeenBy(api, id, world.direct.adminAgent);
      const before = await everything(api);
      expect(codesOf(await approve({ externalId }))).toEqual([
        status === 'CREATED' ? 'GDAP_RELATIONSHIP_NOT_FOUND' : 'REQUEST_ACTION_NOT_ALLOWED',
      ]);
      expect(await everything(api)).toEqual(before);
    },
  );

  it('of a link that leads nowhere finds nothing', async () => {
    for (const externalId of ['', 'nothing']) {
      expect(codesOf(await approve({ externalId }))).toEqual(['GDAP_RELATIONSHIP_NOT_FOUND']);
      expect(await viewBehind(externalId, world.ownCustomerAdmin)).toBeNull();
    }
  });

  it.each([
    ['nobody', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['the admin agent who asks', () => world.direct.adminAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['an application', () => world.direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
  ])('is not for %s, nor is the view behind the link', async (_who, viewer, extensions) => {
    const { externalId } = await aRequest();
    const before = await everything(api);
    expect(await write(api, 'approveGdapRelationship', { externalId }, viewer())).toMatchObject({ errors: [{ extensions }] });
    expect(await viewBehind(externalId, viewer())).toMatchObject({ errors: [{ extensions }] });
    expect(await everything(api)).toEqual(before);
  });

  it.each([
    ['nobody', () => undefined, 'UNAUTHENTICATED'],
    ['a sales agent', () => world.direct.salesAgent, 'FORBIDDEN'],
    ['a helpdesk agent', () => world.direct.helpdeskAgent, 'FORBIDDEN'],
    ['an application', () => world.direct.app, 'FORBIDDEN'],
    ['the customer', () => world.ownCustomerAdmin, 'FORBIDDEN'],
  ])('cannot be asked for by %s', async (_who, viewer, code) => {
    const { id } = await aDraft();
    const before = await everything(api);
    expect(await write(api, 'lockGdapRelationshipForApproval', { relationshipId: id }, viewer())).toMatchObject({
      errors: [{ extensions: { code } }],
    });
    expect(await everything(api)).toEqual(before);
  });
});

import type { GdapRelationshipStatus } from '../../../../subgraphs/access/domain/gdap.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aRelationship, ROLES } from '../builders.ts';
import { everything, relationshipSeenBy, toldAbout, write } from '../gdapWrites.ts';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const UNDATED: readonly GdapRelationshipStatus[] = ['CREATED', 'APPROVAL_PENDING', 'APPROVED', 'ACTIVATING'];

/** A relationship of the direct partner in a state, and its etag. */
async function thatIs(status: GdapRelationshipStatus): Promise<{ relationshipId: string; ifMatch: string }> {
  const undated = UNDATED.includes(status) ? { activatedAt: null, endsAt: null } : {};
  const now = api.now();
  const relationshipId = await aRelationship(api, world.direct.id, world.ownCustomerId, {
    status,
    lastModifiedAt: now,
    roleTemplateIds: [ROLES.globalReader],
    ...undated,
  });
  const { etag } = await relationshipSeenBy(api, relationshipId, world.direct.adminAgent);
  return { relationshipId, ifMatch: etag };
}

type Change = 'editGdapRelationshipDraft' | 'deleteGdapRelationshipDraft';
const run = (name: Change, input: object, viewer: Parameters<Api['run']>[2] = world.direct.adminAgent) =>
  write(api, name, input, viewer);
const edit = (input: object) => run('editGdapRelationshipDraft', input);
const remove = (input: object) => run('deleteGdapRelationshipDraft', input);
const codesOf = (answer: { userErrors?: { code: string }[] }) => answer.userErrors?.map(({ code }) => code);

describe('an edit of a draft', () => {
  it('touches every field that is named, and no other', async () => {
    const draft = await thatIs('CREATED');
    const before = await relationshipSeenBy(api, draft.relationshipId, world.direct.adminAgent);
    api.setNow('2026-03-01T09:00:00Z');
    const named = await edit({ ...draft, displayName: ' New name ', durationDays: 30, autoExtend: true });
    expect(named.relationship).toEqual({
      ...before,
      displayName: 'New name',
      durationDays: 30,
      autoExtend: true,
      lastModifiedAt: '2026-03-01T09:00:00.000Z',
      etag: expect.not.stringContaining(before.etag),
    });

    const cleared = { relationshipId: draft.relationshipId, durationDays: null, autoExtend: null, customerId: null };
    const roleTemplateIds = [ROLES.userAdministrator, ROLES.helpdeskAdministrator];
    const second = await edit({ ...cleared, ifMatch: named.relationship.etag, roleTemplateIds });
    expect(second).toMatchObject({
      relationship: {
        displayName: 'New name',
        durationDays: 730,
        autoExtend: false,
        customer: null,
        requestedRoles: [{ templateId: ROLES.helpdeskAdministrator }, { templateId: ROLES.userAdministrator }],
      },
      userErrors: [],
    });
    expect(await toldAbout(api, draft.relationshipId)).toMatchObject([
      { customerId: world.ownCustomerId },
      { customerId: world.ownCustomerId, payload: { status: 'CREATED' } },
      { customerId: null, payload: { customerId: null } },
    ]);
  });

  it('that changes nothing stores and tells nothing', async () => {
    const draft = await thatIs('CREATED');
    const before = await everything(api);
    const answer = await edit({ ...draft, roleTemplateIds: [ROLES.globalReader], customerId: world.ownCustomerId });
    expect(answer).toMatchObject({ relationship: { etag: draft.ifMatch }, userErrors: [] });
    expect(await everything(api)).toEqual(before);
    expect(await toldAbout(api, draft.relationshipId)).toHaveLength(1);
  });

  it('access 4.5: of two with one etag the first wins', async () => {
    const draft = await thatIs('CREATED');
    expect(await edit({ ...draft, durationDays: 10 })).toMatchObject({ userErrors: [] });
    const { etag } = await relationshipSeenBy(api, draft.relationshipId, world.direct.adminAgent);
    const before = await everything(api);
    expect(await edit({ ...draft, durationDays: 20 })).toMatchObject({
      relationship: null,
      userErrors: [{ code: 'ETAG_MISMATCH', params: [{ name: 'currentEtag', value: etag }] }],
    });
    expect(await everything(api)).toEqual(before);
  });

  it('is refused with all errors of its form, the etag among them', async () => {
    const { relationshipId } = await thatIs('CREATED');
    const form = { displayName: '', durationDays: 0, roleTemplateIds: [] };
    const before = await everything(api);
    expect(await edit({ relationshipId, ...form })).toMatchObject({
      userErrors: [
        { code: 'ETAG_REQUIRED', field: ['input', 'ifMatch'] },
        { code: 'DISPLAY_NAME_LENGTH' },
        { code: 'DURATION_OUT_OF_RANGE' },
        { code: 'ROLE_REQUIRED' },
      ],
    });
    expect(await everything(api)).toEqual(before);
  });

  it('does not bring auto-extend and Global Administrator together, in two steps either', async () => {
    const draft = await thatIs('CREATED');
    const first = await edit({ ...draft, autoExtend: true });
    const input = { ...draft, ifMatch: first.relationship.etag, roleTemplateIds: [ROLES.globalAdministrator] };
    expect(codesOf(await edit(input))).toEqual(['AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR']);
    expect(codesOf(await edit({ ...input, autoExtend: false }))).toEqual([]);
  });

  it('is refused a name that is taken and a customer of others', async () => {
    const draft = await thatIs('CREATED');
    await aRelationship(api, world.direct.id, null, { displayName: 'Taken', status: 'CREATED', activatedAt: null, endsAt: null });
    expect(codesOf(await edit({ ...draft, displayName: 'TAKEN' }))).toEqual(['DISPLAY_NAME_TAKEN']);
    expect(codesOf(await edit({ ...draft, customerId: world.resoldCustomerId }))).toEqual(['CUSTOMER_NOT_FOUND']);
  });
});

describe('the deletion of a draft', () => {
  it('frees its name', async () => {
    const draft = await thatIs('CREATED');
    const { displayName } = await relationshipSeenBy(api, draft.relationshipId, world.direct.adminAgent);
    const before = await everything(api);
    expect(await remove({ ...draft, dryRun: true })).toMatchObject({
      plan: { events: [{ type: 'gdap.relationship.removed', subject: draft.relationshipId }] },
    });
    expect(codesOf(await remove({ relationshipId: draft.relationshipId }))).toEqual(['ETAG_REQUIRED']);
    expect(codesOf(await remove({ ...draft, ifMatch: 'stale' }))).toEqual(['ETAG_MISMATCH']);
    expect(await everything(api)).toEqual(before);

    const answer = await remove({ ...draft, idempotencyKey: 'gone' });
    expect(answer).toEqual({ deletedId: draft.relationshipId, userErrors: [], plan: null });
    expect(await remove({ ...draft, idempotencyKey: 'gone' })).toEqual(answer);
    expect(await relationshipSeenBy(api, draft.relationshipId, world.direct.adminAgent)).toBeNull();
    expect(await toldAbout(api, draft.relationshipId)).toMatchObject([
      { type: 'gdap.relationship.changed' },
      { type: 'gdap.relationship.removed', payload: { customerId: world.ownCustomerId, status: 'CREATED' } },
    ]);
    const again = { displayName, roleTemplateIds: [ROLES.globalReader] };
    expect(codesOf(await write(api, 'createGdapRelationship', again, world.direct.adminAgent))).toEqual([]);
  });
});

describe('after the lock', () => {
  const statuses = ['APPROVAL_PENDING', 'APPROVED', 'ACTIVATING', 'ACTIVE', 'EXPIRING', 'EXPIRED'] as const;
  const more = ['TERMINATION_REQUESTED', 'TERMINATING', 'TERMINATED'] as const;
  it.each([...statuses, ...more])('access 4.6: one that is %s is neither edited nor deleted', async (status) => {
    const relationship = await thatIs(status);
    const before = await everything(api);
    const params = [{ name: 'status', value: status }];
    expect(await edit({ ...relationship, durationDays: 1 })).toMatchObject({
      relationship: null,
      userErrors: [{ code: 'RELATIONSHIP_NOT_EDITABLE', params }],
    });
    expect(codesOf(await edit({ ...relationship, roleTemplateIds: [ROLES.userAdministrator] }))).toEqual(['ROLES_IMMUTABLE']);
    expect(await remove(relationship)).toMatchObject({
      deletedId: null,
      userErrors: [{ code: 'RELATIONSHIP_NOT_DELETABLE', params }],
    });
    expect(await everything(api)).toEqual(before);
  });
});

describe.each(['editGdapRelationshipDraft', 'deleteGdapRelationshipDraft'] as const)('who may %s', (name) => {
  it('is not another partner: for it there is none', async () => {
    const draft = await thatIs('CREATED');
    const before = await everything(api);
    expect(codesOf(await run(name, draft, world.otherDirect.adminAgent))).toEqual(['GDAP_RELATIONSHIP_NOT_FOUND']);
    expect(await everything(api)).toEqual(before);
  });

  it.each([
    ['nobody', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['a sales agent', () => world.direct.salesAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['a helpdesk agent', () => world.direct.helpdeskAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['an application', () => world.direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['the customer', () => world.ownCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
  ])('is not %s', async (_who, viewer, extensions) => {
    const draft = await thatIs('CREATED');
    const before = await everything(api);
    expect(await write(api, name, draft, viewer())).toMatchObject({ errors: [{ extensions }] });
    expect(await everything(api)).toEqual(before);
  });
});

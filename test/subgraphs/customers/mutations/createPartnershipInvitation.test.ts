import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerApp, aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { accept, allPartnerships, aToken, carryOut, INVITE, partnersOf, refusals } from '../partnerships.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const WITHDRAW = `mutation ($input: WithdrawPartnershipInvitationInput!) {
  withdrawPartnershipInvitation(input: $input) { invitation { id status withdrawnAt } userErrors { code field } }
}`;
const INVITATIONS = `query ($filter: PartnershipInvitationFilter) {
  partnershipInvitations(filter: $filter) { totalCount nodes { id status } }
}`;
const NODE = 'query ($id: ID!) { node(id: $id) { id } }';

let api: Api;
let world: World;
let agent: World['provider']['adminAgent'];
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  agent = world.provider.salesAgent;
});
afterAll(() => api.close());

const resellers = (more: object = {}) => aPartner(api, 'INDIRECT_RESELLER', more);
const globalAdminOf = (partner: Awaited<ReturnType<typeof resellers>>) =>
  aPartnerUser(partner, api.newId('PartnerUser'), ['GLOBAL_ADMIN']);
const invitationsOf = async (viewer = agent, filter = {}) =>
  Object((await api.run(INVITATIONS, { filter }, viewer)).data).partnershipInvitations;

describe('an invitation', () => {
  it('is a link, with the text of a mail that holds it; the secret is told once and kept nowhere', async () => {
    const input = { idempotencyKey: 'link', locale: 'cs-CZ' };
    const made = await carryOut(api, INVITE, input, agent);
    const { id } = made.invitation;
    expect(made).toMatchObject({
      invitation: { id, status: 'OPEN', reseller: null, locale: 'cs-CZ', acceptanceCount: 0, createdAt: NOW, withdrawnAt: null },
      emailSubject: expect.stringContaining('Cloud Solution Provider'),
      emailLocale: 'en-US',
      userErrors: [],
      plan: null,
    });
    const token = made.url.slice(made.url.lastIndexOf('/') + 1);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(made.emailBody).toContain(made.url);

    expect(await carryOut(api, INVITE, input, agent)).toEqual({
      ...made,
      url: null,
      emailSubject: null,
      emailBody: null,
      emailLocale: null,
    });
    const tables = ['partnership_invitation', 'event', 'command_record'].map(
      (table) => `SELECT to_jsonb(t) AS row FROM customers.${table} t`,
    );
    expect(JSON.stringify(await api.sql(tables.join(' UNION ALL ')))).not.toContain(token);
    const told = await api.sql('SELECT partner_id, type, payload FROM customers.event WHERE subject = $1', [id]);
    const payload = { providerId: world.provider.id, resellerId: null };
    expect(told).toEqual([{ partner_id: world.provider.id, type: 'partnership.invited', payload }]);
  });

  it('is seen by its provider alone', async () => {
    const { invitation } = await carryOut(api, INVITE, {}, agent);
    expect((await invitationsOf()).nodes[0]).toEqual({ id: invitation.id, status: 'OPEN' });
    expect(await api.run(NODE, { id: invitation.id }, agent)).toEqual({ data: { node: { id: invitation.id } } });
    const { otherProvider } = world;
    expect(await invitationsOf(otherProvider.adminAgent)).toEqual({ totalCount: 0, nodes: [] });
    expect(await api.run(NODE, { id: invitation.id }, otherProvider.adminAgent)).toEqual({ data: { node: null } });
  });

  it('of a dry run stores nothing and tells no link', async () => {
    const before = await allPartnerships(api);
    const planned = await carryOut(api, INVITE, { dryRun: true }, agent);
    expect(planned).toMatchObject({ invitation: null, url: null, emailBody: null, userErrors: [] });
    expect(planned.plan.events).toEqual([{ type: 'partnership.invited', subject: expect.any(String) }]);
    expect(await allPartnerships(api)).toEqual(before);
  });

  it.each([
    ['a helpdesk agent', () => world.provider.helpdeskAgent, 'ROLE_REQUIRED'],
    ['a global admin', () => world.provider.globalAdmin, 'ROLE_REQUIRED'],
    ['an application', () => aPartnerApp(world.provider, 'app'), 'APP_ONLY_NOT_SUPPORTED'],
    ['a reseller', () => world.reseller.adminAgent, 'PARTNER_TYPE_NOT_ALLOWED'],
    ['a direct bill partner', () => world.direct.adminAgent, 'PARTNER_TYPE_NOT_ALLOWED'],
  ])('is not made by %s', async (_, viewer, reason) => {
    const { errors } = await carryOut(api, INVITE, {}, viewer());
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason } }]);
  });

  it('is not made by a provider that did not sign, or is not enrolled', async () => {
    const unsigned = await aPartner(api, 'INDIRECT_PROVIDER', { agreementSignedAt: null, enrolment: 'PENDING' });
    const before = await allPartnerships(api);
    const { userErrors } = await carryOut(api, INVITE, {}, aPartnerUser(unsigned, 'pusr_unsigned', ['ADMIN_AGENT']));
    expect(userErrors).toMatchObject([
      { code: 'PARTNER_NOT_ENROLLED', partnerCenterCode: null },
      { code: 'PARTNER_MPA_NOT_ACCEPTED', partnerCenterCode: 900124 },
    ]);
    expect(await allPartnerships(api)).toEqual(before);
  });
});

describe('an invitation that names a reseller by its PartnerID', () => {
  it('waits for it, is in the lists of both, and is for it alone', async () => {
    const invited = await resellers();
    const token = await aToken(api, agent, { resellerPartnerId: invited.mpnId });
    const waiting = { filter: { state: ['INVITED'] } };
    expect((await partnersOf(api, agent, waiting.filter)).nodes).toEqual([
      { partner: { id: invited.id }, relationshipType: 'IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF', state: 'INVITED' },
    ]);
    expect((await partnersOf(api, globalAdminOf(invited), waiting.filter)).nodes).toEqual([
      { partner: { id: world.provider.id }, relationshipType: 'IS_INDIRECT_RESELLER_OF', state: 'INVITED' },
    ]);
    expect((await partnersOf(api, globalAdminOf(invited))).totalCount).toBe(0);

    const other = await resellers();
    expect((await accept(api, token, globalAdminOf(other))).userErrors).toMatchObject([{ code: 'INVITATION_NOT_FOUND' }]);
    expect((await accept(api, token, globalAdminOf(invited))).relationship).toMatchObject({ state: 'ACTIVE' });
    expect((await partnersOf(api, agent, waiting.filter)).totalCount).toBe(0);
  });

  it.each([
    ['abc', 'PARTNER_ID_INVALID', 2071],
    ['', 'PARTNER_ID_INVALID', 2071],
    ['12345678901', 'PARTNER_ID_INVALID', 2071],
    ['0000000', 'PARTNER_ID_NOT_FOUND', 2072],
  ])('17.5: %p is %s', async (resellerPartnerId, code, partnerCenterCode) => {
    const { userErrors } = await carryOut(api, INVITE, { resellerPartnerId }, agent);
    expect(userErrors).toEqual([{ code, partnerCenterCode, field: ['input', 'resellerPartnerId'], params: [] }]);
  });

  it('must name a location, of a reseller that may work with the provider', async () => {
    const before = await allPartnerships(api);
    const company = await resellers({ companyMpnId: '9000001' });
    const invite = (resellerPartnerId: string) => refusals(api, INVITE, { resellerPartnerId }, agent);
    expect(await invite('9000001')).toEqual(['PARTNER_ID_NOT_LOCATION']);
    expect(await invite(world.direct.mpnId)).toEqual(['PARTNER_TYPE_NOT_ALLOWED']);
    expect(await invite(world.reseller.mpnId)).toEqual(['PARTNERSHIP_ALREADY_EXISTS']);
    const far = await resellers({ agreementSignedAt: null, enrolment: 'ENDED', country: 'DE', cloud: 'US_GOVERNMENT' });
    expect(await invite(far.mpnId)).toEqual([
      'PARTNER_NOT_ENROLLED',
      'RESELLER_MPA_NOT_ACCEPTED',
      'PARTNER_REGION_MISMATCH',
      'NOT_AVAILABLE_IN_CLOUD',
    ]);
    expect(await allPartnerships(api)).toEqual(before);
    expect(await invite(company.mpnId)).toEqual([]);
  });
});

describe('an invitation that is withdrawn', () => {
  const withdraw = (input: object, viewer = agent) => carryOut(api, WITHDRAW, input, viewer);

  it('opens nothing any more, and whom it named waits no more', async () => {
    const invited = await resellers();
    const { invitation, url } = await carryOut(api, INVITE, { resellerPartnerId: invited.mpnId }, agent);
    const { otherProvider } = world;
    const notFound = { invitation: null, userErrors: [{ code: 'INVITATION_NOT_FOUND', field: ['input', 'invitationId'] }] };
    expect(await withdraw({ invitationId: invitation.id }, otherProvider.adminAgent)).toEqual(notFound);
    expect(await withdraw({ invitationId: invitation.id, ifMatch: 'old' })).toMatchObject({
      userErrors: [{ code: 'ETAG_MISMATCH' }],
    });
    expect(await withdraw({ invitationId: invitation.id, ifMatch: invitation.etag })).toEqual({
      invitation: { id: invitation.id, status: 'WITHDRAWN', withdrawnAt: NOW },
      userErrors: [],
    });

    expect(await withdraw({ invitationId: invitation.id })).toMatchObject({ userErrors: [{ code: 'INVITATION_WITHDRAWN' }] });
    const token = url.slice(url.lastIndexOf('/') + 1);
    expect((await accept(api, token, globalAdminOf(invited))).userErrors).toMatchObject([{ code: 'INVITATION_WITHDRAWN' }]);
    expect((await partnersOf(api, agent, { state: ['INVITED', 'ACTIVE'], nameContains: 'nobody' })).totalCount).toBe(0);
    expect((await partnersOf(api, globalAdminOf(invited), { state: ['INVITED'] })).totalCount).toBe(0);
    expect((await invitationsOf(agent, { status: ['WITHDRAWN'] })).nodes).toEqual([{ id: invitation.id, status: 'WITHDRAWN' }]);
  });

  it('does not end the partnerships that came of it', async () => {
    const invited = await resellers();
    const { invitation, url } = await carryOut(api, INVITE, {}, agent);
    await accept(api, url.slice(url.lastIndexOf('/') + 1), globalAdminOf(invited));
    await withdraw({ invitationId: invitation.id });
    expect((await partnersOf(api, globalAdminOf(invited))).nodes).toMatchObject([{ state: 'ACTIVE' }]);
  });
});

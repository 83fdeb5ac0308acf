import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aCreation, create } from '../creations.ts';
import { ACCEPT, accept, allPartnerships, aToken, carryOut, INVITE, partnersOf, REMOVE, refusals } from '../partnerships.ts';

const NOW = '2026-03-01T08:00:00.000Z';

let api: Api;
let world: World;
let agent: World['provider']['adminAgent'];
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  agent = world.provider.adminAgent;
});
afterAll(() => api.close());

async function aReseller(more: object = {}) {
  const partner = await aPartner(api, 'INDIRECT_RESELLER', more);
  return { ...partner, globalAdmin: aPartnerUser(partner, api.newId('PartnerUser'), ['GLOBAL_ADMIN']) };
}

describe('a link that is accepted', () => {
  it('17.1: is in the lists of both from then on, active, and told to both', async () => {
    const { provider } = world;
    const reseller = await aReseller({ mpnId: '4847383' });
    const before = await partnersOf(api, agent);
    const { relationship, userErrors } = await accept(api, await aToken(api, agent), reseller.globalAdmin);

    expect({ relationship, userErrors }).toEqual({
      relationship: { partner: { id: provider.id }, relationshipType: 'IS_INDIRECT_RESELLER_OF', state: 'ACTIVE', since: NOW },
      userErrors: [],
    });
    const after = await partnersOf(api, agent);
    expect(after.totalCount).toBe(before.totalCount + 1);
    expect(after.nodes).toContainEqual({
      partner: { id: reseller.id },
      relationshipType: 'IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF',
      state: 'ACTIVE',
    });
    expect(await partnersOf(api, reseller.globalAdmin)).toMatchObject({
      totalCount: 1,
      nodes: [{ partner: { id: provider.id } }],
    });
    const subject = `${provider.id}/${reseller.id}`;
    const told = await api.sql('SELECT partner_id, type, payload FROM customers.event WHERE subject = $1 ORDER BY partner_id', [
      subject,
    ]);
    const payload = { providerId: provider.id, resellerId: reseller.id, resellerMpnId: '4847383' };
    expect(told).toEqual(
      [provider.id, reseller.id].sort().map((partner_id) => ({ partner_id, type: 'partnership.accepted', payload })),
    );
  });

  it('lets the provider add customers for the reseller', async () => {
    const reseller = await aReseller();
    const creation = aCreation({ associatedPartnerId: reseller.id });
    expect((await create(api, creation, agent)).userErrors).toMatchObject([{ code: 'ASSOCIATED_PARTNER_NOT_FOUND' }]);
    await accept(api, await aToken(api, agent), reseller.globalAdmin);
    expect((await create(api, creation, agent)).userErrors).toEqual([]);
  });

  it('serves any number of resellers, each with any number of providers', async () => {
    const { invitation, url } = await carryOut(api, INVITE, {}, agent);
    const token = url.slice(url.lastIndexOf('/') + 1);
    const [one, two] = [await aReseller(), await aReseller()];
    await accept(api, token, one.globalAdmin);
    await accept(api, token, two.globalAdmin);
    await accept(api, await aToken(api, world.otherProvider.adminAgent), one.globalAdmin);
    expect((await partnersOf(api, one.globalAdmin)).totalCount).toBe(2);
    const counted = await api.sql('SELECT acceptance_count FROM customers.partnership_invitation WHERE id = $1', [invitation.id]);
    expect(counted).toEqual([{ acceptance_count: 2 }]);
  });

  it('is planned by a dry run, and nothing is kept of it', async () => {
    const reseller = await aReseller();
    const token = await aToken(api, agent);
    const before = await allPartnerships(api);
    const planned = await accept(api, token, reseller.globalAdmin, { dryRun: true });
    expect(planned).toMatchObject({ relationship: null, userErrors: [], plan: { events: [{ type: 'partnership.accepted' }] } });
    expect(await allPartnerships(api)).toEqual(before);
  });

  it('of two that accept at once, one is told that it is done already', async () => {
    const reseller = await aReseller();
    const token = await aToken(api, agent);
    const answers = await Promise.all(
      [1, 2].map(() => refusals(api, ACCEPT, { invitationToken: token, authorize: true }, reseller.globalAdmin)),
    );
    expect(answers.sort()).toEqual([[], ['PARTNERSHIP_ALREADY_EXISTS']]);
  });
});

describe('a link is refused', () => {
  it('17.2: to an admin agent of the reseller', async () => {
    const { errors } = await accept(api, await aToken(api, agent), world.otherReseller.adminAgent);
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['GLOBAL_ADMIN'] } },
    ]);
  });

  it('to a global admin of another type of partner', async () => {
    for (const { globalAdmin } of [world.direct, world.otherProvider]) {
      const { errors } = await accept(api, await aToken(api, agent), globalAdmin);
      expect(errors).toMatchObject([{ extensions: { reason: 'PARTNER_TYPE_NOT_ALLOWED' } }]);
    }
  });

  it.each([
    ['17.3: in Canada, with a provider in the United States', { country: 'CA' }, ['PARTNER_REGION_MISMATCH']],
    ['without the agreement', { agreementSignedAt: null }, ['RESELLER_MPA_NOT_ACCEPTED']],
    ['that is not enrolled', { enrolment: 'PENDING' }, ['PARTNER_NOT_ENROLLED']],
    ['without a PartnerID of its location', { mpnId: null }, ['PARTNER_ID_NOT_LOCATION']],
    ['in another cloud', { cloud: 'US_GOVERNMENT' }, ['NOT_AVAILABLE_IN_CLOUD']],
    ['where nothing is sold', { country: 'CN' }, ['PARTNER_REGION_MISMATCH']],
    ['with all of it', { country: 'DE', agreementSignedAt: null }, ['RESELLER_MPA_NOT_ACCEPTED', 'PARTNER_REGION_MISMATCH']],
  ])('to a reseller %s', async (_, more, codes) => {
    const reseller = await aReseller(more);
    const token = await aToken(api, agent);
    const before = await allPartnerships(api);
    expect(await refusals(api, ACCEPT, { invitationToken: token, authorize: true }, reseller.globalAdmin)).toEqual(codes);
    expect(await allPartnerships(api)).toEqual(before);
    expect((await partnersOf(api, reseller.globalAdmin)).totalCount).toBe(0);
  });

  it('without authorization, and when it was never made', async () => {
    const reseller = await aReseller();
    const invitationToken = await aToken(api, agent);
    expect((await accept(api, invitationToken, reseller.globalAdmin, { authorize: false })).userErrors).toEqual([
      { code: 'VALIDATION_FAILED', field: ['input', 'authorize'], params: [], partnerCenterCode: 3000 },
    ]);
    for (const token of ['', 'guess', `${invitationToken}x`]) {
      expect((await accept(api, token, reseller.globalAdmin)).userErrors).toEqual([
        { code: 'INVITATION_NOT_FOUND', field: ['input', 'invitationToken'], params: [], partnerCenterCode: null },
      ]);
    }
  });

  it('when both work together already; after the end only a newer link does', async () => {
    const reseller = await aReseller();
    const token = await aToken(api, agent);
    await accept(api, token, reseller.globalAdmin);
    expect((await accept(api, token, reseller.globalAdmin)).userErrors).toMatchObject([{ code: 'PARTNERSHIP_ALREADY_EXISTS' }]);

    api.setNow('2026-03-02T08:00:00Z');
    await carryOut(api, REMOVE, { partnerId: reseller.id, confirm: true }, agent);
    expect((await accept(api, token, reseller.globalAdmin)).userErrors).toMatchObject([{ code: 'INVITATION_WITHDRAWN' }]);
    expect((await accept(api, await aToken(api, agent), reseller.globalAdmin)).relationship).toMatchObject({ state: 'ACTIVE' });
    api.setNow(NOW);
  });
});

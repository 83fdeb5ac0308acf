import { inBothModes } from '../../../support/bothModes.ts';
import { aCustomer, aPartner, aPartnership } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, change, codesOf } from '../../subscriptions/purchases.ts';
import { accept, allPartnerships, aToken, carryOut, partnersOf, REMOVE } from '../partnerships.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const CUSTOMERS = `query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }`;

describe('a partnership', () => {
  let api: Api;
  let world: World;
  let agent: World['provider']['salesAgent'];
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    world = await aWorld(api);
    agent = world.provider.salesAgent;
  });
  afterAll(() => api.close());

  async function aLinked() {
    const partner = await aPartner(api, 'INDIRECT_RESELLER');
    await aPartnership(api, world.provider, partner);
    return { ...partner, globalAdmin: aPartnerUser(partner, api.newId('PartnerUser'), ['GLOBAL_ADMIN']) };
  }

  it('is ended by its provider: it leaves both lists, and both are told', async () => {
    const { provider } = world;
    const reseller = await aLinked();
    const { relationship, userErrors } = await carryOut(api, REMOVE, { partnerId: reseller.id, confirm: true }, agent);
    expect(userErrors).toEqual([]);
    expect(relationship).toMatchObject({ partner: { id: reseller.id }, state: 'REMOVED', since: NOW });
    expect((await partnersOf(api, reseller.globalAdmin)).totalCount).toBe(0);
    expect((await partnersOf(api, agent)).nodes).not.toContainEqual(expect.objectContaining({ partner: { id: reseller.id } }));
    const told = await api.sql(
      `SELECT partner_id, payload FROM customers.event WHERE subject = $1 AND type = 'partnership.removed' ORDER BY partner_id`,
      [`${provider.id}/${reseller.id}`],
    );
    const payload = { providerId: provider.id, resellerId: reseller.id, resellerMpnId: reseller.mpnId };
    expect(told).toEqual([provider.id, reseller.id].sort().map((partner_id) => ({ partner_id, payload })));
  });

  it('is ended by a global admin of its reseller too', async () => {
    const reseller = await aLinked();
    const { relationship } = await carryOut(api, REMOVE, { partnerId: world.provider.id, confirm: true }, reseller.globalAdmin);
    expect(relationship).toMatchObject({ partner: { id: world.provider.id }, state: 'REMOVED' });
  });

  it.each([
    ['an admin agent of the reseller', () => world.reseller.adminAgent, ['GLOBAL_ADMIN']],
    ['a global admin of the provider', () => world.provider.globalAdmin, ['ADMIN_AGENT', 'SALES_AGENT']],
  ])('is not ended by %s', async (_, viewer, requiredRoles) => {
    const before = await allPartnerships(api);
    const partnerId = viewer().partnerId === world.provider.id ? world.reseller.id : world.provider.id;
    const { errors } = await carryOut(api, REMOVE, { partnerId, confirm: true }, viewer());
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles } }]);
    expect(await allPartnerships(api)).toEqual(before);
  });

  it('is not ended by a helpdesk agent, nor by a partner of another type', async () => {
    const input = { partnerId: world.reseller.id, confirm: true };
    const ofHelpdesk = await carryOut(api, REMOVE, input, world.provider.helpdeskAgent);
    expect(ofHelpdesk.errors).toMatchObject([{ extensions: { reason: 'ROLE_REQUIRED' } }]);
    const ofDirect = await carryOut(api, REMOVE, input, world.direct.adminAgent);
    expect(ofDirect.errors).toMatchObject([{ extensions: { reason: 'PARTNER_TYPE_NOT_ALLOWED' } }]);
  });

  it('that is none, or ended already, is not found; an unconfirmed end is refused, and so is an old etag', async () => {
    const before = await allPartnerships(api);
    const end = (input: object) => carryOut(api, REMOVE, input, agent);
    const { otherReseller, reseller } = world;
    for (const partnerId of [otherReseller.id, 'par_nobody', '']) {
      expect((await end({ partnerId, confirm: true })).userErrors).toEqual([
        { code: 'PARTNERSHIP_NOT_FOUND', field: ['input', 'partnerId'], params: [], partnerCenterCode: null },
      ]);
    }
    expect((await end({ partnerId: reseller.id, confirm: false })).userErrors).toEqual([
      { code: 'VALIDATION_FAILED', field: ['input', 'confirm'], params: [], partnerCenterCode: 3000 },
    ]);
    expect((await end({ partnerId: reseller.id, confirm: true, ifMatch: 'old' })).userErrors).toMatchObject([
      { code: 'ETAG_MISMATCH', partnerCenterCode: 2055 },
    ]);
    expect(await allPartnerships(api)).toEqual(before);
    expect((await end({ partnerId: reseller.id, confirm: true, dryRun: true })).plan.events).toHaveLength(1);
    expect(await allPartnerships(api)).toEqual(before);
  });
});

inBothModes((start) => {
  it('17.4: once it is removed a seat change is refused, and the customers stay; by a new link it goes on', async () => {
    const api = await start();
    const { provider, otherReseller } = await aWorld(api);
    const agent = provider.adminAgent;
    expect((await accept(api, await aToken(api, agent), otherReseller.globalAdmin)).userErrors).toEqual([]);
    const resold: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      resold.push(await aCustomer(api, provider, { relationship: { resellerId: otherReseller.id } }));
    }
    await api.settle();
    const id = await bought(api, agent, resold[0] ?? '');
    expect(codesOf(await change(api, agent, id, 11))).toEqual([]);

    const { relationship } = await carryOut(api, REMOVE, { partnerId: otherReseller.id, confirm: true }, agent);
    expect(relationship.state).toBe('REMOVED');
    await api.settle();
    for (const quantity of [12, 10]) {
      expect((await change(api, agent, id, quantity)).userErrors).toEqual([
        { code: 'RESELLER_NOT_LINKED', field: null, params: [], partnerCenterCode: 900154 },
      ]);
    }
    const filter = { indirectResellerId: otherReseller.id };
    expect((await api.run(CUSTOMERS, { filter }, agent)).data).toEqual({ customers: { totalCount: 12 } });

    expect((await accept(api, await aToken(api, agent), otherReseller.globalAdmin)).userErrors).toEqual([]);
    expect(codesOf(await change(api, agent, id, 12))).toEqual([]);
    await api.close();
  });
});

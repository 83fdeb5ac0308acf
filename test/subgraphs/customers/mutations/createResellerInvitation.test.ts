import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerApp, aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aLink, codesOf, everything, invite, withdraw } from '../invitations.ts';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const tenantOf = async (id: string): Promise<string> => {
  const [row] = await api.sql<{ tenant_id: string }>('SELECT tenant_id FROM customers.partner WHERE id = $1', [id]);
  return row?.tenant_id ?? '';
};

describe('an invitation', () => {
  it('of a direct bill partner is answered whole, with the link of Partner Center and a mail around it', async () => {
    const answer = await invite(api, { kind: 'DIRECT' }, world.direct.salesAgent);

    const { invitation } = answer;
    expect(answer).toEqual({ invitation: expect.anything(), userErrors: [], plan: null });
    expect(invitation).toMatchObject({
      id: expect.stringMatching(/^rinv_/),
      kind: 'DIRECT',
      locale: 'en',
      emailSubject: expect.stringMatching(/^Request for a reseller relationship from Partner \d+$/),
      status: 'OPEN',
      includesAdminPermissions: false,
      indirectProvider: null,
      createdAt: '2026-03-01T08:00:00.000Z',
      withdrawnAt: null,
      acceptances: { totalCount: 0 },
    });
    expect(invitation.url).toMatch(
      new RegExp(
        `^https://admin\\.microsoft\\.com/Adminportal/Home\\?invType=ResellerRelationship&partnerId=${await tenantOf(world.direct.id)}&msppId=0&DAP=false&invitation=[0-9a-f-]{36}#/BillingAccounts/partner-invitation$`,
      ),
    );
    expect(invitation.emailBody).toContain(invitation.url);
  });

  it('of an indirect reseller names its provider too', async () => {
    const { reseller, provider } = world;
    const { invitation } = await invite(api, { kind: 'INDIRECT_RESELLER', indirectProviderId: provider.id }, reseller.adminAgent);
    const { searchParams } = new URL(invitation.url);
    searchParams.delete('invitation');
    expect(Object.fromEntries(searchParams)).toEqual({
      invType: 'IndirectResellerRelationship',
      partnerId: await tenantOf(reseller.id),
      msppId: reseller.mpnId,
      indirectCSP: await tenantOf(provider.id),
      DAP: 'false',
    });
    expect(invitation).toMatchObject({
      indirectProvider: { id: provider.id },
      emailBody: expect.stringContaining('its indirect provider'),
    });
  });

  it.each([
    ['cs-CZ', 'cs', 'Dobrý den,'],
    ['de', 'de', 'Guten Tag,'],
    ['pl-PL', 'en', 'Hello,'],
  ])('for readers of %s is written in %s', async (locale, written, greeting) => {
    const { invitation } = await invite(api, { kind: 'DIRECT', locale }, world.direct.adminAgent);
    expect(invitation).toMatchObject({ locale: written, emailBody: expect.stringMatching(new RegExp(`^${greeting}`)) });
  });

  it('shows its link in no event and in no record of the command', async () => {
    const { token, id } = await aLink(api, world.direct.adminAgent, { idempotencyKey: 'link-1' });
    const kept = await api.sql<{ text: string }>(
      `SELECT e::text AS text FROM customers.event e UNION ALL SELECT r::text FROM customers.command_record r`,
    );
    expect(kept.filter(({ text }) => text.includes(token))).toEqual([]);
    expect(await api.sql('SELECT partner_id, payload, after FROM customers.event WHERE subject = $1', [id])).toMatchObject([
      {
        partner_id: world.direct.id,
        payload: { kind: 'DIRECT', indirectProviderId: null, includesAdminPermissions: false },
        after: { id, createdBy: world.direct.adminAgent.id },
      },
    ]);
  });

  it('is made once for a key, and a dry run makes none', async () => {
    const { adminAgent } = world.otherDirect;
    const first = await invite(api, { kind: 'DIRECT', idempotencyKey: 'once' }, adminAgent);
    expect(await invite(api, { kind: 'DIRECT', idempotencyKey: 'once' }, adminAgent)).toEqual(first);
    const before = await everything(api);
    expect(await invite(api, { kind: 'DIRECT', dryRun: true }, adminAgent)).toMatchObject({
      invitation: null,
      userErrors: [],
      plan: { events: [{ type: 'reseller_invitation.created' }] },
    });
    expect(await everything(api)).toEqual(before);
  });
});

describe('no invitation is made', () => {
  const refused = async (
    input: object,
    viewer: Parameters<typeof invite>[2],
    code: string,
    field: string[] | null,
    params: object[],
  ) => {
    const before = await everything(api);
    expect(await invite(api, input, viewer)).toMatchObject({
      invitation: null,
      userErrors: [{ code, field, params }],
      plan: null,
    });
    expect(await everything(api)).toEqual(before);
  };

  it('of a kind that is not for the type of the partner', async () => {
    const { direct, reseller, provider } = world;
    const kind = ['input', 'kind'];
    const type = (value: string) => [{ name: 'partnerType', value }];
    await refused({ kind: 'DIRECT' }, reseller.adminAgent, 'VALIDATION_FAILED', kind, type('INDIRECT_RESELLER'));
    const indirect = { kind: 'INDIRECT_RESELLER', indirectProviderId: provider.id };
    await refused(indirect, direct.adminAgent, 'VALIDATION_FAILED', kind, type('DIRECT_BILL'));
    await refused(indirect, provider.adminAgent, 'VALIDATION_FAILED', kind, type('INDIRECT_PROVIDER'));
  });

  it('without the provider of a reseller, nor with one of somebody else', async () => {
    const { direct, reseller, provider, otherProvider } = world;
    const field = ['input', 'indirectProviderId'];
    const kind = 'INDIRECT_RESELLER';
    await refused({ kind }, reseller.adminAgent, 'VALIDATION_FAILED', field, [{ name: 'partnerType', value: kind }]);
    const ofDirect = { kind: 'DIRECT', indirectProviderId: provider.id };
    await refused(ofDirect, direct.adminAgent, 'VALIDATION_FAILED', field, [{ name: 'partnerType', value: 'DIRECT_BILL' }]);
    for (const indirectProviderId of [otherProvider.id, 'par_nobody', reseller.id]) {
      await refused({ kind, indirectProviderId }, reseller.adminAgent, 'PARTNERSHIP_NOT_FOUND', field, []);
    }
  });

  it('in an integration sandbox', async () => {
    const sandbox = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    const viewer = aPartnerUser(sandbox, 'pusr_sandbox', ['ADMIN_AGENT']);
    await refused({ kind: 'DIRECT' }, viewer, 'NOT_AVAILABLE_IN_SANDBOX', null, []);
    expect(await invite(api, { kind: 'DIRECT' }, viewer)).toMatchObject({ userErrors: [{ partnerCenterCode: 800018 }] });
  });

  it('customers 11.6: without admin permissions in the cloud of the United States government, and is with them', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL', { cloud: 'US_GOVERNMENT' });
    const viewer = aPartnerUser(partner, 'pusr_government', ['ADMIN_AGENT']);
    const params = [{ name: 'cloud', value: 'US_GOVERNMENT' }];
    await refused({ kind: 'DIRECT' }, viewer, 'NOT_AVAILABLE_IN_CLOUD', null, params);
    const { invitation } = await invite(api, { kind: 'DIRECT', includeAdminPermissions: true }, viewer);
    expect(invitation.url).toMatch(/^https:\/\/portal\.office365\.us\/.*DAP=true/);
  });

  it('by a reseller in the cloud of China, where other partners do make them', async () => {
    const cloud = 'CHINA_21VIANET';
    const reseller = await aPartner(api, 'INDIRECT_RESELLER', { cloud });
    const input = { kind: 'INDIRECT_RESELLER', indirectProviderId: world.provider.id };
    const viewer = aPartnerUser(reseller, 'pusr_chinese', ['ADMIN_AGENT']);
    await refused(input, viewer, 'NOT_AVAILABLE_IN_CLOUD', null, [{ name: 'cloud', value: cloud }]);
    const direct = await aPartner(api, 'DIRECT_BILL', { cloud });
    expect(codesOf(await invite(api, { kind: 'DIRECT' }, aPartnerUser(direct, 'pusr_1', ['SALES_AGENT'])))).toEqual([]);
  });

  it('by anybody but an admin or sales agent of a partner', async () => {
    const { direct, ownCustomerAdmin } = world;
    const reason = (viewer: Parameters<typeof invite>[2]) => invite(api, { kind: 'DIRECT' }, viewer);
    expect(await reason(direct.helpdeskAgent)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT'] } }],
    });
    expect(await reason(aPartnerApp(direct, 'pusr_app'))).toMatchObject({
      errors: [{ extensions: { reason: 'APP_ONLY_NOT_SUPPORTED' } }],
    });
    for (const viewer of [ownCustomerAdmin, operator, { kind: 'ANONYMOUS' } as const]) {
      expect(await reason(viewer)).toMatchObject({
        errors: [{ extensions: { code: expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/) } }],
      });
    }
  });
});

describe('a withdrawal', () => {
  it('ends the invitation, once', async () => {
    const { salesAgent } = world.direct;
    const { id } = await aLink(api, salesAgent);
    api.setNow('2026-03-02T08:00:00Z');
    expect(await withdraw(api, { invitationId: id }, salesAgent)).toMatchObject({
      invitation: { id, status: 'WITHDRAWN', withdrawnAt: '2026-03-02T08:00:00.000Z' },
      userErrors: [],
    });
    const before = await everything(api);
    expect(await withdraw(api, { invitationId: id }, salesAgent)).toMatchObject({
      invitation: null,
      userErrors: [{ code: 'INVITATION_WITHDRAWN', field: ['input', 'invitationId'] }],
    });
    expect(await everything(api)).toEqual(before);
    api.setNow('2026-03-01T08:00:00Z');
  });

  it('needs the version it is told, when it is told one', async () => {
    const { adminAgent } = world.direct;
    const { invitation } = await invite(api, { kind: 'DIRECT' }, adminAgent);
    const { id, etag } = invitation;
    expect(await withdraw(api, { invitationId: id, ifMatch: 'other' }, adminAgent)).toMatchObject({
      userErrors: [{ code: 'ETAG_MISMATCH', params: [{ name: 'currentEtag', value: etag }] }],
    });
    expect(codesOf(await withdraw(api, { invitationId: id, ifMatch: etag }, adminAgent))).toEqual([]);
  });

  it("of another partner's invitation finds none, not even of the provider of a reseller", async () => {
    const { direct, otherDirect, reseller, provider } = world;
    const { id } = await aLink(api, direct.adminAgent);
    const ofReseller = await aLink(api, reseller.adminAgent, { kind: 'INDIRECT_RESELLER', indirectProviderId: provider.id });
    const before = await everything(api);
    expect(codesOf(await withdraw(api, { invitationId: id }, otherDirect.adminAgent))).toEqual(['INVITATION_NOT_FOUND']);
    expect(codesOf(await withdraw(api, { invitationId: ofReseller.id }, provider.adminAgent))).toEqual(['INVITATION_NOT_FOUND']);
    expect(await everything(api)).toEqual(before);
  });
});

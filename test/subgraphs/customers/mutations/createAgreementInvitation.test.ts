import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aPurchase } from '../aPurchase.ts';

const PAGE = 'https://admin.microsoft.com/AdminPortal/Home#/BillingAccounts/agreements';
const INVITE = `mutation ($input: CreateAgreementInvitationInput!) {
  createAgreementInvitation(input: $input) {
    invitation { kind url locale emailSubject emailBody mustIncludeCredentials }
    userErrors { code field params { name value } }
    plan { events { type subject } }
  }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

async function invite(input: object, viewer: Viewer = world.direct.salesAgent) {
  const { data, errors } = await api.run(INVITE, { input: { kind: 'EXISTING_CUSTOMER', ...input } }, viewer);
  return errors ? { errors } : Object(data).createAgreementInvitation;
}
const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);

describe('an invitation to the agreement', () => {
  it('is a mail that the partner sends, and leaves a trace', async () => {
    const customerId = await aCustomer(api, world.direct, { agreementSignedAt: null });
    const [partner] = await api.sql<{ name: string }>('SELECT name FROM customers.partner WHERE id = $1', [world.direct.id]);
    const { invitation, userErrors } = await invite({ customerId, locale: 'en-GB' });
    expect(userErrors).toEqual([]);
    expect(invitation).toEqual({
      ...{ kind: 'EXISTING_CUSTOMER', url: PAGE, locale: 'en', mustIncludeCredentials: false },
      emailSubject: `${partner?.name} asks you to accept the Microsoft Customer Agreement`,
      emailBody: expect.stringContaining(PAGE),
    });
    const events = await api.sql('SELECT partner_id, type, payload FROM customers.event WHERE subject = $1 AND command = $2', [
      customerId,
      'createAgreementInvitation',
    ]);
    const payload = { kind: 'EXISTING_CUSTOMER' };
    expect(events).toEqual([{ partner_id: world.direct.id, type: 'agreement.invitation.created', payload }]);
  });

  it('to a new customer leaves room for the credentials that the partner saved', async () => {
    const { invitation } = await invite({ customerId: world.ownCustomerId, kind: 'NEW_CUSTOMER', locale: 'cs-CZ' });
    expect(invitation).toMatchObject({ url: PAGE, locale: 'cs', mustIncludeCredentials: true });
    expect(invitation.emailBody).toContain('Heslo: \n');
  });

  it('may be for any customer, and be written again with its key', async () => {
    const first = await invite({ idempotencyKey: 'invite-1', locale: 'de' });
    expect(first.invitation).toMatchObject({ locale: 'de' });
    expect(await invite({ idempotencyKey: 'invite-1', locale: 'de' })).toEqual(first);
    const events = await api.sql("SELECT 1 FROM customers.event WHERE type = 'agreement.invitation.created' AND subject = $1", [
      world.direct.id,
    ]);
    expect(events).toHaveLength(1);
  });
});

describe('an invitation to a relationship and the agreement', () => {
  const kind = 'RELATIONSHIP_AND_AGREEMENT';

  it('is a link of which the partner has a list, and which asks for both', async () => {
    const { invitation } = await invite({ kind, locale: 'cs-CZ' });
    expect(invitation).toMatchObject({ kind, locale: 'cs', mustIncludeCredentials: false });
    expect(invitation.url).toContain('invType=ResellerRelationship');
    expect(invitation.emailBody).toContain(invitation.url);
    const listed = await api.run('{ resellerInvitations(first: 1) { nodes { url kind } } }', {}, world.direct.salesAgent);
    expect(listed.data).toEqual({ resellerInvitations: { nodes: [{ url: invitation.url, kind: 'DIRECT' }] } });
  });

  it("is a reseller's together with its provider", async () => {
    const { provider, otherProvider, reseller } = world;
    const { invitation } = await invite({ kind, indirectProviderId: provider.id }, reseller.adminAgent);
    expect(invitation.url).toContain('invType=IndirectResellerRelationship');
    expect(codes(await invite({ kind, indirectProviderId: otherProvider.id }, reseller.adminAgent))).toEqual([
      'PARTNERSHIP_NOT_FOUND',
    ]);
    expect(codes(await invite({ kind }, reseller.adminAgent))).toEqual(['VALIDATION_FAILED']);
    expect(codes(await invite({ kind, indirectProviderId: provider.id }))).toEqual(['VALIDATION_FAILED']);
  });

  it('is planned without a link', async () => {
    expect(await invite({ kind, dryRun: true })).toMatchObject({
      invitation: null,
      plan: { events: [{ type: 'reseller_invitation.created' }, { type: 'agreement.invitation.created' }] },
    });
  });

  it('is refused where there is a relationship, and in a sandbox', async () => {
    const customerId = await aCustomer(api, world.direct);
    expect(codes(await invite({ kind, customerId }))).toEqual(['RELATIONSHIP_ALREADY_EXISTS']);
    const ended = await aCustomer(api, world.direct, { relationship: { state: 'NONE' } });
    expect(codes(await invite({ kind, customerId: ended }))).toEqual([]);
    const sandbox = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    expect(codes(await invite({ kind }, aPartnerUser(sandbox, 'pusr_sandbox', ['ADMIN_AGENT'])))).toEqual([
      'NOT_AVAILABLE_IN_SANDBOX',
    ]);
  });
});

describe('an invitation is refused', () => {
  it('customers 16.7: of a customer with purchases through another partner, whoever invites', async () => {
    const { direct, otherDirect } = world;
    const shared = { tenantId: randomUUID(), domain: 'bought.onmicrosoft.com' };
    const customerId = await aCustomer(api, direct, shared);
    await aCustomer(api, otherDirect, shared);
    expect(codes(await invite({ customerId }, otherDirect.adminAgent))).toEqual([]);
    await aPurchase(api, direct.adminAgent, customerId);
    for (const viewer of [otherDirect.adminAgent, direct.adminAgent]) {
      expect(await invite({ customerId }, viewer)).toEqual({
        invitation: null,
        userErrors: [{ code: 'DIRECT_ACCEPTANCE_NOT_POSSIBLE', field: ['input', 'customerId'], params: [] }],
        plan: null,
      });
    }
  });

  it('for a customer of others, and for one that was a customer', async () => {
    const ended = await aCustomer(api, world.direct, { relationship: { state: 'NONE' } });
    expect(codes(await invite({ customerId: world.resoldCustomerId }))).toEqual(['CUSTOMER_NOT_FOUND']);
    expect(codes(await invite({ customerId: ended }))).toEqual(['NO_RESELLER_RELATIONSHIP']);
  });

  it('in a cloud without agreements', async () => {
    const government = await aPartner(api, 'DIRECT_BILL', { cloud: 'US_GOVERNMENT' });
    expect(codes(await invite({}, aPartnerUser(government, 'pusr_gov', ['ADMIN_AGENT'])))).toEqual(['NOT_AVAILABLE_IN_CLOUD']);
  });

  it('for helpdesk agents, applications and customers, and not for a reseller', async () => {
    const { direct, reseller, ownCustomerAdmin } = world;
    for (const viewer of [direct.helpdeskAgent, direct.app, ownCustomerAdmin]) {
      expect(await invite({}, viewer)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    expect(codes(await invite({}, reseller.salesAgent))).toEqual([]);
  });
});

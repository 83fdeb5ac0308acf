import { randomUUID } from 'node:crypto';
import { recordCustomerUsers } from '../../../../subgraphs/access/services/recordCustomerUsers.ts';
import { recordPartnerDirectory } from '../../../../subgraphs/access/services/recordPartnerDirectory.ts';
import type { PartnerUserViewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner, aPartnership, record, type TestPartner } from '../../../support/builders.ts';
import { fillCustomer } from '../../../support/fillCustomer.ts';
import { asAdministrator } from '../../../support/postgres.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin, aPartnerApp, aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type PartnerWorld, type World } from '../../../support/world.ts';
import { bought, buy, codesOf } from '../../subscriptions/purchases.ts';
import { aCreation, create } from '../creations.ts';
import { changed, check, remove, waitingFor } from '../removals.ts';

const DELETE = `mutation ($input: DeleteSandboxCustomerInput!) {
  deleteSandboxCustomer(input: $input) {
    deletedCustomerId userErrors { code field params { name value } } plan { events { type subject } }
  }
}`;
const ROOTS = `{ customers { totalCount } subscriptions { totalCount } gdapRelationships { totalCount } serviceRequests { totalCount } }`;

let api: Api;
let world: World;
let sandbox: TestPartner;
let agent: PartnerUserViewer;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  sandbox = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
  agent = aPartnerUser(sandbox, api.newId('PartnerUser'), ['ADMIN_AGENT']);
});
afterAll(() => api.close());

async function deletion(customerId: string, viewer: Parameters<Api['run']>[2] = agent, more: object = {}) {
  const { data, errors } = await api.run(DELETE, { input: { customerId, ...more } }, viewer);
  return errors ? { errors } : Object(data).deleteSandboxCustomer;
}

const aSandboxCustomer = (more: Parameters<typeof aCustomer>[2] = {}) => aCustomer(api, sandbox, { isSandbox: true, ...more });

/** Tables outside the logs with a row that names the customer. */
async function tablesNaming(customerId: string): Promise<string[]> {
  const tables = await api.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename NOT IN ('event', 'command_record') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await api.sql<{ found: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0) AS found`,
      [customerId],
    );
    if (row?.found) found.push(name);
  }
  return found;
}

/** The sandbox with people of its own, so that a customer can hold something everywhere. */
async function withPeople(): Promise<PartnerWorld> {
  const groupId = api.newId('PartnerSecurityGroup');
  const someone = (role: 'ADMIN_AGENT' | 'SALES_AGENT' | 'HELPDESK_AGENT' | 'GLOBAL_ADMIN') =>
    aPartnerUser(sandbox, api.newId('PartnerUser'), [role]);
  const people = {
    adminAgent: agent,
    salesAgent: someone('SALES_AGENT'),
    helpdeskAgent: someone('HELPDESK_AGENT'),
    globalAdmin: someone('GLOBAL_ADMIN'),
  };
  const createdAt = api.now();
  const { id } = agent;
  await record(api, 'access', recordPartnerDirectory, sandbox.id, {
    users: [{ id, kind: 'USER', userPrincipalName: id, displayName: id, roles: agent.roles, isGuest: false, createdAt }],
    groups: [{ id: groupId, displayName: 'Sandbox', memberIds: [id], createdAt }],
  });
  return { ...sandbox, ...people, app: aPartnerApp(sandbox, api.newId('PartnerUser')), groupId };
}

describe('a sandbox customer that is deleted', () => {
  it('is gone with everything in it, everywhere, and told to the log', async () => {
    const partner = await withPeople();
    const customerId = await aSandboxCustomer({ domain: 'gone.onmicrosoft.com' });
    await api.settle();
    const { allIds } = await fillCustomer(api, partner, customerId);
    await api.settle();
    expect(await tablesNaming(customerId)).toEqual(
      expect.arrayContaining([
        'access.customer_user',
        'access.gdap_relationship',
        'customers.sold_item',
        'subscriptions.charge',
        'support.gdap_relationship_fact',
        'support.service_request_note',
        'support.subscription_fact',
      ]),
    );

    expect(await deletion(customerId)).toEqual({ deletedCustomerId: customerId, userErrors: [], plan: null });
    await api.settle();

    expect(await tablesNaming(customerId)).toEqual([]);
    const { data: roots } = await api.run(ROOTS, {}, agent);
    for (const [, list] of Object.entries(Object(roots))) expect(list).toEqual({ totalCount: 0 });
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ofCustomer = [customerId, ...allIds.filter((id) => !/^(pusr|grp)_/.test(id))];
    const { data } = await api.run(nodes, { ids: ofCustomer }, agent);
    expect(Object(data).nodes).toEqual(ofCustomer.map(() => null));
    for (const viewer of [operator, aCustomerAdmin(customerId)]) {
      const answer = await api.run('query ($id: ID!) { customer(id: $id) { name } }', { id: customerId }, viewer);
      expect(answer.data).toEqual({ customer: null });
    }
    expect(codesOf(await buy(api, agent, customerId))).toEqual(['CUSTOMER_NOT_FOUND']);
    const events = await api.sql('SELECT partner_id, payload FROM customers.event WHERE type = $1 AND subject = $2', [
      'customer.deleted',
      customerId,
    ]);
    expect(events).toEqual([{ partner_id: sandbox.id, payload: { domain: 'gone.onmicrosoft.com' } }]);
  });

  it('takes the users of its tenant with it, and leaves those of others', async () => {
    const [customerId, other] = [await aSandboxCustomer(), await aSandboxCustomer()];
    await api.settle();
    for (const id of [customerId, other]) {
      await record(api, 'access', recordCustomerUsers, sandbox.id, {
        customerId: id,
        users: [
          {
            id: api.newId('CustomerUser'),
            objectId: randomUUID(),
            userPrincipalName: `ann@${id.slice(4)}.example`,
            displayName: 'Ann',
            firstName: null,
            lastName: null,
            usageLocation: 'US',
            signInBlocked: false,
            directoryRoleTemplateIds: [],
            state: 'ACTIVE',
            createdAt: api.now(),
            deletedAt: null,
          },
        ],
      });
    }
    await deletion(customerId);
    await api.settle();
    expect(await tablesNaming(customerId)).toEqual([]);
    expect(await tablesNaming(other)).toEqual([
      'access.customer_fact',
      'access.customer_user',
      'customers.customer',
      'customers.customer_relationship',
      'subscriptions.customer_gate',
      'support.customer_fact',
    ]);
  });

  it('customers 4.7: makes room for another one; its domain stays reserved', async () => {
    const full = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    const owner = aPartnerUser(full, api.newId('PartnerUser'), ['ADMIN_AGENT']);
    const first = aCreation();
    const { customer } = await create(api, first, owner);
    for (let index = 1; index < 75; index += 1) await aCustomer(api, full, { isSandbox: true });
    expect(codesOf(await create(api, aCreation(), owner))).toEqual(['SANDBOX_CUSTOMER_LIMIT_REACHED']);

    expect(codesOf(await deletion(customer.id, owner))).toEqual([]);
    expect(codesOf(await create(api, first, owner))).toEqual(['DOMAIN_TAKEN']);
    expect(codesOf(await create(api, aCreation(), owner))).toEqual([]);
    expect(codesOf(await create(api, aCreation(), owner))).toEqual(['SANDBOX_CUSTOMER_LIMIT_REACHED']);
  });

  it('can hold subscriptions, and no software that was not cancelled', async () => {
    const customerId = await aSandboxCustomer();
    await bought(api, agent, customerId);
    const software = await bought(api, agent, customerId);
    await changed(api, sandbox.id, software, { productFamily: 'SOFTWARE' });
    expect((await deletion(customerId)).userErrors).toMatchObject([
      {
        code: 'ACTIVE_SOFTWARE_PURCHASES_EXIST',
        field: ['input', 'customerId'],
        params: expect.arrayContaining([{ name: 'ids', value: software }]),
      },
    ]);
    await changed(api, sandbox.id, software, { status: 'DELETED' });
    expect(codesOf(await deletion(customerId))).toEqual([]);
  });

  it('takes a purchase with it that was under way', async () => {
    const customerId = await aSandboxCustomer();
    await api.settle();
    await asAdministrator(api.database.adminUrl, async (client) => {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`subscriptions holdings ${customerId}`]);
      const purchase = buy(api, agent, customerId);
      await waitingFor(api, 'advisory');
      expect(codesOf(await deletion(customerId))).toEqual([]);
      const settled = api.settle();
      await waitingFor(api, 'tuple', 'transactionid');
      await client.query('SELECT pg_advisory_unlock_all()');
      expect(codesOf(await purchase)).toEqual([]);
      await settled;
    });
    expect(await api.sql('SELECT id FROM subscriptions.subscription WHERE customer_id = $1', [customerId])).toEqual([]);
  });

  it('must have a valid address, where one is stored', async () => {
    const { customer } = await create(api, aCreation(), agent);
    const address = (postalCode: string) =>
      api.sql('UPDATE customers.billing_profile SET postal_code = $2 WHERE customer_id = $1', [customer.id, postalCode]);
    await address('nowhere');
    expect(codesOf(await deletion(customer.id))).toEqual(['SANDBOX_CUSTOMER_NOT_DELETABLE']);
    await address('98052');
    expect(codesOf(await deletion(customer.id))).toEqual([]);
  });

  it('is deleted once: again with the same key the answer is the same, without it there is none', async () => {
    const customerId = await aSandboxCustomer();
    const more = { idempotencyKey: 'delete-once' };
    const first = await deletion(customerId, agent, more);
    expect(await deletion(customerId, agent, more)).toEqual(first);
    expect(codesOf(await deletion(customerId))).toEqual(['CUSTOMER_NOT_FOUND']);
  });

  it('below a provider is gone for its reseller too', async () => {
    const provider = await aPartner(api, 'INDIRECT_PROVIDER', { isSandbox: true });
    const reseller = await aPartner(api, 'INDIRECT_RESELLER', { isSandbox: true });
    await aPartnership(api, provider, reseller);
    const tenant = { tenantId: randomUUID(), domain: 'resold-sandbox.onmicrosoft.com', isSandbox: true };
    const customerId = await aCustomer(api, provider, { ...tenant, relationship: { resellerId: reseller.id } });
    await aCustomer(api, reseller, { ...tenant, relationship: { providerId: provider.id } });
    await api.settle();
    expect(codesOf(await deletion(customerId, aPartnerUser(provider, 'pusr_provider', ['ADMIN_AGENT'])))).toEqual([]);
    await api.settle();
    expect(await tablesNaming(customerId)).toEqual([]);
    const { data } = await api.run(ROOTS, {}, aPartnerUser(reseller, 'pusr_below', ['ADMIN_AGENT']));
    expect(Object(data).customers).toEqual({ totalCount: 0 });
  });

  it('is planned by a dry run, and held to its version', async () => {
    const customerId = await aSandboxCustomer();
    expect((await deletion(customerId, agent, { dryRun: true })).plan).toEqual({
      events: [{ type: 'customer.deleted', subject: customerId }],
    });
    expect(codesOf(await deletion(customerId, agent, { ifMatch: 'old' }))).toEqual(['ETAG_MISMATCH']);
    const [row] = await api.sql('SELECT id FROM customers.customer WHERE id = $1', [customerId]);
    expect(row).toEqual({ id: customerId });
  });
});

describe('elsewhere', () => {
  it('customers 12.6: a production partner deletes nobody', async () => {
    const { direct, ownCustomerId } = world;
    const before = await api.sql('SELECT to_jsonb(c) AS row FROM customers.customer c WHERE id = $1', [ownCustomerId]);
    expect(codesOf(await deletion(ownCustomerId, direct.adminAgent))).toEqual(['SANDBOX_ONLY']);
    expect(await api.sql('SELECT to_jsonb(c) AS row FROM customers.customer c WHERE id = $1', [ownCustomerId])).toEqual(before);
    expect(codesOf(await deletion(await aCustomer(api, sandbox)))).toEqual(['SANDBOX_ONLY']);
  });

  it('the customer of another sandbox is not found', async () => {
    const other = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    const customerId = await aSandboxCustomer();
    expect(codesOf(await deletion(customerId, aPartnerUser(other, 'pusr_other', ['ADMIN_AGENT'])))).toEqual([
      'CUSTOMER_NOT_FOUND',
    ]);
  });

  it('a relationship is not removed in a sandbox', async () => {
    const customerId = await aSandboxCustomer();
    expect((await remove(api, agent, customerId)).userErrors).toMatchObject([
      { code: 'NOT_AVAILABLE_IN_SANDBOX', partnerCenterCode: 800018 },
    ]);
    expect(await check(api, agent, customerId)).toMatchObject({ blockers: [{ code: 'NOT_AVAILABLE_IN_SANDBOX' }] });
  });

  it('a helpdesk agent, a reseller and the customer may not; an application may', async () => {
    const customerId = await aSandboxCustomer();
    const reseller = await aPartner(api, 'INDIRECT_RESELLER', { isSandbox: true });
    for (const [viewer, reason] of [
      [aPartnerUser(sandbox, 'pusr_help', ['HELPDESK_AGENT']), 'ROLE_REQUIRED'],
      [aPartnerUser(reseller, 'pusr_reseller', ['ADMIN_AGENT']), 'PARTNER_TYPE_NOT_ALLOWED'],
      [aCustomerAdmin(customerId), 'ROLE_REQUIRED'],
    ] as const) {
      expect((await deletion(customerId, viewer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason } }]);
    }
    expect(codesOf(await deletion(customerId, aPartnerApp(sandbox, 'pusr_app')))).toEqual([]);
  });
});

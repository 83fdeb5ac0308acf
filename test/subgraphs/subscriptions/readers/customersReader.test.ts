import { randomUUID } from 'node:crypto';
import { recordPartnership } from '../../../../subgraphs/customers/services/recordPartnership.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { customersReader } from '../../../../subgraphs/subscriptions/readers/customersReader.ts';
import { aCustomer, record } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const gates = (customerId: string) =>
  api.sql('SELECT * FROM subscriptions.customer_gate WHERE customer_id = $1 ORDER BY partner_id', [customerId]);
const links = () => api.sql('SELECT * FROM subscriptions.reseller_link ORDER BY partner_id, reseller_id');

describe('what is known of customers', () => {
  it('are all standing facts of each partner, as they were told last', async () => {
    const tenantId = randomUUID();
    const standing = { tenantId, companyName: 'Known', domain: 'known.onmicrosoft.com', country: 'CZ' };
    const customerId = await aCustomer(api, world.direct, {
      ...standing,
      isLocked: true,
      agreementSignedAt: null,
      verification: { status: 'NOT_READY' },
      relationship: { state: 'REMOVING', qualifications: ['EDUCATION', 'STATE_OWNED_ENTITY'] },
    });
    await api.settle();
    const gate = {
      partner_id: world.direct.id,
      customer_id: customerId,
      relationship: 'REMOVING',
      is_locked: true,
      verification_status: 'NOT_READY',
      agreement_accepted: false,
      qualifications: ['EDUCATION', 'STATE_OWNED_ENTITY'],
      country: 'CZ',
      currency: 'EUR',
      reseller_id: null,
    };
    expect(await gates(customerId)).toEqual([gate]);

    await aCustomer(api, world.direct, standing);
    await aCustomer(api, world.provider, { ...standing, relationship: { resellerId: world.reseller.id } });
    await api.settle();
    const open = {
      ...gate,
      relationship: 'RESELLER',
      is_locked: false,
      verification_status: 'ALLOWED',
      agreement_accepted: true,
      qualifications: [],
    };
    const expected = [open, { ...open, partner_id: world.provider.id, reseller_id: world.reseller.id }];
    expect(await gates(customerId)).toEqual(expected.toSorted((a, b) => (a.partner_id < b.partner_id ? -1 : 1)));
  });

  it('follow the decision of a verification and the confirmation of the agreement, for all partners', async () => {
    const tenantId = randomUUID();
    const standing = { tenantId, companyName: 'Decided', domain: 'decided.onmicrosoft.com', agreementSignedAt: null };
    const customerId = await aCustomer(api, world.direct, { ...standing, verification: { status: 'UNDER_REVIEW' } });
    await aCustomer(api, world.otherDirect, standing);
    await api.settle();
    const read = async () =>
      await api.sql('SELECT verification_status, agreement_accepted FROM subscriptions.customer_gate WHERE customer_id = $1', [
        customerId,
      ]);
    expect(await read()).toEqual([1, 2].map(() => ({ verification_status: 'UNDER_REVIEW', agreement_accepted: false })));

    const decided = await api.run(
      'mutation ($input: DecideCustomerVerificationInput!) { decideCustomerVerification(input: $input) { userErrors { code } } }',
      { input: { customerId, decision: 'ALLOWED' } },
      operator,
    );
    expect(decided.data?.decideCustomerVerification).toEqual({ userErrors: [] });
    await api.settle();
    expect(await read()).toEqual([1, 2].map(() => ({ verification_status: 'ALLOWED', agreement_accepted: false })));

    const [template] = await api.sql<{ template_id: string }>(
      `SELECT template_id FROM customers.agreement_template WHERE type = 'MICROSOFT_CUSTOMER_AGREEMENT' ORDER BY version_rank DESC LIMIT 1`,
    );
    const confirmed = await api.run(
      'mutation ($input: ConfirmCustomerAgreementInput!) { confirmCustomerAgreement(input: $input) { userErrors { code message } } }',
      {
        input: {
          customerId,
          templateId: template?.template_id,
          dateAgreed: '2026-02-01T00:00:00Z',
          primaryContact: { firstName: 'Jana', lastName: 'Dvořáková', email: 'jana@decided.example' },
        },
      },
      world.direct.adminAgent,
    );
    expect(confirmed.errors).toBeUndefined();
    expect(confirmed.data?.confirmCustomerAgreement).toEqual({ userErrors: [] });
    await api.settle();
    expect(await read()).toEqual([1, 2].map(() => ({ verification_status: 'ALLOWED', agreement_accepted: true })));
  });

  it.each(['agreement.confirmed', 'agreement.accepted'])(
    'do not take the predecessor of the agreement for the agreement: %s',
    async (told) => {
      const customerId = await aCustomer(api, world.direct, { agreementSignedAt: null });
      await api.settle();
      const event = {
        position: 1,
        id: 'evt_1',
        subject: customerId,
        customerId,
        occurredAt: api.now(),
        type: told,
      };
      const accepted = async (type: string) => {
        await api.subgraphs.subscriptions.database.write(system('test', world.direct.id), (manager) =>
          customersReader.apply(manager, { ...event, payload: JSON.stringify({ type }) }, world.direct.id),
        );
        return (await gates(customerId)).map((gate) => Reflect.get(gate, 'agreement_accepted'));
      };
      expect(await accepted('MICROSOFT_CLOUD_AGREEMENT')).toEqual([false]);
      expect(await accepted('MICROSOFT_CUSTOMER_AGREEMENT')).toEqual([true]);
      // These two stand in no log: what the log says holds again.
      await api.sql('UPDATE subscriptions.customer_gate SET agreement_accepted = false WHERE customer_id = $1', [customerId]);
    },
  );

  it('hold how each reseller stands to its provider, and not the other way round', async () => {
    const link = { partner_id: world.provider.id, reseller_id: world.reseller.id, mpn_id: world.reseller.mpnId };
    const other = { partner_id: world.otherProvider.id, reseller_id: world.otherReseller.id, mpn_id: world.otherReseller.mpnId };
    const state = async (ended: boolean) => {
      await record(api, 'customers', recordPartnership, world.provider.id, {
        providerId: world.provider.id,
        resellerId: world.reseller.id,
        state: ended ? 'REMOVED' : 'ACTIVE',
        since: api.now(),
      });
      await api.settle();
      return links();
    };
    const sorted = (isLinked: boolean) =>
      [
        { ...link, is_linked: isLinked },
        { ...other, is_linked: true },
      ].toSorted((a, b) => (a.partner_id < b.partner_id ? -1 : 1));
    expect(await links()).toEqual(sorted(true));
    expect(await state(true)).toEqual(sorted(false));
    expect(await state(false)).toEqual(sorted(true));
  });

  it('stay the same when the whole log is read again', async () => {
    const all = async () => [
      await api.sql('SELECT * FROM subscriptions.customer_gate ORDER BY partner_id, customer_id'),
      await links(),
    ];
    const before = await all();
    await api.sql('UPDATE subscriptions.reader_position SET position = 0');
    await api.settle();
    expect(await all()).toEqual(before);
    await api.sql('DELETE FROM subscriptions.customer_gate');
    await api.sql('DELETE FROM subscriptions.reseller_link');
    await api.sql('UPDATE subscriptions.reader_position SET position = 0');
    await api.settle();
    expect(await all()).toEqual(before);
  });

  it('are seen by nobody but the partner itself', async () => {
    const seen = await api.subgraphs.subscriptions.database.read<{ partner_id: string }>(
      world.direct.adminAgent,
      'SELECT partner_id FROM subscriptions.customer_gate UNION SELECT partner_id FROM subscriptions.reseller_link',
      [],
    );
    expect(seen).toEqual([{ partner_id: world.direct.id }]);
    expect(
      await api.subgraphs.subscriptions.database.read(world.ownCustomerAdmin, 'SELECT * FROM subscriptions.customer_gate', []),
    ).toEqual([]);
  });
});

describe('what a tenant holds', () => {
  it('is told to a partner that sells to it, and to nobody else', async () => {
    const { direct, otherDirect } = world;
    const held = (viewer: Parameters<typeof api.subgraphs.subscriptions.database.read>[0], customerId: string) =>
      api.subgraphs.subscriptions.database.read(viewer, 'SELECT * FROM subscriptions.customer_holdings($1)', [customerId]);
    await api.sql(
      `INSERT INTO subscriptions.subscription SELECT (r).* FROM (SELECT jsonb_populate_record(NULL::subscriptions.subscription, $1) AS r) made`,
      [
        {
          ...{ id: 'sub_held', partner_id: otherDirect.id, customer_id: world.sharedCustomerId, order_id: 'ord_held' },
          ...{ catalog_item_id: 'off_held', offer_id: 'held', offer_name: 'Held', name_key: 'held', unit_type: 'Licenses' },
          ...{ product_family: 'ONLINE_SERVICES_NCE', billing_type: 'LICENSE', is_trial: false, quantity: 7, status: 'ACTIVE' },
          ...{ minimum_quantity: 1, maximum_quantity: 9, billing_cycle: 'ANNUAL', currency: 'USD', auto_renew_enabled: true },
          ...{ is_extended_service_term: false, term_starts_on: '2026-03-01', ends_on_key: '9999-12-31', term_anchor_day: 1 },
          ...{ update_count: 0, created_at: '2026-03-01T00:00:00Z', version: 1 },
        },
      ],
    );
    const row = { catalog_item_id: 'off_held', status: 'ACTIVE', is_trial: false, quantity: 7 };
    expect(await held(direct.adminAgent, world.sharedCustomerId)).toEqual([row]);
    expect(await held(otherDirect.adminAgent, world.sharedCustomerId)).toEqual([row]);
    expect(await held({ ...direct.adminAgent, partnerId: 'par_stranger' }, world.sharedCustomerId)).toEqual([]);
    expect(await held(otherDirect.adminAgent, world.ownCustomerId)).toEqual([]);
    await api.sql(`UPDATE subscriptions.customer_gate SET relationship = 'REMOVING' WHERE partner_id = $1`, [direct.id]);
    expect(await held(direct.adminAgent, world.sharedCustomerId)).toEqual([]);
  });
});

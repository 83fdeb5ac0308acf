import { customersReader } from '../../../subgraphs/access/readers/customersReader.ts';
import { system } from '../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner } from '../../support/builders.ts';
import { type Api, startApi } from '../../support/startApi.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('keeps type and name of every partner, as they are now', async () => {
  const partner = await aPartner(api, 'INDIRECT_PROVIDER', { name: 'Before' });
  await api.settle();
  await aPartner(api, 'DIRECT_BILL', { id: partner.id, name: 'After' });
  await api.settle();

  expect(await api.sql('SELECT * FROM access.partner_fact WHERE partner_id = $1', [partner.id])).toEqual([
    { partner_id: partner.id, type: 'DIRECT_BILL', name: 'After' },
  ]);
});

it('keeps how a partner stands to a customer, for each partner alone', async () => {
  const [first, second] = [await aPartner(api, 'DIRECT_BILL'), await aPartner(api, 'DIRECT_BILL')];
  const shared = { tenantId: '0f5d2b8e-5b0c-4f55-9c9e-6f6d2c7d1a11', domain: 'facts.onmicrosoft.com' };
  const customerId = await aCustomer(api, first, shared);
  await aCustomer(api, second, shared);
  await api.settle();
  await aCustomer(api, first, { ...shared, relationship: { state: 'NONE' } });
  await api.settle();

  const facts = await api.sql('SELECT partner_id, relationship FROM access.customer_fact WHERE customer_id = $1', [customerId]);
  expect(facts).toHaveLength(2);
  expect(facts).toEqual(
    expect.arrayContaining([
      { partner_id: first.id, relationship: 'NONE' },
      { partner_id: second.id, relationship: 'RESELLER' },
    ]),
  );
});

it('reads the same log again without effect', async () => {
  const facts = () => api.sql('SELECT * FROM access.customer_fact ORDER BY partner_id, customer_id');
  const before = await facts();
  await api.sql('UPDATE access.reader_position SET position = 0');
  await api.settle();

  expect(before.length).toBeGreaterThan(0);
  expect(await facts()).toEqual(before);
});

describe('what the log tells of a tenant', () => {
  const tenantId = '7d1b6c1e-2f57-4c5b-8f0e-3a1f0a5d9b01';
  const customerId = `cus_${tenantId}`;
  const id = `usr_${tenantId.replaceAll('-', '')}`;
  const CREATED = { relationship: 'RESELLER', domain: 'new.onmicrosoft.com', adminUserName: 'admin' };

  /** Lets the reader apply one event of a partner's log, as it would come. */
  const told = (partnerId: string, type: string, payload: object) =>
    api.subgraphs.access.database.write(system(customersReader.name, partnerId), (manager) =>
      customersReader.apply(
        manager,
        {
          position: 1,
          id: 'evt_told',
          type,
          subject: customerId,
          customerId,
          payload: JSON.stringify(payload),
          occurredAt: new Date('2026-03-01T07:00:00Z'),
        },
        partnerId,
      ),
    );
  const admins = () => api.sql('SELECT * FROM access.customer_user WHERE customer_id = $1', [customerId]);
  const domainFor = async (partnerId: string) =>
    (await api.sql<{ domain: string | null }>('SELECT domain FROM access.customer_fact WHERE partner_id = $1', [partnerId]))[0];

  it('gives a new one its first administrator, once', async () => {
    const { id: partnerId } = await aPartner(api, 'DIRECT_BILL');
    await told(partnerId, 'customer.created', CREATED);
    const [admin] = await admins();
    expect(admin).toMatchObject({
      id,
      user_principal_name: 'admin@new.onmicrosoft.com',
      display_name: 'admin',
      usage_location: null,
      must_change_password: true,
      directory_role_ids: ['rol_62e90394-69f5-4237-9190-012177145e10'],
      state: 'ACTIVE',
      created_at: new Date('2026-03-01T07:00:00Z'),
      version: 1,
    });
    expect(await api.sql('SELECT partner_id, type, customer_id, payload FROM access.event WHERE subject = $1', [id])).toEqual([
      {
        partner_id: partnerId,
        type: 'customerUser.recorded',
        customer_id: customerId,
        payload: { state: 'ACTIVE', signInBlocked: false, usageLocation: null, isAdmin: true },
      },
    ]);

    await api.sql(`UPDATE access.customer_user SET state = 'INACTIVE', deleted_at = now() WHERE id = $1`, [id]);
    const deleted = await admins();
    await told(partnerId, 'customer.created', CREATED);
    expect(await admins()).toEqual(deleted);
    expect(await api.sql('SELECT 1 FROM access.event WHERE subject = $1', [id])).toHaveLength(1);
  });

  it('keeps its domain, also where an event does not tell it', async () => {
    const { id: partnerId } = await aPartner(api, 'DIRECT_BILL');
    await told(partnerId, 'customer.updated', { relationship: 'RESELLER' });
    expect(await domainFor(partnerId)).toEqual({ domain: null });
    await told(partnerId, 'customer.updated', { relationship: 'RESELLER', domain: 'first.onmicrosoft.com' });
    await told(partnerId, 'customer.updated', { relationship: 'RESELLER' });
    expect(await domainFor(partnerId)).toEqual({ domain: 'first.onmicrosoft.com' });
    await told(partnerId, 'customer.updated', { relationship: 'NONE', domain: 'second.onmicrosoft.com' });
    expect(await domainFor(partnerId)).toEqual({ domain: 'second.onmicrosoft.com' });
  });

  it('makes no administrator of an update, of a customer that was there before, and of a name that is taken', async () => {
    const { id: partnerId } = await aPartner(api, 'DIRECT_BILL');
    await api.sql('DELETE FROM access.customer_user WHERE customer_id = $1', [customerId]);
    await told(partnerId, 'customer.updated', CREATED);
    await told(partnerId, 'customer.created', { relationship: 'RESELLER', domain: 'new.onmicrosoft.com' });
    await told(partnerId, 'customer.created', { ...CREATED, domain: undefined });
    expect(await admins()).toEqual([]);

    await told(partnerId, 'customer.created', { ...CREATED, adminUserName: 'Admin@new.onmicrosoft.com' });
    await api.sql(`UPDATE access.customer_user SET id = 'usr_other' WHERE id = $1`, [id]);
    await told(partnerId, 'customer.created', CREATED);
    expect(await admins()).toMatchObject([{ id: 'usr_other' }]);
  });
});

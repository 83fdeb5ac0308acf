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

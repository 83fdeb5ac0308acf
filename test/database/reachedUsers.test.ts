import { partnerOf } from '../../subgraphs/shared/viewer.ts';
import { loadInto } from '../demo/loadInto.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aPartnerUser } from '../support/viewers.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi({ now: '2026-11-20T08:00:00Z' });
  await loadInto(api);
  await api.settle();
  await api.sql('ANALYZE access.customer_user, access.customer_fact, access.gdap_relationship');
});
afterAll(() => api.close());

it('looks up for each user whether it is reached, and never reads all customers of the partner', async () => {
  const viewer = aPartnerUser({ id: 'par_contoso', type: 'DIRECT_BILL' }, 'pusr_contoso_admin_agent_1', ['ADMIN_AGENT']);
  const plan = await api.subgraphs.access.database.read<{ 'QUERY PLAN': string }>(
    viewer,
    "EXPLAIN SELECT id FROM access.customer_user WHERE state = 'ACTIVE' ORDER BY name_key LIMIT 10",
    [],
  );
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');

  expect(text).toContain('customer_fact');
  expect(text).not.toContain('hashed');
  const rows = await api.subgraphs.access.database.read<{ customerId: string }>(
    viewer,
    'SELECT DISTINCT customer_id AS "customerId" FROM access.customer_user',
    [],
  );
  const reached = await api.sql<{ customerId: string }>(
    `SELECT DISTINCT u.customer_id AS "customerId" FROM access.customer_user u WHERE u.customer_id IN (
       SELECT customer_id FROM access.customer_fact WHERE partner_id = $1 AND relationship <> 'NONE'
       UNION SELECT customer_id FROM access.gdap_relationship WHERE partner_id = $1 AND status = 'ACTIVE')`,
    [partnerOf(viewer)],
  );
  const ids = (found: readonly { customerId: string }[]) => found.map(({ customerId }) => customerId).sort();
  expect(ids(rows)).toEqual(ids(reached));
  expect(rows.length).toBeGreaterThan(0);
});

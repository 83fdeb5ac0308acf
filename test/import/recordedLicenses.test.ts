import { join } from 'node:path';
import { type Api, startApi } from '../support/startApi.ts';
import { aPartnerUser } from '../support/viewers.ts';
import { runImport } from './runImport.ts';

jest.setTimeout(120_000); // programs that start from nothing, on a machine that may be busy

/** What Microsoft publishes, which is no part of the repository. */
const recorded = process.env.RECORDED_DATA;
const onRecorded = recorded ? it : it.skip;
const because = recorded ? '' : ' (skipped: RECORDED_DATA names no folder with recorded answers)';

const seller = aPartnerUser({ id: 'par_recorded', type: 'DIRECT_BILL' }, 'pusr_recorded', ['ADMIN_AGENT']);

describe(`the recorded list of licence products${because}`, () => {
  let api: Api;
  const path = join(recorded ?? '', 'microsoft', 'licensing-service-plans.csv');
  const sum = (created: number, unchanged: number): string =>
    `619 read, ${created} created, 0 changed, ${unchanged} unchanged, 0 refused`;
  const notes = [
    '  note: It has 5990 rows, one for each service plan of a licence product.',
    '  note: Rows that name a service plan of their product once more: 31. They add nothing.',
    '  note: Licence products under several names: 3. The first name counts.',
  ];
  const imported = () => runImport([path], { DATABASE_URL_SUBSCRIPTIONS: api.database.appUrl('subscriptions') });

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  onRecorded('is imported whole, and a second time without effect', async () => {
    const rows = async () => [
      await api.sql('SELECT *, xmin::text FROM subscriptions.licence_product ORDER BY id'),
      await api.sql('SELECT *, xmin::text FROM subscriptions.service_plan ORDER BY id'),
      await api.sql('SELECT *, xmin::text FROM subscriptions.licence_product_service_plan ORDER BY 1, 2'),
    ];
    const head = `${path}: licence products with their service plans`;
    expect(await imported()).toEqual({
      code: 0,
      lines: [head, `  ${sum(619, 0)}`, ...notes, `Total: 1 file; ${sum(619, 0)}`],
    });
    const first = await rows();
    expect(first.map(({ length }) => length)).toEqual([619, 791, 5959]);
    expect(await imported()).toMatchObject({
      code: 0,
      lines: [head, `  ${sum(0, 619)}`, ...notes, `Total: 1 file; ${sum(0, 619)}`],
    });
    expect(await rows()).toEqual(first);
  });

  onRecorded('is read with its odd rows put right', async () => {
    const product = async (skuId: string) =>
      (await api.sql('SELECT sku_part_number, name FROM subscriptions.licence_product WHERE sku_id = $1', [skuId]))[0];
    expect(await product('420c7602-7f70-4895-9394-d3d679ea36fb')).toMatchObject({ sku_part_number: 'MCOCAP_FACULTY' });
    expect(await product('606b54a9-78d8-4298-ad8b-df6ef4481c80')).toMatchObject({ name: 'Microsoft Copilot Studio Viral Trial' });
    const plan = async (id: string) =>
      (await api.sql('SELECT name, display_name FROM subscriptions.service_plan WHERE service_plan_id = $1', [id]))[0];
    expect(await plan('113feb6c-3fe4-4440-bddc-54d774bf0318')).toEqual({
      name: 'EXCHANGE_S_FOUNDATION',
      display_name: 'Exchange Foundation',
    });
    expect(await plan('e7c91390-7625-45be-94e0-e16907e03118')).toMatchObject({
      name: 'Virtualization Rights for Windows 10 (E3/E5+VDA)',
    });
    expect(
      await api.sql(
        `SELECT name FROM subscriptions.licence_product WHERE name ~ '[\\s\\u00a0]{2}|^\\s|\\s$' OR sku_part_number ~ '[\\t\\u00a0]|^\\s|\\s$'`,
      ),
    ).toEqual([]);
  });

  onRecorded('stands behind the shipped catalogue, which names SKUs of the list', async () => {
    const { data, errors } = await api.run(
      `{ licenseProducts(filter: { skuPartNumber: "MCOPSTN5" }) { totalCount }
         catalogItems(first: 100) { nodes { name licenseProduct { skuPartNumber servicePlans { name } } } } }`,
      {},
      seller,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ licenseProducts: { totalCount: 2 } });
    const [counts] = await api.sql(
      `SELECT count(*) FILTER (WHERE c.licensing_sku_id IS NOT NULL)::int AS named, count(l.id)::int AS found
       FROM subscriptions.catalog_item c LEFT JOIN subscriptions.licence_product l ON l.sku_id = c.licensing_sku_id`,
    );
    expect(counts).toEqual({ named: 43, found: 43 });
  });
});

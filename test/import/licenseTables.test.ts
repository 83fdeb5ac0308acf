import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLATFORM } from '../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aCustomerAdmin, aPartnerUser } from '../support/viewers.ts';
import { aLicenseList, E3, E3_EXCHANGE, E3_TEAMS, EXCHANGE, F1_TEAMS, HEADER, SWAY, TEAMS } from './aLicenseList.ts';
import { importHere } from './importHere.ts';
import { type ImportRun, runImport } from './runImport.ts';

jest.setTimeout(120_000); // programs that start from nothing, on a machine that may be busy

const seller = aPartnerUser({ id: 'par_seller', type: 'DIRECT_BILL' }, 'pusr_seller', ['SALES_AGENT']);

let api: Api;
let folder: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-licenses-'));
  await api.sql(
    'TRUNCATE subscriptions.licence_product, subscriptions.service_plan, subscriptions.licence_product_service_plan, subscriptions.event, subscriptions.event_head',
  );
});

afterEach(() => rm(folder, { recursive: true, force: true }));

afterAll(() => api.close());

/** Imports one file with that content; what is printed names it without its folder. */
async function run(content: string | Uint8Array, name = 'list.csv'): Promise<ImportRun> {
  await writeFile(join(folder, name), content);
  const { code, lines } = await importHere(api, [join(folder, name)]);
  return { code, lines: lines.map((line) => line.replaceAll(`${folder}/`, '')) };
}

const said = async (content: string | Uint8Array): Promise<string | undefined> => (await run(content)).lines[1]?.trim();
const refused = ({ lines }: ImportRun): string[] =>
  lines.filter((line) => line.startsWith('  refused')).map((line) => line.trim());

async function stored(): Promise<Record<string, string[]>> {
  const rows = await api.sql<{ part: string; plans: string[] }>(
    `SELECT l.sku_part_number AS part, array_agg(s.name ORDER BY s.name) AS plans FROM subscriptions.licence_product l
     JOIN subscriptions.licence_product_service_plan i ON i.licence_product_id = l.id
     JOIN subscriptions.service_plan s ON s.id = i.service_plan_id GROUP BY 1 ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ part, plans }) => [part, plans]));
}

const sum = (read: number, created: number, changed: number, unchanged: number, no: number): string =>
  `${read} read, ${created} created, ${changed} changed, ${unchanged} unchanged, ${no} refused`;

it('the program imports a list into a database, and a second time without effect', async () => {
  const path = join(folder, 'list.csv');
  await writeFile(path, aLicenseList(E3_EXCHANGE, E3_TEAMS, F1_TEAMS));
  const program = () => runImport([path], { DATABASE_URL_SUBSCRIPTIONS: api.database.appUrl('subscriptions') });
  const rows = async () => ({
    products: await api.sql('SELECT *, xmin::text FROM subscriptions.licence_product ORDER BY id'),
    plans: await api.sql('SELECT *, xmin::text FROM subscriptions.service_plan ORDER BY id'),
    links: await api.sql('SELECT *, xmin::text FROM subscriptions.licence_product_service_plan ORDER BY 1, 2'),
    events: await api.sql('SELECT position, subject FROM subscriptions.event WHERE partner_id = $1 ORDER BY position', [
      PLATFORM,
    ]),
  });

  expect(await program()).toEqual({
    code: 0,
    lines: [
      `${path}: licence products with their service plans`,
      `  ${sum(2, 2, 0, 0, 0)}`,
      '  note: It has 3 rows, one for each service plan of a licence product.',
      `Total: 1 file; ${sum(2, 2, 0, 0, 0)}`,
    ],
  });
  const first = await rows();
  expect([first.products.length, first.plans.length, first.links.length, first.events.length]).toEqual([2, 2, 3, 2]);

  expect(await program()).toMatchObject({ code: 0, lines: { 1: `  ${sum(2, 0, 0, 2, 0)}` } });
  expect(await rows()).toEqual(first);
});

it('takes a byte order mark, CR LF, other letter case, another order of columns and columns nobody knows', async () => {
  const [name, part, sku, plan, planId, friendly] = HEADER.split(',');
  const table = `\ufeff"${planId}",Rank,${plan?.toUpperCase()},${friendly?.replaceAll('_', ' ')},${sku},${part},${name}\r\n${TEAMS},7,TEAMS1,"Teams, new",${E3},SPE_E3,"Microsoft ""365"" E3"\r\n`;
  expect(await run(table)).toMatchObject({ code: 0, lines: { 1: `  ${sum(1, 1, 0, 0, 0)}` } });
  expect(await stored()).toEqual({ SPE_E3: ['TEAMS1'] });
  expect(await api.sql('SELECT name, name_key, origin, retired_at FROM subscriptions.licence_product')).toEqual([
    { name: 'Microsoft "365" E3', name_key: 'microsoft "365" e3', origin: 'IMPORTED', retired_at: null },
  ]);
});

it.each<[fault: string, content: string | Uint8Array, said: string]>([
  [
    'a column is missing',
    aLicenseList(E3_TEAMS).replaceAll(/^([^,]*,[^,]*,[^,]*,[^,]*),[^,]*,/gm, '$1,'),
    'not imported: The column Service_Plan_Id is missing: its first line is "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plans_Included_Fri…". Nothing of it was stored.',
  ],
  [
    'a column comes twice',
    aLicenseList(E3_TEAMS).replace('GUID,', 'GUID,guid,'),
    'not imported: The column GUID comes twice in its first line. Nothing of it was stored.',
  ],
  [
    'the header is of another table',
    'name,id\nPlan,1\n',
    `not imported: It is a table of a kind that cannot be imported: its first line is "name,id"; expected ${HEADER.replaceAll(',', ', ')} for licence products with their service plans.`,
  ],
  [
    'it has no header',
    `${E3_TEAMS}\n${F1_TEAMS}\n`,
    `not imported: It is a table of a kind that cannot be imported: its first line is "Microsoft 365 E3,SPE_E3,05e9a617-0261-4cee-bb44-138d3ef5d965,TEAMS1,57ff2da0-773…"; expected ${HEADER.replaceAll(',', ', ')} for licence products with their service plans.`,
  ],
  [
    'semicolons separate its columns',
    aLicenseList(E3_TEAMS).replaceAll(',', ';'),
    'not imported: Its columns are separated by ";", expected commas: convert it, and import it again.',
  ],
  [
    'a quote is never closed',
    aLicenseList(E3_EXCHANGE, E3_TEAMS.replace('TEAMS1', '"TEAMS1'), F1_TEAMS),
    'not imported: The quote on line 3, column 62 is never closed: it is cut off, or a quote is missing. Nothing of it was stored.',
  ],
  [
    'it is cut off in its last row',
    aLicenseList(E3_EXCHANGE, E3_TEAMS).slice(0, -40),
    'not imported: It is cut off: its last row, on line 3, has 5 of 6 fields. Nothing of it was stored.',
  ],
  [
    'it is in Latin-1',
    Buffer.from(aLicenseList(E3_TEAMS.replace('Microsoft Teams', 'Équipe')), 'latin1'),
    'not imported: It is not in UTF-8: the byte 0xC9 at position 214 (line 2) belongs to no character. If it is in Latin-1 or Windows-1252, convert it, and import it again.',
  ],
  [
    'it is in UTF-16',
    Buffer.from(`\ufeff${aLicenseList(E3_TEAMS)}`, 'utf16le'),
    'not imported: It is in UTF-16 or UTF-32, expected UTF-8: convert it, and import it again.',
  ],
  ['it is empty', '', 'not imported: It is empty.'],
])('stores nothing and says why when %s', async (_, content, sentence) => {
  expect(await said(content)).toBe(sentence);
  expect((await run(content)).code).toBe(1);
  expect(await stored()).toEqual({});
});

it('says that a table has no rows, and that its last line does not end', async () => {
  expect(await run(`${HEADER}\n`)).toMatchObject({
    code: 0,
    lines: { 1: `  ${sum(0, 0, 0, 0, 0)}`, 2: '  note: It holds no rows.' },
  });
  const unended = await run(aLicenseList(E3_TEAMS).trimEnd());
  expect(unended.code).toBe(0);
  expect(unended.lines[3]).toBe('  note: Its last line does not end: if it was cut off there, the last field lacks its end.');
});

it('refuses rows at fault with line and column, keeps the good ones and ends with code 1', async () => {
  const outcome = await run(
    aLicenseList(
      E3_EXCHANGE,
      E3_TEAMS.replace(TEAMS, 'not-a-guid'),
      'one,two',
      F1_TEAMS.replace('Microsoft Teams', 'the "new" Teams'),
      F1_TEAMS.replace('M365_F1', ' ').replace(TEAMS, '57ff2da0'),
      F1_TEAMS,
      F1_TEAMS.replace('M365_F1', 'M365_F3'),
    ),
  );
  expect(outcome.code).toBe(1);
  expect(outcome.lines[1]).toBe(`  ${sum(7, 2, 0, 0, 5)}`);
  expect(refused(outcome)).toEqual([
    'refused: SPE_E3 (line 3, column 69): Service_Plan_Id is "not-a-guid"; expected a GUID.',
    'refused: two (line 4): the row is of 2 fields; expected 6 fields as in the first line.',
    'refused: M365_F1 (line 5, column 111): the quote is inside a field that begins without one; expected a field in quotes, with each quote inside it written twice.',
    'refused: (line 6, column 18): String_Id is " "; expected a text that is not empty.',
    'refused: (line 6, column 64): Service_Plan_Id is "57ff2da0"; expected a GUID.',
    'refused: M365_F3 (line 8, column 18): String_Id is "M365_F3"; expected "M365_F1", as before in this file for the same GUID.',
  ]);
  expect(await stored()).toEqual({ M365_F1: ['TEAMS1'], SPE_E3: ['EXCHANGE_S_ENTERPRISE'] });
});

it('counts rows that come again, which add nothing', async () => {
  expect(await run(aLicenseList(E3_TEAMS, E3_TEAMS, E3_EXCHANGE, E3_TEAMS.replace('E3', 'E3 (old)')))).toEqual({
    code: 0,
    lines: [
      'list.csv: licence products with their service plans',
      `  ${sum(1, 1, 0, 0, 0)}`,
      '  note: It has 4 rows, one for each service plan of a licence product.',
      '  note: Rows that name a service plan of their product once more: 2. They add nothing.',
      '  note: Licence products under several names: 1. The first name counts.',
      `Total: 1 file; ${sum(1, 1, 0, 0, 0)}`,
    ],
  });
  expect(await stored()).toEqual({ SPE_E3: ['EXCHANGE_S_ENTERPRISE', 'TEAMS1'] });
});

it('follows a newer list: names, plans that came and plans that left; products it lacks stay', async () => {
  await run(aLicenseList(E3_EXCHANGE, E3_TEAMS, F1_TEAMS));
  const sway = `Microsoft 365 E3 (new),SPE_E3,${E3},SWAY,${SWAY},Sway`;
  const newer = aLicenseList(E3_EXCHANGE.replace('E3', 'E3 (new)').replace('(Plan 2)', '(Plan 2) new'), sway);
  expect((await run(newer)).lines[1]).toBe(`  ${sum(1, 0, 1, 0, 0)}`);
  expect(await stored()).toEqual({ M365_F1: ['TEAMS1'], SPE_E3: ['EXCHANGE_S_ENTERPRISE', 'SWAY'] });
  expect(await api.sql('SELECT display_name FROM subscriptions.service_plan WHERE service_plan_id = $1', [EXCHANGE])).toEqual([
    { display_name: 'Exchange Online (Plan 2) new' },
  ]);
  expect((await run(newer)).lines[1]).toBe(`  ${sum(1, 0, 0, 1, 0)}`);
});

it('takes no plan from a product of which a row was refused', async () => {
  await run(aLicenseList(E3_EXCHANGE, E3_TEAMS, F1_TEAMS));
  const broken = aLicenseList(E3_EXCHANGE, E3_TEAMS.replace(TEAMS, 'x'), F1_TEAMS.replace(TEAMS, SWAY).replace('TEAMS1', 'SWAY'));
  expect((await run(broken)).lines[1]).toBe(`  ${sum(3, 0, 1, 1, 1)}`);
  expect(await stored()).toEqual({ M365_F1: ['SWAY'], SPE_E3: ['EXCHANGE_S_ENTERPRISE', 'TEAMS1'] });
});

it('lets many products bring the same new plans, and two imports of one list run, at once', async () => {
  const plans = Array.from({ length: 60 }, (_, at) => `000000${String(at).padStart(2, '0')}-ffff-4cee-bb44-138d3ef5d965`);
  const rows = Array.from({ length: 24 }, (_, at) => {
    const sku = `000000${String(at).padStart(2, '0')}-0261-4cee-bb44-138d3ef5d965`;
    const ordered = at % 2 === 0 ? plans : plans.toReversed();
    return ordered.map((id) => `Product ${at},P${at},${sku},${id},${id},${id}`);
  });
  await writeFile(join(folder, 'list.csv'), aLicenseList(...rows.flat()));
  const paths = [join(folder, 'list.csv')];
  const runs = await Promise.all([importHere(api, paths), importHere(api, paths)]);
  expect(runs.flatMap(refused)).toEqual([]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(Object.values(await stored())).toEqual(Array.from({ length: 24 }, () => plans));
});

it('tells how far it is, by rows', async () => {
  const rows = Array.from({ length: 1500 }, (_, at) => {
    const sku = `0000${String(Math.floor(at / 500)).padStart(4, '0')}-0261-4cee-bb44-138d3ef5d965`;
    const plan = `0000${String(at).padStart(4, '0')}-ffff-4cee-bb44-138d3ef5d965`;
    return `Product,P${Math.floor(at / 500)},${sku},PLAN${at},${plan},Plan ${at}`;
  });
  await writeFile(join(folder, 'list.csv'), aLicenseList(...rows));
  const told: [number, number][] = [];
  await importHere(api, [join(folder, 'list.csv')], { progress: ({ done, total }) => void told.push([done, total]) });
  expect(told).toEqual([
    [500, 1500],
    [1000, 1500],
    [1500, 1500],
  ]);
});

describe('in the graph', () => {
  const PRODUCT = `id skuId skuPartNumber name servicePlans { id servicePlanId name displayName }`;
  const e3 = {
    id: `lic_${E3}`,
    skuId: E3,
    skuPartNumber: 'SPE_E3',
    name: 'Microsoft 365 E3',
    servicePlans: [
      { id: `spl_${EXCHANGE}`, servicePlanId: EXCHANGE, name: 'EXCHANGE_S_ENTERPRISE', displayName: 'Exchange Online (Plan 2)' },
      { id: `spl_${TEAMS}`, servicePlanId: TEAMS, name: 'TEAMS1', displayName: 'Microsoft Teams' },
    ],
  };

  beforeEach(() => run(aLicenseList(E3_TEAMS, E3_EXCHANGE, F1_TEAMS)));

  it('a licence product is found by its id, by node and with its plans, by whoever may read the catalogue', async () => {
    const query = `query ($id: ID!, $plan: ID!) { licenseProduct(id: $id) { ${PRODUCT} } node(id: $id) { id ... on LicenseProduct { name } } plan: node(id: $plan) { ... on ServicePlan { name } } }`;
    const variables = { id: `lic_${E3}`, plan: `spl_${TEAMS}` };
    const answer = {
      data: { licenseProduct: e3, node: { id: `lic_${E3}`, name: 'Microsoft 365 E3' }, plan: { name: 'TEAMS1' } },
    };
    expect(await api.run(query, variables, seller)).toMatchObject(answer);
    expect(await api.run(query, variables, aCustomerAdmin('cus_any'))).toMatchObject(answer);
    const { data, errors } = await api.run(query, variables);
    expect(data?.licenseProduct).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await api.run(query, { ...variables, id: 'lic_none' }, seller)).data).toMatchObject({ licenseProduct: null });
  });

  it('they are listed by name, found by its start and by part number, page by page', async () => {
    const names = async (args: string) => {
      const { data } = await api.run(`{ licenseProducts(${args}) { totalCount nodes { skuPartNumber } } }`, {}, seller);
      return data?.licenseProducts;
    };
    const both = [{ skuPartNumber: 'SPE_E3' }, { skuPartNumber: 'M365_F1' }];
    expect(await names('first: 5')).toEqual({ totalCount: 2, nodes: both });
    expect(await names('orderBy: NAME_DESC')).toEqual({ totalCount: 2, nodes: both.toReversed() });
    expect(await names('orderBy: SKU_PART_NUMBER_ASC')).toEqual({ totalCount: 2, nodes: both.toReversed() });
    expect(await names('filter: { nameStartsWith: "microsoft  365 f" }')).toEqual({ totalCount: 1, nodes: [both[1]] });
    expect(await names('filter: { skuPartNumber: "spe_e3" }')).toEqual({ totalCount: 1, nodes: [both[0]] });
    expect(await names('filter: { skuPartNumber: "SPE" }')).toEqual({ totalCount: 0, nodes: [] });

    const { data: all } = await api.run('{ licenseProducts { edges { cursor } pageInfo { hasNextPage } } }', {}, seller);
    expect(all).toMatchObject({ licenseProducts: { pageInfo: { hasNextPage: false } } });
    const [after] = JSON.stringify(all).match(/(?<="cursor":")[^"]+/) ?? [];
    const page =
      'query ($after: String) { licenseProducts(first: 1, after: $after) { nodes { name } pageInfo { hasNextPage } } }';
    expect((await api.run(page, {}, seller)).data).toMatchObject({
      licenseProducts: { nodes: [{ name: 'Microsoft 365 E3' }], pageInfo: { hasNextPage: true } },
    });
    expect((await api.run(page, { after }, seller)).data).toMatchObject({
      licenseProducts: { nodes: [{ name: 'Microsoft 365 F1' }], pageInfo: { hasNextPage: false } },
    });
  });

  it('the plans of all products of a page cost one statement', async () => {
    api.statements();
    await api.run(`{ licenseProducts { nodes { ${PRODUCT} } } }`, {}, seller);
    expect(api.statements()).toHaveLength(2);
  });

  it('an item of the catalogue leads to it by SKU id, else by part number, and nowhere when several share that', async () => {
    const [item] = await api.sql<{ id: string }>('SELECT id FROM subscriptions.catalog_item ORDER BY id LIMIT 1');
    const found = async (skuId: string | null, partNumber: string | null) => {
      await api.sql('UPDATE subscriptions.catalog_item SET licensing_sku_id = $2, sku_part_number = $3 WHERE id = $1', [
        item?.id,
        skuId,
        partNumber,
      ]);
      const { data, errors } = await api.run(
        'query ($id: ID!) { catalogItem(id: $id) { licenseProduct { skuPartNumber } } }',
        { id: item?.id },
        seller,
      );
      expect(errors).toBeUndefined();
      return data?.catalogItem;
    };
    expect(await found(E3.toUpperCase(), 'M365_F1')).toEqual({ licenseProduct: { skuPartNumber: 'SPE_E3' } });
    expect(await found(null, 'm365_f1')).toEqual({ licenseProduct: { skuPartNumber: 'M365_F1' } });
    expect(await found(null, null)).toEqual({ licenseProduct: null });
    expect(await found(SWAY, null)).toEqual({ licenseProduct: null });
    await run(aLicenseList(F1_TEAMS.replace('44575883', '99999999')), 'twin.csv');
    expect(await found(null, 'M365_F1')).toEqual({ licenseProduct: null });
  });
});

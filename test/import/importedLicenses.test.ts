import {
  importedLicenseRow,
  importedLicenses,
  LICENSE_COLUMNS,
  type LicenseRow,
} from '../../subgraphs/subscriptions/domain/importedLicenses.ts';
import { E3, E3_EXCHANGE, E3_TEAMS, EXCHANGE, F1, F1_TEAMS, TEAMS } from './aLicenseList.ts';

const fieldsOf = (row: string) => Object.fromEntries(row.split(',').map((text, at) => [LICENSE_COLUMNS[at] ?? '', text]));

function aRow(row: string): LicenseRow {
  const mapped = importedLicenseRow(fieldsOf(row));
  if (!mapped.ok) throw new Error(`No good row: ${row}`);
  return mapped.value;
}

const products = (...rows: readonly string[]) => importedLicenses(rows.map(aRow)).products.map(({ product }) => product);

it('reads a row, folds white space of every kind, and takes ids in any letter case', () => {
  const row = `\u00a0Microsoft\u00a0365 \t E3 ,SPE_E3\t,${E3.toUpperCase()}\u00a0,TEAMS1 , ${TEAMS},Microsoft Teams`;
  expect(importedLicenseRow(fieldsOf(row))).toEqual({
    ok: true,
    value: {
      product: { id: `lic_${E3}`, skuId: E3, skuPartNumber: 'SPE_E3', name: 'Microsoft 365 E3' },
      plan: { id: `spl_${TEAMS}`, servicePlanId: TEAMS, name: 'TEAMS1', displayName: 'Microsoft Teams' },
    },
  });
});

it('tells every field at fault of a row', () => {
  expect(importedLicenseRow({ ...fieldsOf(E3_TEAMS), String_Id: ' ', GUID: '05e9a617', Service_Plan_Id: undefined })).toEqual({
    ok: false,
    refusals: [
      { field: 'String_Id', found: '" "', expected: 'a text that is not empty' },
      { field: 'GUID', found: '"05e9a617"', expected: 'a GUID' },
      { field: 'Service_Plan_Id', found: 'missing', expected: 'a GUID' },
    ],
  });
});

it('takes a name of 2000 bytes, and none of 2001', () => {
  const named = (length: number) => importedLicenseRow({ ...fieldsOf(E3_TEAMS), Product_Display_Name: 'x'.repeat(length) });
  expect(named(2000).ok).toBe(true);
  expect(named(2001)).toMatchObject({
    refusals: [{ field: 'Product_Display_Name', expected: 'at most 2000 bytes; it has 2001' }],
  });
});

it('makes a product of all its rows, wherever they stand, with its plans in the order of their ids', () => {
  expect(products(E3_EXCHANGE, F1_TEAMS, E3_TEAMS)).toEqual([
    {
      ...{ id: `lic_${E3}`, skuId: E3, skuPartNumber: 'SPE_E3', name: 'Microsoft 365 E3' },
      servicePlans: [
        { id: `spl_${TEAMS}`, servicePlanId: TEAMS, name: 'TEAMS1', displayName: 'Microsoft Teams' },
        {
          id: `spl_${EXCHANGE}`,
          servicePlanId: EXCHANGE,
          name: 'EXCHANGE_S_ENTERPRISE',
          displayName: 'Exchange Online (Plan 2)',
        },
      ],
    },
    {
      ...{ id: `lic_${F1}`, skuId: F1, skuPartNumber: 'M365_F1', name: 'Microsoft 365 F1' },
      servicePlans: [{ id: `spl_${TEAMS}`, servicePlanId: TEAMS, name: 'TEAMS1', displayName: 'Microsoft Teams' }],
    },
  ]);
});

it('takes the first name of a product that goes under several, and tells it', () => {
  const {
    products: found,
    renamed,
    repeated,
  } = importedLicenses(
    [E3_TEAMS, E3_EXCHANGE.replace('Microsoft 365 E3', 'Secure Productive Enterprise E3'), E3_TEAMS].map(aRow),
  );
  expect(found.map(({ product }) => [product.name, product.servicePlans.length])).toEqual([['Microsoft 365 E3', 2]]);
  expect(renamed).toEqual([`lic_${E3}`]);
  expect(repeated).toBe(1);
});

it.each<[rule: string, names: string[], name: string]>([
  ['what most rows use', ['SHAREPOINT', 'Microsoft Teams', 'Microsoft Teams'], 'Microsoft Teams'],
  ['the first of what equally many use', ['Teams', 'Microsoft Teams'], 'Teams'],
  ['letters that are not all capitals, counted together', ['Teams', 'MICROSOFT TEAMS', 'Microsoft Teams'], 'Microsoft Teams'],
  ['capitals where nothing else is used', ['TEAMS', 'TEAMS'], 'TEAMS'],
])('writes a plan in one way over all products: %s', (_, names, name) => {
  const rows = names.map((displayName, at) => {
    const sku = `0000000${at}-0261-4cee-bb44-138d3ef5d965`;
    return `Product ${at},P${at},${sku},TEAMS1,${TEAMS},${displayName}`;
  });
  expect(products(...rows).map(({ servicePlans }) => servicePlans[0]?.displayName)).toEqual(names.map(() => name));
});

it('refuses a row that names its product otherwise than the rows before, letter case aside', () => {
  const { strays, products: found } = importedLicenses(
    [E3_TEAMS, E3_EXCHANGE.replace('SPE_E3', 'SPE_E5'), E3_EXCHANGE.replace('SPE_E3', 'spe_e3')].map(aRow),
  );
  expect(strays.map(({ fault }) => fault)).toEqual([
    { field: 'String_Id', found: '"SPE_E5"', expected: '"SPE_E3", as before in this file for the same GUID' },
  ]);
  expect(found.map(({ product }) => product.servicePlans.length)).toEqual([2]);
});

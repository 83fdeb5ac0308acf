import { type Decision, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { type FieldFault, quoted, WireFields } from '../../shared/WireFields.ts';
import { type LicenseProduct, licenseProductIdOf, type ServicePlan, servicePlanIdOf } from './licenseProduct.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What an index of PostgreSQL takes, with room to spare. */
const MAX_BYTES = 2000;

/** The columns of Microsoft's list of product names and service plan identifiers for licensing. */
export const LICENSE_COLUMNS = [
  'Product_Display_Name',
  'String_Id',
  'GUID',
  'Service_Plan_Name',
  'Service_Plan_Id',
  'Service_Plans_Included_Friendly_Names',
] as const;

/** One row of the list: one service plan of one product. */
export interface LicenseRow {
  readonly product: LicenseProduct;
  readonly plan: ServicePlan;
}

/** A licence product with its plans, in the order of their ids. */
export interface ImportedLicenseProduct extends LicenseProduct {
  readonly servicePlans: readonly ServicePlan[];
}

/**
 * One row of the list by the names of its columns, or every field at fault. Texts come with tabs and hard spaces in them and
 * around them: white space is folded and cut.
 */
export function importedLicenseRow(wire: unknown): Decision<LicenseRow, FieldFault> {
  const fields = new WireFields(wire);
  const text = (name: string): string => {
    const folded = fields.text(name).replace(/\s+/gu, ' ');
    const bytes = Buffer.byteLength(nameKey(folded));
    if (bytes > MAX_BYTES) fields.fault(name, `at most ${MAX_BYTES} bytes; it has ${bytes}`);
    return folded;
  };
  const guid = (name: string): string => fields.shaped(name, GUID, 'a GUID').toLowerCase();
  const name = text('Product_Display_Name');
  const skuPartNumber = text('String_Id');
  const skuId = guid('GUID');
  const planName = text('Service_Plan_Name');
  const servicePlanId = guid('Service_Plan_Id');
  const displayName = text('Service_Plans_Included_Friendly_Names');
  return refuseAny(fields.faults, {
    product: { id: licenseProductIdOf(skuId), skuId, skuPartNumber, name },
    plan: { id: servicePlanIdOf(servicePlanId), servicePlanId, name: planName, displayName },
  });
}

/** What a list of rows holds. */
export interface ImportedLicenses<Row extends LicenseRow> {
  readonly products: readonly { readonly product: ImportedLicenseProduct; readonly first: Row }[];
  /** Rows that name their product otherwise than its first row does. */
  readonly strays: readonly { readonly row: Row; readonly fault: FieldFault }[];
  /** How many rows name a plan of their product once more, which changes nothing. */
  readonly repeated: number;
  /** Products that go under several names; the first counts, since the list appends former names at its end. */
  readonly renamed: readonly string[];
}

/**
 * The products that the rows make up, and what is odd about the rows. A plan is written in many ways over the list: the one that
 * most rows use counts, without regard to case, and of its forms the first that is not all in capitals; so a plan reads alike in
 * all products, and the order of the products decides nothing.
 */
export function importedLicenses<Row extends LicenseRow>(rows: Iterable<Row>): ImportedLicenses<Row> {
  const bySku = new Map<string, { first: Row; planIds: Set<string>; names: Set<string> }>();
  const plans = new Map<string, { plan: ServicePlan; names: Spellings; displayNames: Spellings }>();
  const strays: { row: Row; fault: FieldFault }[] = [];
  let repeated = 0;
  for (const row of rows) {
    const { product, plan } = row;
    const sku = bySku.get(product.id) ?? { first: row, planIds: new Set(), names: new Set() };
    const { skuPartNumber } = sku.first.product;
    if (nameKey(skuPartNumber) !== nameKey(product.skuPartNumber)) {
      const expected = `${quoted(skuPartNumber)}, as before in this file for the same GUID`;
      strays.push({ row, fault: { field: 'String_Id', found: quoted(product.skuPartNumber), expected } });
      continue;
    }
    bySku.set(product.id, sku);
    sku.names.add(product.name);
    const written = plans.get(plan.id) ?? { plan, names: new Map(), displayNames: new Map() };
    plans.set(plan.id, written);
    if (sku.planIds.has(written.plan.id)) repeated += 1;
    sku.planIds.add(written.plan.id);
    count(written.names, plan.name);
    count(written.displayNames, plan.displayName);
  }
  const spelled = new Map(
    [...plans].map(([id, { plan, names, displayNames }]): [string, ServicePlan] => [
      id,
      { ...plan, name: usual(names), displayName: usual(displayNames) },
    ]),
  );
  return {
    products: [...bySku.values()].map(({ first, planIds }) => ({
      first,
      product: {
        ...first.product,
        servicePlans: [...planIds].flatMap((id) => spelled.get(id) ?? []).sort(byId),
      },
    })),
    strays,
    repeated,
    renamed: [...bySku].filter(([, { names }]) => names.size > 1).map(([id]) => id),
  };
}

/** How many rows use a text, in the order in which the texts come first. */
type Spellings = Map<string, number>;

function count(spellings: Spellings, text: string): void {
  spellings.set(text, (spellings.get(text) ?? 0) + 1);
}

/** The text that most use, without regard to case; the first of several. */
function usual(spellings: Spellings): string {
  const counts = new Map<string, number>();
  for (const [text, rows] of spellings) counts.set(nameKey(text), (counts.get(nameKey(text)) ?? 0) + rows);
  const most = Math.max(...counts.values());
  const [key] = [...counts].find(([, rows]) => rows === most) ?? [''];
  const forms = [...spellings.keys()].filter((text) => nameKey(text) === key);
  return forms.find((text) => text !== text.toUpperCase()) ?? forms[0] ?? '';
}

function byId(a: ServicePlan, b: ServicePlan): number {
  return a.id < b.id ? -1 : 1;
}

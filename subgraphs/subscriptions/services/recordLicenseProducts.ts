import { columnsOf } from '../../shared/columns.ts';
import { type CommandInput, command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { IncludedServicePlanEntity, LicenseProductEntity, ServicePlanEntity } from '../database/licenseEntities.ts';
import type { IncludedServicePlan, ServicePlan } from '../domain/licenseProduct.ts';
import {
  importedProductRow,
  licenseProductRecorded,
  RECORD_LICENSE_PRODUCTS,
  type RecordLicenseProductInput,
} from './recordLicenseProduct.ts';

export interface RecordLicenseProductsInput extends CommandInput {
  /** Each product once. */
  readonly products: readonly Pick<RecordLicenseProductInput, 'product' | 'isWhole'>[];
}

export type RecordLicenseProductsIds = { readonly created: readonly string[]; readonly changed: readonly string[] };

/** Keeps many imported licence products in one transaction, as `recordLicenseProduct` keeps each. */
export const recordLicenseProducts = command<RecordLicenseProductsInput, RecordLicenseProductsIds, never>({
  name: 'recordLicenseProducts',
  async run({ tx }, { products }) {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [RECORD_LICENSE_PRODUCTS]);
    const ids = products.map(({ product }) => product.id);
    const stored = await tx.lockEach(LicenseProductEntity, ids);
    await tx.storeEach(
      LicenseProductEntity,
      products.map(({ product }) => importedProductRow(product)),
    );
    const written = new Set(tx.changes.map(({ id }) => id));
    for (const id of await storePlans(tx, products)) written.add(id);
    for (const id of await storeLinks(tx, products)) written.add(id);
    const storedNow = products.map(({ product }) => product).filter(({ id }) => written.has(id));
    return accept({
      ids: {
        created: storedNow.flatMap(({ id }) => (stored.has(id) ? [] : [id])),
        changed: storedNow.flatMap(({ id }) => (stored.has(id) ? [id] : [])),
      },
      events: storedNow.map(licenseProductRecorded),
    });
  },
});

type Products = RecordLicenseProductsInput['products'];

/** Stores the plans that differ and answers, for each, the first product that has it. */
async function storePlans(tx: Tx, products: Products): Promise<string[]> {
  const wanted = new Map<string, { readonly plan: ServicePlan; readonly productId: string }>();
  for (const { product } of products)
    for (const plan of product.servicePlans) if (!wanted.has(plan.id)) wanted.set(plan.id, { plan, productId: product.id });
  const stored = await tx.query<ServicePlan>(
    `SELECT ${columnsOf(ServicePlanEntity, 's')} FROM subscriptions.service_plan s WHERE s.id = ANY ($1)`,
    [[...wanted.keys()]],
  );
  const known = new Map(stored.map((plan) => [plan.id, plan]));
  const differing = [...wanted.values()].filter(({ plan: { id, name, displayName } }) => {
    const plan = known.get(id);
    return plan?.name !== name || plan.displayName !== displayName;
  });
  if (differing.length === 0) return [];
  await tx.copy(
    'subscriptions.service_plan',
    ['id', 'service_plan_id', 'name', 'display_name'],
    differing.map(({ plan }) => [plan.id, plan.servicePlanId, plan.name, plan.displayName]),
    'ON CONFLICT (id) DO UPDATE SET name = excluded.name, display_name = excluded.display_name',
  );
  return differing.map(({ productId }) => productId);
}

/** Adds and takes away what belongs to the products; answers, for each such plan, the product. */
async function storeLinks(tx: Tx, products: Products): Promise<string[]> {
  const links = await tx.query<IncludedServicePlan>(
    `SELECT ${columnsOf(IncludedServicePlanEntity, 'i')} FROM subscriptions.licence_product_service_plan i
     WHERE i.licence_product_id = ANY ($1)`,
    [products.map(({ product }) => product.id)],
  );
  const stored = new Map<string, Set<string>>();
  for (const { licenseProductId, servicePlanId } of links)
    stored.set(licenseProductId, (stored.get(licenseProductId) ?? new Set()).add(servicePlanId));
  const added: [product: string, plan: string][] = [];
  const gone: [product: string, plan: string][] = [];
  for (const { product, isWhole } of products) {
    const before = stored.get(product.id) ?? new Set<string>();
    const wanted = new Set(product.servicePlans.map(({ id }) => id));
    for (const plan of wanted) if (!before.has(plan)) added.push([product.id, plan]);
    if (isWhole) for (const plan of before) if (!wanted.has(plan)) gone.push([product.id, plan]);
  }
  if (added.length > 0)
    await tx.copy('subscriptions.licence_product_service_plan', ['licence_product_id', 'service_plan_id'], added);
  if (gone.length > 0) {
    await tx.query(
      `DELETE FROM subscriptions.licence_product_service_plan i USING unnest($1::text[], $2::text[]) AS gone(product, plan)
       WHERE i.licence_product_id = gone.product AND i.service_plan_id = gone.plan`,
      [gone.map(([product]) => product), gone.map(([, plan]) => plan)],
    );
  }
  return [...added, ...gone].map(([product]) => product);
}

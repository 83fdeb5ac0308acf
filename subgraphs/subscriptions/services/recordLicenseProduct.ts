import { columnsOf } from '../../shared/columns.ts';
import { type CommandInput, command, type NewEvent } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { Tx } from '../../shared/Tx.ts';
import { IncludedServicePlanEntity, LicenseProductEntity, ServicePlanEntity } from '../database/licenseEntities.ts';
import type { ImportedLicenseProduct } from '../domain/importedLicenses.ts';
import type { ServicePlan, StoredLicenseProduct } from '../domain/licenseProduct.ts';

export interface RecordLicenseProductInput extends CommandInput {
  readonly product: ImportedLicenseProduct;
  /** Whether these are all plans of the product: plans kept before leave it then. */
  readonly isWhole: boolean;
}

/** At most one of them: both are null when everything was known already. */
export type RecordLicenseProductIds = { readonly created: string | null; readonly changed: string | null };

export type RecordLicenseProductRefusal = { readonly code: 'LICENSE_PRODUCT_STORED_MEANWHILE' };

/** Keeps one imported licence product with its service plans. Equal content changes nothing and writes no event. */
export const recordLicenseProduct = command<RecordLicenseProductInput, RecordLicenseProductIds, RecordLicenseProductRefusal>({
  name: 'recordLicenseProduct',
  conflicts: { licence_product_pk: { code: 'LICENSE_PRODUCT_STORED_MEANWHILE' } },
  async run({ tx }, { product, isWhole }) {
    const { id, servicePlans } = product;
    // There is no row to lock before the first import: two importers of one product wait for each other here, and for one of many.
    await tx.query(
      'SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0)), pg_advisory_xact_lock(hashtextextended($2, 0))',
      [RECORD_LICENSE_PRODUCTS, `record ${id}`],
    );
    const stored = await tx.lock(LicenseProductEntity, id);
    const row = importedProductRow(product);
    if (stored) await tx.save(LicenseProductEntity, row);
    else await tx.insert(LicenseProductEntity, row);
    const plansWritten = await storePlans(tx, servicePlans);
    const linksWritten = await storeLinks(tx, id, servicePlans, isWhole);
    if (tx.changes.length === 0 && plansWritten + linksWritten === 0)
      return accept({ ids: { created: null, changed: null }, events: [] });
    return accept({
      ids: stored ? { created: null, changed: id } : { created: id, changed: null },
      events: [licenseProductRecorded(product)],
    });
  },
});

/** Name of the lock that those who record one product share and who records many holds alone. */
export const RECORD_LICENSE_PRODUCTS = 'record licence products';

/** The row that keeps an imported product. */
export function importedProductRow({ id, skuId, skuPartNumber, name }: ImportedLicenseProduct): StoredLicenseProduct {
  const keys = { nameKey: nameKey(name), partNumberKey: nameKey(skuPartNumber) };
  return { id, skuId, skuPartNumber, name, ...keys, origin: 'IMPORTED', retiredAt: null };
}

export function licenseProductRecorded({ id, skuId, skuPartNumber, name, servicePlans }: ImportedLicenseProduct): NewEvent {
  const payload = { skuId, skuPartNumber, name, servicePlanIds: servicePlans.map(({ servicePlanId }) => servicePlanId) };
  return { type: 'license.product.recorded', subject: id, payload };
}

/** Plans are shared by many products: those that differ are written in the order of their ids, so that no two writers wait for each other. */
async function storePlans(tx: Tx, plans: readonly ServicePlan[]): Promise<number> {
  const stored = await tx.query<ServicePlan>(
    `SELECT ${columnsOf(ServicePlanEntity, 's')} FROM subscriptions.service_plan s WHERE s.id = ANY ($1)`,
    [plans.map(({ id }) => id)],
  );
  const known = new Map(stored.map((plan) => [plan.id, plan]));
  const differing = plans.filter(({ id, name, displayName }) => {
    const plan = known.get(id);
    return plan?.name !== name || plan.displayName !== displayName;
  });
  if (differing.length === 0) return 0;
  const written = await tx.query(
    `INSERT INTO subscriptions.service_plan AS s (id, service_plan_id, name, display_name)
     SELECT p.id, p."servicePlanId", p.name, p."displayName"
     FROM jsonb_to_recordset($1::jsonb) AS p(id text, "servicePlanId" text, name text, "displayName" text) ORDER BY p.id
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, display_name = excluded.display_name
     WHERE (s.name, s.display_name) IS DISTINCT FROM (excluded.name, excluded.display_name)
     RETURNING s.id`,
    [JSON.stringify(differing)],
  );
  return written.length;
}

async function storeLinks(tx: Tx, productId: string, plans: readonly ServicePlan[], isWhole: boolean): Promise<number> {
  const links = await tx.find(IncludedServicePlanEntity, { licenseProductId: productId });
  const stored = new Set(links.map(({ servicePlanId }) => servicePlanId));
  const wanted = new Set(plans.map(({ id }) => id));
  const added = [...wanted].filter((id) => !stored.has(id));
  const gone = isWhole ? [...stored].filter((id) => !wanted.has(id)) : [];
  if (added.length > 0) {
    await tx.query(
      `INSERT INTO subscriptions.licence_product_service_plan (licence_product_id, service_plan_id)
       SELECT $1, plan FROM unnest($2::text[]) AS plan`,
      [productId, added],
    );
  }
  if (gone.length > 0) {
    await tx.query(
      'DELETE FROM subscriptions.licence_product_service_plan WHERE licence_product_id = $1 AND service_plan_id = ANY ($2)',
      [productId, gone],
    );
  }
  return added.length + gone.length;
}

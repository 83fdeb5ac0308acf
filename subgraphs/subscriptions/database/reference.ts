import type { ReferenceSet } from '../../shared/loadReference.ts';

/** An imported row wins: it is neither overwritten nor retired by what ships. */
const catalogItems: ReferenceSet = {
  name: 'catalog items',
  file: 'subgraphs/subscriptions/reference/catalog-items.json',
  statements: [
    `INSERT INTO subscriptions.catalog_item AS c (id, catalog_item_id, kind, product_key, sku_key, availability_key, name, name_key,
       description, market, segment, category, minimum_quantity, maximum_quantity, max_seats_per_tenant, is_add_on, has_add_ons,
       is_trial, is_auto_renewable, is_purchasable, unit_type, billing_type, billing_cycles, terms, limit_unit_of_measure, "limit",
       prerequisite_ids, conversion_target_ids, upgrade_target_ids, required_qualification, sku_part_number, licensing_sku_id,
       origin, retired_at)
     SELECT r.id, r."catalogItemId", 'NEW_COMMERCE', split_part(r."catalogItemId", ':', 1), split_part(r."catalogItemId", ':', 2),
            split_part(r."catalogItemId", ':', 3), r.name, r."nameKey", r.description, NULL, r.segment, r.category,
            r."minimumQuantity", r."maximumQuantity", r."maxSeatsPerTenant", r."isAddOn", r."hasAddOns", r."isTrial",
            r."isAutoRenewable", true, r."unitType", r."billingType", r."billingCycles", r.terms, r."limitUnitOfMeasure", r."limit",
            r."prerequisiteIds", r."conversionTargetIds", r."upgradeTargetIds", r."requiredQualification", r."skuPartNumber",
            r."licensingSkuId", 'SHIPPED', NULL
     FROM jsonb_to_recordset($1::jsonb) AS r(id text, "catalogItemId" text, name text, "nameKey" text, description text,
       segment text, category text, "minimumQuantity" integer, "maximumQuantity" integer, "maxSeatsPerTenant" integer,
       "isAddOn" boolean, "hasAddOns" boolean, "isTrial" boolean, "isAutoRenewable" boolean, "unitType" text, "billingType" text,
       "billingCycles" text[], terms text[], "limitUnitOfMeasure" text, "limit" integer, "prerequisiteIds" text[],
       "conversionTargetIds" text[], "upgradeTargetIds" text[], "requiredQualification" text, "skuPartNumber" text,
       "licensingSkuId" text)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, description = excluded.description,
       segment = excluded.segment, category = excluded.category, minimum_quantity = excluded.minimum_quantity,
       maximum_quantity = excluded.maximum_quantity, max_seats_per_tenant = excluded.max_seats_per_tenant,
       is_add_on = excluded.is_add_on, has_add_ons = excluded.has_add_ons, is_trial = excluded.is_trial,
       is_auto_renewable = excluded.is_auto_renewable, is_purchasable = excluded.is_purchasable, unit_type = excluded.unit_type,
       billing_type = excluded.billing_type, billing_cycles = excluded.billing_cycles, terms = excluded.terms,
       limit_unit_of_measure = excluded.limit_unit_of_measure, "limit" = excluded."limit",
       prerequisite_ids = excluded.prerequisite_ids, conversion_target_ids = excluded.conversion_target_ids,
       upgrade_target_ids = excluded.upgrade_target_ids, required_qualification = excluded.required_qualification,
       sku_part_number = excluded.sku_part_number, licensing_sku_id = excluded.licensing_sku_id, retired_at = NULL
     WHERE c.origin = 'SHIPPED'`,
    `UPDATE subscriptions.catalog_item c SET retired_at = $2
     WHERE c.origin = 'SHIPPED' AND c.retired_at IS NULL
       AND c.id NOT IN (SELECT r.id FROM jsonb_to_recordset($1::jsonb) AS r(id text))`,
  ],
};

/** Shipped rows as `{ catalogItemId, market, currency, effectiveFrom, effectiveTo, prices: { "P1Y ANNUAL": "432.00" } }`. */
const SHIPPED_PRICES = `
  SELECT r."catalogItemId", r.market, r.currency, split_part(p.key, ' ', 1) AS term_duration, split_part(p.key, ' ', 2) AS billing_cycle,
         p.value::numeric AS unit_price, r."effectiveFrom", r."effectiveTo"
  FROM jsonb_to_recordset($1::jsonb) AS r("catalogItemId" text, market text, currency text, "effectiveFrom" date,
    "effectiveTo" date, prices jsonb)
  CROSS JOIN LATERAL jsonb_each_text(r.prices) AS p`;

/** A shipped price that is gone holds no longer, from the day before it began. */
const prices: ReferenceSet = {
  name: 'prices',
  file: 'subgraphs/subscriptions/reference/prices.json',
  statements: [
    `INSERT INTO subscriptions.price_entry AS p (catalog_item_id, market, currency, term_duration, billing_cycle, unit_price,
       effective_from, effective_to, origin)
     SELECT shipped.*, 'SHIPPED' FROM (${SHIPPED_PRICES}) AS shipped
     ON CONFLICT (catalog_item_id, market, term_duration, billing_cycle, effective_from) DO UPDATE SET
       currency = excluded.currency, unit_price = excluded.unit_price, effective_to = excluded.effective_to
     WHERE p.origin = 'SHIPPED'`,
    `UPDATE subscriptions.price_entry p SET effective_to = p.effective_from - 1
     WHERE p.origin = 'SHIPPED' AND NOT EXISTS (
       SELECT 1 FROM (${SHIPPED_PRICES}) AS shipped
       WHERE shipped."catalogItemId" = p.catalog_item_id AND shipped.market = p.market
         AND shipped.term_duration = p.term_duration AND shipped.billing_cycle = p.billing_cycle
         AND shipped."effectiveFrom" = p.effective_from)`,
  ],
};

/** What can be bought and for how much, in this order: a price names its item. */
export const referenceSets: readonly ReferenceSet[] = [catalogItems, prices];

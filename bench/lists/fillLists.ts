import type pg from 'pg';

/** The partner whose lists are looked at, and the reseller below it that sees the same rows. */
export const PROVIDER = 'par_provider';
export const RESELLER = 'par_reseller';
/** Holds most rows of the provider: its own lists are as long as a thousand pages. */
export const BIG_CUSTOMER = 'cus_1';
/** A user that filed none of the requests it could see. */
export const QUIET_USER = 'pusr_quiet';

/** How many rows a list has. */
export interface ListSizes {
  /** Of the provider, in each list. */
  readonly own: number;
  /** Of one customer among them, in lists under a customer. */
  readonly ofBigCustomer: number;
  /** Of all other partners together. */
  readonly others: number;
  /** Of reference data, the same for everybody. */
  readonly reference: number;
}

/** The sizes as the statements read them. */
const OWN = "current_setting('lists.own')::integer";
const OF_BIG_CUSTOMER = "current_setting('lists.of_big_customer')::integer";
const OTHERS = "current_setting('lists.others')::integer";
const REFERENCE = "current_setting('lists.reference')::integer";

/** Row `i` of all: whose it is, and values that stand in no order in the table. */
const ROWS = `(SELECT i, i <= ${OWN} AS own, CASE WHEN i <= ${OWN} THEN '${PROVIDER}' ELSE 'par_' || i % 49 END AS partner,
    CASE WHEN i <= ${OWN} THEN '${RESELLER}' WHEN i % 2 = 0 THEN 'par_r' || i % 900 END AS reseller,
    CASE WHEN i <= ${OF_BIG_CUSTOMER} THEN '${BIG_CUSTOMER}' ELSE 'cus_' || i END AS customer,
    md5(i::text) AS mixed, timestamptz '2024-01-01Z' + (i * 7919::bigint % 1000003) * interval '1 minute' AS at
  FROM generate_series(1, ${OWN} + ${OTHERS}) AS i) AS row`;

const STATEMENTS = [
  `INSERT INTO customers.customer (id, tenant_id, commerce_id, cloud, domain, domain_key, company_name, name_key, country,
     verification_status, verification_trigger, agreement_signed_at, is_sandbox, created_at, version)
   SELECT 'cus_' || i, 'tenant ' || i, i, 'GLOBAL', mixed || '.example', mixed || '.example', mixed, mixed,
     (ARRAY['US', 'DE', 'FR', 'CZ'])[1 + i % 4], 'ALLOWED', 'CUSTOMER_CREATED', CASE WHEN i % 50 = 0 THEN at END, false, at, 1 FROM ${ROWS}`,
  `INSERT INTO customers.customer_relationship (partner_id, customer_id, state, since, friendly_name, friendly_name_key, domain_key,
     customer_created_at, reseller_id, provider_id, tags, tag_keys, qualifications, is_source, version)
   SELECT side.partner, 'cus_' || i, 'RESELLER', at, mixed, mixed, mixed || '.example', at, side.reseller, side.provider,
     '{}', '{}', '{}', true, 1
   FROM ${ROWS} CROSS JOIN LATERAL (SELECT row.partner, row.reseller, NULL
     UNION ALL SELECT '${RESELLER}', NULL, '${PROVIDER}' WHERE own) AS side(partner, reseller, provider)`,
  `INSERT INTO customers.reseller_invitation (id, partner_id, kind, includes_admin_permissions, locale, status, created_at, created_by,
     withdrawn_at, version)
   SELECT 'rinv_' || mixed, partner, 'DIRECT', false, 'en', CASE WHEN i % 9 = 0 THEN 'WITHDRAWN' ELSE 'OPEN' END, at, 'pusr_1',
     CASE WHEN i % 9 = 0 THEN at END, 1 FROM ${ROWS}
   UNION ALL SELECT '${BIG_CUSTOMER}', 'par_48', 'DIRECT', false, 'en', 'OPEN', timestamptz '2024-01-01Z', 'pusr_1', NULL, 1`,
  `INSERT INTO customers.reseller_invitation_link (partner_id, invitation_id, token)
   SELECT partner_id, id, md5(id) FROM customers.reseller_invitation`,
  `INSERT INTO customers.reseller_invitation_acceptance (id, invitation_id, partner_id, customer_id, first_name, last_name, email,
     accepted_agreement, accepted_at, accepted_by)
   SELECT mixed, CASE WHEN customer = '${BIG_CUSTOMER}' THEN customer ELSE 'rinv_' || mixed END, partner, 'cus_' || i, 'Ann', 'Lee',
     'ann@x.example', false, at, 'ann' FROM ${ROWS}`,
  `INSERT INTO customers.tag (partner_id, key, name, customer_count) SELECT partner, mixed, mixed, 1 FROM ${ROWS}`,
  `INSERT INTO customers.validation_code (id, partner_id, organization_name, validation_id, max_creates, remaining_creates, issued_at, version)
   SELECT 'vco_' || mixed, partner, 'A town', mixed, 5, i % 6, at, 1 FROM ${ROWS}`,
  `INSERT INTO customers.partnership (provider_id, reseller_id, provider_name_key, reseller_name_key, state, since, version)
   SELECT side.provider, side.reseller, mixed, mixed, CASE WHEN i % 9 = 0 THEN 'REMOVED' ELSE 'ACTIVE' END, at, 1
   FROM ${ROWS} CROSS JOIN LATERAL (SELECT row.partner, 'par_of_' || i
     UNION ALL SELECT 'par_above_' || i, '${RESELLER}' WHERE own) AS side(provider, reseller)`,
  `INSERT INTO customers.partner_listing (id, kind, mpn_id, name, name_key, countries, version)
   SELECT i, (ARRAY['INDIRECT_PROVIDER', 'LICENSING_SOLUTION_PROVIDER', 'OEM_DISTRIBUTOR'])[1 + i % 3], i, md5(i::text), md5(i::text),
     ARRAY[(ARRAY['US', 'DE', 'FR', 'CZ'])[1 + i % 4]], 1 FROM generate_series(1, ${REFERENCE}) AS i`,
  `INSERT INTO customers.partnership_invitation (id, provider_id, status, token_hash, locale, acceptance_count, created_by, created_at,
     withdrawn_at, version)
   SELECT 'pin_' || mixed, partner, CASE WHEN i % 9 = 0 THEN 'WITHDRAWN' ELSE 'OPEN' END, mixed, 'en-US', 0, 'pusr_' || i % 90, at,
     CASE WHEN i % 9 = 0 THEN at END, 1 FROM ${ROWS}`,
  `INSERT INTO subscriptions.subscription (id, partner_id, reseller_id, customer_id, order_id, catalog_item_id, offer_id, offer_name,
     name_key, product_family, unit_type, billing_type, is_trial, quantity, minimum_quantity, maximum_quantity, status, billing_cycle,
     currency, auto_renew_enabled, is_extended_service_term, term_starts_on, commitment_ends_on, ends_on_key, term_anchor_day,
     update_count, created_at, version)
   SELECT 'sub_' || mixed, partner, reseller, customer, 'ord_' || i, 'cat_' || i % 40, 'offer', mixed,
     mixed, 'LICENSE_BASED', 'Licenses', 'LICENSE', i % 20 = 0, 1 + i % 5000, 1, 5000,
     (ARRAY['ACTIVE', 'ACTIVE', 'SUSPENDED', 'DELETED'])[1 + i % 4], 'MONTHLY', 'USD', true, false, date '2026-01-01',
     date '2026-01-01' + (i * 7919 % 730)::int, date '2026-01-01' + (i * 7919 % 730)::int, 1, 0, at, 1 FROM ${ROWS}`,
  `INSERT INTO access.customer_fact (partner_id, customer_id, relationship) SELECT DISTINCT partner, customer, 'RESELLER' FROM ${ROWS}`,
  `INSERT INTO access.customer_fact (partner_id, customer_id, relationship)
   SELECT DISTINCT '${RESELLER}', customer, 'RESELLER' FROM ${ROWS} WHERE own`,
  `INSERT INTO access.customer_user (id, customer_id, object_id, user_principal_name, upn_key, display_name, name_key,
     must_change_password, sign_in_blocked, directory_role_ids, state, created_at, version)
   SELECT 'usr_' || mixed, customer, mixed, i || '@example', i || '@example', mixed, mixed, false, i % 50 = 0,
     CASE WHEN i % 100 = 0 THEN ARRAY['role_1'] ELSE '{}' END, 'ACTIVE', at, 1 FROM ${ROWS}`,
  `INSERT INTO access.gdap_relationship (id, external_id, partner_id, customer_id, display_name, name_key, status, duration_days,
     auto_extend, role_ids, created_at, last_modified_at, ends_at, version)
   SELECT 'gdap_' || mixed, mixed, partner, customer, mixed, mixed, (ARRAY['ACTIVE', 'EXPIRED', 'TERMINATED', 'ACTIVE'])[1 + i % 4],
     365, i % 2 = 0, ARRAY['role_' || i % 30], at, at, at + interval '1 year', 1 FROM ${ROWS}`,
  `INSERT INTO support.service_request (id, number, partner_id, reseller_id, customer_id, title, description, category, product_family,
     topic_id, severity, status, stage, created_by, created_at, last_modified_at, version)
   SELECT 'srq_' || mixed, i, partner, reseller, customer, 'A title', 'A description', 'TECHNICAL', 'AZURE',
     (SELECT id FROM support.topic LIMIT 1), 'MODERATE', 'OPEN', 'IN_PROGRESS', 'pusr_' || i % 90, at, at + interval '1 day', 1
   FROM ${ROWS}`,
  `INSERT INTO subscriptions.licence_product (id, sku_id, sku_part_number, part_number_key, name, name_key, origin)
   SELECT 'lic_' || i, i, md5(i::text), md5(i::text), md5(i::text), md5(i::text), 'SHIPPED' FROM generate_series(1, ${REFERENCE}) AS i`,
  `INSERT INTO subscriptions.catalog_item (id, catalog_item_id, kind, product_key, sku_key, name, name_key, description, segment,
     minimum_quantity, maximum_quantity, is_add_on, has_add_ons, is_trial, is_auto_renewable, is_purchasable, unit_type, billing_type,
     billing_cycles, terms, limit_unit_of_measure, "limit", prerequisite_ids, conversion_target_ids, upgrade_target_ids, origin)
   SELECT 'off_' || i, i, 'LEGACY', i, i, md5(i::text), md5(i::text), '', 'COMMERCIAL', 1, 1, i % 50 = 0, false, i % 50 = 0, true,
     i % 2 = 0, 'Licenses', 'LICENSE', '{}', '{}', 'NONE', 0, '{}', '{}', '{}', 'IMPORTED' FROM generate_series(1, ${REFERENCE}) AS i`,
];

/** Fills every list of the graph with the rows of many partners and lets PostgreSQL count them. As administrator. */
export async function fillLists(client: pg.Client, { own, ofBigCustomer, others, reference }: ListSizes): Promise<void> {
  const sizes = { own, of_big_customer: ofBigCustomer, others, reference };
  for (const [name, size] of Object.entries(sizes)) {
    await client.query('SELECT set_config($1, $2, false)', [`lists.${name}`, String(size)]);
  }
  for (const statement of STATEMENTS) await client.query(statement);
  await client.query('VACUUM (ANALYZE)');
}

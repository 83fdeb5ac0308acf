import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referencePolicy } from '../../../shared/plumbing.ts';

/** What can be bought, and for how much. */
export class CreateCatalog1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subscriptions.catalog_item (
        id text CONSTRAINT catalog_item_pk PRIMARY KEY,
        catalog_item_id text NOT NULL,
        kind text NOT NULL CONSTRAINT catalog_item_kind CHECK (kind IN ('NEW_COMMERCE', 'LEGACY')),
        product_key text NOT NULL,
        sku_key text NOT NULL,
        availability_key text,
        name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        description text NOT NULL,
        market text,
        segment text NOT NULL CONSTRAINT catalog_item_segment CHECK (segment IN ('COMMERCIAL', 'EDUCATION', 'GOVERNMENT', 'NONPROFIT')),
        category text,
        minimum_quantity integer NOT NULL,
        maximum_quantity integer NOT NULL,
        max_seats_per_tenant integer,
        is_add_on boolean NOT NULL,
        has_add_ons boolean NOT NULL,
        is_trial boolean NOT NULL,
        is_auto_renewable boolean NOT NULL,
        is_purchasable boolean NOT NULL,
        unit_type text NOT NULL,
        billing_type text NOT NULL CONSTRAINT catalog_item_billing CHECK (billing_type IN ('LICENSE', 'USAGE')),
        billing_cycles text[] NOT NULL,
        terms text[] NOT NULL,
        limit_unit_of_measure text NOT NULL
          CONSTRAINT catalog_item_limit_unit CHECK (limit_unit_of_measure IN ('NONE', 'LIFETIME', 'CONCURRENT')),
        "limit" integer NOT NULL,
        prerequisite_ids text[] NOT NULL,
        conversion_target_ids text[] NOT NULL,
        upgrade_target_ids text[] NOT NULL,
        required_qualification text,
        sku_part_number text,
        licensing_sku_id text,
        origin text NOT NULL CONSTRAINT catalog_item_origin CHECK (origin IN ('SHIPPED', 'IMPORTED')),
        retired_at timestamptz,
        CONSTRAINT catalog_item_quantities CHECK (minimum_quantity >= 0 AND maximum_quantity >= minimum_quantity)
      );
      CREATE INDEX catalog_item_name ON subscriptions.catalog_item (name_key, id);
      CREATE INDEX catalog_item_sku ON subscriptions.catalog_item (product_key, sku_key);
      ${referencePolicy('subscriptions.catalog_item')}

      CREATE TABLE subscriptions.price_entry (
        catalog_item_id text NOT NULL CONSTRAINT price_entry_item REFERENCES subscriptions.catalog_item (id),
        market text NOT NULL,
        currency text NOT NULL,
        -- NONE where there is no term: part of the key.
        term_duration text NOT NULL,
        billing_cycle text NOT NULL,
        unit_price numeric(18, 4) NOT NULL CONSTRAINT price_entry_positive CHECK (unit_price >= 0),
        effective_from date NOT NULL,
        effective_to date,
        origin text NOT NULL CONSTRAINT price_entry_origin CHECK (origin IN ('SHIPPED', 'IMPORTED')),
        CONSTRAINT price_entry_pk PRIMARY KEY (catalog_item_id, market, term_duration, billing_cycle, effective_from)
      );
      ${referencePolicy('subscriptions.price_entry')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE subscriptions.price_entry, subscriptions.catalog_item');
  }
}

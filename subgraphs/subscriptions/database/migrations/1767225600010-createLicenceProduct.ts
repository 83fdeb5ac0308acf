import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referencePolicy } from '../../../shared/plumbing.ts';

/** What licences are of, and the service plans in them. */
export class CreateLicenceProduct1767225600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subscriptions.licence_product (
        id text CONSTRAINT licence_product_pk PRIMARY KEY,
        sku_id text NOT NULL CONSTRAINT licence_product_sku CHECK (id = 'lic_' || sku_id),
        -- Not unique: Microsoft has given one part number to two SKUs.
        sku_part_number text NOT NULL,
        part_number_key text COLLATE "C" NOT NULL,
        name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        origin text NOT NULL CONSTRAINT licence_product_origin CHECK (origin IN ('SHIPPED', 'IMPORTED')),
        retired_at timestamptz
      );
      CREATE INDEX licence_product_name ON subscriptions.licence_product (name_key, id);
      CREATE INDEX licence_product_part_number ON subscriptions.licence_product (part_number_key, id);
      ${referencePolicy('subscriptions.licence_product')}

      CREATE TABLE subscriptions.service_plan (
        id text CONSTRAINT service_plan_pk PRIMARY KEY,
        -- No second unique key: writers of the same new plans at once must meet at one, which they wait for.
        service_plan_id text NOT NULL CONSTRAINT service_plan_key CHECK (id = 'spl_' || service_plan_id),
        name text NOT NULL,
        display_name text NOT NULL
      );
      ${referencePolicy('subscriptions.service_plan')}

      CREATE TABLE subscriptions.licence_product_service_plan (
        licence_product_id text NOT NULL CONSTRAINT licence_product_service_plan_product REFERENCES subscriptions.licence_product (id),
        service_plan_id text NOT NULL CONSTRAINT licence_product_service_plan_plan REFERENCES subscriptions.service_plan (id),
        CONSTRAINT licence_product_service_plan_pk PRIMARY KEY (licence_product_id, service_plan_id)
      );
      ${referencePolicy('subscriptions.licence_product_service_plan')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE subscriptions.licence_product_service_plan, subscriptions.service_plan, subscriptions.licence_product',
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KIND, policies } from '../../../shared/plumbing.ts';

const LISTS = `${KIND} IN ('PLATFORM_OPERATOR', 'SYSTEM')`;

/** The public lists of partners. */
export class AddPartnerListing1767225600062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.partner_listing (
        id text CONSTRAINT partner_listing_pk PRIMARY KEY,
        kind text NOT NULL
          CONSTRAINT partner_listing_kind CHECK (kind IN ('INDIRECT_PROVIDER', 'LICENSING_SOLUTION_PROVIDER', 'OEM_DISTRIBUTOR')),
        mpn_id text NOT NULL,
        name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        countries text[] NOT NULL,
        website text,
        contact_url text,
        removed_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT partner_listing_partner UNIQUE (kind, mpn_id)
      );
      CREATE INDEX partner_listing_kind_name ON customers.partner_listing (kind, name_key, id) WHERE removed_at IS NULL;
      CREATE INDEX partner_listing_name ON customers.partner_listing (name_key, id) WHERE removed_at IS NULL;
      CREATE INDEX partner_listing_countries ON customers.partner_listing USING gin (countries);
      ${policies('customers.partner_listing', 'true', { insert: LISTS, update: LISTS })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE customers.partner_listing');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedPolicy } from '../../../shared/plumbing.ts';

/** The facts of a customer for whom `sees` holds; in this form, white space too, the first migration wrote it. */
const facts = (sees: string) => `
      CREATE OR REPLACE FUNCTION customers.relationship_facts(wanted text)
        RETURNS TABLE (partner_id text, state text, qualifications text[], reseller_id text, reseller_mpn_id text, reseller_linked boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT r.partner_id, r.state, r.qualifications, r.reseller_id, p.mpn_id,
                 r.reseller_id IS NULL OR coalesce(s.state = 'ACTIVE', false)
          FROM customers.customer_relationship r
          LEFT JOIN customers.partner p ON p.id = r.reseller_id
          LEFT JOIN customers.partnership s ON s.provider_id = r.partner_id AND s.reseller_id = r.reseller_id
          WHERE r.customer_id = wanted AND ${sees}
          ORDER BY r.partner_id COLLATE "C"
        $$;`;

const OF_A_PARTNER = `EXISTS (SELECT 1 FROM customers.customer_relationship mine
                        WHERE mine.partner_id = current_setting('app.partner', true) AND mine.customer_id = wanted)`;

const FOR_RECORDINGS = `current_setting('app.kind', true) = 'SYSTEM'
            AND ${OF_A_PARTNER}`;

const FOR_ALL_OF_THE_CUSTOMER = `(current_setting('app.kind', true) = 'PLATFORM_OPERATOR'
            OR (current_setting('app.kind', true) = 'CUSTOMER_ADMIN' AND wanted = current_setting('app.customer', true))
            OR ${OF_A_PARTNER})`;

/** What a partner sold to a customer, and every partner of a customer told of a change whoever makes it. */
export class KeepSoldItems1767225600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.sold_item (
        partner_id text NOT NULL,
        id text NOT NULL,
        customer_id text NOT NULL,
        kind text NOT NULL CONSTRAINT sold_item_kind CHECK (kind IN ('NEW_COMMERCE', 'LEGACY', 'AZURE_PLAN', 'AZURE_CLASSIC', 'SOFTWARE',
          'RESERVATION', 'SAVINGS_PLAN', 'MARKETPLACE')),
        status text NOT NULL,
        cancellable_until timestamptz,
        ends_on date,
        CONSTRAINT sold_item_pk PRIMARY KEY (partner_id, id)
      );
      CREATE INDEX sold_item_customer ON customers.sold_item (customer_id, partner_id, id);
      ${ownedPolicy('customers.sold_item', { reseller: false, customer: false })}

      -- For the event log alone; no answer shows what another partner has with the customer.
      ${facts(FOR_ALL_OF_THE_CUSTOMER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${facts(FOR_RECORDINGS)}
      DROP TABLE customers.sold_item;
    `);
  }
}

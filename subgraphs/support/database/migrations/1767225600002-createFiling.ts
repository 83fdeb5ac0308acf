import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedPolicy } from '../../../shared/plumbing.ts';

/** What a request is filed with, and what this subgraph knows of customers, subscriptions, people and directory roles. */
export class CreateFiling1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const known = (table: string): string => ownedPolicy(`support.${table}`, { reseller: false, customer: false });
    await runner.query(`
      ALTER TABLE support.service_request
        ADD COLUMN subscription_id text,
        ADD COLUMN primary_contact_id text,
        ADD COLUMN primary_contact_name text,
        ADD COLUMN primary_contact_phone_number text,
        ADD COLUMN available_24x7 boolean NOT NULL DEFAULT false,
        ADD COLUMN customer_contact jsonb,
        ADD COLUMN country_code text,
        ADD COLUMN locale text,
        ADD COLUMN time_zone text,
        ADD COLUMN product_id text,
        ADD COLUMN product_name text,
        ADD COLUMN follow_up_of_id text CONSTRAINT service_request_follow_up REFERENCES support.service_request (id),
        ADD COLUMN deduplication_key text,
        ADD COLUMN watchers text[] NOT NULL DEFAULT '{}' CONSTRAINT service_request_watchers CHECK (cardinality(watchers) <= 48);
      CREATE INDEX service_request_deduplication ON support.service_request (partner_id, deduplication_key)
        WHERE deduplication_key IS NOT NULL AND stage <> 'CLOSED';

      ALTER TABLE support.service_request_note
        ADD COLUMN created_by text,
        ADD COLUMN minutes_spent integer
          CONSTRAINT service_request_note_minutes CHECK (minutes_spent BETWEEN 0 AND 1440);

      CREATE TABLE support.external_reference (
        partner_id text NOT NULL,
        system text NOT NULL,
        external_id text NOT NULL CONSTRAINT external_reference_id CHECK (char_length(external_id) BETWEEN 1 AND 200),
        service_request_id text NOT NULL CONSTRAINT external_reference_request REFERENCES support.service_request (id),
        url text,
        CONSTRAINT external_reference_pk PRIMARY KEY (partner_id, system, external_id)
      );
      CREATE INDEX external_reference_of_request ON support.external_reference (service_request_id);
      ${known('external_reference')}

      CREATE TABLE support.customer_fact (
        partner_id text NOT NULL,
        customer_id text NOT NULL,
        relationship text NOT NULL,
        is_locked boolean NOT NULL,
        country text NOT NULL,
        reseller_id text,
        CONSTRAINT customer_fact_pk PRIMARY KEY (partner_id, customer_id)
      );
      ${known('customer_fact')}

      CREATE TABLE support.subscription_fact (
        partner_id text NOT NULL,
        subscription_id text NOT NULL,
        customer_id text NOT NULL,
        CONSTRAINT subscription_fact_pk PRIMARY KEY (partner_id, subscription_id)
      );
      ${known('subscription_fact')}

      CREATE TABLE support.partner_user_fact (
        partner_id text NOT NULL,
        user_id text NOT NULL,
        display_name text NOT NULL,
        CONSTRAINT partner_user_fact_pk PRIMARY KEY (partner_id, user_id)
      );
      ${known('partner_user_fact')}

      CREATE TABLE support.gdap_relationship_fact (
        partner_id text NOT NULL,
        relationship_id text NOT NULL,
        customer_id text,
        status text NOT NULL,
        ends_at timestamptz,
        CONSTRAINT gdap_relationship_fact_pk PRIMARY KEY (partner_id, relationship_id)
      );
      CREATE INDEX gdap_relationship_fact_customer ON support.gdap_relationship_fact (partner_id, customer_id);
      ${known('gdap_relationship_fact')}

      CREATE TABLE support.gdap_assignment_fact (
        partner_id text NOT NULL,
        assignment_id text NOT NULL,
        relationship_id text NOT NULL,
        group_id text NOT NULL,
        role_ids text[] NOT NULL,
        status text NOT NULL,
        CONSTRAINT gdap_assignment_fact_pk PRIMARY KEY (partner_id, assignment_id)
      );
      CREATE INDEX gdap_assignment_fact_relationship ON support.gdap_assignment_fact (partner_id, relationship_id);
      ${known('gdap_assignment_fact')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE support.gdap_assignment_fact, support.gdap_relationship_fact, support.partner_user_fact,
        support.subscription_fact, support.customer_fact, support.external_reference;
      ALTER TABLE support.service_request_note DROP COLUMN minutes_spent, DROP COLUMN created_by;
      ALTER TABLE support.service_request
        DROP COLUMN watchers, DROP COLUMN deduplication_key, DROP COLUMN follow_up_of_id, DROP COLUMN product_name,
        DROP COLUMN product_id, DROP COLUMN time_zone, DROP COLUMN locale, DROP COLUMN country_code,
        DROP COLUMN customer_contact, DROP COLUMN available_24x7, DROP COLUMN primary_contact_phone_number,
        DROP COLUMN primary_contact_name, DROP COLUMN primary_contact_id, DROP COLUMN subscription_id;
    `);
  }
}

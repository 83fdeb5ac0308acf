import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, KIND, PARTNER, policies, referencePolicy } from '../../../shared/plumbing.ts';

/** A customer is known to a partner with a relationship, to itself and to the operator; `id` is the column that names it. */
function knownCustomer(id: 'id' | 'customer_id'): string {
  const column = id === 'id' ? 'customer.id' : 'agreement_confirmation.customer_id';
  return `EXISTS (SELECT 1 FROM customers.customer_relationship r WHERE r.partner_id = ${PARTNER} AND r.customer_id = ${column})
    OR (${KIND} = 'CUSTOMER_ADMIN' AND ${id} = ${CUSTOMER})
    OR ${KIND} = 'PLATFORM_OPERATOR'`;
}

/** A provider that adds a customer for a reseller of its own writes the reseller's relationship too. */
const OWN_RESELLER = `(provider_id = ${PARTNER} AND EXISTS (SELECT 1 FROM customers.partnership own
    WHERE own.provider_id = ${PARTNER} AND own.reseller_id = customer_relationship.partner_id AND own.state = 'ACTIVE'))`;

/** Partners, the customers' shared facts, what one partner has alone with a customer, and the agreements. */
export class CreateCustomer1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.country (
        code text CONSTRAINT country_pk PRIMARY KEY,
        name text NOT NULL,
        rules jsonb NOT NULL,
        origin text DEFAULT 'SHIPPED' NOT NULL CONSTRAINT country_origin CHECK (origin IN ('SHIPPED', 'IMPORTED')),
        retired_at timestamptz
      );
      ${referencePolicy('customers.country')}

      CREATE TABLE customers.agreement_template (
        id text CONSTRAINT agreement_template_pk PRIMARY KEY,
        template_id text NOT NULL CONSTRAINT agreement_template_key UNIQUE,
        type text NOT NULL,
        agreement_link text NOT NULL,
        version_rank integer NOT NULL,
        retired_at timestamptz
      );
      ${referencePolicy('customers.agreement_template')}

      CREATE TABLE customers.partner (
        id text CONSTRAINT partner_pk PRIMARY KEY,
        tenant_id text NOT NULL CONSTRAINT partner_tenant UNIQUE,
        name text NOT NULL,
        type text NOT NULL CONSTRAINT partner_type CHECK (type IN ('DIRECT_BILL', 'INDIRECT_PROVIDER', 'INDIRECT_RESELLER')),
        domain text NOT NULL,
        mpn_id text,
        country text NOT NULL,
        is_sandbox boolean NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE TABLE customers.partnership (
        provider_id text NOT NULL,
        reseller_id text NOT NULL,
        state text NOT NULL CONSTRAINT partnership_state CHECK (state IN ('ACTIVE', 'ENDED')),
        since timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT partnership_pk PRIMARY KEY (provider_id, reseller_id)
      );
      CREATE INDEX partnership_reseller ON customers.partnership (reseller_id);

      CREATE TABLE customers.customer (
        id text CONSTRAINT customer_pk PRIMARY KEY,
        tenant_id text NOT NULL CONSTRAINT customer_tenant UNIQUE,
        commerce_id text NOT NULL,
        cloud text NOT NULL CONSTRAINT customer_cloud CHECK (cloud IN ('GLOBAL', 'US_GOVERNMENT', 'CHINA_21VIANET')),
        domain text NOT NULL CONSTRAINT customer_domain UNIQUE,
        domain_key text COLLATE "C" NOT NULL,
        company_name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        organization_registration_number text,
        country text NOT NULL,
        verification_status text NOT NULL
          CONSTRAINT customer_verification_status CHECK (verification_status IN ('UNKNOWN', 'UNDER_REVIEW', 'ALLOWED', 'NOT_ALLOWED', 'NOT_READY')),
        verification_started_at timestamptz,
        verification_decided_at timestamptz,
        verification_reason text,
        verification_trigger text NOT NULL,
        locked_at timestamptz,
        agreement_confirmed_at timestamptz,
        agreement_signed_at timestamptz,
        is_sandbox boolean NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX customer_name ON customers.customer (name_key, id);
      CREATE INDEX customer_domain_order ON customers.customer (domain_key, id);
      CREATE INDEX customer_created ON customers.customer (created_at, id);
      CREATE INDEX customer_verification ON customers.customer (verification_status, created_at, id);

      CREATE TABLE customers.customer_relationship (
        partner_id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT customer_relationship_customer REFERENCES customers.customer (id),
        state text NOT NULL CONSTRAINT customer_relationship_state CHECK (state IN ('NONE', 'RESELLER', 'REMOVING')),
        since timestamptz NOT NULL,
        friendly_name text NOT NULL,
        friendly_name_key text COLLATE "C" NOT NULL,
        domain_key text COLLATE "C" NOT NULL,
        customer_created_at timestamptz NOT NULL,
        reseller_id text,
        provider_id text,
        tags text[] NOT NULL,
        tag_keys text[] NOT NULL,
        qualifications text[] NOT NULL,
        is_source boolean NOT NULL,
        version integer NOT NULL,
        CONSTRAINT customer_relationship_pk PRIMARY KEY (partner_id, customer_id)
      );
      CREATE INDEX customer_relationship_name ON customers.customer_relationship (partner_id, friendly_name_key, customer_id);
      CREATE INDEX customer_relationship_domain ON customers.customer_relationship (partner_id, domain_key, customer_id);
      CREATE INDEX customer_relationship_created ON customers.customer_relationship (partner_id, customer_created_at, customer_id);
      CREATE INDEX customer_relationship_reseller ON customers.customer_relationship (partner_id, reseller_id, customer_id);
      CREATE INDEX customer_relationship_customer ON customers.customer_relationship (customer_id);

      CREATE TABLE customers.agreement_confirmation (
        id text CONSTRAINT agreement_confirmation_pk PRIMARY KEY,
        customer_id text NOT NULL CONSTRAINT agreement_confirmation_customer REFERENCES customers.customer (id),
        partner_id text NOT NULL,
        template_id text NOT NULL,
        type text NOT NULL,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL,
        phone_number text,
        date_agreed timestamptz NOT NULL,
        confirmed_at timestamptz NOT NULL,
        confirmed_by text NOT NULL,
        CONSTRAINT agreement_confirmation_contact UNIQUE NULLS NOT DISTINCT (customer_id, type, first_name, last_name, email, phone_number)
      );
      CREATE INDEX agreement_confirmation_order ON customers.agreement_confirmation (customer_id, confirmed_at, id);

      ${policies(
        'customers.customer_relationship',
        `partner_id = ${PARTNER} OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}) OR ${KIND} = 'PLATFORM_OPERATOR'`,
        {
          insert: `partner_id = ${PARTNER} OR ${OWN_RESELLER}`,
          update: `partner_id = ${PARTNER}`,
          delete: `partner_id = ${PARTNER}`,
        },
      )}
      ${policies('customers.customer', knownCustomer('id'), { insert: `${PARTNER} <> ''`, update: knownCustomer('id') })}
      -- A confirmation is never changed and never taken back.
      ${policies('customers.agreement_confirmation', knownCustomer('customer_id'), { insert: `partner_id = ${PARTNER}` })}
      ${policies('customers.partnership', `provider_id = ${PARTNER} OR reseller_id = ${PARTNER}`, {
        insert: `provider_id = ${PARTNER}`,
        update: `provider_id = ${PARTNER}`,
      })}
      ${policies(
        'customers.partner',
        `id = ${PARTNER}
        OR ${KIND} = 'PLATFORM_OPERATOR'
        OR EXISTS (SELECT 1 FROM customers.partnership p WHERE partner.id IN (p.provider_id, p.reseller_id))
        OR (${KIND} = 'CUSTOMER_ADMIN'
            AND EXISTS (SELECT 1 FROM customers.customer_relationship r WHERE r.partner_id = partner.id AND r.customer_id = ${CUSTOMER}))`,
        { insert: `id = ${PARTNER}`, update: `id = ${PARTNER}` },
      )}

      -- A fact that all partners of a customer share is told to all of them; who they are, no single partner may read.
      CREATE FUNCTION customers.partners_of_customer(wanted text) RETURNS TABLE (partner_id text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT r.partner_id FROM customers.customer_relationship r
          WHERE r.customer_id = wanted AND (
            current_setting('app.kind', true) = 'PLATFORM_OPERATOR'
            OR (current_setting('app.kind', true) = 'CUSTOMER_ADMIN' AND wanted = current_setting('app.customer', true))
            OR EXISTS (SELECT 1 FROM customers.customer_relationship mine
                       WHERE mine.partner_id = current_setting('app.partner', true) AND mine.customer_id = wanted))
          ORDER BY r.partner_id COLLATE "C"
        $$;

      -- Recording the first relationship of a partner with a customer of others, whose row it cannot see before.
      CREATE FUNCTION customers.customer_on_record(wanted text) RETURNS SETOF customers.customer
        LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
          SELECT c.* FROM customers.customer c WHERE c.id = wanted AND current_setting('app.kind', true) = 'SYSTEM' FOR SHARE
        $$;

      -- What each partner of a customer is told when a shared fact is recorded anew, for the event log alone.
      CREATE FUNCTION customers.relationship_facts(wanted text)
        RETURNS TABLE (partner_id text, state text, qualifications text[], reseller_id text, reseller_mpn_id text, reseller_linked boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT r.partner_id, r.state, r.qualifications, r.reseller_id, p.mpn_id,
                 r.reseller_id IS NULL OR coalesce(s.state = 'ACTIVE', false)
          FROM customers.customer_relationship r
          LEFT JOIN customers.partner p ON p.id = r.reseller_id
          LEFT JOIN customers.partnership s ON s.provider_id = r.partner_id AND s.reseller_id = r.reseller_id
          WHERE r.customer_id = wanted AND current_setting('app.kind', true) = 'SYSTEM'
            AND EXISTS (SELECT 1 FROM customers.customer_relationship mine
                        WHERE mine.partner_id = current_setting('app.partner', true) AND mine.customer_id = wanted)
          ORDER BY r.partner_id COLLATE "C"
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION customers.relationship_facts(text);
      DROP FUNCTION customers.customer_on_record(text);
      DROP FUNCTION customers.partners_of_customer(text);
      DROP TABLE customers.agreement_confirmation, customers.customer_relationship CASCADE;
      DROP TABLE customers.customer, customers.partnership, customers.partner, customers.agreement_template, customers.country CASCADE;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, KIND, ownedPolicy, PARTNER, policies } from '../../../shared/plumbing.ts';

/** What is on record of a customer, as the relationship keeps it; `customer` is the alias of its row. */
const acceptance = (customer: string): string => `CASE
          WHEN ${customer}.agreement_signed_at IS NULL AND ${customer}.agreement_confirmed_at IS NULL THEN 'NOT_ACCEPTED'
          WHEN ${customer}.agreement_signed_at IS NULL THEN 'CONFIRMED_BY_PARTNER'
          WHEN ${customer}.agreement_confirmed_at IS NULL THEN 'ACCEPTED_BY_CUSTOMER'
          ELSE 'ACCEPTED_BY_BOTH' END`;

/** Attestations, the customers' own signatures, and who lacks what in the order of a partner's list. */
export class AddAgreementAcceptance1767225600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.agreement_attestation (
        partner_id text NOT NULL,
        id text CONSTRAINT agreement_attestation_pk PRIMARY KEY,
        customer_id text,
        status text NOT NULL CONSTRAINT agreement_attestation_status CHECK (status IN ('CREATED', 'USED', 'EXPIRED')),
        country text NOT NULL,
        language text NOT NULL,
        company_name text NOT NULL,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL,
        phone_number text,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        expires_at timestamptz NOT NULL,
        due_at timestamptz,
        due_leased_until timestamptz,
        used_at timestamptz,
        confirmation_id text CONSTRAINT agreement_attestation_confirmation UNIQUE,
        version integer NOT NULL,
        CONSTRAINT agreement_attestation_used CHECK ((status = 'USED') = (used_at IS NOT NULL AND confirmation_id IS NOT NULL))
      );
      CREATE INDEX agreement_attestation_due ON customers.agreement_attestation (due_at, id);
      ${ownedPolicy('customers.agreement_attestation', { reseller: false, customer: false })}

      ALTER TABLE customers.agreement_confirmation
        ADD COLUMN attestation_id text CONSTRAINT agreement_confirmation_attestation UNIQUE;

      CREATE TABLE customers.agreement_signature (
        customer_id text NOT NULL CONSTRAINT agreement_signature_customer REFERENCES customers.customer (id),
        template_id text NOT NULL,
        language text NOT NULL,
        country text NOT NULL,
        signed_at timestamptz NOT NULL,
        signed_by text NOT NULL,
        CONSTRAINT agreement_signature_pk PRIMARY KEY (customer_id, template_id)
      );
      -- A signature is the customer's own act, and is never changed.
      ${policies(
        'customers.agreement_signature',
        `EXISTS (SELECT 1 FROM customers.customer_relationship r
                 WHERE r.partner_id = ${PARTNER} AND r.customer_id = agreement_signature.customer_id)
        OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}) OR ${KIND} = 'PLATFORM_OPERATOR'`,
        { insert: `${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}` },
      )}

      CREATE FUNCTION customers.claim_agreement_attestations(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.agreement_attestation a SET due_leased_until = now + interval '5 minutes'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND a.id IN (
            SELECT due.id FROM customers.agreement_attestation due
            WHERE due.due_at <= now AND (due.due_leased_until IS NULL OR due.due_leased_until <= now)
            ORDER BY due.due_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING a.partner_id, a.id, a.due_at
        $$;

      -- Which of these customers hold what any partner sold them; who sold it and what, no other partner learns.
      CREATE FUNCTION customers.buying_customers(wanted text[], ended text[]) RETURNS TABLE (customer_id text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT asked.id FROM unnest(wanted) AS asked(id)
          WHERE (current_setting('app.kind', true) = 'PLATFORM_OPERATOR'
              OR (current_setting('app.kind', true) = 'CUSTOMER_ADMIN' AND asked.id = current_setting('app.customer', true))
              OR EXISTS (SELECT 1 FROM customers.customer_relationship mine
                         WHERE mine.partner_id = current_setting('app.partner', true) AND mine.customer_id = asked.id))
            AND EXISTS (SELECT 1 FROM customers.sold_item s WHERE s.customer_id = asked.id AND s.status <> ALL (ended))
        $$;

      ALTER TABLE customers.customer_relationship ADD COLUMN agreement_acceptance text NOT NULL DEFAULT 'NOT_ACCEPTED'
        CONSTRAINT customer_relationship_agreement_acceptance
          CHECK (agreement_acceptance IN ('NOT_ACCEPTED', 'CONFIRMED_BY_PARTNER', 'ACCEPTED_BY_CUSTOMER', 'ACCEPTED_BY_BOTH'));

      -- The relationship keeps what the customer's row says, so that a partner's list of who lacks it runs along one index. No
      -- partner may write the relationships of others, nor see a customer before it has one: hence the rights of the owner.
      CREATE FUNCTION customers.spread_agreement_acceptance() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        UPDATE customers.customer_relationship r SET agreement_acceptance = ${acceptance('NEW')}
        WHERE r.customer_id = NEW.id AND r.agreement_acceptance <> ${acceptance('NEW')};
        RETURN NULL;
      END $$;
      CREATE TRIGGER customer_agreement_acceptance
        AFTER UPDATE OF agreement_confirmed_at, agreement_signed_at ON customers.customer
        FOR EACH ROW EXECUTE FUNCTION customers.spread_agreement_acceptance();

      -- Held until the end: an acceptance in another transaction either is seen here, or sees this relationship.
      CREATE FUNCTION customers.take_agreement_acceptance() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        SELECT ${acceptance('c')} INTO NEW.agreement_acceptance FROM customers.customer c WHERE c.id = NEW.customer_id FOR SHARE;
        NEW.agreement_acceptance := coalesce(NEW.agreement_acceptance, 'NOT_ACCEPTED');
        RETURN NEW;
      END $$;
      CREATE TRIGGER customer_relationship_agreement_acceptance
        BEFORE INSERT ON customers.customer_relationship
        FOR EACH ROW EXECUTE FUNCTION customers.take_agreement_acceptance();

      UPDATE customers.customer_relationship r SET agreement_acceptance = ${acceptance('c')}
      FROM customers.customer c WHERE c.id = r.customer_id AND ${acceptance('c')} <> 'NOT_ACCEPTED';
      CREATE INDEX customer_relationship_agreement
        ON customers.customer_relationship (partner_id, agreement_acceptance, friendly_name_key, customer_id) INCLUDE (state);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER customer_relationship_agreement_acceptance ON customers.customer_relationship;
      DROP TRIGGER customer_agreement_acceptance ON customers.customer;
      DROP FUNCTION customers.take_agreement_acceptance();
      DROP FUNCTION customers.spread_agreement_acceptance();
      ALTER TABLE customers.customer_relationship DROP COLUMN agreement_acceptance;
      DROP FUNCTION customers.buying_customers(text[], text[]);
      DROP FUNCTION customers.claim_agreement_attestations(timestamptz, integer);
      ALTER TABLE customers.agreement_confirmation DROP COLUMN attestation_id;
      DROP TABLE customers.agreement_signature, customers.agreement_attestation;
    `);
  }
}

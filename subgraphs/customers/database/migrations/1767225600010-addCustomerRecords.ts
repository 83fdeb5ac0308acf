import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedPolicy } from '../../../shared/plumbing.ts';

/** Company details, reviews that end by themselves, tags by name, search inside names, and exports of the list. */
export class AddCustomerRecords1767225600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE customers.customer
        ADD COLUMN company_address jsonb,
        ADD COLUMN company_email text,
        ADD COLUMN verification_due_at timestamptz,
        ADD COLUMN verification_leased_until timestamptz;
      CREATE INDEX customer_verification_due ON customers.customer (verification_due_at, id) WHERE verification_due_at IS NOT NULL;

      ALTER TABLE customers.customer_relationship
        ADD COLUMN cost_management_access text DEFAULT 'NOT_ALLOWED' NOT NULL
          CONSTRAINT customer_relationship_cost_management_access CHECK (cost_management_access IN ('ALLOWED', 'NOT_ALLOWED'));
      CREATE INDEX customer_relationship_provider_name
        ON customers.customer_relationship (partner_id, provider_id, friendly_name_key, customer_id);
      ${TAGS}
      ${NAMES}
      ${EXPORTS}
      ${REVIEWS}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION customers.claim_customer_reviews(timestamptz, integer);
      DROP FUNCTION customers.claim_customer_exports(timestamptz, integer);
      DROP TABLE customers.customer_export;
      DROP FUNCTION customers.customers_named(text);
      DROP INDEX customers.customer_relationship_name_parts;
      DROP FUNCTION customers.name_parts(text, text, integer[]);
      DROP TRIGGER customer_relationship_tags ON customers.customer_relationship;
      DROP FUNCTION customers.count_tags();
      DROP TABLE customers.tag;
      DROP INDEX customers.customer_relationship_provider_name;
      ALTER TABLE customers.customer_relationship DROP COLUMN cost_management_access;
      DROP INDEX customers.customer_verification_due;
      ALTER TABLE customers.customer DROP COLUMN verification_leased_until, DROP COLUMN verification_due_at,
        DROP COLUMN company_email, DROP COLUMN company_address;
    `);
  }
}

/** The tags a partner uses and how many customers hold each, kept up with every write of a relationship. */
const TAGS = `
      CREATE TABLE customers.tag (
        partner_id text NOT NULL,
        key text COLLATE "C" NOT NULL,
        name text NOT NULL,
        customer_count integer NOT NULL,
        CONSTRAINT tag_pk PRIMARY KEY (partner_id, key)
      );
      ${ownedPolicy('customers.tag', { reseller: false, customer: false })}
      INSERT INTO customers.tag (partner_id, key, name, customer_count)
        SELECT r.partner_id, held.key, min(held.name COLLATE "C"), count(*)
        FROM customers.customer_relationship r CROSS JOIN LATERAL unnest(r.tag_keys, r.tags) AS held(key, name)
        GROUP BY r.partner_id, held.key;

      CREATE FUNCTION customers.count_tags() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
      DECLARE
        owner text := CASE TG_OP WHEN 'DELETE' THEN OLD.partner_id ELSE NEW.partner_id END;
        held_before text[] := CASE TG_OP WHEN 'INSERT' THEN '{}' ELSE OLD.tag_keys END;
        held_after text[] := CASE TG_OP WHEN 'DELETE' THEN '{}' ELSE NEW.tag_keys END;
        names_after text[] := CASE TG_OP WHEN 'DELETE' THEN '{}' ELSE NEW.tags END;
        changed record;
      BEGIN
        -- In the order of the keys, so that two writers cannot wait for each other.
        FOR changed IN
          SELECT coalesce(a.key, b.key) AS key, a.name, a.key IS NOT NULL AS is_new
          FROM unnest(held_after, names_after) AS a(key, name) FULL JOIN unnest(held_before) AS b(key) ON b.key = a.key
          WHERE a.key IS NULL OR b.key IS NULL
          ORDER BY coalesce(a.key, b.key) COLLATE "C"
        LOOP
          IF changed.is_new THEN
            INSERT INTO customers.tag AS t (partner_id, key, name, customer_count) VALUES (owner, changed.key, changed.name, 1)
              ON CONFLICT (partner_id, key) DO UPDATE SET customer_count = t.customer_count + 1;
          ELSE
            UPDATE customers.tag t SET customer_count = t.customer_count - 1 WHERE t.partner_id = owner AND t.key = changed.key;
            DELETE FROM customers.tag t WHERE t.partner_id = owner AND t.key = changed.key AND t.customer_count <= 0;
          END IF;
        END LOOP;
        RETURN NULL;
      END $$;
      CREATE TRIGGER customer_relationship_tags AFTER INSERT OR DELETE OR UPDATE OF tags, tag_keys ON customers.customer_relationship
        FOR EACH ROW EXECUTE FUNCTION customers.count_tags();`;

/**
 * Search inside names: every two and every three characters of a name that follow each other, each as a number made of them and
 * the partner, so that the search of one partner reads nothing of another.
 */
const NAMES = `
      CREATE FUNCTION customers.name_parts(partner text, name text, sizes integer[]) RETURNS bigint[]
        LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 2000 AS $$
          SELECT coalesce(array_agg(DISTINCT hashtextextended((partner || ' ' || substr(name, at, size)) COLLATE "C", 0)), '{}')
          FROM generate_series(1, length(name)) AS at, unnest(sizes) AS size
          WHERE at + size - 1 <= length(name)
        $$;
      CREATE INDEX customer_relationship_name_parts ON customers.customer_relationship
        USING gin (customers.name_parts(partner_id, friendly_name_key, '{2,3}'));

      -- Row-level security keeps an index from comparing arrays, so the search takes the partner from the setting itself.
      CREATE FUNCTION customers.customers_named(part text) RETURNS TABLE (customer_id text)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
      DECLARE
        partner text := current_setting('app.partner', true);
      BEGIN
        IF coalesce(partner, '') = '' OR part = '' THEN
          RETURN;
        ELSIF length(part) = 1 THEN
          RETURN QUERY SELECT r.customer_id FROM customers.customer_relationship r
            WHERE r.partner_id = partner AND strpos(r.friendly_name_key, part COLLATE "C") > 0;
        ELSE
          RETURN QUERY SELECT r.customer_id FROM customers.customer_relationship r
            WHERE r.partner_id = partner AND strpos(r.friendly_name_key, part COLLATE "C") > 0
              AND customers.name_parts(r.partner_id, r.friendly_name_key, '{2,3}')
                  @> customers.name_parts(partner, part, ARRAY[least(length(part), 3)]);
        END IF;
      END $$;`;

const EXPORTS = `
      CREATE TABLE customers.customer_export (
        id text CONSTRAINT customer_export_pk PRIMARY KEY,
        partner_id text NOT NULL,
        state text NOT NULL CONSTRAINT customer_export_state CHECK (state IN ('PENDING', 'READY', 'EXPIRED')),
        row_count integer,
        requested_at timestamptz NOT NULL,
        ready_at timestamptz,
        expires_at timestamptz,
        due_at timestamptz,
        due_leased_until timestamptz,
        version integer NOT NULL
      );
      -- An export that waits is answered to whoever asks for one meanwhile.
      CREATE UNIQUE INDEX customer_export_pending ON customers.customer_export (partner_id) WHERE state = 'PENDING';
      CREATE INDEX customer_export_due ON customers.customer_export (due_at, id) WHERE due_at IS NOT NULL;
      ${ownedPolicy('customers.customer_export', { reseller: false, customer: false })}

      CREATE FUNCTION customers.claim_customer_exports(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.customer_export e SET due_leased_until = now + interval '5 minutes'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND e.id IN (
            SELECT due.id FROM customers.customer_export due
            WHERE due.due_at <= now AND (due.due_leased_until IS NULL OR due.due_leased_until <= now)
            ORDER BY due.due_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING e.partner_id, e.id, e.due_at
        $$;`;

/** A review belongs to all partners of a customer: the one that brought it in stands for them. */
const REVIEWS = `
      CREATE FUNCTION customers.claim_customer_reviews(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.customer c SET verification_leased_until = now + interval '5 minutes'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND c.id IN (
            SELECT due.id FROM customers.customer due
            WHERE due.verification_due_at <= now AND (due.verification_leased_until IS NULL OR due.verification_leased_until <= now)
              AND EXISTS (SELECT 1 FROM customers.customer_relationship r WHERE r.customer_id = due.id)
            ORDER BY due.verification_due_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING (SELECT r.partner_id FROM customers.customer_relationship r WHERE r.customer_id = c.id
                     ORDER BY r.is_source DESC, r.partner_id COLLATE "C" LIMIT 1), c.id, c.verification_due_at
        $$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, KIND, ownedPolicy, PARTNER, policies } from '../../../shared/plumbing.ts';
import { CASCADE_FROM_CUSTOMER, KEEP_FROM_CUSTOMER } from '../cascadeFromCustomer.ts';

const domainTaken = (reserved: string): string => `
      CREATE OR REPLACE FUNCTION customers.domain_taken(wanted text) RETURNS TABLE (domain text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT wanted
          WHERE EXISTS (SELECT 1 FROM customers.partner asking WHERE asking.id = current_setting('app.partner', true))
            AND (EXISTS (SELECT 1 FROM customers.customer c WHERE c.domain = wanted)
                 OR EXISTS (SELECT 1 FROM customers.partner p WHERE p.domain = wanted)${reserved})
        $$;`;

/** Relationships that end, sandbox customers that are deleted, and what a customer has with others. */
export class RemoveRelationships1767225600040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.relationship_removal (
        partner_id text NOT NULL,
        id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT relationship_removal_customer REFERENCES customers.customer (id),
        requested_at timestamptz NOT NULL,
        confirmed_by text[] NOT NULL,
        refused_by text,
        blocker_codes text[] NOT NULL,
        outcome text NOT NULL
          CONSTRAINT relationship_removal_outcome CHECK (outcome IN ('PENDING', 'REMOVED', 'REVERTED', 'OVERTAKEN')),
        due_at timestamptz,
        leased_until timestamptz,
        settled_at timestamptz,
        CONSTRAINT relationship_removal_pk PRIMARY KEY (partner_id, id)
      );
      CREATE INDEX relationship_removal_order ON customers.relationship_removal (partner_id, customer_id, requested_at, id);
      CREATE INDEX relationship_removal_customer_id ON customers.relationship_removal (customer_id);
      CREATE INDEX relationship_removal_due ON customers.relationship_removal (due_at, id) WHERE due_at IS NOT NULL;
      ${ownedPolicy('customers.relationship_removal', { reseller: false, customer: false })}

      CREATE FUNCTION customers.claim_relationship_removals(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.relationship_removal r SET leased_until = now + interval '1 minute'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND (r.partner_id, r.id) IN (
            SELECT due.partner_id, due.id FROM customers.relationship_removal due
            WHERE due.due_at <= now AND (due.leased_until IS NULL OR due.leased_until <= now)
            ORDER BY due.due_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING r.partner_id, r.id, r.due_at
        $$;

      -- The relationship of a reseller goes the way of its provider's, which alone may remove it and does not see the row.
      CREATE FUNCTION customers.follow_provider(wanted text, moved_at timestamptz) RETURNS TABLE (partner_id text)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.customer_relationship below
          SET state = own.state, since = moved_at, version = below.version + 1,
              tags = CASE own.state WHEN 'NONE' THEN '{}' ELSE below.tags END,
              tag_keys = CASE own.state WHEN 'NONE' THEN '{}' ELSE below.tag_keys END
          FROM customers.customer_relationship own
          WHERE own.partner_id = current_setting('app.partner', true) AND own.customer_id = wanted
            AND below.customer_id = wanted AND below.provider_id = own.partner_id
            AND CASE own.state WHEN 'REMOVING' THEN below.state = 'RESELLER' WHEN 'RESELLER' THEN below.state = 'REMOVING'
                  ELSE below.state <> 'NONE' END
          RETURNING below.partner_id
        $$;

      -- A domain belongs to one tenant of the world for ever, also when the tenant is gone.
      CREATE TABLE customers.reserved_domain (
        domain text CONSTRAINT reserved_domain_pk PRIMARY KEY,
        reserved_at timestamptz NOT NULL
      );
      ${policies('customers.reserved_domain', 'false', { insert: `${PARTNER} <> ''` })}
      ${domainTaken('\n                 OR EXISTS (SELECT 1 FROM customers.reserved_domain r WHERE r.domain = wanted)')}

      CREATE POLICY customer_delete ON customers.customer FOR DELETE USING (is_sandbox
        AND EXISTS (SELECT 1 FROM customers.customer_relationship r WHERE r.partner_id = ${PARTNER} AND r.customer_id = customer.id)
        AND EXISTS (SELECT 1 FROM customers.partner p WHERE p.id = ${PARTNER} AND p.is_sandbox));

      CREATE TABLE customers.customer_channel (
        customer_id text NOT NULL CONSTRAINT customer_channel_customer REFERENCES customers.customer (id),
        channel text NOT NULL CONSTRAINT customer_channel_channel CHECK (channel IN ('DIRECT', 'ADVISOR', 'OPEN', 'EA', 'OTHER')),
        kind text NOT NULL CONSTRAINT customer_channel_kind CHECK (kind IN ('LICENSE', 'USAGE')),
        count integer NOT NULL CONSTRAINT customer_channel_count CHECK (count >= 0),
        CONSTRAINT customer_channel_pk PRIMARY KEY (customer_id, channel, kind)
      );
      ${policies(
        'customers.customer_channel',
        `EXISTS (SELECT 1 FROM customers.customer_relationship r
                 WHERE r.partner_id = ${PARTNER} AND r.customer_id = customer_channel.customer_id)
         OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}) OR ${KIND} = 'PLATFORM_OPERATOR'`,
        { insert: `${KIND} = 'PLATFORM_OPERATOR'`, update: `${KIND} = 'PLATFORM_OPERATOR'` },
      )}

      -- A partner learns that another one is there, by name and place, and nothing it has with the customer. Who has no relationship
      -- any more sees itself alone.
      CREATE FUNCTION customers.partners_known(wanted text[])
        RETURNS TABLE (customer_id text, partner_id text, name text, type text, mpn_id text, country text, state text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT r.customer_id, p.id, p.name, p.type, p.mpn_id, p.country, r.state
          FROM customers.customer_relationship r JOIN customers.partner p ON p.id = r.partner_id
          WHERE r.customer_id = ANY (wanted) AND (
            current_setting('app.kind', true) = 'PLATFORM_OPERATOR'
            OR (current_setting('app.kind', true) = 'CUSTOMER_ADMIN' AND r.customer_id = current_setting('app.customer', true))
            OR r.partner_id = current_setting('app.partner', true)
            OR (r.state <> 'NONE' AND EXISTS (
              SELECT 1 FROM customers.customer_relationship mine WHERE mine.partner_id = current_setting('app.partner', true)
                AND mine.customer_id = r.customer_id AND mine.state <> 'NONE')))
          ORDER BY p.name, p.id
        $$;

      ${CASCADE_FROM_CUSTOMER}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${KEEP_FROM_CUSTOMER}
      DROP FUNCTION customers.partners_known(text[]);
      DROP TABLE customers.customer_channel;
      DROP POLICY customer_delete ON customers.customer;
      ${domainTaken('')}
      DROP TABLE customers.reserved_domain;
      DROP FUNCTION customers.follow_provider(text, timestamptz);
      DROP FUNCTION customers.claim_relationship_removals(timestamptz, integer);
      DROP TABLE customers.relationship_removal;
    `);
  }
}

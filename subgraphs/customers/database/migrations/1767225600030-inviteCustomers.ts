import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, holds, KIND, ownedPolicy, PARTNER, policies } from '../../../shared/plumbing.ts';

/** Set by the command that accepts, for its transaction: the token of the link. */
const LINK = "(SELECT current_setting('app.invitation', true))";

/** A customer that holds the link of an open invitation, at the row of a partner the link names. */
const INVITED = `${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}
  AND partner_id IN (SELECT invited.partner_id FROM customers.inviting_partners(${LINK}) invited)`;

/** Invitations to a reseller relationship, and what customers may buy for themselves. */
export class InviteCustomers1767225600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.reseller_invitation (
        id text CONSTRAINT reseller_invitation_pk PRIMARY KEY,
        partner_id text NOT NULL,
        kind text NOT NULL CONSTRAINT reseller_invitation_kind CHECK (kind IN ('DIRECT', 'INDIRECT_RESELLER')),
        provider_id text,
        includes_admin_permissions boolean NOT NULL,
        locale text NOT NULL,
        status text NOT NULL CONSTRAINT reseller_invitation_status CHECK (status IN ('OPEN', 'WITHDRAWN')),
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        withdrawn_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT reseller_invitation_provider CHECK ((kind = 'INDIRECT_RESELLER') = (provider_id IS NOT NULL)),
        CONSTRAINT reseller_invitation_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
      );
      CREATE INDEX reseller_invitation_created ON customers.reseller_invitation (partner_id, created_at, id);
      ${policies('customers.reseller_invitation', holds('partner_id', PARTNER), {
        insert: `partner_id = ${PARTNER}`,
        update: `partner_id = ${PARTNER}`,
      })}

      -- Apart from the invitation, whose row goes into the event log: no link may stand there.
      CREATE TABLE customers.reseller_invitation_link (
        partner_id text NOT NULL,
        invitation_id text CONSTRAINT reseller_invitation_link_pk PRIMARY KEY
          CONSTRAINT reseller_invitation_link_invitation REFERENCES customers.reseller_invitation (id),
        token text NOT NULL CONSTRAINT reseller_invitation_link_token UNIQUE
      );
      ${policies('customers.reseller_invitation_link', `partner_id = ${PARTNER}`, { insert: `partner_id = ${PARTNER}` })}

      -- The partners an open link names, for the customer that holds it.
      CREATE FUNCTION customers.inviting_partners(link text) RETURNS TABLE (partner_id text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT side.partner_id
          FROM customers.reseller_invitation_link l
          JOIN customers.reseller_invitation i ON i.id = l.invitation_id
          CROSS JOIN LATERAL (VALUES (i.partner_id), (i.provider_id)) AS side(partner_id)
          WHERE current_setting('app.kind', true) = 'CUSTOMER_ADMIN' AND l.token = link AND i.status = 'OPEN'
            AND side.partner_id IS NOT NULL
        $$;

      -- What is behind a link, for the customer that holds it; held until the end when it is to be accepted, so that neither the
      -- invitation is withdrawn nor the partnership ends in between.
      CREATE FUNCTION customers.reseller_invitation_behind(link text, hold boolean) RETURNS TABLE (
          id text, partner_id text, kind text, provider_id text, status text, includes_admin_permissions boolean, partner_name text,
          partner_type text, partner_cloud text, partner_country text, provider_name text, domains text[], is_linked boolean,
          own_type text, is_own_seller boolean)
        LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
      #variable_conflict use_column
      BEGIN
        IF current_setting('app.kind', true) IS DISTINCT FROM 'CUSTOMER_ADMIN' THEN RETURN; END IF;
        IF hold THEN
          PERFORM 1 FROM customers.reseller_invitation i JOIN customers.reseller_invitation_link l ON l.invitation_id = i.id
            WHERE l.token = link FOR SHARE OF i;
          PERFORM 1 FROM customers.reseller_invitation i JOIN customers.reseller_invitation_link l ON l.invitation_id = i.id
            JOIN customers.partnership s ON s.provider_id = i.provider_id AND s.reseller_id = i.partner_id
            WHERE l.token = link FOR SHARE OF s;
        END IF;
        RETURN QUERY
          SELECT i.id, i.partner_id, i.kind, i.provider_id, i.status, i.includes_admin_permissions, p.name, p.type, p.cloud, p.country,
                 v.name, array_remove(ARRAY[lower(p.domain), lower(v.domain)], NULL),
                 i.provider_id IS NULL OR EXISTS (SELECT 1 FROM customers.partnership s
                   WHERE s.provider_id = i.provider_id AND s.reseller_id = i.partner_id AND s.state = 'ACTIVE'),
                 own.type,
                 coalesce(own.id IN (i.partner_id, coalesce(i.provider_id, i.partner_id)), false) OR EXISTS (
                   SELECT 1 FROM customers.partnership s WHERE s.reseller_id = own.id AND s.state = 'ACTIVE'
                     AND s.provider_id = coalesce(i.provider_id, i.partner_id))
          FROM customers.reseller_invitation_link l
          JOIN customers.reseller_invitation i ON i.id = l.invitation_id
          JOIN customers.partner p ON p.id = i.partner_id
          LEFT JOIN customers.partner v ON v.id = i.provider_id
          LEFT JOIN customers.partner own ON 'cus_' || own.tenant_id = current_setting('app.customer', true)
          WHERE l.token = link;
      END $$;

      CREATE TABLE customers.reseller_invitation_acceptance (
        id text CONSTRAINT reseller_invitation_acceptance_pk PRIMARY KEY,
        invitation_id text NOT NULL
          CONSTRAINT reseller_invitation_acceptance_invitation REFERENCES customers.reseller_invitation (id),
        partner_id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT reseller_invitation_acceptance_customer
          REFERENCES customers.customer (id),
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL,
        accepted_agreement boolean NOT NULL,
        accepted_at timestamptz NOT NULL,
        accepted_by text NOT NULL
      );
      CREATE INDEX reseller_invitation_acceptance_order ON customers.reseller_invitation_acceptance (invitation_id, accepted_at, id);
      -- An acceptance is never changed and never taken back.
      ${policies('customers.reseller_invitation_acceptance', holds('partner_id', PARTNER), { insert: INVITED })}

      CREATE POLICY customer_invited ON customers.customer FOR INSERT WITH CHECK (${KIND} = 'CUSTOMER_ADMIN' AND id = ${CUSTOMER}
        AND EXISTS (SELECT 1 FROM customers.inviting_partners(${LINK})));
      CREATE POLICY customer_relationship_invited ON customers.customer_relationship FOR INSERT WITH CHECK (${INVITED});
      CREATE POLICY customer_relationship_invited_again ON customers.customer_relationship FOR UPDATE
        USING (${INVITED}) WITH CHECK (${INVITED});
      CREATE POLICY billing_profile_invited ON customers.billing_profile FOR INSERT WITH CHECK (${INVITED});

      CREATE TABLE customers.purchase_policy (
        partner_id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT purchase_policy_customer REFERENCES customers.customer (id),
        resources text[] NOT NULL,
        version integer NOT NULL,
        CONSTRAINT purchase_policy_pk PRIMARY KEY (partner_id, customer_id),
        CONSTRAINT purchase_policy_resources CHECK (resources <@ ARRAY['AZURE_RESERVED_INSTANCES', 'AZURE_SAVINGS_PLAN'])
      );
      ${ownedPolicy('customers.purchase_policy', { reseller: false, customer: false })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE customers.purchase_policy;
      DROP POLICY billing_profile_invited ON customers.billing_profile;
      DROP POLICY customer_relationship_invited_again ON customers.customer_relationship;
      DROP POLICY customer_relationship_invited ON customers.customer_relationship;
      DROP POLICY customer_invited ON customers.customer;
      DROP TABLE customers.reseller_invitation_acceptance;
      DROP FUNCTION customers.reseller_invitation_behind(text, boolean);
      DROP FUNCTION customers.inviting_partners(text);
      DROP TABLE customers.reseller_invitation_link, customers.reseller_invitation;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, KIND, PARTNER, policies, referencePolicy } from '../../../shared/plumbing.ts';

const INVITATION = "nullif((SELECT current_setting('app.invitation', true)), '')";

/** A relationship that a customer was asked to approve: its own, or one for whoever approves first of which it holds the link. */
const ASKED = `(${KIND} = 'CUSTOMER_ADMIN' AND status <> 'CREATED' AND (customer_id = ${CUSTOMER}
  OR (customer_id IS NULL AND status = 'APPROVAL_PENDING' AND external_id = ${INVITATION})))`;

/** Leases the rows of a table whose time has come, for the job that works on them. */
function claim(name: string, table: string): string {
  return `
      CREATE FUNCTION access.${name}(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE access.${table} g SET due_leased_until = now + interval '5 minutes'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND g.id IN (
            SELECT due.id FROM access.${table} due
            WHERE due.due_at <= now AND (due.due_leased_until IS NULL OR due.due_leased_until <= now)
            ORDER BY due.due_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING g.partner_id, g.id, g.due_at
        $$;`;
}

/** Partner users and groups, GDAP, and the user accounts of customers. */
export class CreateAccess1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const ofPartner = (table: string): string => `
      ALTER TABLE access.${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY ${table}_own ON access.${table} USING (partner_id = ${PARTNER}) WITH CHECK (partner_id = ${PARTNER});`;
    const reached = `(
        EXISTS (SELECT 1 FROM access.customer_fact f
                WHERE f.partner_id = ${PARTNER} AND f.customer_id = customer_user.customer_id AND f.relationship <> 'NONE')
        OR EXISTS (SELECT 1 FROM access.gdap_relationship g
                   WHERE g.partner_id = ${PARTNER} AND g.customer_id = customer_user.customer_id AND g.status = 'ACTIVE'))`;
    await runner.query(`
      CREATE TABLE access.entra_role (
        id text CONSTRAINT entra_role_pk PRIMARY KEY,
        template_id text NOT NULL CONSTRAINT entra_role_template UNIQUE,
        name text NOT NULL,
        summary text NOT NULL,
        is_privileged boolean NOT NULL,
        is_gdap_selectable boolean NOT NULL,
        retired_at timestamptz
      );
      ${referencePolicy('access.entra_role')}

      CREATE TABLE access.partner_fact (
        partner_id text CONSTRAINT partner_fact_pk PRIMARY KEY,
        type text NOT NULL,
        name text NOT NULL
      );
      ${ofPartner('partner_fact')}

      CREATE TABLE access.customer_fact (
        partner_id text NOT NULL,
        customer_id text NOT NULL,
        relationship text NOT NULL,
        -- Null while the log has not told it.
        domain text,
        CONSTRAINT customer_fact_pk PRIMARY KEY (partner_id, customer_id)
      );
      ${ofPartner('customer_fact')}

      CREATE TABLE access.partner_user (
        id text CONSTRAINT partner_user_pk PRIMARY KEY,
        partner_id text NOT NULL,
        kind text NOT NULL CONSTRAINT partner_user_kind CHECK (kind IN ('USER', 'APP')),
        user_principal_name text NOT NULL,
        display_name text NOT NULL,
        roles text[] NOT NULL,
        is_guest boolean NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX partner_user_of_partner ON access.partner_user (partner_id, id);
      ${ofPartner('partner_user')}

      CREATE TABLE access.partner_security_group (
        id text CONSTRAINT partner_security_group_pk PRIMARY KEY,
        partner_id text NOT NULL,
        display_name text NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      ${ofPartner('partner_security_group')}

      CREATE TABLE access.partner_security_group_member (
        group_id text NOT NULL CONSTRAINT group_member_group REFERENCES access.partner_security_group (id),
        user_id text NOT NULL CONSTRAINT group_member_user REFERENCES access.partner_user (id),
        partner_id text NOT NULL,
        CONSTRAINT partner_security_group_member_pk PRIMARY KEY (group_id, user_id)
      );
      CREATE INDEX group_member_user_index ON access.partner_security_group_member (user_id);
      ${ofPartner('partner_security_group_member')}

      CREATE TABLE access.gdap_relationship (
        id text CONSTRAINT gdap_relationship_pk PRIMARY KEY,
        external_id text NOT NULL CONSTRAINT gdap_relationship_external UNIQUE,
        partner_id text NOT NULL,
        customer_id text,
        display_name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        status text NOT NULL CONSTRAINT gdap_relationship_status CHECK (status IN (
          'CREATED', 'APPROVAL_PENDING', 'APPROVED', 'ACTIVATING', 'ACTIVE', 'EXPIRING', 'EXPIRED',
          'TERMINATION_REQUESTED', 'TERMINATING', 'TERMINATED')),
        duration_days integer NOT NULL CONSTRAINT gdap_relationship_duration CHECK (duration_days BETWEEN 1 AND 730),
        auto_extend boolean NOT NULL,
        role_ids text[] NOT NULL,
        created_at timestamptz NOT NULL,
        last_modified_at timestamptz NOT NULL,
        activated_at timestamptz,
        ends_at timestamptz,
        ends_at_key timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(ends_at, TIMESTAMPTZ '9999-12-31 00:00:00+00')) STORED,
        due_at timestamptz,
        due_leased_until timestamptz,
        version integer NOT NULL,
        CONSTRAINT gdap_relationship_name UNIQUE (partner_id, name_key)
      );
      CREATE INDEX gdap_relationship_customer ON access.gdap_relationship (partner_id, customer_id, created_at, id);
      CREATE INDEX gdap_relationship_created ON access.gdap_relationship (partner_id, created_at, id);
      CREATE INDEX gdap_relationship_ends ON access.gdap_relationship (partner_id, ends_at_key, id);
      CREATE INDEX gdap_relationship_of_customer ON access.gdap_relationship (customer_id, created_at, id);
      CREATE INDEX gdap_relationship_due ON access.gdap_relationship (due_at, id) WHERE due_at IS NOT NULL;
      -- A customer sees a relationship once the partner has asked for its approval, and decides about it then. One that is for
      -- whoever approves first it reaches by the link alone, which the approving transaction names in app.invitation.
      ${policies('access.gdap_relationship', `partner_id = ${PARTNER} OR ${ASKED}`, {
        insert: `partner_id = ${PARTNER}`,
        update: `partner_id = ${PARTNER} OR ${ASKED}`,
        delete: `partner_id = ${PARTNER}`,
      })}

      -- What is behind an invitation link, for the customer that holds it, whoever it was made for.
      CREATE FUNCTION access.gdap_invitation(link text) RETURNS TABLE (
          id text, customer_id text, status text, due_at timestamptz, partner_name text, display_name text, role_ids text[],
          duration_days integer, auto_extend boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT g.id, g.customer_id, g.status, g.due_at, f.name, g.display_name, g.role_ids, g.duration_days, g.auto_extend
          FROM access.gdap_relationship g LEFT JOIN access.partner_fact f ON f.partner_id = g.partner_id
          WHERE current_setting('app.kind', true) = 'CUSTOMER_ADMIN' AND g.external_id = link AND g.status <> 'CREATED'
        $$;
      ${claim('claim_gdap_relationships', 'gdap_relationship')}

      CREATE TABLE access.gdap_access_assignment (
        id text CONSTRAINT gdap_access_assignment_pk PRIMARY KEY,
        relationship_id text NOT NULL CONSTRAINT gdap_access_assignment_relationship REFERENCES access.gdap_relationship (id),
        group_id text NOT NULL CONSTRAINT gdap_access_assignment_group REFERENCES access.partner_security_group (id),
        partner_id text NOT NULL,
        role_ids text[] NOT NULL,
        status text NOT NULL
          CONSTRAINT gdap_access_assignment_status CHECK (status IN ('PENDING', 'ACTIVE', 'DELETING', 'DELETED', 'ERROR')),
        created_at timestamptz NOT NULL,
        last_modified_at timestamptz NOT NULL,
        due_at timestamptz,
        due_leased_until timestamptz,
        version integer NOT NULL
      );
      CREATE INDEX gdap_access_assignment_due ON access.gdap_access_assignment (due_at, id) WHERE due_at IS NOT NULL;
      CREATE UNIQUE INDEX gdap_access_assignment_once ON access.gdap_access_assignment (relationship_id, group_id)
        WHERE status <> 'DELETED';
      ${ofPartner('gdap_access_assignment')}
      ${claim('claim_gdap_access_assignments', 'gdap_access_assignment')}

      CREATE TABLE access.customer_user (
        id text CONSTRAINT customer_user_pk PRIMARY KEY,
        customer_id text NOT NULL,
        object_id text NOT NULL CONSTRAINT customer_user_object UNIQUE,
        user_principal_name text NOT NULL,
        upn_key text COLLATE "C" NOT NULL,
        display_name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        first_name text,
        last_name text,
        phone_number text,
        usage_location text,
        immutable_id text,
        must_change_password boolean NOT NULL,
        sign_in_blocked boolean NOT NULL,
        directory_role_ids text[] NOT NULL,
        state text NOT NULL CONSTRAINT customer_user_state CHECK (state IN ('ACTIVE', 'INACTIVE')),
        created_at timestamptz NOT NULL,
        deleted_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT customer_user_deleted CHECK ((state = 'INACTIVE') = (deleted_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX customer_user_upn ON access.customer_user (customer_id, upn_key) WHERE state = 'ACTIVE';
      CREATE INDEX customer_user_name ON access.customer_user (customer_id, name_key, id) WHERE state = 'ACTIVE';
      -- Users belong to the customer; a partner reaches them while it stands in a relationship with it or administers it.
      ${policies('access.customer_user', `${reached} OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER})`, {
        insert: reached,
        update: reached,
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION access.claim_gdap_access_assignments(timestamptz, integer);
      DROP FUNCTION access.claim_gdap_relationships(timestamptz, integer);
      DROP FUNCTION access.gdap_invitation(text);
      DROP TABLE access.customer_user, access.gdap_access_assignment, access.gdap_relationship,
        access.partner_security_group_member, access.partner_security_group, access.partner_user,
        access.customer_fact, access.partner_fact, access.entra_role CASCADE;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KIND, PARTNER, policies } from '../../../shared/plumbing.ts';

/** Links to files, which whoever holds one may open for a while: the gateway serves them without a token. */
export class AddFileLinks1767225600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.file_link (
        token_hash text CONSTRAINT file_link_pk PRIMARY KEY,
        -- Whom the link was made for; 'platform' for viewers without a partner.
        partner_id text NOT NULL,
        subject text NOT NULL,
        -- Kept only where the owner reads the link again; null in all others.
        token text,
        file_name text,
        content_type text,
        content text,
        redirect_to text,
        expired_code text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        due_leased_until timestamptz,
        CONSTRAINT file_link_target CHECK (content IS NULL OR (redirect_to IS NULL AND file_name IS NOT NULL AND content_type IS NOT NULL))
      );
      CREATE INDEX file_link_subject ON customers.file_link (partner_id, subject);
      CREATE INDEX file_link_due ON customers.file_link (due_at, token_hash);
      -- The gateway asks for the platform: it knows a link and not whose it is.
      ${policies('customers.file_link', `partner_id = ${PARTNER} OR (${KIND} = 'SYSTEM' AND ${PARTNER} = 'platform')`, {
        insert: `partner_id = CASE WHEN ${KIND} IN ('CUSTOMER_ADMIN', 'PLATFORM_OPERATOR') THEN 'platform' ELSE ${PARTNER} END`,
        update: `partner_id = ${PARTNER}`,
        delete: `partner_id = ${PARTNER}`,
      })}

      CREATE FUNCTION customers.claim_file_links(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.file_link l SET due_leased_until = now + interval '5 minutes'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND l.token_hash IN (
            SELECT due.token_hash FROM customers.file_link due
            WHERE due.due_at <= now AND (due.due_leased_until IS NULL OR due.due_leased_until <= now)
            ORDER BY due.due_at, due.token_hash LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING l.partner_id, l.token_hash, l.due_at
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION customers.claim_file_links(timestamptz, integer);
      DROP TABLE customers.file_link;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, holds, KIND, PARTNER, policies } from '../../../shared/plumbing.ts';

const OPERATOR = `${KIND} = 'PLATFORM_OPERATOR'`;
const EITHER = `provider_id = ${PARTNER} OR reseller_id = ${PARTNER}`;
/** As `nameKey` has it. */
const NAME_KEY = "lower(regexp_replace(btrim(normalize(name, NFKC)), '\\s+', ' ', 'g'))";

const sees = (linked: string): string => `id = ${PARTNER}
  OR ${OPERATOR}
  OR ${linked}
  OR (${KIND} = 'CUSTOMER_ADMIN'
      AND EXISTS (SELECT 1 FROM customers.customer_relationship r WHERE r.partner_id = partner.id AND r.customer_id = ${CUSTOMER}))`;
/** Each by its key. */
const LINKED = `EXISTS (SELECT 1 FROM customers.partnership p WHERE p.provider_id = ${PARTNER} AND p.reseller_id = partner.id)
  OR EXISTS (SELECT 1 FROM customers.partnership p WHERE p.reseller_id = ${PARTNER} AND p.provider_id = partner.id)`;
const LINKED_BEFORE = 'EXISTS (SELECT 1 FROM customers.partnership p WHERE partner.id IN (p.provider_id, p.reseller_id))';

/** Partners as Microsoft knows them, and how providers and resellers come together. */
export class AddPartnerships1767225600061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE customers.partner
        ADD COLUMN name_key text COLLATE "C",
        ADD COLUMN company_mpn_id text,
        ADD COLUMN enrolment text NOT NULL DEFAULT 'ACTIVE'
          CONSTRAINT partner_enrolment CHECK (enrolment IN ('PENDING', 'ACTIVE', 'ENDED')),
        ADD COLUMN agreement_signed_at timestamptz;
      -- Whoever is on record has sold, and nobody could without the agreement.
      UPDATE customers.partner SET name_key = ${NAME_KEY}, agreement_signed_at = created_at;
      ALTER TABLE customers.partner ALTER COLUMN name_key SET NOT NULL;
      CREATE INDEX partner_mpn ON customers.partner (mpn_id);
      CREATE INDEX partner_company_mpn ON customers.partner (company_mpn_id);
      ALTER POLICY partner_read ON customers.partner USING (${sees(LINKED)});
      ALTER POLICY partner_update ON customers.partner
        USING (id = ${PARTNER} OR ${OPERATOR}) WITH CHECK (id = ${PARTNER} OR ${OPERATOR});

      ALTER TABLE customers.partnership
        DROP CONSTRAINT partnership_state,
        ADD COLUMN provider_name_key text COLLATE "C" NOT NULL DEFAULT '',
        ADD COLUMN reseller_name_key text COLLATE "C" NOT NULL DEFAULT '';
      UPDATE customers.partnership s SET state = CASE s.state WHEN 'ENDED' THEN 'REMOVED' ELSE s.state END,
        provider_name_key = coalesce((SELECT p.name_key FROM customers.partner p WHERE p.id = s.provider_id), ''),
        reseller_name_key = coalesce((SELECT p.name_key FROM customers.partner p WHERE p.id = s.reseller_id), '');
      ALTER TABLE customers.partnership
        ADD CONSTRAINT partnership_state CHECK (state IN ('INVITED', 'ACTIVE', 'REMOVED')),
        ALTER COLUMN provider_name_key DROP DEFAULT,
        ALTER COLUMN reseller_name_key DROP DEFAULT;
      CREATE INDEX partnership_provider_name ON customers.partnership (provider_id, reseller_name_key, reseller_id);
      CREATE INDEX partnership_provider_since ON customers.partnership (provider_id, since, reseller_id);
      CREATE INDEX partnership_reseller_name ON customers.partnership (reseller_id, provider_name_key, provider_id);
      CREATE INDEX partnership_reseller_since ON customers.partnership (reseller_id, since, provider_id);
      DROP INDEX customers.partnership_reseller;
      ALTER POLICY partnership_read ON customers.partnership
        USING (${holds('provider_id', PARTNER)} OR ${holds('reseller_id', PARTNER)} OR ${OPERATOR});
      ALTER POLICY partnership_insert ON customers.partnership WITH CHECK (${EITHER});
      ALTER POLICY partnership_update ON customers.partnership USING (${EITHER} OR ${OPERATOR}) WITH CHECK (${EITHER} OR ${OPERATOR});

      CREATE TABLE customers.partnership_invitation (
        id text CONSTRAINT partnership_invitation_pk PRIMARY KEY,
        provider_id text NOT NULL,
        reseller_id text,
        status text NOT NULL CONSTRAINT partnership_invitation_status CHECK (status IN ('OPEN', 'WITHDRAWN')),
        token_hash text NOT NULL CONSTRAINT partnership_invitation_token UNIQUE,
        locale text NOT NULL,
        acceptance_count integer NOT NULL,
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT partnership_invitation_withdrawal CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
      );
      CREATE INDEX partnership_invitation_created ON customers.partnership_invitation (provider_id, created_at, id);
      ${policies('customers.partnership_invitation', holds('provider_id', PARTNER), {
        insert: `provider_id = ${PARTNER}`,
        update: `provider_id = ${PARTNER}`,
      })}

      -- What every partner on record may know of another one: by id, by a PartnerID, or by tenant.
      CREATE FUNCTION customers.partner_on_record(wanted_id text, wanted_mpn_id text, wanted_tenant_id text)
        RETURNS TABLE (id text, tenant_id text, name text, name_key text, type text, mpn_id text, company_mpn_id text, country text,
                       cloud text, enrolment text, agreement_signed_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT p.id, p.tenant_id, p.name, p.name_key, p.type, p.mpn_id, p.company_mpn_id, p.country, p.cloud, p.enrolment,
                 p.agreement_signed_at
          FROM customers.partner p
          WHERE (p.id = wanted_id OR p.mpn_id = wanted_mpn_id OR p.company_mpn_id = wanted_mpn_id OR p.tenant_id = wanted_tenant_id)
            AND (current_setting('app.kind', true) = 'PLATFORM_OPERATOR'
                 OR EXISTS (SELECT 1 FROM customers.partner asking WHERE asking.id = current_setting('app.partner', true)))
          ORDER BY coalesce(p.mpn_id = wanted_mpn_id, false) DESC, p.created_at, p.id
          LIMIT 1
        $$;

      -- What is behind a link, for a reseller that holds it. The acceptance is counted, and goes when it is refused.
      CREATE FUNCTION customers.partnership_invitation_behind(hash text)
        RETURNS TABLE (id text, provider_id text, reseller_id text, status text, created_at timestamptz)
        LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.partnership_invitation i
          SET acceptance_count = i.acceptance_count + 1, version = i.version + 1
          WHERE i.token_hash = hash
            AND EXISTS (SELECT 1 FROM customers.partner asking
                        WHERE asking.id = current_setting('app.partner', true) AND asking.type = 'INDIRECT_RESELLER')
          RETURNING i.id, i.provider_id, i.reseller_id, i.status, i.created_at
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION customers.partnership_invitation_behind(text);
      DROP FUNCTION customers.partner_on_record(text, text, text);
      DROP TABLE customers.partnership_invitation;

      ALTER POLICY partnership_update ON customers.partnership
        USING (provider_id = ${PARTNER}) WITH CHECK (provider_id = ${PARTNER});
      ALTER POLICY partnership_insert ON customers.partnership WITH CHECK (provider_id = ${PARTNER});
      ALTER POLICY partnership_read ON customers.partnership USING (${EITHER});
      CREATE INDEX partnership_reseller ON customers.partnership (reseller_id);
      DROP INDEX customers.partnership_provider_name, customers.partnership_provider_since, customers.partnership_reseller_name,
        customers.partnership_reseller_since;
      ALTER TABLE customers.partnership DROP CONSTRAINT partnership_state, DROP COLUMN provider_name_key,
        DROP COLUMN reseller_name_key;
      DELETE FROM customers.partnership WHERE state = 'INVITED';
      UPDATE customers.partnership SET state = 'ENDED' WHERE state = 'REMOVED';
      ALTER TABLE customers.partnership ADD CONSTRAINT partnership_state CHECK (state IN ('ACTIVE', 'ENDED'));

      ALTER POLICY partner_read ON customers.partner USING (${sees(LINKED_BEFORE)});
      ALTER POLICY partner_update ON customers.partner USING (id = ${PARTNER}) WITH CHECK (id = ${PARTNER});
      DROP INDEX customers.partner_mpn, customers.partner_company_mpn;
      ALTER TABLE customers.partner DROP COLUMN name_key, DROP COLUMN company_mpn_id, DROP COLUMN enrolment,
        DROP COLUMN agreement_signed_at;
    `);
  }
}

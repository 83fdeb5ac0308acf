import type { MigrationInterface, QueryRunner } from 'typeorm';
import { holds, KIND, ownedPolicy, PARTNER, policies, referencePolicy } from '../../../shared/plumbing.ts';

const OWN = `partner_id = ${PARTNER}`;
const OPERATOR = `${KIND} = 'PLATFORM_OPERATOR'`;

/** Business profiles with what of them is published, and referrals: leads and deals. */
export class AddReferrals1767225600070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.referral_tag (
        kind text NOT NULL
          CONSTRAINT referral_tag_kind CHECK (kind IN ('PRODUCT', 'SERVICE', 'INDUSTRY', 'CUSTOMER_SIZE', 'SOLUTION')),
        tag text NOT NULL,
        rank integer NOT NULL,
        is_incentive_eligible boolean NOT NULL,
        retired_at timestamptz,
        CONSTRAINT referral_tag_pk PRIMARY KEY (kind, tag)
      );
      ${referencePolicy('customers.referral_tag')}

      CREATE TABLE customers.business_profile (
        id text CONSTRAINT business_profile_pk PRIMARY KEY,
        partner_id text NOT NULL,
        country text NOT NULL,
        state text NOT NULL CONSTRAINT business_profile_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'UNPUBLISHED')),
        has_pending_changes boolean NOT NULL,
        description text,
        website text,
        linked_in_url text,
        industries text[] NOT NULL,
        products text[] NOT NULL,
        services text[] NOT NULL,
        solutions text[] NOT NULL,
        skills text[] NOT NULL,
        competencies text[] NOT NULL,
        customer_sizes text[] NOT NULL,
        logo_type text,
        logo_width_px integer,
        logo_height_px integer,
        logo_sha256 text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        published_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT business_profile_country UNIQUE (partner_id, country)
      );
      CREATE INDEX business_profile_updated ON customers.business_profile (partner_id, updated_at, id);
      ${ownedPolicy('customers.business_profile', { reseller: false, customer: false })}

      CREATE TABLE customers.business_profile_logo (
        profile_id text CONSTRAINT business_profile_logo_pk PRIMARY KEY
          CONSTRAINT business_profile_logo_profile REFERENCES customers.business_profile (id),
        partner_id text NOT NULL,
        content bytea NOT NULL
      );
      ${ownedPolicy('customers.business_profile_logo', { reseller: false, customer: false })}

      CREATE TABLE customers.business_profile_location (
        id text CONSTRAINT business_profile_location_pk PRIMARY KEY,
        partner_id text NOT NULL,
        profile_id text NOT NULL CONSTRAINT business_profile_location_profile REFERENCES customers.business_profile (id),
        country text NOT NULL,
        address_line1 text NOT NULL,
        address_line2 text,
        city text,
        state text,
        region text,
        postal_code text,
        contact_name text NOT NULL,
        contact_email text NOT NULL,
        contact_phone_number text NOT NULL,
        created_at timestamptz NOT NULL,
        removed_at timestamptz,
        version integer NOT NULL
      );
      CREATE INDEX business_profile_location_profile_id ON customers.business_profile_location (profile_id, created_at, id);
      ${ownedPolicy('customers.business_profile_location', { reseller: false, customer: false })}

      -- What customers and partners find: the profile as it was when it was published, without the contacts of its locations.
      CREATE TABLE customers.published_business_profile (
        profile_id text CONSTRAINT published_business_profile_pk PRIMARY KEY
          CONSTRAINT published_business_profile_profile REFERENCES customers.business_profile (id),
        partner_id text NOT NULL,
        partner_name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        country text NOT NULL,
        description text NOT NULL,
        website text,
        linked_in_url text,
        industries text[] NOT NULL,
        products text[] NOT NULL,
        services text[] NOT NULL,
        solutions text[] NOT NULL,
        skills text[] NOT NULL,
        competencies text[] NOT NULL,
        customer_sizes text[] NOT NULL,
        logo_type text,
        logo_width_px integer,
        logo_height_px integer,
        logo bytea,
        locations jsonb NOT NULL,
        published_at timestamptz NOT NULL
      );
      CREATE INDEX published_business_profile_country ON customers.published_business_profile (country, name_key, profile_id);
      CREATE INDEX published_business_profile_name ON customers.published_business_profile (name_key, profile_id);
      CREATE INDEX published_business_profile_partner ON customers.published_business_profile (partner_id);
      CREATE INDEX published_business_profile_tags ON customers.published_business_profile
        USING gin (products, services, industries, customer_sizes);
      ${policies('customers.published_business_profile', 'true', { insert: OWN, update: OWN, delete: OWN })}

      CREATE TABLE customers.referral (
        id text CONSTRAINT referral_pk PRIMARY KEY,
        partner_id text NOT NULL,
        engagement_id text NOT NULL,
        side text NOT NULL CONSTRAINT referral_side CHECK (side IN ('PARTNER', 'MICROSOFT')),
        kind text NOT NULL CONSTRAINT referral_kind CHECK (kind IN ('MARKETPLACE_LEAD', 'QUALIFIED_LEAD', 'CO_SELL_DEAL')),
        deal_kind text
          CONSTRAINT referral_deal_kind CHECK (deal_kind IN ('PRIVATE', 'PARTNER_LED', 'CO_SELL', 'P2P', 'SOLUTION_ASSESSMENT')),
        type text NOT NULL CONSTRAINT referral_type CHECK (type IN ('INDEPENDENT', 'SHARED')),
        qualification text NOT NULL
          CONSTRAINT referral_qualification CHECK (qualification IN ('NONE', 'DIRECT', 'SALES_QUALIFIED', 'MARKETING_QUALIFIED')),
        direction text NOT NULL CONSTRAINT referral_direction CHECK (direction IN ('INCOMING', 'OUTGOING')),
        status text NOT NULL,
        substatus text NOT NULL,
        status_reason text,
        name text,
        external_reference_id text,
        campaign_id text,
        customer_profile jsonb NOT NULL,
        consent_to_contact boolean NOT NULL,
        consent_to_share_info boolean NOT NULL,
        consent_to_share_with_microsoft boolean NOT NULL,
        is_open_to_microsoft boolean NOT NULL,
        notes text,
        deal_value numeric(18, 4),
        currency text,
        closing_on date,
        requirements jsonb NOT NULL,
        team jsonb NOT NULL,
        targets jsonb NOT NULL,
        invited_by_id text,
        invited_by_name text,
        invite_notes text,
        stage text
          CONSTRAINT referral_stage CHECK (stage IN ('CREATED_OR_ACCEPTED', 'QUALIFIED', 'DEVELOPED', 'PROPOSED', 'NEGOTIATED', 'WON')),
        contact_wanted_until timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        expires_at timestamptz,
        accepted_at timestamptz,
        closed_at timestamptz,
        registered_at timestamptz,
        due_at timestamptz,
        due_leased_until timestamptz,
        version integer NOT NULL,
        CONSTRAINT referral_substatus CHECK ((status, substatus) IN (('NEW', 'PENDING'), ('NEW', 'RECEIVED'), ('ACTIVE', 'ACCEPTED'),
          ('CLOSED', 'WON'), ('CLOSED', 'LOST'), ('CLOSED', 'DECLINED'), ('CLOSED', 'EXPIRED'))),
        CONSTRAINT referral_deal CHECK ((kind = 'CO_SELL_DEAL') = (deal_kind IS NOT NULL)),
        CONSTRAINT referral_due CHECK ((status = 'NEW') = (due_at IS NOT NULL))
      );
      CREATE INDEX referral_created ON customers.referral (partner_id, created_at, id);
      CREATE INDEX referral_updated ON customers.referral (partner_id, updated_at, id);
      CREATE INDEX referral_lead_created ON customers.referral (partner_id, created_at, id) WHERE kind <> 'CO_SELL_DEAL';
      CREATE INDEX referral_lead_updated ON customers.referral (partner_id, updated_at, id) WHERE kind <> 'CO_SELL_DEAL';
      CREATE INDEX referral_open_created ON customers.referral (created_at, id) WHERE is_open_to_microsoft;
      CREATE INDEX referral_open_updated ON customers.referral (updated_at, id) WHERE is_open_to_microsoft;
      CREATE INDEX referral_engagement ON customers.referral (engagement_id, id);
      -- Microsoft is asked once at a time.
      CREATE UNIQUE INDEX referral_microsoft_side ON customers.referral (engagement_id)
        WHERE side = 'MICROSOFT' AND substatus NOT IN ('DECLINED', 'EXPIRED');
      CREATE INDEX referral_due ON customers.referral (due_at, id) WHERE due_at IS NOT NULL;
      ${policies('customers.referral', `${holds('partner_id', PARTNER)} OR (${OPERATOR} AND is_open_to_microsoft)`, {
        insert: `${OWN} OR (${OPERATOR} AND is_open_to_microsoft)`,
        update: `${OWN} OR (${OPERATOR} AND is_open_to_microsoft)`,
      })}

      -- By whom a referral is found: the users in the team of a deal, and the addresses of its people. The instants are those of
      -- the referral, so that the list of one user is read in its order.
      CREATE TABLE customers.referral_person (
        partner_id text NOT NULL,
        person_key text NOT NULL,
        referral_id text NOT NULL CONSTRAINT referral_person_referral REFERENCES customers.referral (id),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT referral_person_pk PRIMARY KEY (partner_id, person_key, referral_id)
      );
      CREATE INDEX referral_person_created ON customers.referral_person (partner_id, person_key, created_at, referral_id);
      CREATE INDEX referral_person_updated ON customers.referral_person (partner_id, person_key, updated_at, referral_id);
      CREATE INDEX referral_person_key ON customers.referral_person (person_key, referral_id);
      CREATE INDEX referral_person_of ON customers.referral_person (referral_id);
      ${policies('customers.referral_person', `${holds('partner_id', PARTNER)} OR ${OPERATOR}`, {
        insert: `${OWN} OR ${OPERATOR}`,
        update: `${OWN} OR ${OPERATOR}`,
        delete: `${OWN} OR ${OPERATOR}`,
      })}

      CREATE FUNCTION customers.claim_expired_referrals(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE customers.referral r SET due_leased_until = now + interval '5 minutes'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND r.id IN (
            SELECT due.id FROM customers.referral due
            WHERE due.due_at <= now AND (due.due_leased_until IS NULL OR due.due_leased_until <= now)
            ORDER BY due.due_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING r.partner_id, r.id, r.due_at
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION customers.claim_expired_referrals(timestamptz, integer);
      DROP TABLE customers.referral_person, customers.referral, customers.published_business_profile,
        customers.business_profile_location, customers.business_profile_logo, customers.business_profile, customers.referral_tag;
    `);
  }
}

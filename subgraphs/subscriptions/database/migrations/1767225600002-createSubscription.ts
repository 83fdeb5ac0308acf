import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedPolicy } from '../../../shared/plumbing.ts';

/** Orders, subscriptions with their seats and charges, and what this subgraph knows of its customers. */
export class CreateSubscription1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const owned = (table: string): string => ownedPolicy(`subscriptions.${table}`, { reseller: true, customer: true });
    await runner.query(`
      CREATE TABLE subscriptions.customer_gate (
        partner_id text NOT NULL,
        customer_id text NOT NULL,
        relationship text NOT NULL,
        is_locked boolean NOT NULL,
        verification_status text NOT NULL,
        agreement_accepted boolean NOT NULL,
        qualifications text[] NOT NULL,
        country text NOT NULL,
        currency text NOT NULL,
        reseller_id text,
        CONSTRAINT customer_gate_pk PRIMARY KEY (partner_id, customer_id)
      );
      ${ownedPolicy('subscriptions.customer_gate', { reseller: false, customer: false })}

      CREATE TABLE subscriptions.reseller_link (
        partner_id text NOT NULL,
        reseller_id text NOT NULL,
        mpn_id text,
        is_linked boolean NOT NULL,
        CONSTRAINT reseller_link_pk PRIMARY KEY (partner_id, reseller_id)
      );
      ${ownedPolicy('subscriptions.reseller_link', { reseller: false, customer: false })}

      CREATE TABLE subscriptions."order" (
        id text CONSTRAINT order_pk PRIMARY KEY,
        partner_id text NOT NULL,
        reseller_id text,
        customer_id text NOT NULL,
        status text NOT NULL CONSTRAINT order_status CHECK (status IN ('PENDING', 'COMPLETED', 'CANCELLED')),
        currency text NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX order_list ON subscriptions."order" (partner_id, customer_id, created_at, id);
      ${owned('"order"')}

      CREATE TABLE subscriptions.order_line (
        order_id text NOT NULL CONSTRAINT order_line_order REFERENCES subscriptions."order" (id),
        line_item_number integer NOT NULL,
        partner_id text NOT NULL,
        reseller_id text,
        customer_id text NOT NULL,
        catalog_item_id text NOT NULL,
        offer_id text NOT NULL,
        offer_name text NOT NULL,
        quantity integer NOT NULL,
        term_duration text,
        billing_cycle text NOT NULL,
        currency text NOT NULL,
        unit_price numeric(18, 4),
        first_charge numeric(18, 4),
        subscription_id text,
        CONSTRAINT order_line_pk PRIMARY KEY (order_id, line_item_number)
      );
      ${owned('order_line')}

      CREATE TABLE subscriptions.subscription (
        id text CONSTRAINT subscription_pk PRIMARY KEY,
        partner_id text NOT NULL,
        reseller_id text,
        customer_id text NOT NULL,
        order_id text NOT NULL,
        catalog_item_id text NOT NULL,
        offer_id text NOT NULL,
        offer_name text NOT NULL,
        friendly_name text,
        name_key text COLLATE "C" NOT NULL,
        product_family text NOT NULL,
        unit_type text NOT NULL,
        billing_type text NOT NULL,
        is_trial boolean NOT NULL,
        quantity integer NOT NULL CONSTRAINT subscription_quantity_positive CHECK (quantity > 0),
        minimum_quantity integer NOT NULL,
        maximum_quantity integer NOT NULL,
        status text NOT NULL
          CONSTRAINT subscription_status CHECK (status IN ('PENDING', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DISABLED', 'DELETED')),
        term_duration text,
        billing_cycle text NOT NULL,
        currency text NOT NULL,
        unit_price numeric(18, 4),
        auto_renew_enabled boolean NOT NULL,
        is_extended_service_term boolean NOT NULL,
        term_starts_on date NOT NULL,
        commitment_ends_on date,
        ends_on_key date NOT NULL,
        term_anchor_day integer NOT NULL,
        cancellation_allowed_until timestamptz,
        update_count integer NOT NULL,
        promotion_id text,
        partner_id_on_record text,
        renews_at timestamptz,
        renewal_leased_until timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX subscription_customer_created ON subscriptions.subscription (partner_id, customer_id, created_at, id);
      CREATE INDEX subscription_customer_name ON subscriptions.subscription (partner_id, customer_id, name_key, id);
      CREATE INDEX subscription_created ON subscriptions.subscription (partner_id, created_at, id);
      CREATE INDEX subscription_name ON subscriptions.subscription (partner_id, name_key, id);
      CREATE INDEX subscription_ends ON subscriptions.subscription (partner_id, ends_on_key, id);
      CREATE INDEX subscription_quantity ON subscriptions.subscription (partner_id, quantity, id);
      CREATE INDEX subscription_reseller ON subscriptions.subscription (reseller_id, customer_id, created_at, id) WHERE reseller_id IS NOT NULL;
      CREATE INDEX subscription_of_customer ON subscriptions.subscription (customer_id, created_at, id);
      CREATE INDEX subscription_item ON subscriptions.subscription (partner_id, customer_id, catalog_item_id);
      CREATE INDEX subscription_renewal ON subscriptions.subscription (renews_at) WHERE status = 'ACTIVE' AND auto_renew_enabled;
      ${owned('subscription')}

      CREATE TABLE subscriptions.seat_batch (
        id text CONSTRAINT seat_batch_pk PRIMARY KEY,
        subscription_id text NOT NULL CONSTRAINT seat_batch_subscription REFERENCES subscriptions.subscription (id),
        partner_id text NOT NULL,
        reseller_id text,
        customer_id text NOT NULL,
        quantity integer NOT NULL CONSTRAINT seat_batch_quantity CHECK (quantity >= 0),
        added_at timestamptz NOT NULL,
        window_ends_at timestamptz NOT NULL,
        source text NOT NULL CONSTRAINT seat_batch_source CHECK (source IN ('PURCHASE', 'RENEWAL', 'INCREASE', 'UPGRADE'))
      );
      CREATE INDEX seat_batch_of_subscription ON subscriptions.seat_batch (subscription_id, window_ends_at, id);
      ${owned('seat_batch')}

      CREATE TABLE subscriptions.charge (
        id text CONSTRAINT charge_pk PRIMARY KEY,
        subscription_id text NOT NULL CONSTRAINT charge_subscription REFERENCES subscriptions.subscription (id),
        partner_id text NOT NULL,
        reseller_id text,
        customer_id text NOT NULL,
        kind text NOT NULL CONSTRAINT charge_kind CHECK (kind IN ('NEW', 'ADD', 'RENEW', 'CYCLE', 'CREDIT', 'CONVERT')),
        cycle_starts_on date NOT NULL,
        cycle_ends_on date NOT NULL,
        quantity integer NOT NULL,
        unit_price numeric(18, 4),
        amount numeric(18, 4),
        currency text NOT NULL,
        booked_at timestamptz NOT NULL
      );
      CREATE INDEX charge_of_subscription ON subscriptions.charge (subscription_id, booked_at, id);
      ${owned('charge')}

      -- What the tenant holds, from any partner: prerequisites, trials and limits count over all of them. Answers items and states
      -- alone, and only to a partner that may sell to the customer.
      CREATE FUNCTION subscriptions.customer_holdings(wanted text) RETURNS TABLE (catalog_item_id text, status text, is_trial boolean, quantity integer)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT s.catalog_item_id, s.status, s.is_trial, s.quantity FROM subscriptions.subscription s
          WHERE s.customer_id = wanted AND EXISTS (
            SELECT 1 FROM subscriptions.customer_gate g
            WHERE g.partner_id = current_setting('app.partner', true) AND g.customer_id = wanted AND g.relationship = 'RESELLER')
        $$;

      -- Leases the subscriptions whose term has ended and that renew by themselves; none of a customer the partner no longer sells to.
      CREATE FUNCTION subscriptions.claim_renewals(now timestamptz, wanted integer)
        RETURNS TABLE (partner_id text, id text, due_at timestamptz)
        LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
          UPDATE subscriptions.subscription s SET renewal_leased_until = now + interval '5 minutes'
          WHERE current_setting('app.kind', true) = 'SYSTEM' AND s.id IN (
            SELECT due.id FROM subscriptions.subscription due
            WHERE due.status = 'ACTIVE' AND due.auto_renew_enabled AND due.renews_at <= now
              AND EXISTS (
                SELECT 1 FROM subscriptions.customer_gate g
                WHERE g.partner_id = due.partner_id AND g.customer_id = due.customer_id AND g.relationship = 'RESELLER')
              AND (due.renewal_leased_until IS NULL OR due.renewal_leased_until <= now)
            ORDER BY due.renews_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
          RETURNING s.partner_id, s.id, s.renews_at
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION subscriptions.claim_renewals(timestamptz, integer);
      DROP FUNCTION subscriptions.customer_holdings(text);
      DROP TABLE subscriptions.charge, subscriptions.seat_batch, subscriptions.subscription, subscriptions.order_line,
        subscriptions."order", subscriptions.reseller_link, subscriptions.customer_gate;
    `);
  }
}

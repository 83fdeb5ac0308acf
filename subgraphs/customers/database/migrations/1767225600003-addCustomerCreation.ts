import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedPolicy, referencePolicy } from '../../../shared/plumbing.ts';

/** What adding a customer needs: billing profiles, the reference behind the rules, and whether a domain is taken. */
export class AddCustomerCreation1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customers.billing_profile (
        partner_id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT billing_profile_customer REFERENCES customers.customer (id),
        reseller_id text,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL,
        phone_number text,
        company_name text NOT NULL,
        culture text NOT NULL,
        language text NOT NULL,
        country text NOT NULL,
        address_line1 text NOT NULL,
        address_line2 text,
        city text,
        state text,
        region text,
        postal_code text,
        version integer NOT NULL,
        CONSTRAINT billing_profile_pk PRIMARY KEY (partner_id, customer_id)
      );
      CREATE INDEX billing_profile_customer_id ON customers.billing_profile (customer_id);
      ${ownedPolicy('customers.billing_profile', { reseller: true, customer: true })}

      CREATE TABLE customers.registration_number (
        country text CONSTRAINT registration_number_pk PRIMARY KEY,
        kinds text NOT NULL,
        pattern text NOT NULL,
        retired_at timestamptz
      );
      ${referencePolicy('customers.registration_number')}

      CREATE TABLE customers.legal_abbreviation (
        abbreviation text CONSTRAINT legal_abbreviation_pk PRIMARY KEY,
        retired_at timestamptz
      );
      ${referencePolicy('customers.legal_abbreviation')}

      CREATE TABLE customers.address_case (
        country text NOT NULL,
        address_line1 text NOT NULL,
        address_line2 text NOT NULL,
        city text NOT NULL,
        state text NOT NULL,
        region text NOT NULL,
        postal_code text NOT NULL,
        status text NOT NULL,
        retired_at timestamptz,
        CONSTRAINT address_case_pk PRIMARY KEY (country, address_line1, address_line2, city, state, region, postal_code)
      );
      ${referencePolicy('customers.address_case')}

      -- A domain belongs to one tenant of the world, for ever; every partner on record may ask whether one is free, by its name.
      CREATE FUNCTION customers.domain_taken(wanted text) RETURNS TABLE (domain text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
          SELECT wanted
          WHERE EXISTS (SELECT 1 FROM customers.partner asking WHERE asking.id = current_setting('app.partner', true))
            AND (EXISTS (SELECT 1 FROM customers.customer c WHERE c.domain = wanted)
                 OR EXISTS (SELECT 1 FROM customers.partner p WHERE p.domain = wanted))
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION customers.domain_taken(text);
      DROP TABLE customers.billing_profile, customers.address_case, customers.legal_abbreviation, customers.registration_number;
    `);
  }
}

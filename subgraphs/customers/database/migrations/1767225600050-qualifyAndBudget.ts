import type { MigrationInterface, QueryRunner } from 'typeorm';
import { holds, KIND, ownedPolicy, PARTNER, policies } from '../../../shared/plumbing.ts';

const OPERATOR = `${KIND} = 'PLATFORM_OPERATOR'`;

/** A reseller sees what the provider above it had found. */
const PROVIDER_OF_MINE = `EXISTS (SELECT 1 FROM customers.customer_relationship mine
    WHERE mine.partner_id = ${PARTNER} AND mine.customer_id = customer_qualification.customer_id
      AND mine.provider_id = customer_qualification.partner_id)`;

/** Qualifications with the codes they may need, the directory roles that reach a partner's users, and Azure spending budgets. */
export class QualifyAndBudget1767225600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = (table: string): string => ownedPolicy(`customers.${table}`, { reseller: false, customer: false });
    await runner.query(`
      CREATE TABLE customers.customer_qualification (
        partner_id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT customer_qualification_customer REFERENCES customers.customer (id) ON DELETE CASCADE,
        qualification text NOT NULL CONSTRAINT customer_qualification_kind
          CHECK (qualification IN ('EDUCATION', 'GOVERNMENT_COMMUNITY_CLOUD', 'STATE_OWNED_ENTITY', 'NONPROFIT')),
        education_segment text CONSTRAINT customer_qualification_segment CHECK (education_segment IN ('K12', 'HIGHER_EDUCATION')),
        website text,
        vetting_status text NOT NULL
          CONSTRAINT customer_qualification_status CHECK (vetting_status IN ('IN_REVIEW', 'APPROVED', 'DENIED')),
        vetting_reason text,
        vetting_created_at timestamptz,
        vetting_decided_at timestamptz,
        attempt integer NOT NULL CONSTRAINT customer_qualification_attempt CHECK (attempt BETWEEN 1 AND 3),
        validation_code_id text,
        version integer NOT NULL,
        CONSTRAINT customer_qualification_pk PRIMARY KEY (partner_id, customer_id, qualification)
      );
      CREATE INDEX customer_qualification_customer_id ON customers.customer_qualification (customer_id, qualification);
      ${policies('customers.customer_qualification', `partner_id = ${PARTNER} OR ${OPERATOR} OR ${PROVIDER_OF_MINE}`, {
        insert: `partner_id = ${PARTNER}`,
        update: `partner_id = ${PARTNER} OR ${OPERATOR}`,
      })}
      -- What is found of a customer is written where its partners have it.
      ALTER POLICY customer_relationship_update ON customers.customer_relationship
        USING (partner_id = ${PARTNER} OR ${OPERATOR}) WITH CHECK (partner_id = ${PARTNER} OR ${OPERATOR});

      CREATE TABLE customers.validation_code (
        id text CONSTRAINT validation_code_pk PRIMARY KEY,
        partner_id text NOT NULL,
        organization_name text NOT NULL,
        validation_id text NOT NULL,
        max_creates integer NOT NULL CONSTRAINT validation_code_max CHECK (max_creates > 0),
        remaining_creates integer NOT NULL,
        issued_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT validation_code_remaining CHECK (remaining_creates BETWEEN 0 AND max_creates),
        CONSTRAINT validation_code_key UNIQUE (partner_id, validation_id)
      );
      CREATE INDEX validation_code_order ON customers.validation_code (partner_id, issued_at, id);
      CREATE INDEX validation_code_issued ON customers.validation_code (issued_at, id);
      ${policies('customers.validation_code', `${holds('partner_id', PARTNER)} OR ${OPERATOR}`, {
        insert: `${OPERATOR} OR (${KIND} = 'SYSTEM' AND partner_id = ${PARTNER})`,
        update: `partner_id = ${PARTNER}`,
      })}

      CREATE TABLE customers.gdap_relationship_fact (
        partner_id text NOT NULL,
        relationship_id text NOT NULL,
        customer_id text,
        status text NOT NULL,
        ends_at timestamptz,
        CONSTRAINT gdap_relationship_fact_pk PRIMARY KEY (partner_id, relationship_id)
      );
      CREATE INDEX gdap_relationship_fact_customer ON customers.gdap_relationship_fact (partner_id, customer_id);
      ${own('gdap_relationship_fact')}

      CREATE TABLE customers.gdap_assignment_fact (
        partner_id text NOT NULL,
        assignment_id text NOT NULL,
        relationship_id text NOT NULL,
        group_id text NOT NULL,
        role_ids text[] NOT NULL,
        status text NOT NULL,
        CONSTRAINT gdap_assignment_fact_pk PRIMARY KEY (partner_id, assignment_id)
      );
      CREATE INDEX gdap_assignment_fact_relationship ON customers.gdap_assignment_fact (partner_id, relationship_id);
      ${own('gdap_assignment_fact')}

      CREATE TABLE customers.usage_budget (
        partner_id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT usage_budget_customer REFERENCES customers.customer (id) ON DELETE CASCADE,
        amount numeric(18,4) CONSTRAINT usage_budget_amount CHECK (amount > 0),
        currency text NOT NULL,
        set_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT usage_budget_pk PRIMARY KEY (partner_id, customer_id)
      );
      ${own('usage_budget')}

      CREATE TABLE customers.azure_usage (
        partner_id text NOT NULL,
        customer_id text NOT NULL CONSTRAINT azure_usage_customer REFERENCES customers.customer (id) ON DELETE CASCADE,
        month text NOT NULL CONSTRAINT azure_usage_month CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        total_cost numeric(18,4) NOT NULL CONSTRAINT azure_usage_cost CHECK (total_cost >= 0),
        currency text NOT NULL,
        elapsed_days integer NOT NULL,
        days_of_month integer NOT NULL,
        last_modified_at timestamptz NOT NULL,
        threshold_told_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT azure_usage_days CHECK (elapsed_days BETWEEN 1 AND days_of_month),
        CONSTRAINT azure_usage_pk PRIMARY KEY (partner_id, customer_id, month)
      );
      CREATE INDEX azure_usage_of_month ON customers.azure_usage (partner_id, month, customer_id);
      ${own('azure_usage')}

      CREATE TABLE customers.budget_notification (
        partner_id text NOT NULL,
        user_id text NOT NULL,
        is_enabled boolean NOT NULL,
        email text CONSTRAINT budget_notification_email CHECK (email IS NOT NULL OR NOT is_enabled),
        locale text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT budget_notification_pk PRIMARY KEY (partner_id, user_id)
      );
      ${own('budget_notification')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE customers.budget_notification, customers.azure_usage, customers.usage_budget, customers.gdap_assignment_fact,
        customers.gdap_relationship_fact, customers.validation_code, customers.customer_qualification;
      ALTER POLICY customer_relationship_update ON customers.customer_relationship
        USING (partner_id = ${PARTNER}) WITH CHECK (partner_id = ${PARTNER});
    `);
  }
}

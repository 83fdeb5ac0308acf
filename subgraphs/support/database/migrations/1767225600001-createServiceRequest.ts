import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, KIND, ownedPolicy, PARTNER, policies, referencePolicy } from '../../../shared/plumbing.ts';

/** Topics, service requests and their notes. */
export class CreateServiceRequest1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE support.topic (
        id text CONSTRAINT topic_pk PRIMARY KEY,
        category text NOT NULL,
        product_family text NOT NULL,
        names jsonb NOT NULL,
        retired_at timestamptz
      );
      ${referencePolicy('support.topic')}

      CREATE TABLE support.service_request (
        id text CONSTRAINT service_request_pk PRIMARY KEY,
        number text NOT NULL,
        partner_id text NOT NULL,
        reseller_id text,
        nearest_partner_id text NOT NULL GENERATED ALWAYS AS (coalesce(reseller_id, partner_id)) STORED,
        customer_id text,
        title text NOT NULL CONSTRAINT service_request_title CHECK (char_length(title) BETWEEN 5 AND 250),
        description text NOT NULL CONSTRAINT service_request_description CHECK (char_length(description) BETWEEN 10 AND 10000),
        category text NOT NULL,
        product_family text NOT NULL,
        topic_id text NOT NULL CONSTRAINT service_request_topic REFERENCES support.topic (id),
        severity text NOT NULL
          CONSTRAINT service_request_severity CHECK (severity IN ('UNKNOWN', 'CRITICAL', 'MODERATE', 'MINIMAL')),
        status text NOT NULL
          CONSTRAINT service_request_status CHECK (status IN ('NONE', 'OPEN', 'CLOSED', 'ATTENTION_NEEDED')),
        stage text NOT NULL CONSTRAINT service_request_stage CHECK (stage IN (
          'NEW', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER', 'WAITING_ON_MICROSOFT', 'ACTION_REQUIRED', 'RESOLVED', 'CLOSED')),
        created_by text NOT NULL,
        created_at timestamptz NOT NULL,
        last_modified_at timestamptz NOT NULL,
        last_closed_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT service_request_number UNIQUE (partner_id, number),
        CONSTRAINT service_request_stage_status CHECK ((stage, status) IN (
          ('NEW', 'NONE'), ('IN_PROGRESS', 'OPEN'), ('WAITING_ON_CUSTOMER', 'ATTENTION_NEEDED'), ('WAITING_ON_MICROSOFT', 'OPEN'),
          ('ACTION_REQUIRED', 'ATTENTION_NEEDED'), ('RESOLVED', 'OPEN'), ('CLOSED', 'CLOSED')))
      );
      CREATE INDEX service_request_customer ON support.service_request (partner_id, customer_id, created_at, id);
      CREATE INDEX service_request_created ON support.service_request (partner_id, created_at, id);
      CREATE INDEX service_request_modified ON support.service_request (partner_id, last_modified_at, id);
      CREATE INDEX service_request_nearest_customer ON support.service_request (nearest_partner_id, customer_id, created_at, id);
      CREATE INDEX service_request_nearest_created ON support.service_request (nearest_partner_id, created_at, id);
      CREATE INDEX service_request_nearest_modified ON support.service_request (nearest_partner_id, last_modified_at, id);
      CREATE INDEX service_request_of_customer ON support.service_request (customer_id, created_at, id);
      ${ownedPolicy('support.service_request', { reseller: true, customer: true })}

      CREATE TABLE support.service_request_note (
        id text CONSTRAINT service_request_note_pk PRIMARY KEY,
        service_request_id text NOT NULL CONSTRAINT service_request_note_request REFERENCES support.service_request (id),
        partner_id text NOT NULL,
        reseller_id text,
        customer_id text,
        text text NOT NULL CONSTRAINT service_request_note_text CHECK (char_length(text) BETWEEN 1 AND 10000),
        visibility text NOT NULL CONSTRAINT service_request_note_visibility CHECK (visibility IN ('PUBLIC', 'INTERNAL')),
        from_customer boolean NOT NULL,
        created_by_name text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX service_request_note_order ON support.service_request_note (service_request_id, created_at, id);
      -- Internal notes are for the owner's organisation alone.
      ${policies(
        'support.service_request_note',
        `partner_id = ${PARTNER} OR (visibility = 'PUBLIC'
          AND (reseller_id = ${PARTNER} OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER})))`,
        { insert: `partner_id = ${PARTNER}`, update: `partner_id = ${PARTNER}` },
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE support.service_request_note, support.service_request, support.topic');
  }
}

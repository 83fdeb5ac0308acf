import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policy expressions: the settings are read once per statement, not once per row. */
export const KIND = "(SELECT current_setting('app.kind', true))";
export const PARTNER = "(SELECT current_setting('app.partner', true))";
export const CUSTOMER = "(SELECT current_setting('app.customer', true))";

/**
 * That a column holds a setting, for the policy of a table with long lists. Every statement names its partner besides; written
 * as an operator too, PostgreSQL takes the two for two conditions, expects next to no rows, and gathers and sorts all rows of the
 * partner for one page. A function no index serves, and it is taken to hold for a third of the rows.
 */
export function holds(column: string, setting: string): string {
  return `pg_catalog.texteq(${column}, ${setting})`;
}

/** Who sees a row of a table and who may write it: two conditions, since a party that may read a row may seldom change it. */
export function policies(table: string, sees: string, writes: { insert: string; update?: string; delete?: string }): string {
  const name = table.slice(table.indexOf('.') + 1).replaceAll('"', '');
  const { insert, update, delete: remove } = writes;
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY ${name}_read ON ${table} FOR SELECT USING (${sees});
    CREATE POLICY ${name}_insert ON ${table} FOR INSERT WITH CHECK (${insert});
    ${update ? `CREATE POLICY ${name}_update ON ${table} FOR UPDATE USING (${update}) WITH CHECK (${update});` : ''}
    ${remove ? `CREATE POLICY ${name}_delete ON ${table} FOR DELETE USING (${remove});` : ''}`;
}

/**
 * The rows of an owned table: the viewer's partner sees those it owns and those it is the reseller of, a customer's
 * administrator those of the customer; only the owner writes. Without settings no row is visible.
 */
export function ownedPolicy(table: string, options: { reseller: boolean; customer: boolean }): string {
  const owner = `partner_id = ${PARTNER}`;
  const sees = [owner];
  if (options.reseller) sees.push(`reseller_id = ${PARTNER}`);
  if (options.customer) sees.push(`(${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER})`);
  return policies(table, sees.join(' OR '), { insert: owner, update: owner, delete: owner });
}

/** Reference rows are the same for everybody; only the loader of reference data writes them. */
export function referencePolicy(table: string): string {
  const name = table.slice(table.indexOf('.') + 1);
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY ${name}_read ON ${table} FOR SELECT USING (true);
    CREATE POLICY ${name}_write ON ${table} USING (${KIND} = 'SYSTEM') WITH CHECK (${KIND} = 'SYSTEM');`;
}

/** Whom the keys of the viewer belong to: the first part of a principal. */
const KEY_OWNER = `CASE ${KIND} WHEN 'CUSTOMER_ADMIN' THEN ${CUSTOMER} WHEN 'PLATFORM_OPERATOR' THEN 'platform'
  WHEN 'ANONYMOUS' THEN 'anonymous' ELSE ${PARTNER} END`;

/**
 * What every subgraph keeps beside its business: the event log with its heads, the memory of idempotency keys, the positions
 * of its readers, visible counters and the versions of loaded reference data. Events enter through `append_events` alone.
 */
export function createPlumbing(schema: string, timestamp: number): new () => MigrationInterface {
  const up = `
    CREATE TABLE ${schema}.event_head (
      partner_id text CONSTRAINT event_head_pk PRIMARY KEY,
      position bigint NOT NULL
    );
    ALTER TABLE ${schema}.event_head ENABLE ROW LEVEL SECURITY;
    CREATE POLICY event_head_own ON ${schema}.event_head FOR SELECT USING (partner_id = ${PARTNER});

    CREATE TABLE ${schema}.event (
      partner_id text NOT NULL,
      position bigint NOT NULL,
      id text NOT NULL,
      type text NOT NULL,
      subject text NOT NULL,
      customer_id text,
      payload jsonb NOT NULL,
      occurred_at timestamptz NOT NULL,
      command text NOT NULL,
      actor jsonb NOT NULL,
      before jsonb,
      after jsonb,
      CONSTRAINT event_pk PRIMARY KEY (partner_id, position)
    );
    CREATE INDEX event_subject ON ${schema}.event (partner_id, subject, position);
    ALTER TABLE ${schema}.event ENABLE ROW LEVEL SECURITY;
    CREATE POLICY event_own ON ${schema}.event FOR SELECT USING (partner_id = ${PARTNER});

    CREATE TABLE ${schema}.command_record (
      principal text NOT NULL,
      command text NOT NULL,
      key text NOT NULL,
      input_hash text NOT NULL,
      outcome text NOT NULL CONSTRAINT command_record_outcome CHECK (outcome IN ('APPLIED', 'REFUSED')),
      ids jsonb NOT NULL,
      refusals jsonb NOT NULL,
      completed_at timestamptz NOT NULL,
      CONSTRAINT command_record_pk PRIMARY KEY (principal, command, key)
    );
    CREATE INDEX command_record_completed ON ${schema}.command_record (completed_at);
    ALTER TABLE ${schema}.command_record ENABLE ROW LEVEL SECURITY;
    -- Whoever asks what a key did is answered by the platform's own reader, which knows whose key is meant.
    CREATE POLICY command_record_own ON ${schema}.command_record
      USING (split_part(principal, '/', 1) = ${KEY_OWNER} OR (${KIND} = 'SYSTEM' AND ${PARTNER} = 'platform'));

    CREATE TABLE ${schema}.reader_position (
      reader text NOT NULL,
      partner_id text NOT NULL,
      position bigint NOT NULL,
      CONSTRAINT reader_position_pk PRIMARY KEY (reader, partner_id)
    );
    ALTER TABLE ${schema}.reader_position ENABLE ROW LEVEL SECURITY;
    CREATE POLICY reader_position_own ON ${schema}.reader_position
      USING (${KIND} = 'SYSTEM' AND (partner_id = ${PARTNER} OR ${PARTNER} = 'platform'));

    CREATE TABLE ${schema}.counter (
      partner_id text NOT NULL,
      name text NOT NULL,
      value bigint NOT NULL,
      CONSTRAINT counter_pk PRIMARY KEY (partner_id, name)
    );
    ${ownedPolicy(`${schema}.counter`, { reseller: false, customer: false })}

    CREATE TABLE ${schema}.reference_version (
      name text CONSTRAINT reference_version_pk PRIMARY KEY,
      sha256 text NOT NULL,
      loaded_at timestamptz NOT NULL
    );
    ${referencePolicy(`${schema}.reference_version`)}

    CREATE FUNCTION ${schema}.append_events(events jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
    DECLARE
      target record;
      head bigint;
    BEGIN
      IF coalesce(current_setting('app.kind', true), '') = '' THEN
        RAISE insufficient_privilege USING MESSAGE = 'Events are written on behalf of a viewer.';
      END IF;
      -- Heads are raised in the order of the partners, so that two writers of several logs cannot wait for each other.
      FOR target IN
        SELECT e.item ->> 'partnerId' AS partner_id, count(*) AS added
        FROM jsonb_array_elements(events) AS e(item) GROUP BY e.item ->> 'partnerId' ORDER BY (e.item ->> 'partnerId') COLLATE "C"
      LOOP
        INSERT INTO ${schema}.event_head AS h (partner_id, position) VALUES (target.partner_id, target.added)
          ON CONFLICT (partner_id) DO UPDATE SET position = h.position + target.added
          RETURNING h.position INTO head;
        INSERT INTO ${schema}.event
          (partner_id, position, id, type, subject, customer_id, payload, occurred_at, command, actor, before, after)
        SELECT target.partner_id, head - target.added + row_number() OVER (ORDER BY e.at), e.item ->> 'id', e.item ->> 'type',
               e.item ->> 'subject', e.item ->> 'customerId', e.item -> 'payload', (e.item ->> 'occurredAt')::timestamptz,
               e.item ->> 'command', e.item -> 'actor', nullif(e.item -> 'before', 'null'), nullif(e.item -> 'after', 'null')
        FROM jsonb_array_elements(events) WITH ORDINALITY AS e(item, at)
        WHERE e.item ->> 'partnerId' = target.partner_id;
      END LOOP;
    END $$;

    CREATE FUNCTION ${schema}.feed_heads() RETURNS TABLE (partner_id text, "position" bigint)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
      $$ SELECT h.partner_id, h.position FROM ${schema}.event_head h WHERE current_setting('app.kind', true) = 'SYSTEM' $$;

    -- The app role reads the log and never writes it by hand; the list of migrations is none of its business.
    DO $$
    DECLARE
      app text := regexp_replace(current_user, '_owner$', '_app');
    BEGIN
      EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON ${schema}.event, ${schema}.event_head FROM %I', app);
      EXECUTE format('REVOKE ALL ON ${schema}.migration FROM %I', app);
    END $$;
  `;
  const down = `
    DROP FUNCTION ${schema}.feed_heads();
    DROP FUNCTION ${schema}.append_events(jsonb);
    DROP TABLE ${schema}.reference_version, ${schema}.counter, ${schema}.reader_position, ${schema}.command_record,
      ${schema}.event, ${schema}.event_head;
  `;
  const name = `CreatePlumbing${timestamp}`;
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}

import type { SubgraphName } from '../ids.ts';
import { ownedPolicy } from '../plumbing.ts';

/** The SQL of a table of removal requests and of the claim of the job that answers them. */
export function createRemovalRequests(schema: SubgraphName): string {
  return `
    CREATE TABLE ${schema}.removal_request (
      partner_id text NOT NULL,
      id text NOT NULL,
      customer_id text NOT NULL,
      answer text CONSTRAINT removal_request_answer CHECK (answer IN ('CONFIRMED', 'REFUSED', 'OVERTAKEN')),
      due_at timestamptz,
      leased_until timestamptz,
      CONSTRAINT removal_request_pk PRIMARY KEY (partner_id, id)
    );
    CREATE INDEX removal_request_due ON ${schema}.removal_request (due_at, id) WHERE due_at IS NOT NULL;
    CREATE INDEX removal_request_customer ON ${schema}.removal_request (partner_id, customer_id);
    ${ownedPolicy(`${schema}.removal_request`, { reseller: false, customer: false })}

    CREATE FUNCTION ${schema}.claim_removal_requests(now timestamptz, wanted integer)
      RETURNS TABLE (partner_id text, id text, due_at timestamptz)
      LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
        UPDATE ${schema}.removal_request r SET leased_until = now + interval '1 minute'
        WHERE current_setting('app.kind', true) = 'SYSTEM' AND (r.partner_id, r.id) IN (
          SELECT due.partner_id, due.id FROM ${schema}.removal_request due
          WHERE due.due_at <= now AND (due.leased_until IS NULL OR due.leased_until <= now)
          ORDER BY due.due_at, due.id LIMIT wanted FOR UPDATE SKIP LOCKED)
        RETURNING r.partner_id, r.id, r.due_at
      $$;`;
}

export function dropRemovalRequests(schema: SubgraphName): string {
  return `
    DROP FUNCTION ${schema}.claim_removal_requests(timestamptz, integer);
    DROP TABLE ${schema}.removal_request;`;
}

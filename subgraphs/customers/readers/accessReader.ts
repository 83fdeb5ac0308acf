import type { Reader } from '../../shared/readers.ts';

const RECORD_RELATIONSHIP = `
  INSERT INTO customers.gdap_relationship_fact (partner_id, relationship_id, customer_id, status, ends_at)
  SELECT $1, $2, f."customerId", f.status, f."endsAt"
  FROM jsonb_to_record($3::jsonb) AS f("customerId" text, status text, "endsAt" timestamptz)
  ON CONFLICT (partner_id, relationship_id) DO UPDATE SET customer_id = excluded.customer_id, status = excluded.status,
    ends_at = excluded.ends_at`;

const RECORD_ASSIGNMENT = `
  INSERT INTO customers.gdap_assignment_fact (partner_id, assignment_id, relationship_id, group_id, role_ids, status)
  SELECT $1, $2, f."relationshipId", f."groupId", f."roleIds", f.status
  FROM jsonb_to_record($3::jsonb) AS f("relationshipId" text, "groupId" text, "roleIds" text[], status text)
  ON CONFLICT (partner_id, assignment_id) DO UPDATE SET relationship_id = excluded.relationship_id,
    group_id = excluded.group_id, role_ids = excluded.role_ids, status = excluded.status`;

/** Keeps of the access subgraph which directory roles reach the groups of a partner at its customers. */
export const accessReader: Reader = {
  name: 'customers follows access',
  feed: 'access',
  async apply(manager, { type, subject, payload }, partnerId) {
    switch (type) {
      case 'gdap.relationship.changed':
        await manager.query(RECORD_RELATIONSHIP, [partnerId, subject, payload]);
        return;
      case 'gdap.assignment.changed':
        await manager.query(RECORD_ASSIGNMENT, [partnerId, subject, payload]);
    }
  },
};

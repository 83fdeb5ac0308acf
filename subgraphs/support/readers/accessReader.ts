import type { Reader } from '../../shared/readers.ts';

const RECORD_RELATIONSHIP = `
  INSERT INTO support.gdap_relationship_fact (partner_id, relationship_id, customer_id, status, ends_at)
  SELECT $1, $2, f."customerId", f.status, f."endsAt"
  FROM jsonb_to_record($3::jsonb) AS f("customerId" text, status text, "endsAt" timestamptz)
  ON CONFLICT (partner_id, relationship_id) DO UPDATE SET customer_id = excluded.customer_id, status = excluded.status,
    ends_at = excluded.ends_at`;

const RECORD_ASSIGNMENT = `
  INSERT INTO support.gdap_assignment_fact (partner_id, assignment_id, relationship_id, group_id, role_ids, status)
  SELECT $1, $2, f."relationshipId", f."groupId", f."roleIds", f.status
  FROM jsonb_to_record($3::jsonb) AS f("relationshipId" text, "groupId" text, "roleIds" text[], status text)
  ON CONFLICT (partner_id, assignment_id) DO UPDATE SET relationship_id = excluded.relationship_id,
    group_id = excluded.group_id, role_ids = excluded.role_ids, status = excluded.status`;

/** The lists are in one order: who, by which name, a user or an application. Applications are nobody to turn to. */
const RECORD_PEOPLE = `
  INSERT INTO support.partner_user_fact (partner_id, user_id, display_name)
  SELECT $1, told.id, told.name
  FROM jsonb_to_record($2::jsonb) AS f("userIds" text[], "displayNames" text[], kinds text[])
  CROSS JOIN LATERAL unnest(f."userIds", f."displayNames", f.kinds) AS told(id, name, kind)
  WHERE told.kind = 'USER'
  ON CONFLICT (partner_id, user_id) DO UPDATE SET display_name = excluded.display_name`;

/** Keeps of the access subgraph who works for a partner, and which directory roles reach its groups at customers. */
export const accessReader: Reader = {
  name: 'support follows access',
  feed: 'access',
  async apply(manager, { type, subject, payload }, partnerId) {
    switch (type) {
      case 'gdap.relationship.changed':
        await manager.query(RECORD_RELATIONSHIP, [partnerId, subject, payload]);
        return;
      case 'gdap.assignment.changed':
        await manager.query(RECORD_ASSIGNMENT, [partnerId, subject, payload]);
        return;
      case 'partnerDirectory.recorded':
        await manager.query(RECORD_PEOPLE, [partnerId, payload]);
    }
  },
};

import { effectiveRoles, type GrantedRoles } from '../../shared/rules/effectiveRoles.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { PartnerUserViewer } from '../../shared/viewer.ts';

/** The directory roles that reach the caller in the tenant of a customer, by id. */
export async function rolesReaching(tx: Tx, viewer: PartnerUserViewer, customerId: string, now: Date): Promise<string[]> {
  const grants = await tx.query<GrantedRoles>(
    `SELECT a.group_id AS "groupId", a.role_ids AS "roleIds", a.status AS "assignmentStatus", g.status AS "relationshipStatus",
            g.ends_at AS "endsAt"
     FROM customers.gdap_relationship_fact g
     JOIN customers.gdap_assignment_fact a ON a.partner_id = g.partner_id AND a.relationship_id = g.relationship_id
     WHERE g.partner_id = $1 AND g.customer_id = $2`,
    [viewer.partnerId, customerId],
  );
  return effectiveRoles(grants, viewer, now);
}

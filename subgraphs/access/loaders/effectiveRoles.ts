/**
 * The roles that reach a partner user in the tenants of customers: of every active assignment, in an active relationship that
 * has not ended, to a group with the user as direct member. Guests reach nothing. Values: partner, user, instant, customers.
 */
export const EFFECTIVE_ROLES_SQL = `
  SELECT DISTINCT g.customer_id AS "customerId", held.role_id AS "roleId", g.id AS "relationshipId", a.group_id AS "groupId"
  FROM access.partner_security_group_member m
  JOIN access.partner_user p ON p.id = m.user_id AND NOT p.is_guest
  JOIN access.gdap_access_assignment a ON a.group_id = m.group_id AND a.status = 'ACTIVE'
  JOIN access.gdap_relationship g ON g.id = a.relationship_id AND g.status = 'ACTIVE' AND g.ends_at > $3
  CROSS JOIN LATERAL unnest(a.role_ids) AS held(role_id)
  WHERE m.partner_id = $1 AND m.user_id = $2 AND g.partner_id = $1 AND g.customer_id = ANY ($4)
  ORDER BY 1, 2, 3, 4`;

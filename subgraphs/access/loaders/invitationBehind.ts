/** Requests that wait for approval and have not lapsed, for a customer that holds their links. Values: links, instant. */
export const INVITATION_BEHIND_SQL = `
  SELECT link AS "externalId", i.partner_name AS "partnerName", i.display_name AS "displayName", i.role_ids AS "roleIds",
         i.duration_days AS "durationDays", i.auto_extend AS "autoExtend", i.due_at AS "lapsesAt"
  FROM unnest($1::text[]) AS link CROSS JOIN LATERAL access.gdap_invitation(link) i
  WHERE i.status = 'APPROVAL_PENDING' AND i.due_at > $2 AND i.partner_name IS NOT NULL`;

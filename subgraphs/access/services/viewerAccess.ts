import type { RequestContext } from '../../shared/context.ts';

export interface ViewerAccess {
  readonly partnerType: string;
  readonly roles: string[];
  readonly groupIds: string[];
  readonly isGuest: boolean;
}

/** Type, roles and groups of a user or application of the partner the asker works for; null when it does not exist there. */
export async function viewerAccess(
  read: RequestContext['read'],
  kind: string,
  subject: string,
  partnerId: string,
): Promise<ViewerAccess | null> {
  const [row] = await read<ViewerAccess>(
    `SELECT f.type AS "partnerType", p.roles, p.is_guest AS "isGuest",
            ARRAY (SELECT m.group_id FROM access.partner_security_group_member m
                   WHERE m.partner_id = $2 AND m.user_id = p.id ORDER BY m.group_id) AS "groupIds"
     FROM access.partner_user p JOIN access.partner_fact f ON f.partner_id = p.partner_id
     WHERE p.id = $1 AND p.partner_id = $2 AND p.kind = $3`,
    [subject, partnerId, kind === 'PARTNER_APP' ? 'APP' : 'USER'],
  );
  return row ?? null;
}

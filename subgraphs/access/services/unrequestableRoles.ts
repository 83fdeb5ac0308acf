import type { Tx } from '../../shared/Tx.ts';
import type { UnknownRoleRefusal } from './unknownRoles.ts';

/** One refusal for each template id that is no built-in role, or one that no relationship may ask for. */
export async function unrequestableRoles(tx: Tx, templateIds: readonly string[]): Promise<UnknownRoleRefusal[]> {
  const rows = await tx.query<{ templateId: string }>(
    `SELECT template_id AS "templateId" FROM access.entra_role
     WHERE template_id = ANY ($1) AND is_gdap_selectable AND retired_at IS NULL`,
    [templateIds],
  );
  const requestable = new Set(rows.map(({ templateId }) => templateId));
  return [...new Set(templateIds)]
    .filter((templateId) => !requestable.has(templateId))
    .map((templateId) => ({ code: 'ROLE_NOT_SUPPORTED', templateId }));
}

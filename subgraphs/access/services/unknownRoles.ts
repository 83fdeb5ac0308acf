import type { Tx } from '../../shared/Tx.ts';

export type UnknownRoleRefusal = { readonly code: 'ROLE_NOT_SUPPORTED'; readonly templateId: string };

/** One refusal for each template id that is no built-in role. */
export async function unknownRoles(tx: Tx, templateIds: readonly string[]): Promise<UnknownRoleRefusal[]> {
  const rows = await tx.query<{ templateId: string }>(
    'SELECT template_id AS "templateId" FROM access.entra_role WHERE template_id = ANY ($1)',
    [templateIds],
  );
  const known = new Set(rows.map(({ templateId }) => templateId));
  return [...new Set(templateIds)]
    .filter((templateId) => !known.has(templateId))
    .map((templateId) => ({ code: 'ROLE_NOT_SUPPORTED', templateId }));
}

import type { ReferenceSet } from '../../shared/loadReference.ts';

/** The built-in directory roles. */
export const referenceSets: readonly ReferenceSet[] = [
  {
    name: 'entra-roles',
    file: 'subgraphs/access/reference/entra-roles.json',
    statements: [
      `INSERT INTO access.entra_role (id, template_id, name, summary, is_privileged, is_gdap_selectable, retired_at)
       SELECT id, "templateId", name, summary, "isPrivileged", "isGdapSelectable", NULL
       FROM jsonb_to_recordset($1::jsonb) AS shipped(
         id text, "templateId" text, name text, summary text, "isPrivileged" boolean, "isGdapSelectable" boolean)
       ON CONFLICT (id) DO UPDATE SET template_id = excluded.template_id, name = excluded.name, summary = excluded.summary,
         is_privileged = excluded.is_privileged, is_gdap_selectable = excluded.is_gdap_selectable, retired_at = NULL`,
      `UPDATE access.entra_role SET retired_at = $2
       WHERE retired_at IS NULL AND id NOT IN (SELECT shipped ->> 'id' FROM jsonb_array_elements($1::jsonb) AS shipped)`,
    ],
  },
];

import type { ReferenceSet } from '../../shared/loadReference.ts';

/** The topics, with their names by language. */
export const referenceSets: readonly ReferenceSet[] = [
  {
    name: 'topics',
    file: 'subgraphs/support/reference/topics.json',
    statements: [
      `INSERT INTO support.topic (id, category, product_family, names, retired_at)
       SELECT id, category, "productFamily", names, NULL
       FROM jsonb_to_recordset($1::jsonb) AS shipped(id text, category text, "productFamily" text, names jsonb)
       ON CONFLICT (id) DO UPDATE SET category = excluded.category, product_family = excluded.product_family,
         names = excluded.names, retired_at = NULL`,
      `UPDATE support.topic SET retired_at = $2
       WHERE retired_at IS NULL AND id NOT IN (SELECT shipped ->> 'id' FROM jsonb_array_elements($1::jsonb) AS shipped)`,
    ],
  },
];

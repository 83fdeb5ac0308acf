import type pg from 'pg';

/** Every statement answers lines of text about the schema `$1`; together they say all that a migration can make. */
const STATEMENTS = [
  `SELECT format('%s %s owner=%s security=%s forced=%s', c.relkind, c.relname, pg_get_userbyid(c.relowner), c.relrowsecurity, c.relforcerowsecurity)
   FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind NOT IN ('i', 'I')`,
  `SELECT format('grant on %s %s', c.relname, a::text)
   FROM pg_class c, unnest(c.relacl) AS a WHERE c.relnamespace = $1::regnamespace`,
  `SELECT format('column %s.%s %s notnull=%s default=%s generated=%s collation=%s', c.relname, a.attname,
     format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attgenerated, l.collname)
   FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum LEFT JOIN pg_collation l ON l.oid = a.attcollation
   WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')`,
  `SELECT format('constraint %s.%s %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
   FROM pg_constraint k WHERE k.connamespace = $1::regnamespace`,
  `SELECT pg_get_indexdef(c.oid) FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('i', 'I')`,
  `SELECT format('policy %s.%s %s %s using=%s check=%s', p.tablename, p.policyname, p.cmd, p.roles, p.qual, p.with_check)
   FROM pg_policies p WHERE p.schemaname = $1`,
  `SELECT format('%s grants=%s', pg_get_functiondef(p.oid), p.proacl) FROM pg_proc p WHERE p.pronamespace = $1::regnamespace`,
  `SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   WHERE c.relnamespace = $1::regnamespace AND NOT t.tgisinternal`,
  `SELECT format('type %s %s', t.typname, t.typtype) FROM pg_type t
   WHERE t.typnamespace = $1::regnamespace AND t.typrelid = 0 AND t.typelem = 0`,
  `SELECT format('grants on the schema %s', nspacl) FROM pg_namespace WHERE nspname = $1`,
];

/** All that a schema holds, as sorted lines: tables, columns, constraints, indexes, policies, functions, grants. */
export async function catalogueOf(client: pg.Client, schema: string): Promise<string[]> {
  const lines: string[] = [];
  for (const text of STATEMENTS) {
    const { rows } = await client.query<[string]>({ text, values: [schema], rowMode: 'array' });
    lines.push(...rows.map(([line]) => line));
  }
  return lines.sort();
}

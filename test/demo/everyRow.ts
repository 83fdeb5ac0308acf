import type { Api } from '../support/startApi.ts';

/** Every row of the four subgraphs, by table, each as JSON text in the order of the texts. */
export async function everyRow(api: Api): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await api.sql<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema IN ('customers', 'subscriptions', 'access', 'support') AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const found = await api.sql<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t ORDER BY 1`);
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
}

import pg from 'pg';
import { accessTables } from './accessTables.ts';
import { copyRows } from './copyRows.ts';
import { customersTables } from './customersTables.ts';
import type { DataPlan } from './plan.ts';
import { readStock } from './readStock.ts';
import { subscriptionsTables } from './subscriptionsTables.ts';
import { supportTables } from './supportTables.ts';

const TABLES = [...customersTables, ...subscriptionsTables, ...accessTables, ...supportTables];

/** Fills a migrated database that holds reference data alone, as its administrator. Tells of every table how many rows it got. */
export async function loadTables(adminUrl: string, plan: DataPlan, tell: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const stock = await readStock(client);
    // Foreign keys hold by the way rows are made; to check each row would take as long as to write it.
    await client.query("SET session_replication_role = 'replica'");
    for (const table of TABLES) {
      const startedAt = performance.now();
      const count = await copyRows(client, table.name, table.rows(plan, stock));
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      tell(`  ${table.name}: ${count.toLocaleString('en')} rows in ${seconds} s`);
    }
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

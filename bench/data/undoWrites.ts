import pg from 'pg';
import { subgraphs } from '../../subgraphs/index.ts';

/** Takes back what earlier runs have written since the day of the data, so that every run begins with the same rows. */
export async function undoWrites(adminUrl: string, anchor: Date): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = 'replica'");
    const logs = subgraphs.flatMap(({ name }) =>
      ['event', 'event_head', 'reader_position', 'command_record'].map((table) => `${name}.${table}`),
    );
    await client.query(`TRUNCATE ${logs.join(', ')}`);
    await client.query('DELETE FROM subscriptions.charge WHERE booked_at >= $1', [anchor]);
    await client.query('DELETE FROM subscriptions.seat_batch WHERE added_at >= $1', [anchor]);
    const { rowCount } = await client.query(`
      UPDATE subscriptions.subscription s SET quantity = b.quantity, update_count = 0, version = 1
      FROM subscriptions.seat_batch b WHERE b.subscription_id = s.id AND s.version > 1`);
    if (rowCount !== 0)
      await client.query('VACUUM (ANALYZE) subscriptions.subscription, subscriptions.seat_batch, subscriptions.charge');
  } finally {
    await client.end();
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { loadTables } from '../../bench/data/loadTables.ts';
import { type DataPlan, owningPartners } from '../../bench/data/plan.ts';
import { compareAnswers } from '../../bench/operations/compareAnswers.ts';
import { readSamples } from '../../bench/operations/samples.ts';
import { readTargets } from '../../bench/operations/writeSamples.ts';
import { type BenchIssuer, benchIssuer } from '../../bench/systems/benchIssuer.ts';
import { type RunningSystems, startSystems } from '../../bench/systems/startSystems.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { startOfDay } from '../../subgraphs/shared/calendar.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

const plan: DataPlan = { seed: 'a test', scale: 0.01, anchor: startOfDay(systemClock()) };

/** Single-column foreign keys, each as a query for the rows that refer to nothing. */
const FOREIGN_KEYS = `
  SELECT c.conname AS name, format('SELECT count(*)::int AS lost FROM %s a WHERE a.%I IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s b WHERE b.%I = a.%I)',
    c.conrelid::regclass, own.attname, c.confrelid::regclass, other.attname, own.attname) AS query
  FROM pg_constraint c
  JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = c.conkey[1]
  JOIN pg_attribute other ON other.attrelid = c.confrelid AND other.attnum = c.confkey[1]
  WHERE c.contype = 'f' AND cardinality(c.conkey) = 1`;

let database: TestDatabase;
let dataDir: string;
let client: pg.Client;
let issuer: BenchIssuer;
let running: RunningSystems | undefined;

beforeAll(async () => {
  database = await cloneDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'partner-graph-bench-'));
  issuer = await benchIssuer();
  await loadTables(database.adminUrl, plan, () => {});
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
});

afterAll(async () => {
  await running?.stop();
  await issuer.close();
  await client.end();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

it('makes data of the size it is asked for, in which every row refers to one that is there', async () => {
  const { rows } = await client.query(`
    SELECT (SELECT count(*)::int FROM customers.partner) AS partners,
      (SELECT count(*)::int FROM customers.customer) AS customers,
      (SELECT count(*)::int FROM customers.customer_relationship r JOIN access.customer_fact f USING (partner_id, customer_id)
        JOIN support.customer_fact USING (partner_id, customer_id) JOIN subscriptions.customer_gate USING (partner_id, customer_id)) AS known,
      (SELECT count(*)::int FROM subscriptions.subscription s WHERE NOT EXISTS (
        SELECT 1 FROM subscriptions.seat_batch b WHERE b.subscription_id = s.id AND b.quantity = s.quantity)) AS seatless`);
  expect(rows).toEqual([{ partners: 50, customers: 200, known: 216, seatless: 0 }]);

  const { rows: keys } = await client.query<{ name: string; query: string }>(FOREIGN_KEYS);
  expect(keys.length).toBeGreaterThan(5);
  for (const { name, query } of keys) expect([name, (await client.query(query)).rows]).toEqual([name, [{ lost: 0 }]]);
});

it('compares answers that the product and the hand-written statements give alike', async () => {
  const urls = subgraphs.map(({ name }) => [`DATABASE_URL_${name.toUpperCase()}`, database.appUrl(name)]);
  running = await startSystems({
    names: ['embedded', 'limit'],
    adminUrl: database.adminUrl,
    dataDir,
    settings: { ...issuer.settings, ...Object.fromEntries(urls) },
  });
  const tokens = await issuer.tokens(owningPartners(plan));
  const samples = readSamples(plan, tokens);
  const targets = await readTargets(client, tokens);

  await compareAnswers(running.systems, ['A', 'B', 'C', 'D', 'M'], samples, targets);

  const [embedded, limit] = running.systems;
  const [sample] = samples.A;
  if (!embedded || !limit || !sample) throw new Error('Two systems and a sample were expected.');
  const stranger = { ...sample, token: 'none' };
  await expect(compareAnswers([limit], ['A'], { ...samples, A: [stranger] }, [])).rejects.toThrow('answered 500');
  await expect(
    compareAnswers([embedded], ['A'], { ...samples, A: [{ ...sample, variables: { id: 'cus_none' } }] }, []),
  ).rejects.toThrow('embedded answered A with {"data":{"customer":null}}');
});

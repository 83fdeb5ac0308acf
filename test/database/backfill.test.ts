import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { subgraphs } from '../../subgraphs/index.ts';
import { backfill } from '../../subgraphs/shared/backfill.ts';
import { migrationLogger } from '../../subgraphs/shared/migrationLogger.ts';
import { migrate } from '../../subgraphs/shared/openDatabase.ts';
import { asAdministrator } from '../support/postgres.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

const ROWS = 2500;
const FILL = {
  table: 'subscriptions.licence_product',
  key: 'id',
  set: "sku_part_number = 'NEW_' || sku_id",
  where: "sku_part_number = 'OLD'",
  batch: 1000,
};

let database: TestDatabase;

beforeEach(async () => {
  database = await cloneDatabase();
  await sql(`INSERT INTO subscriptions.licence_product (id, sku_id, sku_part_number, part_number_key, name, name_key, origin)
    SELECT 'lic_' || i, i, CASE WHEN i % 5 = 0 THEN 'KEPT' ELSE 'OLD' END, i, i, i, 'SHIPPED' FROM generate_series(1, ${ROWS}) AS i`);
});

afterEach(() => database.drop());

async function sql(text: string): Promise<unknown[]> {
  return asAdministrator(database.adminUrl, async (client) => (await client.query(text)).rows);
}

const left = () =>
  sql(
    "SELECT count(*) FILTER (WHERE sku_part_number = 'OLD')::int AS old, count(*) FILTER (WHERE sku_part_number = 'KEPT')::int AS kept FROM subscriptions.licence_product",
  );

async function filling(told: string[]): Promise<number> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: database.ownerUrl('subscriptions'),
    logger: migrationLogger((message) => told.push(message)),
  });
  await dataSource.initialize();
  try {
    return await backfill(dataSource.createQueryRunner(), FILL);
  } finally {
    await dataSource.destroy();
  }
}

it('fills the rows that lack a value step by step, tells each step, and does nothing the second time', async () => {
  const told: string[] = [];
  expect(await filling(told)).toBe(2000);
  expect(told).toEqual(['subscriptions.licence_product: 1000 rows filled.', 'subscriptions.licence_product: 2000 rows filled.']);
  expect(await left()).toEqual([{ old: 0, kept: 500 }]);
  expect(await filling(told)).toBe(0);
  expect(told).toHaveLength(2);
});

it('keeps the steps before a fault, and goes on from there', async () => {
  await sql("ALTER TABLE subscriptions.licence_product ADD CONSTRAINT for_this_test CHECK (sku_part_number <> 'NEW_999')");
  const told: string[] = [];
  await expect(filling(told)).rejects.toThrow('for_this_test');
  expect(told).toEqual(['subscriptions.licence_product: 1000 rows filled.']);
  expect(await left()).toEqual([{ old: 1000, kept: 500 }]);

  await sql('ALTER TABLE subscriptions.licence_product DROP CONSTRAINT for_this_test');
  expect(await filling([])).toBe(1000);
  expect(await left()).toEqual([{ old: 0, kept: 500 }]);
});

it('a migration is told by name, with the time it took and what it fills, and runs outside a transaction where it says so', async () => {
  class FillPartNumber1799999999999 implements MigrationInterface {
    readonly transaction = false as const;

    async up(runner: QueryRunner): Promise<void> {
      expect(runner.isTransactionActive).toBe(false);
      await backfill(runner, FILL);
    }

    async down(): Promise<void> {}
  }
  const model = subgraphs.find(({ name }) => name === 'subscriptions')?.model;
  if (!model) throw new Error('There is no subgraph subscriptions.');
  const told: string[] = [];

  const done = await migrate(
    database.ownerUrl('subscriptions'),
    { ...model, migrations: [...model.migrations, FillPartNumber1799999999999] },
    (message) => void told.push(message),
  );

  expect(done).toEqual(['FillPartNumber1799999999999']);
  expect(told).toEqual([
    'The migration FillPartNumber1799999999999 begins.',
    'subscriptions.licence_product: 1000 rows filled.',
    'subscriptions.licence_product: 2000 rows filled.',
    expect.stringMatching(/^The migration FillPartNumber1799999999999 took \d+ ms\.$/),
  ]);
});

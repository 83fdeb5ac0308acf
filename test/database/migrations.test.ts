import { DataSource } from 'typeorm';
import { subgraphs } from '../../subgraphs/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { asAdministrator } from '../support/postgres.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';
import { catalogueOf } from './catalogue.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(() => database.drop());

describe.each(subgraphs)('the migrations of $name', (subgraph) => {
  const count = subgraph.model.migrations.length;
  const catalogue = (): Promise<string[]> => asAdministrator(database.adminUrl, (client) => catalogueOf(client, subgraph.name));

  it('go back step by step to an empty schema, and forward again to the same catalogue at every step', async () => {
    const before = [await catalogue()];
    await migrating(subgraph, count, async (dataSource) => {
      for (let left = count; left > 0; left -= 1) {
        await dataSource.undoLastMigration({ transaction: 'each' });
        before.unshift(await catalogue());
      }
    });
    expect(before[0]?.filter((line) => !/\bmigration\b|\bmigration_id_seq\b|^grants on the schema/.test(line))).toEqual([]);

    for (let steps = 1; steps <= count; steps += 1) {
      await migrating(subgraph, steps, (dataSource) => dataSource.runMigrations({ transaction: 'each' }));
      expect(await catalogue()).toEqual(before[steps]);
    }
  });

  it('are in the order of their times', () => {
    const times = subgraph.model.migrations.map((Migration) => (new Migration().name ?? Migration.name).slice(-13));
    expect(times).toEqual([...new Set(times)].sort());
  });
});

it('have each a name of their own, in the whole product: where two share one, the bundle of the start renames one of them', () => {
  const names = subgraphs
    .flatMap(({ model }) => model.migrations.map((Migration) => Migration.name))
    .filter((name) => /\d/.test(name));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

async function migrating(subgraph: Subgraph, steps: number, work: (dataSource: DataSource) => Promise<unknown>): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: database.ownerUrl(subgraph.name),
    schema: subgraph.name,
    migrations: subgraph.model.migrations.slice(0, steps),
    migrationsTableName: 'migration',
    poolSize: 1,
  });
  await dataSource.initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

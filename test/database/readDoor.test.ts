import pg from 'pg';
import { type Database, openDatabase } from '../../subgraphs/shared/openDatabase.ts';
import { system } from '../../subgraphs/shared/viewer.ts';
import { support } from '../../subgraphs/support/index.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

const viewer = system('test', 'par_1');

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await cloneDatabase();
  database = await openDatabase(test.appUrl('support'), support.model, { read: 1, write: 1 });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** SQL values, and what the read door makes of them. */
const VALUES: readonly (readonly [sql: string, value: unknown])[] = [
  ["'2026-03-01 08:00:00+00'::timestamptz", new Date('2026-03-01T08:00:00Z')],
  ["'2026-03-01 09:30:00.123456+01'::timestamptz", new Date('2026-03-01T08:30:00.123Z')],
  ["'2026-03-01 08:00:00.069+00'::timestamptz", new Date('2026-03-01T08:00:00.069Z')],
  ["'2026-03-01 08:00:00.5+00'::timestamptz", new Date('2026-03-01T08:00:00.500Z')],
  ["'0099-03-01 08:00:00+00'::timestamptz", new Date('0099-03-01T08:00:00Z')],
  ["'0044-03-15 08:00:00+00 BC'::timestamptz", new Date('-000043-03-15T08:00:00Z')],
  ["'12026-03-01 08:00:00+00'::timestamptz", new Date('+012026-03-01T08:00:00Z')],
  ["'infinity'::timestamptz", Number.POSITIVE_INFINITY],
  ['NULL::timestamptz', null],
  ["'2026-03-01'::date", new Date('2026-03-01T00:00:00Z')],
  ['9007199254740991::bigint', 9007199254740991],
  ['-7::integer', -7],
  ['12.50::numeric', '12.50'],
  ['true', true],
  ["'{}'::text[]", []],
  ["'{a}'::text[]", ['a']],
  ["ARRAY['a', 'b c', 'sub_1']", ['a', 'b c', 'sub_1']],
  ["ARRAY['', 'a,b', 'c\"d', 'e\\f', '{g}', 'NULL', 'null']", ['', 'a,b', 'c"d', 'e\\f', '{g}', 'NULL', 'null']],
  ["ARRAY['a', NULL]", ['a', null]],
  [
    "ARRAY[['a', 'b'], ['c', 'd']]",
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ["'[3:4]={a,b}'::text[]", ['a', 'b']],
  ['\'{"a": [1, null]}\'::jsonb', { a: [1, null] }],
  ["''::text", ''],
];

it.each([1, 2, 3])('reads values of every kind the %s. time', async () => {
  const list = VALUES.map(([sql], at) => `${sql} AS "v${at}"`).join(', ');
  const [row] = await database.read(viewer, `SELECT ${list}, 'x' AS "a ""name"" of 'its own'"`, []);

  expect(Object.values(row ?? {})).toEqual([...VALUES.map(([, value]) => value), 'x']);
  expect(Object.keys(row ?? {}).at(-1)).toBe(`a "name" of 'its own'`);
});

it('answers statements of one tick each by itself, failing ones among them, again and again', async () => {
  const good = 'SELECT $1::text AS a, g AS n FROM generate_series(1, 2) AS g';
  const bad = 'SELECT 1 / $1::integer AS n';
  for (let time = 0; time < 3; time += 1) {
    const answers = await Promise.allSettled([
      database.read(viewer, good, ['first']),
      database.read(viewer, bad, [0]),
      database.read(viewer, bad, [1]),
      database.read(viewer, 'SELECT nothing FROM nowhere', []),
      database.read(viewer, good, ['last']),
      database.read(viewer, "SELECT 'x' AS a WHERE false", []),
    ]);

    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason.message))).toEqual([
      [
        { a: 'first', n: 1 },
        { a: 'first', n: 2 },
      ],
      'division by zero',
      [{ n: 1 }],
      'relation "nowhere" does not exist',
      [
        { a: 'last', n: 1 },
        { a: 'last', n: 2 },
      ],
      [],
    ]);
  }
});

it('reads every statement as its own viewer', async () => {
  const sql = "SELECT current_setting('app.partner', true) AS partner";
  for (let time = 0; time < 3; time += 1) {
    const answers = await Promise.all(['par_1', 'par_2', 'par_3'].map((id) => database.read(system('test', id), sql, [])));
    expect(answers).toEqual([[{ partner: 'par_1' }], [{ partner: 'par_2' }], [{ partner: 'par_3' }]]);
  }
});

it('tells a statement whose columns have changed, and reads them once it is written anew', async () => {
  const owner = new pg.Client({ connectionString: test.ownerUrl('support') });
  await owner.connect();
  await owner.query('CREATE TABLE support.changing AS SELECT 1 AS a');
  await owner.query('GRANT SELECT ON support.changing TO PUBLIC');
  const read = () => database.read(viewer, 'SELECT * FROM support.changing', []);
  expect([await read(), await read(), await read()]).toEqual([[{ a: 1 }], [{ a: 1 }], [{ a: 1 }]]);
  await owner.query("ALTER TABLE support.changing ADD COLUMN b text DEFAULT 'x'");
  await owner.end();

  await expect(read()).rejects.toThrow('cached plan must not change result type');
  expect(await database.read(viewer, 'SELECT a, b FROM support.changing', [])).toEqual([{ a: 1, b: 'x' }]);
});

it('prepares what comes again, up to a limit', async () => {
  const prepared = async () => {
    const [row] = await database.read<{ n: number }>(viewer, 'SELECT count(*) AS n FROM pg_prepared_statements', []);
    return row?.n ?? 0;
  };
  await prepared();
  const before = await prepared();
  for (let n = 0; n < 600; n += 1) await database.read(viewer, `SELECT ${n} AS once`, []);
  expect(await prepared()).toBe(before);

  for (let n = 0; n < 600; n += 1) {
    expect(await database.read(viewer, `SELECT ${n} AS once`, [])).toEqual([{ once: n }]);
    expect(await database.read(viewer, `SELECT ${n} AS once`, [])).toEqual([{ once: n }]);
  }
  expect(await prepared()).toBe(500); // the viewer's settings are one more, the statement that could not be prepared one less
});

import { DataSource, type EntitySchema } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { subgraphs } from '../../subgraphs/index.ts';
import { asAdministrator } from '../support/postgres.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

/** Columns that SQL alone knows, each with the reason. Those of other tables are all mapped, or filled by the database. */
const UNMAPPED: Readonly<Record<string, string>> = {
  'customers.customer.verification_leased_until': 'the lease of the job that ends reviews, which its claim alone takes',
  'customers.customer_export.due_leased_until': 'the lease of the job that makes exports, which its claim alone takes',
  'access.gdap_access_assignment.due_leased_until': 'the lease of the job that sets assignments up, which its claim alone takes',
  'access.gdap_relationship.due_leased_until': 'the lease of the job that moves relationships on, which its claim alone takes',
  'customers.agreement_attestation.due_leased_until': 'the lease of the job that ends attestations, which its claim alone takes',
  'access.removal_request.leased_until': 'the lease of the job that answers removals, which its claim alone takes',
  'customers.relationship_removal.leased_until': 'the lease of the job that settles removals, which its claim alone takes',
  'subscriptions.removal_request.leased_until': 'the lease of the job that answers removals, which its claim alone takes',
  'support.removal_request.leased_until': 'the lease of the job that answers removals, which its claim alone takes',
  'subscriptions.subscription.renewal_leased_until': 'the lease of the renewal job, which claim_renewals alone takes and reads',
};

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
}

interface StoredColumn extends Column {
  /** Whether the database fills it when nothing is given. */
  readonly filled: boolean;
}

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(() => database.drop());

describe.each(subgraphs)('the entities of $name', ({ name, model }) => {
  let mapped: Column[];
  let stored: StoredColumn[];

  beforeAll(async () => {
    mapped = await mappedColumns(database.ownerUrl(name), [...model.entities]);
    stored = await storedColumns(database.adminUrl, name);
  });

  it('map one table of their own schema each', () => {
    const tables = model.entities.map(({ options }) => `${options.schema}.${options.tableName}`);
    expect(tables.filter((table) => !table.startsWith(`${name}.`))).toEqual([]);
    expect([...new Set(tables)]).toEqual(tables);
    expect(model.entities.length).toBeGreaterThan(0);
  });

  it('agree with the migrations on columns, types, nullability and primary keys', () => {
    const tables = new Set(mapped.map(({ table }) => table));
    const known = new Set(mapped.map(placeOf));
    const made = stored
      .filter(({ table }) => tables.has(table))
      .filter((column) => known.has(placeOf(column)) || (!column.filled && !(placeOf(column) in UNMAPPED)))
      .map(({ filled: _, ...column }) => column);
    expect(mapped.sort(byPlace)).toEqual(made.sort(byPlace));
  });
});

it('no column is listed as unmapped in vain', async () => {
  const columns = await Promise.all(subgraphs.map(({ name }) => storedColumns(database.adminUrl, name)));
  const mapped = await Promise.all(
    subgraphs.map(({ name, model }) => mappedColumns(database.ownerUrl(name), [...model.entities])),
  );
  const known = new Set(mapped.flat().map(placeOf));
  const unmapped = columns.flat().filter((column) => column.nullable && !known.has(placeOf(column)));
  expect(Object.keys(UNMAPPED).filter((place) => !unmapped.some((column) => placeOf(column) === place))).toEqual([]);
});

async function mappedColumns(url: string, entities: EntitySchema[]): Promise<Column[]> {
  const dataSource = new DataSource({ type: 'postgres', url, entities, poolSize: 1 });
  await dataSource.initialize();
  try {
    return dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        table: `${entity.schema}.${entity.tableName}`,
        column: column.databaseName,
        type: typeOf(dataSource.driver.normalizeType(column), column),
        nullable: column.isNullable,
        primary: column.isPrimary,
      })),
    );
  } finally {
    await dataSource.destroy();
  }
}

/** The type as PostgreSQL writes it: `numeric(18,4)`, `text[]`. */
function typeOf(name: string, { precision, scale, isArray }: ColumnMetadata): string {
  const digits = name === 'numeric' && precision != null ? `(${precision},${scale ?? 0})` : '';
  return `${name}${digits}${isArray ? '[]' : ''}`;
}

function storedColumns(url: string, schema: string): Promise<StoredColumn[]> {
  return asAdministrator(url, async (client) => {
    const { rows } = await client.query<StoredColumn>(
      `SELECT format('%s.%s', $1::text, c.relname) AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type,
              NOT a.attnotnull AS nullable, coalesce(a.attnum = ANY (k.conkey), false) AS "primary",
              a.atthasdef OR a.attidentity <> '' AS filled
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
       WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p')`,
      [schema],
    );
    return rows;
  });
}

function placeOf({ table, column }: Pick<Column, 'table' | 'column'>): string {
  return `${table}.${column}`;
}

function byPlace(a: Column, b: Column): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

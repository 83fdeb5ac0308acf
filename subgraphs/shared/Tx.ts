import type { EntityManager, EntitySchema, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { type CopyValue, copyInto } from './copyInto.ts';
import { etagOf } from './etag.ts';
import { partnerOf, type Viewer } from './viewer.ts';

type Row = Readonly<Record<string, unknown>>;
type Key = Readonly<Record<string, string>>;

/** One row that a command created or changed; `before` is null for a new one. */
export interface RowChange {
  readonly type: string;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row;
}

/** The caller's `ifMatch` does not name the stored version: the command ends, refused. */
export class EtagMismatch extends Error {
  readonly currentEtag: string;

  constructor(currentEtag: string) {
    super('The object has another version.');
    this.currentEtag = currentEtag;
  }
}

/**
 * The transaction of one command. It remembers what it locked and what it changed: a row is saved only if it was locked or
 * inserted here, and every save raises the row's version.
 */
export class Tx {
  readonly changes: RowChange[] = [];
  readonly #manager: EntityManager;
  readonly #viewer: Viewer;
  readonly #locked = new Map<string, Row>();

  constructor(manager: EntityManager, viewer: Viewer) {
    this.#manager = manager;
    this.#viewer = viewer;
  }

  /**
   * Reads a row and holds it until the end; null when it does not exist or is not the viewer's partner's.
   * @throws EtagMismatch when `ifMatch` is given and the row has another version
   */
  async lock<T extends ObjectLiteral>(entity: EntitySchema<T>, key: string | Key, ifMatch?: string | null): Promise<T | null> {
    const wanted = typeof key === 'string' ? { id: key } : key;
    const row = await this.#select(entity, wanted).setLock('pessimistic_write').getOne();
    if (!row) return null;
    if (ifMatch != null) {
      const currentEtag = etagOf({ id: idOf(wanted), version: Number(row.version) });
      if (ifMatch !== currentEtag) throw new EtagMismatch(currentEtag);
    }
    this.#locked.set(nameOf(entity, wanted), { ...row });
    return row;
  }

  /** Rows that match, unlocked, ordered by primary key. Only the viewer's partner's, where the table has a partner. */
  async find<T extends ObjectLiteral>(entity: EntitySchema<T>, key: Key): Promise<T[]> {
    const query = this.#select(entity, key);
    for (const column of this.#metadata(entity).primaryColumns) query.addOrderBy(`row.${column.propertyName}`);
    return query.getMany();
  }

  /** Like `find`, and holds every row until the end; saved one by one. */
  async lockAll<T extends ObjectLiteral>(entity: EntitySchema<T>, key: Key): Promise<T[]> {
    const query = this.#select(entity, key).setLock('pessimistic_write');
    for (const column of this.#metadata(entity).primaryColumns) query.addOrderBy(`row.${column.propertyName}`);
    const rows = await query.getMany();
    for (const row of rows) this.#locked.set(nameOf(entity, this.#keyOf(entity, row)), { ...row });
    return rows;
  }

  /** Reads many rows by id and holds them until the end, in the order of their ids; absent where none is stored. */
  async lockEach<T extends ObjectLiteral & { readonly id: string }>(
    entity: EntitySchema<T>,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, T>> {
    const query = this.#select(entity, {}).andWhere('row.id = ANY (:ids)', { ids }).addOrderBy('row.id');
    const rows = await query.setLock('pessimistic_write').getMany();
    for (const row of rows) this.#locked.set(nameOf(entity, { id: row.id }), { ...row });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async insert<T extends ObjectLiteral>(entity: EntitySchema<T>, row: T & QueryDeepPartialEntity<T>): Promise<void> {
    await this.#manager.createQueryBuilder().insert().into(entity).values(row).updateEntity(false).execute();
    const key = this.#keyOf(entity, row);
    this.#locked.set(nameOf(entity, key), { ...row });
    this.changes.push({ type: entity.options.name, id: idOf(key), before: null, after: row });
  }

  /** Stores the columns that differ from the locked row and raises its version; nothing when none differs. */
  async save<T extends ObjectLiteral>(entity: EntitySchema<T>, row: T): Promise<void> {
    const key = this.#keyOf(entity, row);
    const name = nameOf(entity, key);
    const before = this.#locked.get(name);
    if (!before) throw new Error(`${name} was saved without being locked.`);
    const { columns } = this.#metadata(entity);
    const changed = changedColumns(columns, before, row);
    if (changed.length === 0) return;
    const versioned = columns.some(({ propertyName }) => propertyName === 'version');
    const after: Row = { ...row, ...(versioned && { version: Number(before.version) + 1 }) };
    const set = Object.fromEntries(
      [...changed.map((column) => column.propertyName), ...(versioned ? ['version'] : [])].map((field) => [field, after[field]]),
    );
    const query = this.#manager.createQueryBuilder().update<ObjectLiteral>(entity).set(set);
    for (const [field, value] of Object.entries(key)) query.andWhere(`${field} = :key_${field}`, { [`key_${field}`]: value });
    const { affected } = await query.updateEntity(false).execute();
    if (affected !== 1) throw new Error(`${name} was not stored: row-level security or another writer stands against it.`);
    this.#locked.set(name, after);
    this.changes.push({ type: entity.options.name, id: idOf(key), before, after });
  }

  /**
   * Stores many rows by COPY and one statement: new ones, and those that differ from the row that `lockEach` found. For tables
   * without a version whose writers take turns.
   */
  async storeEach<T extends ObjectLiteral & { readonly id: string }>(entity: EntitySchema<T>, rows: readonly T[]): Promise<void> {
    const { columns, tablePath } = this.#metadata(entity);
    const differing = rows.flatMap((row) => {
      const before = this.#locked.get(nameOf(entity, { id: row.id })) ?? null;
      return before && changedColumns(columns, before, row).length === 0 ? [] : [{ before, row }];
    });
    if (differing.length === 0) return;
    const names = columns.map(({ databaseName }) => `"${databaseName}"`);
    const values = (row: T): CopyValue[] => columns.map(({ propertyName }) => row[propertyName]);
    await this.copy(
      tablePath,
      names,
      differing.map(({ row }) => values(row)),
      `ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    );
    for (const { before, row } of differing) {
      this.#locked.set(nameOf(entity, { id: row.id }), { ...row });
      this.changes.push({ type: entity.options.name, id: row.id, before, after: row });
    }
  }

  /** Adds rows to a table by COPY, through a temporary one; `conflict` says what happens to those that are there. */
  async copy(table: string, columns: readonly string[], rows: readonly (readonly CopyValue[])[], conflict = ''): Promise<void> {
    await copyInto(this.#manager, table, columns, rows, conflict);
  }

  async query<R extends object>(sql: string, values: readonly unknown[]): Promise<R[]> {
    return this.#manager.query<R[]>(sql, [...values]);
  }

  #metadata<T extends ObjectLiteral>(entity: EntitySchema<T>) {
    return this.#manager.connection.getMetadata(entity);
  }

  #select<T extends ObjectLiteral>(entity: EntitySchema<T>, key: Key) {
    const query = this.#manager.createQueryBuilder(entity, 'row').where('true');
    const partner = partnerOf(this.#viewer);
    const scoped = partner !== null && !('partnerId' in key) && this.#metadata(entity).findColumnWithPropertyName('partnerId');
    for (const [field, value] of Object.entries(scoped ? { ...key, partnerId: partner } : key)) {
      query.andWhere(`row.${field} = :${field}`, { [field]: value });
    }
    return query;
  }

  #keyOf<T extends ObjectLiteral>(entity: EntitySchema<T>, row: T): Key {
    return Object.fromEntries(
      this.#metadata(entity).primaryColumns.map(({ propertyName }) => [propertyName, String(row[propertyName])]),
    );
  }
}

/** The part of a key that names the object: its id, or the last of several columns where the first is the partner. */
function idOf(key: Key): string {
  return key.id ?? key.customerId ?? Object.values(key).join('/');
}

function nameOf<T extends ObjectLiteral>(entity: EntitySchema<T>, key: Key): string {
  return `${entity.options.name} ${Object.keys(key)
    .sort()
    .map((field) => key[field])
    .join('/')}`;
}

function changedColumns<C extends { readonly propertyName: string }>(columns: readonly C[], before: Row, after: Row): C[] {
  return columns.filter(({ propertyName }) => propertyName !== 'version' && differ(before[propertyName], after[propertyName]));
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
}

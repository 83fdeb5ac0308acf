import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type AskedColumns, askedColumns } from './askedColumns.ts';
import { type BoundParents, bindParents, ROOT } from './bindParents.ts';
import { type Columns, selectList } from './columns.ts';
import { type Cursor, decodeCursor, encodeCursor, type KeyType } from './cursor.ts';
import { badUserInput } from './requestError.ts';
import { type Bind, bindings } from './tenancy.ts';
import type { Viewer } from './viewer.ts';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** A page of a list. Each part is fetched when a resolver asks for it, so that a count alone costs no page. */
export interface Connection<Row> {
  edges(): Promise<readonly Edge<Row>[]>;
  nodes(): Promise<readonly Row[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface ListArgs<Filter, Order extends string> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: Order | null | undefined;
}

/**
 * One order of a list. `key` is a stored column that is never null, or for a search an expression of such columns and of what is
 * looked for; ties are broken by id in the same direction.
 */
export interface ListOrder<Filter = unknown> {
  readonly key: string | ((filter: Partial<Filter>, bind: Bind) => string);
  readonly type: KeyType;
  readonly direction: 'ASC' | 'DESC';
}

/** A list of the graph, once: root field and fields under entities share it. Its columns hold `id`. */
export interface List<Filter, Order extends string> {
  /** Named in cursors, so that a cursor of one list is refused in another. */
  readonly name: string;
  readonly columns: Columns;
  readonly from: string;
  readonly id: string;
  /** Column that holds the parent's id, for lists under an entity. */
  readonly parent?: string;
  /** Whose rows are meant. */
  scope(viewer: Viewer, bind: Bind): string;
  /** Called with an empty filter when none is given. */
  conditions(filter: Partial<Filter>, bind: Bind): readonly string[];
  readonly orders: Readonly<Record<Order, ListOrder<Filter>>>;
  readonly defaultOrder: Order;
}

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

interface Page<Order> {
  readonly size: number;
  readonly backward: boolean;
  readonly order: Order;
  readonly from: Cursor | null;
}

type Keyed<Row> = Row & {
  readonly id: string;
  /** The key of the order, where cursors are asked for. */
  readonly __key: string;
  /** Which of the parents asked it belongs to, from 1 on. */
  readonly __parent: number;
};
/** What one field of an operation asks for. */
interface Asked<Row, Order> {
  readonly args: object;
  readonly fieldNodes: GraphQLResolveInfo['fieldNodes'] | undefined;
  readonly page: Page<Order>;
  readonly pages: Pages<Row>;
  readonly counts: DataLoader<string, number>;
}

/** The pages of all parents that ask alike. */
interface Pages<Row> {
  readonly rows: DataLoader<string, readonly Keyed<Row>[]>;
  /** The parents whose lists go on beyond their pages. */
  readonly longer: ReadonlySet<string>;
}

type Read = <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

/**
 * Reads a list for one request. Under several parents that ask alike, page and count cost one statement each for all of them.
 * @throws GraphQLError `BAD_USER_INPUT` for a page size, a combination of arguments or a cursor that does not fit
 */
export class ListReader<Row extends object, Filter, Order extends string> {
  readonly #list: List<Filter, Order>;
  readonly #viewer: Viewer;
  readonly #read: Read;
  readonly #pages = new Map<string, Pages<Row>>();
  readonly #counts = new Map<string, DataLoader<string, number>>();
  #last: Asked<Row, Order> | null = null;

  constructor(list: List<Filter, Order>, viewer: Viewer, read: Read) {
    this.#list = list;
    this.#viewer = viewer;
    this.#read = read;
  }

  /** Without the field that asks, whole rows are read. */
  root(args: ListArgs<Filter, Order>, info?: GraphQLResolveInfo): Connection<Row> {
    return this.#connection(ROOT, args, info);
  }

  under(parentId: string, args: ListArgs<Filter, Order>, info?: GraphQLResolveInfo): Connection<Row> {
    return this.#connection(parentId, args, info);
  }

  #connection(parentId: string, args: ListArgs<Filter, Order>, info: GraphQLResolveInfo | undefined): Connection<Row> {
    return new ListPage(this.#list.name, parentId, this.#asked(parentId === ROOT, args, info));
  }

  /** Parents share the objects of arguments and field: what they ask is looked at once. The root shares nothing with them. */
  #asked(isRoot: boolean, args: ListArgs<Filter, Order>, info: GraphQLResolveInfo | undefined): Asked<Row, Order> {
    if (this.#last?.args === args && this.#last.fieldNodes === info?.fieldNodes) return this.#last;
    const page = pageOf(args, this.#list);
    const filter = args.filter ?? null;
    const asked = info ? askedColumns(info, this.#list.columns) : { columns: this.#list.columns, hasCursors: true };
    const key = JSON.stringify([isRoot, page, filter, Object.keys(asked.columns), asked.hasCursors]);
    const pages = keptIn(this.#pages, key, () => {
      const longer = new Set<string>();
      const rows = new DataLoader<string, readonly Keyed<Row>[]>((parents) =>
        this.#readPages(parents, page, filter, asked, longer),
      );
      return { rows, longer };
    });
    const counts = keptIn(
      this.#counts,
      JSON.stringify([isRoot, filter]),
      () => new DataLoader<string, number>((parents) => this.#readCounts(parents, filter)),
    );
    this.#last = { args, fieldNodes: info?.fieldNodes, page, pages, counts };
    return this.#last;
  }

  async #readPages(
    parents: readonly string[],
    page: Page<Order>,
    filter: Filter | null,
    { columns, hasCursors }: AskedColumns,
    longer: Set<string>,
  ): Promise<(readonly Keyed<Row>[])[]> {
    if (page.from && parents.length > 1) {
      throw badUserInput('A cursor belongs to one list: `after` and `before` cannot be used under several parents at once.');
    }
    const list = this.#list;
    const { key: keyOf, type, direction } = list.orders[page.order];
    const descending = (direction === 'DESC') !== page.backward;
    const { bind, values } = bindings();
    const key = typeof keyOf === 'string' ? keyOf : keyOf(filter ?? {}, bind);
    const many = parents.length > 1;
    const ofParents = bindParents(parents, bind);
    const where = this.#where(filter, ofParents, bind);
    if (page.from)
      where.push(`(${key}, ${list.id}) ${descending ? '<' : '>'} (${bind(page.from.key)}::${type}, ${bind(page.from.id)})`);
    const towards = descending ? 'DESC' : 'ASC';
    const limit = bind(page.size + 1);
    const selected: Columns = { ...columns, ...(hasCursors && { __key: `(${key})::text` }) };
    const rest = `FROM ${list.from} WHERE ${where.join(' AND ')} ORDER BY ${key} ${towards}, ${list.id} ${towards} LIMIT ${limit}`;
    const sql = many
      ? `SELECT ${selectList(outOfPage(selected))}
         FROM unnest(${ofParents?.list}::text[]) WITH ORDINALITY AS parent(id, at)
         CROSS JOIN LATERAL (SELECT ${selectList({ ...selected, __order: key })} ${rest}) page
         ORDER BY parent.at, page."__order" ${towards}, page.id ${towards}`
      : `SELECT ${selectList({ ...selected, __parent: '1' })} ${rest}`;
    const pages = parents.map((): Keyed<Row>[] => []);
    for (const row of await this.#read<Keyed<Row>>(sql, values)) pages[row.__parent - 1]?.push(row);
    for (const [at, rows] of pages.entries()) {
      if (rows.length > page.size) {
        longer.add(parents[at] ?? ROOT);
        rows.length = page.size;
      }
      if (page.backward) rows.reverse();
    }
    return pages;
  }

  async #readCounts(parents: readonly string[], filter: Filter | null): Promise<number[]> {
    const { bind, values } = bindings();
    const ofParents = bindParents(parents, bind);
    const where = this.#where(filter, ofParents, bind).join(' AND ');
    const sql =
      parents.length > 1
        ? `SELECT parent.at AS "parent", (SELECT count(*) FROM ${this.#list.from} WHERE ${where}) AS "count"
         FROM unnest(${ofParents?.list}::text[]) WITH ORDINALITY AS parent(id, at)`
        : `SELECT 1 AS "parent", count(*) AS "count" FROM ${this.#list.from} WHERE ${where}`;
    const rows = await this.#read<{ parent: number; count: number }>(sql, values);
    const counts = new Map(rows.map(({ parent, count }) => [parent, count]));
    return parents.map((_, at) => counts.get(at + 1) ?? 0);
  }

  #where(filter: Filter | null, ofParents: BoundParents | null, bind: Bind): string[] {
    const conditions = [this.#list.scope(this.#viewer, bind)];
    if (ofParents) {
      if (!this.#list.parent) throw new Error(`The list ${this.#list.name} has no parent column.`);
      conditions.push(`${this.#list.parent} = ${ofParents.id}`);
    }
    return [...conditions, ...this.#list.conditions(filter ?? {}, bind)];
  }
}

/** The page of one parent. All that parents share stands in what was asked. */
class ListPage<Row, Order extends string> implements Connection<Row> {
  readonly #list: string;
  readonly #parentId: string;
  readonly #asked: Asked<Row, Order>;

  constructor(list: string, parentId: string, asked: Asked<Row, Order>) {
    this.#list = list;
    this.#parentId = parentId;
    this.#asked = asked;
  }

  nodes(): Promise<readonly Keyed<Row>[]> {
    return this.#asked.pages.rows.load(this.#parentId);
  }

  async edges(): Promise<readonly Edge<Row>[]> {
    return (await this.nodes()).map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  async pageInfo(): Promise<PageInfo> {
    const found = await this.nodes();
    const { page, pages } = this.#asked;
    const more = pages.longer.has(this.#parentId);
    const [first] = found;
    const last = found.at(-1);
    return {
      hasNextPage: page.backward ? page.from !== null : more,
      hasPreviousPage: page.backward ? more : page.from !== null,
      startCursor: first ? this.#cursorOf(first) : null,
      endCursor: last ? this.#cursorOf(last) : null,
    };
  }

  totalCount(): Promise<number> {
    return this.#asked.counts.load(this.#parentId);
  }

  #cursorOf({ __key: key, id }: Keyed<Row>): string {
    return encodeCursor({ list: this.#list, order: this.#asked.page.order, key, id });
  }
}

/** The same columns, taken out of the pages of all parents. */
function outOfPage(columns: Columns): Columns {
  const taken = Object.keys(columns).map((property) => [property, `page."${property}"`]);
  return { ...Object.fromEntries(taken), __parent: 'parent.at' };
}

function pageOf<Filter, Order extends string>(args: ListArgs<Filter, Order>, list: List<Filter, Order>): Page<Order> {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw badUserInput('Give `first` or `last`, not both.');
  if (first != null && before != null) throw badUserInput('`before` goes with `last`; `first` goes with `after`.');
  if (last != null && after != null) throw badUserInput('`after` goes with `first`; `last` goes with `before`.');
  if (after != null && before != null) throw badUserInput('Give `after` or `before`, not both.');
  const backward = last != null || before != null;
  const size = (backward ? last : first) ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) {
    const argument = backward ? 'last' : 'first';
    throw badUserInput(`\`${argument}\` must be 1 to ${MAX_PAGE}; it is ${size}.`, { argument, maximum: MAX_PAGE });
  }
  const order = args.orderBy ?? list.defaultOrder;
  const text = backward ? before : after;
  const from =
    text == null
      ? null
      : decodeCursor(text, { list: list.name, order, type: list.orders[order].type }, backward ? 'before' : 'after');
  return { size, backward, order, from };
}

function keptIn<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

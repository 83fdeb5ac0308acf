import pg from 'pg';
import { type RowMaker, rowMaker } from './rowMaker.ts';

/** The parts of a connection that a query class writes to; `@types/pg` leaves them out. */
interface WireConnection {
  bind(config: {
    portal: string;
    statement: string;
    values: readonly string[];
    binary: boolean;
    valueMapper: (value: string) => string;
  }): void;
  execute(config: { portal: string; rows: number }): void;
  describe(config: object): void;
}

/** The parts of `pg`'s query class that a subclass may override. */
interface WireQuery extends pg.Submittable {
  prepare(connection: WireConnection): void;
  handleRowDescription(message: WireDescription): void;
  handleDataRow(message: WireRow): void;
  handleCommandComplete(message: object, connection: WireConnection): void;
}

interface WireDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

interface WireRow {
  readonly fields: readonly (string | null)[];
}

type WireCallback = (error: Error | null | undefined) => void;
type WireQueryClass = new (config: pg.QueryConfig, values: undefined, callback: WireCallback) => WireQuery;

/** How the rows of the statements of one connection are made, by their names: columns stay while a statement is prepared. */
export type RowMakers = Map<string, RowMaker>;

/** Whoever writes a statement knows the type of its rows. */
type Rows = pg.QueryResult['rows'];
type Callback = (error: Error | null, rows: Rows) => void;

const Base: unknown = pg.Query;
if (!isWireQueryClass(Base)) throw new Error('This version of pg has another query class: ScopedQuery must be written anew.');

export const SCOPE_STATEMENT = {
  name: 'scope',
  text: "SELECT set_config('app.kind', $1, true), set_config('app.partner', $2, true), set_config('app.customer', $3, true)",
};

/**
 * A statement that travels together with the viewer's settings in one sync group of the extended protocol, which is one
 * implicit transaction: the settings hold for this statement alone, and when they fail the statement does not run.
 * The connection must have prepared `SCOPE_STATEMENT` before. What columns a statement has is asked once per connection.
 */
export class ScopedQuery extends Base {
  readonly #scope: readonly string[];
  readonly #makers: RowMakers;
  readonly #statement: string | undefined;
  readonly #rows: Rows;
  #maker: RowMaker | undefined;
  #problem: Error | null = null;
  #scopeRow = true;
  #scopeDone = true;

  constructor(config: pg.QueryConfig, scope: readonly string[], makers: RowMakers, callback: Callback) {
    const rows: Rows = [];
    super(config, undefined, (error) => callback(error ?? this.#problem, rows));
    this.#scope = scope;
    this.#makers = makers;
    this.#statement = config.name;
    this.#rows = rows;
    this.#maker = config.name === undefined ? undefined : makers.get(config.name);
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: WireConnection): void {
    connection.bind({
      portal: '',
      statement: SCOPE_STATEMENT.name,
      values: this.#scope,
      binary: false,
      valueMapper: (value) => value,
    });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(this.#maker ? withoutDescribe(connection) : connection);
  }

  override handleRowDescription({ fields }: WireDescription): void {
    this.#maker = rowMaker(fields);
    if (this.#statement !== undefined) this.#makers.set(this.#statement, this.#maker);
  }

  override handleDataRow({ fields }: WireRow): void {
    if (this.#scopeRow) {
      this.#scopeRow = false;
      return;
    }
    if (this.#problem || !this.#maker) return;
    try {
      this.#rows.push(this.#maker(fields));
    } catch (error) {
      this.#problem = error instanceof Error ? error : new Error(String(error));
    }
  }

  override handleCommandComplete(message: object, connection: WireConnection): void {
    if (this.#scopeDone) this.#scopeDone = false;
    else super.handleCommandComplete(message, connection);
  }
}

const quiet = new WeakMap<WireConnection, WireConnection>();

/** The same connection, deaf to the question for columns that are known. */
function withoutDescribe(connection: WireConnection): WireConnection {
  const known = quiet.get(connection);
  if (known) return known;
  const made: WireConnection = Object.create(connection, { describe: { value: () => undefined } });
  quiet.set(connection, made);
  return made;
}

function isWireQueryClass(value: unknown): value is WireQueryClass {
  return typeof value === 'function' && typeof value.prototype?.prepare === 'function';
}

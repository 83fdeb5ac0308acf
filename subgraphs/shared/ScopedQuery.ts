import pg from 'pg';

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
}

/** The parts of `pg`'s query class that a subclass may override. */
interface WireQuery extends pg.Submittable {
  prepare(connection: WireConnection): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, connection: WireConnection): void;
}

type Callback = (error: Error | null | undefined, result: pg.QueryResult) => void;
type WireQueryClass = new (config: pg.QueryConfig, values: undefined, callback: Callback) => WireQuery;

const Base: unknown = pg.Query;
if (!isWireQueryClass(Base)) throw new Error('This version of pg has another query class: ScopedQuery must be written anew.');

export const SCOPE_STATEMENT = {
  name: 'scope',
  text: "SELECT set_config('app.kind', $1, true), set_config('app.partner', $2, true), set_config('app.customer', $3, true)",
};

/**
 * A statement that travels together with the viewer's settings in one sync group of the extended protocol, which is one
 * implicit transaction: the settings hold for this statement alone, and when they fail the statement does not run.
 * The connection must have prepared `SCOPE_STATEMENT` before.
 */
export class ScopedQuery extends Base {
  readonly #scope: readonly string[];
  #scopeRow = true;
  #scopeDone = true;

  constructor(config: pg.QueryConfig, scope: readonly string[], callback: Callback) {
    super(config, undefined, callback);
    this.#scope = scope;
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
    super.prepare(connection);
  }

  override handleDataRow(message: object): void {
    if (this.#scopeRow) this.#scopeRow = false;
    else super.handleDataRow(message);
  }

  override handleCommandComplete(message: object, connection: WireConnection): void {
    if (this.#scopeDone) this.#scopeDone = false;
    else super.handleCommandComplete(message, connection);
  }
}

function isWireQueryClass(value: unknown): value is WireQueryClass {
  return typeof value === 'function' && typeof value.prototype?.prepare === 'function';
}

import { createHash } from 'node:crypto';
import pg from 'pg';
import { type RowMakers, SCOPE_STATEMENT, ScopedQuery } from './ScopedQuery.ts';

interface Lane {
  readonly client: pg.Client;
  readonly makers: RowMakers;
  inFlight: number;
  open: boolean;
}

/** Statements that are prepared; the server keeps each for every connection. */
const MAX_PREPARED = 500;
const MAX_SEEN = 5000;

/**
 * A few pipelined connections for single statements. The statements of one tick share a connection and leave in one write;
 * one that comes again is prepared once per connection under a name made of its text. Connections are opened one by one while there is need of
 * more, a lost one too; nobody waits for any but the first.
 */
export class ReadPool {
  readonly #config: pg.ClientConfig;
  readonly #size: number;
  readonly #lanes: Lane[] = [];
  readonly #names = new Map<string, string>();
  readonly #seen = new Set<string>();
  #tick: Lane | null = null;
  #opening: Promise<void> | null = null;
  #ended = false;

  constructor(config: pg.ClientConfig, size: number) {
    this.#config = config;
    this.#size = size;
  }

  async query<Row extends object>(text: string, values: readonly unknown[], scope: readonly string[]): Promise<Row[]> {
    const lane = this.#tick?.open ? this.#tick : await this.#leastBusy();
    this.#joinTick(lane);
    lane.inFlight += 1;
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        const name = this.#nameOf(text);
        const config = { text, values: [...values], ...(name !== undefined && { name }) };
        lane.client.query(new ScopedQuery(config, scope, lane.makers, (error, rows) => (error ? reject(error) : resolve(rows))));
      });
    } finally {
      lane.inFlight -= 1;
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#opening?.catch(() => undefined);
    await Promise.all(this.#lanes.splice(0).map((lane) => lane.client.end()));
  }

  /** None for a text that comes for the first time, and once enough are prepared: those are sent whole. */
  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MAX_PREPARED) return known;
    if (this.#seen.delete(text)) {
      const name = createHash('sha1').update(text).digest('base64url');
      this.#names.set(text, name);
      return name;
    }
    if (this.#seen.size >= MAX_SEEN) this.#seen.clear();
    this.#seen.add(text);
    return undefined;
  }

  /** Holds the connection's writes back until the statements of this tick are all in. */
  #joinTick(lane: Lane): void {
    if (this.#tick === lane) return;
    this.#tick = lane;
    const { stream } = lane.client.connection;
    stream.cork();
    setImmediate(() => {
      if (this.#tick === lane) this.#tick = null;
      stream.uncork();
    });
  }

  async #leastBusy(): Promise<Lane> {
    if (this.#ended) throw new Error('The database is closed.');
    if (this.#lanes.length < this.#size) {
      this.#opening ??= this.#open().finally(() => {
        this.#opening = null;
      });
      if (this.#lanes.length === 0) await this.#opening;
      else this.#opening.catch(() => undefined);
    }
    const [first, ...others] = this.#lanes;
    if (!first) throw new Error('The database does not answer.');
    return this.#tick ?? others.reduce((best, lane) => (lane.inFlight < best.inFlight ? lane : best), first);
  }

  async #open(): Promise<void> {
    const client = new pg.Client({ ...this.#config, pipeline: true });
    const lane: Lane = { client, makers: new Map(), inFlight: 0, open: true };
    const drop = (): void => {
      lane.open = false;
      const at = this.#lanes.indexOf(lane);
      if (at >= 0) this.#lanes.splice(at, 1);
      if (this.#tick === lane) this.#tick = null;
    };
    client.on('error', drop);
    client.on('end', drop);
    await client.connect();
    await client.query({ ...SCOPE_STATEMENT, values: ['', '', ''] });
    this.#lanes.push(lane);
  }
}

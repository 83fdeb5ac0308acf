import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';
import type { Asker, SubgraphSource } from '../subgraphs/shared/source.ts';
import { requestedPaths } from './requestedPaths.ts';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** What one client request carries through the gateway. */
export interface GatewayContext {
  readonly asker: Asker;
}

/** A subgraph did not answer: an error at each field it was asked for. */
export class Unanswered extends Error implements GraphQLFormattedError {
  readonly path: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(path: readonly (string | number)[], requestId: string) {
    super('The part of the graph that holds this field does not answer. Try again.');
    this.path = path;
    this.extensions = { code: INTERNAL, requestId };
  }
}

/** Lets the gateway ask a subgraph through its source, as the viewer of the client's request. */
export class SourceDataSource implements GraphQLDataSource {
  readonly #subgraph: string;
  readonly #source: SubgraphSource;
  readonly #log: Logger;

  constructor(subgraph: string, source: SubgraphSource, log: Logger) {
    this.#subgraph = subgraph;
    this.#source = source;
    this.#log = log;
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<Response> {
    const asker: unknown = context.asker;
    const { query, variables, operationName } = request;
    if (!isAsker(asker) || query === undefined) throw new Error('The gateway asked a subgraph without an asker or a query.');
    try {
      const { data, errors } = await this.#source.execute({ query, variables, operationName }, asker);
      return { ...(data !== undefined && { data: data && { ...data } }), ...(errors && { errors }) };
    } catch (error) {
      this.#log.error({ err: error, subgraph: this.#subgraph, requestId: asker.requestId }, 'A subgraph does not answer.');
      return { data: null, errors: requestedPaths({ query, variables }).map((path) => new Unanswered(path, asker.requestId)) };
    }
  }
}

function isAsker(value: unknown): value is Asker {
  return typeof value === 'object' && value !== null && 'viewer' in value && 'requestId' in value;
}

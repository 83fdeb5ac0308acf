import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Logger } from 'pino';
import { type CompiledOperation, compileOperation } from './execution/compileOperation.ts';
import { asFormatted, isFault, maskError } from './maskErrors.ts';
import { refuseNulInDocument, refuseNulInVariables } from './refuseNul.ts';
import type { SubgraphRequest, SubgraphResponse } from './source.ts';

interface Valid {
  readonly document: DocumentNode;
  runs: number;
  /** Null where it cannot be compiled, absent before the text came often enough. */
  compiled?: CompiledOperation | null;
}

type Known = Valid | { readonly errors: readonly GraphQLError[] };

const MAX_DOCUMENTS = 2000;
/** Longer texts are not kept: they hold values that belong into variables, and seldom come again. */
export const MAX_KEPT_LENGTH = 20_000;
/** A text that comes once is not worth it. */
const COMPILED_FROM_RUN = 2;

/**
 * Executes operations on one schema. Each text is parsed and validated once, and compiled when it comes again; faults are logged
 * whole and answered masked.
 */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #log: Logger;
  readonly #documents = new Map<string, Known>();

  constructor(schema: GraphQLSchema, log: Logger) {
    this.#schema = schema;
    this.#log = log;
  }

  async execute(
    { query, variables, operationName }: SubgraphRequest,
    contextValue: object,
    requestId: string,
  ): Promise<SubgraphResponse> {
    const known = this.#known(query);
    if ('errors' in known) return { errors: known.errors.map((error) => maskError(asFormatted(error), requestId)) };
    try {
      refuseNulInVariables(variables);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [maskError(error.toJSON(), requestId)] };
      throw error;
    }
    const { data, errors } = await this.#run(known, { variables, operationName }, contextValue);
    if (!errors) return data === undefined ? {} : { data };
    return { ...(data !== undefined && { data }), errors: errors.map((error) => this.#answered(error, requestId)) };
  }

  #run(
    known: Valid,
    { variables, operationName }: Omit<SubgraphRequest, 'query'>,
    contextValue: object,
  ): Promise<ExecutionResult> | ExecutionResult {
    known.runs += 1;
    if (known.compiled === undefined && known.runs >= COMPILED_FROM_RUN)
      known.compiled = compileOperation(this.#schema, known.document);
    return (
      known.compiled?.({ contextValue, variables, operationName }) ??
      execute({ schema: this.#schema, document: known.document, variableValues: variables, operationName, contextValue })
    );
  }

  #answered(error: GraphQLError, requestId: string) {
    const formatted = asFormatted(error);
    if (isFault(formatted))
      this.#log.error({ err: error.originalError ?? error, requestId, path: error.path }, 'A resolver failed.');
    return maskError(formatted, requestId);
  }

  #known(query: string): Known {
    const known = this.#documents.get(query);
    if (known) return known;
    const prepared = prepare(this.#schema, query);
    if (query.length <= MAX_KEPT_LENGTH) {
      if (this.#documents.size >= MAX_DOCUMENTS) this.#documents.clear();
      this.#documents.set(query, prepared);
    }
    return prepared;
  }
}

function prepare(schema: GraphQLSchema, query: string): Known {
  try {
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
    refuseNulInDocument(document);
    return { document, runs: 0 };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    extensions: { code, ...error.extensions },
  });
}

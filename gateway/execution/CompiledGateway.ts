import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
  GatewayUnsubscriber,
} from '@apollo/server-gateway-interface';
import { type GraphQLSchema, getOperationAST } from 'graphql';
import { attachScalars } from '../../subgraphs/shared/buildSchema.ts';
import { isAsker } from '../askSubgraph.ts';
import { OperationStore } from './OperationStore.ts';
import { PreparedOperation } from './PreparedOperation.ts';
import type { Ask } from './run.ts';
import { SupergraphTypes } from './SupergraphTypes.ts';

export interface CompiledGatewayParts {
  readonly supergraphSdl: string;
  /** The way to each subgraph that the supergraph names. */
  ask(subgraph: string): Ask;
}

/**
 * The gateway as Apollo Server asks it: plans come from Apollo's planner; each operation is planned and its execution compiled
 * once. Answers what the executor of `@apollo/gateway` answers.
 */
export class CompiledGateway implements GatewayInterface {
  readonly operations: OperationStore;
  readonly #supergraphSdl: string;
  readonly #schema: GraphQLSchema;

  constructor({ supergraphSdl, ask }: CompiledGatewayParts) {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false }); // composed here, and checked there
    const apiSchema = supergraph.apiSchema();
    const planner = new QueryPlanner(supergraph);
    const tools = { ask, types: new SupergraphTypes(supergraph.schema) };
    const schema = apiSchema.toGraphQLJSSchema();
    attachScalars(schema); // a value that is none is refused at its place, before any subgraph is asked
    this.#supergraphSdl = supergraphSdl;
    this.#schema = schema;
    this.operations = new OperationStore((document, operationName) => {
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new Error('The document does not hold the operation.');
      const plan = planner.buildQueryPlan(
        operationFromDocument(apiSchema, document, { ...(operationName !== undefined && { operationName }) }),
      );
      return new PreparedOperation({ schema, document, operation, plan, tools });
    });
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    callback({ apiSchema: this.#schema, coreSupergraphSdl: this.#supergraphSdl });
    return () => undefined;
  }

  async load(): Promise<GatewayLoadResult> {
    return { executor: this.#execute };
  }

  async stop(): Promise<void> {}

  readonly #execute: GatewayExecutor = async ({ request, document, source, context: { asker } }) => {
    if (!isAsker(asker)) throw new Error('An operation came without an asker.');
    const variables = request.variables ?? {};
    const prepared = this.operations.prepare(source, request.operationName, document);
    const { coerced, errors } = prepared.coerce(variables);
    return errors ? { errors } : prepared.execute(variables, coerced, asker);
  };
}

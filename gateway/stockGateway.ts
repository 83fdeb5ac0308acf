import { ApolloGateway } from '@apollo/gateway';
import { attachScalars } from '../subgraphs/shared/buildSchema.ts';
import { isAsker } from './askSubgraph.ts';
import { forbidTelemetry } from './config.ts';
import type { CompiledGatewayParts } from './execution/CompiledGateway.ts';

export interface GatewayParts extends CompiledGatewayParts {
  /** Told of every operation that the stock executor runs. */
  onStock(): void;
  readonly logger: Readonly<Record<'debug' | 'info' | 'warn' | 'error', (message: unknown) => void>>;
}

/** The gateway of `@apollo/gateway` with its own executor: the measure of what ours has to answer. */
export function stockGateway({ supergraphSdl, ask, logger, onStock }: GatewayParts): ApolloGateway {
  forbidTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const source = ask(name);
      return {
        process: async ({ request: { query, variables, operationName }, context: { asker } }) => {
          if (!isAsker(asker) || query === undefined)
            throw new Error('The gateway asked a subgraph without an asker or a query.');
          const { data, errors } = await source({ query, variables, operationName }, asker);
          return { ...(data !== undefined && { data: data && { ...data } }), ...(errors && { errors }) };
        },
      };
    },
  });
  const { executor } = gateway;
  gateway.executor = (context) => {
    onStock();
    return executor(context);
  };
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => attachScalars(apiSchema));
  return gateway;
}

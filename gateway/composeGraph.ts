import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { nodeSdl } from '../subgraphs/node/nodeSdl.ts';
import { commonSdl } from '../subgraphs/shared/buildSchema.ts';
import { feedSdl } from '../subgraphs/shared/feed.ts';
import { entityTypeNames, entityTypes } from '../subgraphs/shared/ids.ts';
import type { Subgraph } from '../subgraphs/shared/subgraph.ts';

/** The subgraphs do not fit together; every error is a line of the message. */
export class CompositionProblem extends Error {
  override readonly name = 'CompositionProblem';
}

export interface ComposedGraph {
  readonly supergraphSdl: string;
  /** The schema clients see, sorted. */
  readonly apiSdl: string;
  /** What composition remarks upon without refusing it. */
  readonly hints: readonly string[];
}

type Part = Pick<Subgraph, 'name' | 'typeDefs'>;

/** Addresses in the supergraph, for routers that take them from there; our gateway has its own. */
const PORTS: Readonly<Record<string, number>> = { customers: 4001, subscriptions: 4002, access: 4003, support: 4004, node: 4005 };

/**
 * Composes the subgraphs and `node` into one graph.
 * @throws CompositionProblem for errors, for a hint about @allow, and for an entity of `ids.ts` its owner does not define
 */
export function composeGraph(subgraphs: readonly Part[]): ComposedGraph {
  refuseMissingEntities(subgraphs);
  const parts = [
    ...subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs: [typeDefs, feedSdl(name)] })),
    { name: 'node', typeDefs: [nodeSdl] },
  ];
  const services = parts.map(({ name, typeDefs }) => ({
    name,
    url: `http://127.0.0.1:${PORTS[name]}/graphql`,
    typeDefs: parse([commonSdl, ...typeDefs].join('\n')),
  }));
  const { errors, hints = [], supergraphSdl, schema } = composeServices(services);
  if (errors) throw new CompositionProblem(errors.map(({ message }) => message).join('\n'));
  const aboutAllow = hints.filter(({ message }) => message.includes('@allow'));
  if (aboutAllow.length > 0) throw new CompositionProblem(aboutAllow.map(({ message }) => message).join('\n'));
  return {
    supergraphSdl: `${supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema()))}\n`,
    hints: hints.map(({ definition, message }) => `${definition.code}: ${message}`),
  };
}

function refuseMissingEntities(subgraphs: readonly Part[]): void {
  const missing = entityTypeNames.flatMap((type) => {
    const owner = subgraphs.find(({ name }) => name === entityTypes[type].owner);
    const isDefined = !owner || new RegExp(`^type ${type}\\b[^{]*@key`, 'm').test(owner.typeDefs);
    return isDefined ? [] : [`ids.ts gives ${type} to ${owner.name}, whose SDL does not define it as an entity.`];
  });
  if (missing.length > 0) throw new CompositionProblem(missing.join('\n'));
}

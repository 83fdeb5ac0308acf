import type DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { enforceAllow } from '../shared/allow.ts';
import { buildSchema } from '../shared/buildSchema.ts';
import { Executor } from '../shared/executor.ts';
import type { SubgraphName } from '../shared/ids.ts';
import { badUserInput } from '../shared/requestError.ts';
import type { Settings } from '../shared/settings.ts';
import type { Asker, Sources, SubgraphSource } from '../shared/source.ts';
import type { Viewer } from '../shared/viewer.ts';
import { type CommandArgs, findCommand } from './findCommand.ts';
import { type FoundNode, nodeById } from './nodeById.ts';
import { nodeSdl } from './nodeSdl.ts';

export interface NodeParts {
  readonly sources: Sources;
  /** The subgraphs that remember commands. */
  readonly subgraphs: readonly SubgraphName[];
  readonly settings: Settings;
  readonly log: Logger;
}

interface NodeContext {
  /** What `@allow` asks for. */
  readonly viewer: Viewer;
  readonly settings: Settings;
  readonly nodeById: DataLoader<string, FoundNode | null>;
  findCommand(args: CommandArgs): Promise<unknown>;
}

const MAX_IDS = 100;

const Query = {
  node: (_: unknown, { id }: { id: string }, context: NodeContext) => context.nodeById.load(id),
  nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: NodeContext) => {
    if (ids.length > MAX_IDS)
      throw badUserInput(`nodes takes at most ${MAX_IDS} ids; ${ids.length} were sent.`, { maximum: MAX_IDS });
    return context.nodeById.loadMany(ids);
  },
  command: (_: unknown, args: CommandArgs, context: NodeContext) => context.findCommand(args),
};

export function nodeSchema(): GraphQLSchema {
  const schema = buildSchema([nodeSdl], [{ Query }]);
  enforceAllow(schema, 'node');
  return schema;
}

/** The subgraph without a database: it finds the owner of an id and asks it before it answers. */
export function startNode({ sources, subgraphs, settings, log }: NodeParts): SubgraphSource {
  const executor = new Executor(nodeSchema(), log.child({ subgraph: 'node' }));
  return {
    execute: (request, asker: Asker) => {
      const context: NodeContext = {
        viewer: asker.viewer,
        settings,
        nodeById: nodeById(sources, asker),
        findCommand: (args) => findCommand(sources, subgraphs, asker, args),
      };
      return executor.execute(request, context, asker.requestId);
    },
    ready: async () => true,
    close: async () => undefined,
  };
}

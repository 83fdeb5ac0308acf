import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { compileRepresentation } from './compileRepresentation.ts';
import { compileRewrites } from './compileRewrites.ts';
import { mergeInto } from './mergeInto.ts';
import { type Ask, isTree, type Path, type Run, type Step, type Tree, type Variables } from './run.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';
import { type Place, placesAt, treesAt } from './treesAt.ts';

export interface FetchTools {
  ask(subgraph: string): Ask;
  readonly types: SupergraphTypes;
}

/** Asks a subgraph for root fields, or for fields of the entities that stand at `at`, and merges what it answers. */
export function compileFetch(node: FetchNode, { ask, types }: FetchTools, at: Path): Step {
  const { serviceName, operation: query, operationName, variableUsages = [] } = node;
  const source = ask(serviceName);
  const represent = node.requires && compileRepresentation(node.requires, types);
  const rewriteInput = compileRewrites(node.inputRewrites, types);
  const rewriteOutput = compileRewrites(node.outputRewrites, types);

  async function fields(run: Run): Promise<void> {
    const targets = treesAt(run.data, at);
    if (targets.length === 0) return;
    const { data, errors } = await source({ query, variables: usedOf(run.variables), operationName }, run.asker);
    for (const error of errors ?? []) run.errors.push(told(error, serviceName, error.path && [...at, ...error.path]));
    if (!data) return;
    rewriteOutput?.(data);
    for (const target of targets) mergeInto(target, data);
  }

  async function entities(run: Run, represented: (entity: Tree) => Tree | null): Promise<void> {
    const representations: Tree[] = [];
    const targets: Tree[] = [];
    for (const entity of treesAt(run.data, at)) {
      const representation = represented(entity);
      if (!representation) continue;
      rewriteInput?.(representation);
      representations.push(representation);
      targets.push(entity);
    }
    if (representations.length === 0) return;
    const variables = { ...usedOf(run.variables), representations };
    const { data, errors = [] } = await source({ query, variables, operationName }, run.asker);
    if (errors.length > 0) {
      const places = placesAt(run.data, at).filter(({ tree }) => targets.includes(tree));
      for (const error of errors) run.errors.push(told(error, serviceName, placeOf(error.path, places)));
    }
    const answers = data?._entities;
    if (!data) return;
    if (!Array.isArray(answers) || answers.length !== targets.length) {
      throw new Error(`The subgraph ${serviceName} did not answer ${targets.length} entities.`);
    }
    targets.forEach((target, index) => {
      const answer: unknown = answers[index];
      if (!isTree(answer)) return;
      if (rewriteOutput) {
        answer.__typename ??= target.__typename;
        rewriteOutput(answer);
      }
      mergeInto(target, answer);
    });
  }

  function usedOf(variables: Variables): Record<string, unknown> {
    const used: Record<string, unknown> = {};
    for (const name of variableUsages) if (variables[name] !== undefined) used[name] = variables[name];
    return used;
  }

  function placeOf(path: Path | undefined, places: readonly Place[]): Path | undefined {
    const [, index, ...inner] = path ?? [];
    return typeof index === 'number' ? [...(places[index]?.path ?? []), ...inner] : path && [...at, ...path];
  }

  return async (run) => {
    try {
      await (represent ? entities(run, represent) : fields(run));
    } catch (error) {
      run.errors.push(new GraphQLError(`The answer of the subgraph ${serviceName} cannot be used.`, asCause(error)));
    }
  };
}

/** What a subgraph said of a failure, at its place in the client's operation. */
function told(error: GraphQLFormattedError, serviceName: string, path: Path | undefined): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message, {
    ...(path && { path }),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName },
    ...(error instanceof Error && asCause(error)),
  });
}

function asCause(error: unknown) {
  return { originalError: error instanceof Error ? error : new Error(String(error)) };
}

import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { type EntityTypeName, entityTypes, type SubgraphName, typeOfId } from '../shared/ids.ts';
import type { Asker, Sources } from '../shared/source.ts';

/** An object that its owner knows and shows to the asker. */
export interface FoundNode {
  readonly __typename: EntityTypeName;
  readonly id: string;
}

type Answer = FoundNode | GraphQLError | null;

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename }
}`;

/**
 * Objects by their ids, of any types: every owner is asked once for all of its ids, as the asker. Null for what the owner does
 * not show; an error of the owner stays with the id it is about.
 */
export function nodeById(sources: Sources, asker: Asker): DataLoader<string, FoundNode | null> {
  return new DataLoader<string, FoundNode | null>(async (ids) => {
    const byOwner = new Map<SubgraphName, FoundNode[]>();
    for (const id of ids) {
      const type = typeOfId(id);
      if (!type) continue;
      const { owner } = entityTypes[type];
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), { __typename: type, id }]);
    }
    const answers = new Map<string, Answer>();
    await Promise.all(
      [...byOwner].map(async ([owner, wanted]) => {
        const found = await askOwner(sources, owner, wanted, asker);
        for (const [index, { id }] of wanted.entries()) answers.set(id, found[index] ?? null);
      }),
    );
    return ids.map((id) => answers.get(id) ?? null);
  });
}

async function askOwner(
  sources: Sources,
  owner: SubgraphName,
  wanted: readonly FoundNode[],
  asker: Asker,
): Promise<readonly Answer[]> {
  try {
    const { data, errors = [] } = await sources(owner).execute(
      { query: ENTITIES, variables: { representations: wanted } },
      asker,
    );
    const entities: unknown = data?._entities;
    const found: readonly unknown[] = Array.isArray(entities) ? entities : [];
    return wanted.map((node, index) => {
      const error = errors.find(({ path }) => !path || path[1] === undefined || path[1] === index);
      if (error) return new GraphQLError(error.message, { extensions: { ...error.extensions } });
      return found[index] ? node : null;
    });
  } catch (error) {
    const failed = new GraphQLError(`The subgraph ${owner} does not answer.`, {
      originalError: error instanceof Error ? error : null,
    });
    return wanted.map(() => failed);
  }
}

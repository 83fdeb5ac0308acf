import { Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { SubgraphRequest } from '../subgraphs/shared/source.ts';

type Path = readonly (string | number)[];

/** Where the outermost fields of a subgraph's operation stand: one path per root field, or per entity and field. */
export function requestedPaths({ query, variables }: Pick<SubgraphRequest, 'query' | 'variables'>): Path[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operation
    ? fieldsOf(operation.selectionSet).flatMap((field): Path[] => {
        const name = field.alias?.value ?? field.name.value;
        return field.name.value === '_entities' && field.selectionSet
          ? entityPaths(name, field.selectionSet, variables?.representations)
          : [[name]];
      })
    : [];
}

function entityPaths(root: string, { selections }: SelectionSetNode, representations: unknown): Path[] {
  const entities: readonly unknown[] = Array.isArray(representations) ? representations : [];
  return entities.flatMap((entity, index) =>
    selections
      .filter((selection) => fits(selection, entity))
      .flatMap((selection) =>
        'selectionSet' in selection && selection.selectionSet && selection.kind === Kind.INLINE_FRAGMENT
          ? fieldsOf(selection.selectionSet).map(({ alias, name }): Path => [root, index, alias?.value ?? name.value])
          : [],
      ),
  );
}

function fits(selection: SelectionNode, entity: unknown): boolean {
  if (selection.kind !== Kind.INLINE_FRAGMENT || !selection.typeCondition) return false;
  return (
    typeof entity === 'object' &&
    entity !== null &&
    '__typename' in entity &&
    entity.__typename === selection.typeCondition.name.value
  );
}

function fieldsOf({ selections }: SelectionSetNode) {
  return selections.filter((selection) => selection.kind === Kind.FIELD).filter(({ name }) => name.value !== '__typename');
}

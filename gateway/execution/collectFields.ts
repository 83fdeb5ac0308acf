import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One response name: all selections of it, in the order written, and the type the first was selected on. */
export interface Wanted {
  readonly responseName: string;
  readonly name: string;
  readonly parent: GraphQLCompositeType;
  readonly nodes: readonly FieldNode[];
}

export interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  decide(variable: string): boolean;
}

/**
 * The fields of an object in the order of the answer, fragments and conditions resolved. `typename` is the type the object says
 * it has; without one, the selections are taken at their word.
 */
export function collectFields(
  selectionSets: readonly SelectionSetNode[],
  parent: GraphQLCompositeType,
  typename: string | undefined,
  selected: Selected,
): Wanted[] {
  const wanted = new Map<string, { name: string; parent: GraphQLCompositeType; nodes: FieldNode[] }>();
  const { schema, fragments } = selected;

  function collect({ selections }: SelectionSetNode, on: GraphQLCompositeType): void {
    for (const selection of selections) {
      if (isLeftOut(selection, selected)) continue;
      if (selection.kind === Kind.FIELD) {
        const { name, alias } = selection;
        const responseName = (alias ?? name).value;
        const known = wanted.get(responseName);
        if (known) known.nodes.push(selection);
        else wanted.set(responseName, { name: name.value, parent: on, nodes: [selection] });
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      if (!fragment) continue;
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : on;
      if (isCompositeType(condition) && applies(condition, typename === undefined ? on : schema.getType(typename), schema))
        collect(fragment.selectionSet, condition);
    }
  }

  for (const selectionSet of selectionSets) collect(selectionSet, parent);
  return [...wanted].map(([responseName, field]) => ({ responseName, ...field }));
}

function applies(condition: GraphQLCompositeType, type: unknown, schema: GraphQLSchema): boolean {
  if (type === condition) return true;
  return isAbstractType(condition) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
}

function isLeftOut({ directives = [] }: SelectionNode, { decide }: Selected): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const value = given[0]?.value;
    const holds = value?.kind === Kind.VARIABLE ? decide(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name.value === 'skip');
  });
}

import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { badUserInput } from '../subgraphs/shared/requestError.ts';

/** Words and signs of one operation text; past it, reading the text stops. */
export const MAX_TOKENS = 5000;
export const MAX_DEPTH = 15;
/** Fields of one operation, each fragment counted wherever it is spread. */
export const MAX_FIELDS = 1000;

interface Size {
  readonly depth: number;
  readonly fields: number;
}

/**
 * Refuses operations that are too deep or too large. The document must be valid: fragments exist and do not form a circle.
 * @throws GraphQLError `BAD_USER_INPUT` with the limit and what was found
 */
export function refuseLargeOperations({ definitions }: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const sizes = new Map<string, Size>();

  function sizeOfFragment(name: string): Size {
    const known = sizes.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const size = fragment ? sizeOf(fragment.selectionSet) : { depth: 0, fields: 0 };
    sizes.set(name, size);
    return size;
  }

  function sizeOf({ selections }: SelectionSetNode): Size {
    let depth = 0;
    let fields = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : { depth: 0, fields: 0 };
        depth = Math.max(depth, inner.depth + 1);
        fields += inner.fields + 1;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? sizeOf(selection.selectionSet) : sizeOfFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
      }
    }
    return { depth, fields };
  }

  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, fields } = sizeOf(definition.selectionSet);
    if (depth > MAX_DEPTH) {
      throw badUserInput(`The operation is ${depth} levels deep; at most ${MAX_DEPTH} are allowed.`, {
        maximum: MAX_DEPTH,
        found: depth,
      });
    }
    if (fields > MAX_FIELDS) {
      throw badUserInput(`The operation asks for ${fields} fields; at most ${MAX_FIELDS} are allowed.`, {
        maximum: MAX_FIELDS,
        found: fields,
      });
    }
  }
}

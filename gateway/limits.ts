import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../subgraphs/shared/connection.ts';
import { badUserInput } from '../subgraphs/shared/requestError.ts';

/** Words and signs of one operation text; past it, reading the text stops. */
export const MAX_TOKENS = 5000;
export const MAX_DEPTH = 15;
/** Fields of one operation, each fragment counted wherever it is spread. */
export const MAX_FIELDS = 1000;
/** Values an operation may ask for: its fields, those below a list once for every item of the page. */
export const MAX_VALUES = 100_000;
export const MAX_MUTATIONS = 50;

type Variables = Readonly<Record<string, unknown>>;

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly values: number;
  /** Whether it stands directly below a list of pages: it selects `nodes` or `edges`. */
  readonly isPage: boolean;
}

const NOTHING: Size = { depth: 0, fields: 0, values: 0, isPage: false };

/** The sizes of an operation, by the page sizes that its variables may carry. */
interface Sizes {
  readonly pageVariables: readonly string[];
  readonly known: Map<string, Size>;
}

const MAX_SIZES = 100;
const sizes = new WeakMap<OperationDefinitionNode, Sizes>();

/**
 * Refuses an operation that is too deep, too large, or asks for too much. The document must be valid: fragments exist and do
 * not form a circle.
 * @throws GraphQLError `BAD_USER_INPUT` with the limit and what was found
 */
export function refuseLargeOperation(document: DocumentNode, operation: OperationDefinitionNode, given: Variables): void {
  const { depth, fields, values } = sizeOf(document, operation, given);
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
  if (values > MAX_VALUES) {
    throw badUserInput(
      `The operation may ask for ${values} values, the lists in lists multiplied; at most ${MAX_VALUES} are allowed. Ask for shorter pages.`,
      { maximum: MAX_VALUES, found: values },
    );
  }
  const mutations = operation.operation === 'mutation' ? operation.selectionSet.selections.length : 0;
  if (mutations > MAX_MUTATIONS) {
    throw badUserInput(`The operation holds ${mutations} mutations; at most ${MAX_MUTATIONS} are allowed.`, {
      maximum: MAX_MUTATIONS,
      found: mutations,
    });
  }
}

/** Worked out once for the same page sizes. */
function sizeOf(document: DocumentNode, operation: OperationDefinitionNode, given: Variables): Size {
  let kept = sizes.get(operation);
  if (!kept) {
    kept = { pageVariables: pageVariablesOf(document), known: new Map() };
    sizes.set(operation, kept);
  }
  const { pageVariables, known } = kept;
  const key = pageVariables.map((name) => (Object.hasOwn(given, name) ? pageSizeOf(given[name]) : '')).join();
  const size = known.get(key) ?? sizeOfOperation(document, operation, variablesOf(operation, given));
  if (known.size >= MAX_SIZES) known.clear();
  known.set(key, size);
  return size;
}

/** Variables that say how long a page may be. */
function pageVariablesOf(document: DocumentNode): string[] {
  const found = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (isPageSize(name.value) && value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found];
}

function isPageSize(argument: string): boolean {
  return argument === 'first' || argument === 'last';
}

function sizeOfOperation({ definitions }: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const fragmentSizes = new Map<string, Size>();

  function sizeOfFragment(name: string): Size {
    const known = fragmentSizes.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const size = fragment ? sizeOfSelections(fragment.selectionSet) : NOTHING;
    fragmentSizes.set(name, size);
    return size;
  }

  function sizeOfSelections({ selections }: SelectionSetNode): Size {
    let { depth, fields, values, isPage } = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? sizeOfSelections(selection.selectionSet) : NOTHING;
        depth = Math.max(depth, inner.depth + 1);
        fields += inner.fields + 1;
        values += inner.values * itemsOf(selection, inner.isPage, variables) + 1;
        isPage ||= selection.name.value === 'nodes' || selection.name.value === 'edges';
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? sizeOfSelections(selection.selectionSet)
            : sizeOfFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
        values += inner.values;
        isPage ||= inner.isPage;
      }
    }
    return { depth, fields, values, isPage };
  }

  return sizeOfSelections(operation.selectionSet);
}

/** Items of the list a field asks for; 1 for what is no list of pages. A size that is none counts as the longest page. */
function itemsOf({ arguments: given = [] }: FieldNode, isPage: boolean, variables: Variables): number {
  const size = given.find(({ name }) => isPageSize(name.value))?.value;
  if (!size) return isPage ? DEFAULT_PAGE : 1;
  if (size.kind === Kind.VARIABLE) return pageSizeOf(variables[size.name.value]);
  return size.kind === Kind.INT ? pageSizeOf(Number(size.value)) : MAX_PAGE;
}

function pageSizeOf(value: unknown = DEFAULT_PAGE): number {
  const size = value ?? DEFAULT_PAGE;
  return typeof size === 'number' && size >= 1 && size <= MAX_PAGE ? size : MAX_PAGE;
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

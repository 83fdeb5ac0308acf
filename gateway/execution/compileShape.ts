import {
  type GraphQLCompositeType,
  type GraphQLNullableType,
  type GraphQLOutputType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Selected, type Wanted } from './collectFields.ts';
import { leafCheck } from './leafCheck.ts';
import { fieldReader, setField } from './ownFields.ts';
import { isTree, type Tree, type Variables } from './run.ts';

/** A value that a subgraph should not have answered, told in `extensions.valueCompletion`. */
export interface Misfit {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly extensions: { readonly code: 'INVALID_GRAPHQL' };
}

/** One answer in the making: where the shaping is, and what did not fit so far. */
export interface Shaping {
  readonly variables: Variables;
  readonly path: (string | number)[];
  readonly misfits: Misfit[];
}

export interface ShapeTools extends Selected {
  /** How to answer a `__schema` or `__type` field. */
  introspection(field: Wanted): (variables: Variables) => unknown;
}

/** Makes an answer; null where a null had to move up to the top. */
export type Shape = (input: Tree, shaping: Shaping) => Tree | null;

type Complete = (value: unknown, shaping: Shaping) => unknown;
/** Puts one field into the output; false when the object cannot be without it. */
type Part = (input: Tree, output: Tree, shaping: Shaping) => boolean;

/** A null whose reason is told already. */
const FAILED = Symbol('failed');
/** A null where none may stand: what holds it becomes null. */
const MOVES_UP = Symbol('moves up');

/**
 * Makes the answer of an operation from what its subgraphs answered: the fields asked for and no others, in the order of the
 * operation, with nulls moved up from where none may stand. The fields of an object are looked up once for each type that
 * turns up.
 */
export function compileShape(root: GraphQLCompositeType, selectionSet: SelectionSetNode, tools: ShapeTools): Shape {
  const parts = compileParts([selectionSet], root, undefined, tools);
  return (input, shaping) => filled(parts, input, shaping);
}

function compileParts(
  selectionSets: readonly SelectionSetNode[],
  parent: GraphQLCompositeType,
  typename: string | undefined,
  tools: ShapeTools,
): Part[] {
  return collectFields(selectionSets, parent, typename, tools).map((field) => compilePart(field, tools));
}

function filled(parts: readonly Part[], input: Tree, shaping: Shaping): Tree | null {
  const output: Tree = {};
  for (const part of parts) if (!part(input, output, shaping)) return null;
  return output;
}

function compilePart(field: Wanted, tools: ShapeTools): Part {
  const { responseName, name, parent, nodes } = field;
  if (name === '__typename') return typenamePart(field, tools);
  if (name === '__schema' || name === '__type') {
    const introspect = tools.introspection(field);
    return (_input, output, { variables }) => {
      setField(output, responseName, introspect(variables));
      return true;
    };
  }
  const type = isUnionType(parent) ? undefined : parent.getFields()[name]?.type;
  if (!type) throw new Error(`There is no field ${name} on ${parent.name}.`);
  const read = fieldReader(responseName);
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const complete = compileValue(type, { selectionSets, place: () => `field ${parent.name}.${responseName}`, tools });
  return (input, output, shaping) => {
    shaping.path.push(responseName);
    const value = complete(read(input) ?? null, shaping);
    shaping.path.pop();
    setField(output, responseName, typeof value === 'symbol' ? null : value);
    return value !== MOVES_UP;
  };
}

/** The name of the type as clients know it: subgraphs may name root types otherwise. */
function typenamePart({ responseName, parent }: Wanted, { schema }: ShapeTools): Part {
  const read = fieldReader(responseName);
  return (input, output) => {
    const told = read(input) ?? input.__typename;
    const type = (typeof told === 'string' ? schema.getType(told) : undefined) ?? parent;
    if (!isObjectType(type)) return false;
    setField(output, responseName, type.name);
    return true;
  };
}

interface ValueTools {
  readonly selectionSets: readonly SelectionSetNode[];
  /** Where the value stands, for people. */
  place(shaping: Shaping): string;
  readonly tools: ShapeTools;
}

function compileValue(type: GraphQLOutputType, value: ValueTools): Complete {
  if (!isNonNullType(type)) return compileNullable(type, value);
  const complete = compileNullable(type.ofType, value);
  return (found, shaping) => {
    const completed = complete(found, shaping);
    if (completed === null) misfit(`Cannot return null for non-nullable ${value.place(shaping)}.`, shaping);
    return completed === null || completed === FAILED ? MOVES_UP : completed;
  };
}

function compileNullable(type: GraphQLNullableType & GraphQLOutputType, value: ValueTools): Complete {
  if (isListType(type)) return compileList(type.ofType, value);
  if (isLeafType(type)) {
    const isValid = leafCheck(type);
    return (found, shaping) => {
      if (found === null || isValid(found)) return found;
      misfit(`Invalid value found for ${value.place(shaping)}.`, shaping);
      return FAILED;
    };
  }
  return compileObject(type, value);
}

function compileList(itemType: GraphQLOutputType, { selectionSets, tools }: ValueTools): Complete {
  const itemName = isNonNullType(itemType) ? itemType.ofType : itemType;
  const place = ({ path }: Shaping): string => `array element of type ${itemName} at index ${path.at(-1)}`;
  const complete = compileValue(itemType, { selectionSets, place, tools });
  return (found, shaping) => {
    if (found === null) return null;
    if (!Array.isArray(found)) throw new Error('A subgraph answered something else than a list.');
    let failed = false;
    const items = found.map((item: unknown, index) => {
      shaping.path.push(index);
      const completed = complete(item ?? null, shaping);
      shaping.path.pop();
      failed ||= completed === MOVES_UP;
      return typeof completed === 'symbol' ? null : completed;
    });
    return failed ? FAILED : items;
  };
}

function compileObject(type: GraphQLCompositeType, { selectionSets, place, tools }: ValueTools): Complete {
  const byTypename = new Map<unknown, readonly Part[] | null>();

  function partsOf(typename: unknown): readonly Part[] | null {
    const known = byTypename.get(typename);
    if (known !== undefined) return known;
    const actual = typeof typename === 'string' ? tools.schema.getType(typename) : type;
    const parts = isCompositeType(actual)
      ? compileParts(selectionSets, actual, typeof typename === 'string' ? actual.name : undefined, tools)
      : null;
    byTypename.set(typename, parts);
    return parts;
  }

  return (found, shaping) => {
    if (found === null) return null;
    if (!isTree(found)) throw new Error(`A subgraph answered something else than an object of ${type.name}.`);
    const parts = partsOf(found.__typename || undefined);
    if (parts) return filled(parts, found, shaping) ?? FAILED;
    // Clients may not know of the type: its name stays out of the message.
    misfit(`Invalid __typename found for object at ${place(shaping)}.`, shaping);
    return FAILED;
  };
}

function misfit(message: string, { path, misfits }: Shaping): void {
  misfits.push({ message, path: [...path], extensions: { code: 'INVALID_GRAPHQL' } });
}

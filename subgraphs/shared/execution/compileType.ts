import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Complete, executeFields, type FieldPlan, locate, resolveInfo } from './FieldPlan.ts';
import { isPromise } from './isPromise.ts';
import type { Path } from './Path.ts';
import type { Run } from './Run.ts';

export interface TypeSite {
  /** The field whose answer is completed. */
  field(): FieldPlan;
  /** The fields asked of an object of this type. */
  fieldsOf(type: GraphQLObjectType): readonly FieldPlan[];
}

/** Completes values the way the GraphQL specification says (6.4.3), with what is known of the type beforehand. */
export function compileType(type: GraphQLOutputType, site: TypeSite): Complete {
  if (isNonNullType(type)) return nonNull(compileType(type.ofType, site), site);
  if (isListType(type)) return list(type.ofType, compileType(type.ofType, site), site);
  if (isLeafType(type)) return leaf(type);
  if (isObjectType(type)) return object(type, site);
  return abstract(type, site);
}

function nonNull(complete: Complete, site: TypeSite): Complete {
  return (run, value, path) => {
    const completed = complete(run, value, path);
    if (completed !== null) return completed;
    const { parentType, definition } = site.field();
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
  };
}

function leaf(type: GraphQLLeafType): Complete {
  const isText = type === GraphQLString || type === GraphQLID;
  return (_run, value) => {
    if (isText && typeof value === 'string') return value;
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name} has no text for a value that is there.`);
    return serialized;
  };
}

function object(type: GraphQLObjectType, site: TypeSite): Complete {
  let fields: readonly FieldPlan[] | undefined;
  return (run, value, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    fields ??= site.fieldsOf(type);
    return executeFields(run, fields, value, path);
  };
}

function abstract(type: GraphQLAbstractType, site: TypeSite): Complete {
  const known = new Map<string, Complete>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const as = (run: Run, name: unknown, value: unknown, path: Path | undefined): unknown => {
    let complete = typeof name === 'string' ? known.get(name) : undefined;
    if (!complete) {
      const runtime = possibleType(name, type, site.field());
      complete = object(runtime, site);
      known.set(runtime.name, complete);
    }
    return complete(run, value, path);
  };
  return (run, value, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    const name = resolveType(value, run.context, resolveInfo(run, site.field(), path ?? ROOT), type);
    return isPromise(name) ? name.then((late) => as(run, late, value, path)) : as(run, name, value, path);
  };
}

/** An abstract type is never a leaf, so that its path is always given. */
const ROOT: Path = { prev: undefined, key: '', typename: undefined };

function possibleType(name: unknown, type: GraphQLAbstractType, field: FieldPlan): GraphQLObjectType {
  const { schema } = field.parts;
  const runtime = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(runtime) && schema.isSubType(type, runtime)) return runtime;
  const problem = runtime
    ? `Runtime Object type "${runtime.name}" is not a possible type for "${type.name}".`
    : `Abstract type "${type.name}" was resolved to a type "${String(name)}" that does not exist inside the schema.`;
  throw new GraphQLError(problem, { nodes: field.nodes });
}

function list(itemType: GraphQLOutputType, complete: Complete, site: TypeSite): Complete {
  const isItemNonNull = isNonNullType(itemType);
  const failed = (run: Run, error: unknown, path: Path): null => {
    const located = locate(error, site.field(), path);
    if (isItemNonNull) throw located;
    run.errors.add(located, path);
    return null;
  };
  return (run, value, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    if (!isIterable(value)) {
      const { parentType, definition } = site.field();
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`);
    }
    let isPending = false;
    const items = Array.from(value, (item, index) => {
      const place: Path = { prev: path, key: index, typename: undefined };
      try {
        const completed = isPromise(item) ? item.then((late) => complete(run, late, place)) : complete(run, item, place);
        if (!isPromise(completed)) return completed;
        isPending = true;
        return completed.then(undefined, (error: unknown) => failed(run, error, place));
      } catch (error) {
        return failed(run, error, place);
      }
    });
    return isPending ? Promise.all(items) : items;
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

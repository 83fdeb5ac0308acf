import {
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isNonNullType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import { isPromise } from './isPromise.ts';
import type { Path } from './Path.ts';
import type { Run } from './Run.ts';

/** Turns what a resolver answered into what the type promises. A leaf needs no path: its field knows it. */
export type Complete = (run: Run, value: unknown, path: Path | undefined) => unknown;

/** What every field of one operation shares. */
export type OperationParts = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation'>;

/** One field of a compiled operation: all that does not depend on a request. */
export interface FieldPlan {
  readonly parts: OperationParts;
  readonly at: number;
  /** Its name in the answer. */
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly definition: GraphQLField<unknown, unknown>;
  /** Whether it answers one scalar or enum: then its path is made for an error alone. */
  readonly isLeaf: boolean;
  readonly complete: Complete;
}

const NO_ARGS: Readonly<Record<string, unknown>> = Object.freeze({});

/**
 * The fields of one object, in the order and with the names of the operation.
 * @throws what makes the whole object null: an error in a field that promises a value
 */
export function executeFields(run: Run, fields: readonly FieldPlan[], source: unknown, path: Path | undefined): unknown {
  const data: Record<string, unknown> = {};
  let pending: Pending | undefined;
  try {
    for (const field of fields) {
      const value = executeField(run, field, source, path);
      data[field.key] = value;
      if (isPromise(value)) {
        pending ??= { keys: [], values: [] };
        pending.keys.push(field.key);
        pending.values.push(value);
      }
    }
  } catch (error) {
    if (!pending) throw error;
    // What was started comes to its end first, so that no error is left without a listener.
    return whole(data, pending).finally(() => {
      throw error;
    });
  }
  return pending ? whole(data, pending) : data;
}

interface Pending {
  readonly keys: string[];
  readonly values: Promise<unknown>[];
}

function whole(data: Record<string, unknown>, { keys, values }: Pending): Promise<unknown> {
  const [key] = keys;
  const [value] = values;
  if (key !== undefined && value && values.length === 1) {
    return value.then((late) => {
      data[key] = late;
      return data;
    });
  }
  return Promise.all(values).then((resolved) => {
    for (const [at, key] of keys.entries()) data[key] = resolved[at];
    return data;
  });
}

function executeField(run: Run, field: FieldPlan, source: unknown, prev: Path | undefined): unknown {
  const path = field.isLeaf ? undefined : pathOf(field, prev);
  try {
    const value = field.definition.resolve ? resolved(run, field, source, prev, path) : property(run, field, source, prev, path);
    if (!isPromise(value)) return completed(run, field, value, prev, path);
    return value.then(
      (late) => completed(run, field, late, prev, path),
      (error: unknown) => failed(run, field, error, path ?? pathOf(field, prev)),
    );
  } catch (error) {
    return failed(run, field, error, path ?? pathOf(field, prev));
  }
}

function completed(run: Run, field: FieldPlan, value: unknown, prev: Path | undefined, path: Path | undefined): unknown {
  try {
    const data = field.complete(run, value, path);
    if (!isPromise(data)) return data;
    return data.then(undefined, (error: unknown) => failed(run, field, error, path ?? pathOf(field, prev)));
  } catch (error) {
    return failed(run, field, error, path ?? pathOf(field, prev));
  }
}

function resolved(run: Run, field: FieldPlan, source: unknown, prev: Path | undefined, path: Path | undefined): unknown {
  return field.definition.resolve?.(
    source,
    argsOf(run, field),
    run.context,
    resolveInfo(run, field, path ?? pathOf(field, prev)),
  );
}

/** What a field without a resolver answers: the property of its name, called if it is a function. */
function property(run: Run, field: FieldPlan, source: unknown, prev: Path | undefined, path: Path | undefined): unknown {
  if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
  const value: unknown = Reflect.get(source, field.definition.name);
  if (typeof value !== 'function') return value;
  return Reflect.apply(value, source, [argsOf(run, field), run.context, resolveInfo(run, field, path ?? pathOf(field, prev))]);
}

function argsOf(run: Run, { at, definition, nodes }: FieldPlan): Record<string, unknown> {
  if (definition.args.length === 0) return NO_ARGS;
  const known = run.args.get(at);
  if (known) return known;
  const args = getArgumentValues(definition, nodes[0], run.variables);
  run.args.set(at, args);
  return args;
}

export function resolveInfo(run: Run, field: FieldPlan, path: Path): GraphQLResolveInfo {
  const { parts, definition, nodes, parentType } = field;
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path,
    schema: parts.schema,
    fragments: parts.fragments,
    rootValue: undefined,
    operation: parts.operation,
    variableValues: run.variables,
  };
}

function pathOf({ key, parentType }: FieldPlan, prev: Path | undefined): Path {
  return { prev, key, typename: parentType.name };
}

/** Null with an error beside it; where the type promises a value, the error goes on to the object above. */
function failed(run: Run, field: FieldPlan, error: unknown, path: Path): null {
  const located = locate(error, field, path);
  if (isNonNullType(field.definition.type)) throw located;
  run.errors.add(located, path);
  return null;
}

export function locate(error: unknown, { nodes }: FieldPlan, path: Path): GraphQLError {
  return locatedError(error, nodes, responsePathAsArray(path));
}

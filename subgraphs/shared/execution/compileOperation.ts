import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import { CollectedErrors } from './CollectedErrors.ts';
import { compileType } from './compileType.ts';
import { executeFields, type FieldPlan, type OperationParts } from './FieldPlan.ts';
import { isPromise } from './isPromise.ts';
import type { Run } from './Run.ts';

type Variables = Readonly<Record<string, unknown>>;
type MaybeLater<T> = T | Promise<T>;

export interface OperationInput {
  readonly contextValue: object;
  readonly variables?: Variables | undefined;
  readonly operationName?: string | undefined;
}

/** Executes one query again and again. Null where `execute` has to do it. */
export type CompiledOperation = (input: OperationInput) => MaybeLater<ExecutionResult> | null;

/** Ways through one operation, by what its variables skip and include. */
const MAX_PLANS = 16;
/** As the executor of `graphql` does. */
const MAX_VARIABLE_ERRORS = 50;

/**
 * Prepares a valid document with one query, so that an execution looks up no field, collects no selection and makes no promise
 * that it can do without. Answers and errors are those of `execute` of `graphql`, in the same order.
 * @returns null for what is left to `execute`: mutations, several operations, types with `isTypeOf`
 */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode): CompiledOperation | null {
  const [operation, ...others] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!operation || others.length > 0 || operation.operation !== OperationTypeNode.QUERY || !root) return null;
  if (hasTypeTests(schema) || namesPrototype(document)) return null;
  const parts: OperationParts = { schema, operation, fragments: fragmentsOf(document) };
  const conditions = conditionsOf(document);
  const plans = new Map<string, readonly FieldPlan[]>();

  /** Null when a condition is neither true nor false, which is an error at its place. */
  const planFor = (variables: Variables): readonly FieldPlan[] | null => {
    const values = conditions.map((name) => variables[name]);
    if (values.some((value) => typeof value !== 'boolean')) return null;
    const way = values.join();
    const known = plans.get(way);
    if (known) return known;
    if (plans.size >= MAX_PLANS) plans.clear();
    const plan = new Planner(parts, variables).fieldsOf(root);
    plans.set(way, plan);
    return plan;
  };

  return ({ contextValue: context, variables: given, operationName }) => {
    if (operationName != null && operationName !== operation.name?.value) return null;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, {
      maxErrors: MAX_VARIABLE_ERRORS,
    });
    if (errors) return { errors };
    const fields = planFor(coerced);
    return fields && answer({ context, variables: coerced, errors: new CollectedErrors(), args: new Map() }, fields);
  };
}

function answer(run: Run, fields: readonly FieldPlan[]): MaybeLater<ExecutionResult> {
  const failed = (error: unknown): ExecutionResult => {
    if (!(error instanceof GraphQLError)) throw error;
    run.errors.add(error, undefined);
    return { errors: run.errors.list, data: null };
  };
  const done = (data: unknown): ExecutionResult => {
    if (!isData(data)) throw new Error('An operation answers an object.');
    const { list } = run.errors;
    return list.length === 0 ? { data } : { errors: list, data };
  };
  try {
    const data = executeFields(run, fields, undefined, undefined);
    return isPromise(data) ? data.then(done, failed) : done(data);
  } catch (error) {
    return failed(error);
  }
}

/** Collects the selections of one operation into plans, those under an object when one is first seen. */
class Planner {
  readonly #parts: OperationParts;
  readonly #variables: Variables;
  #count = 0;

  constructor(parts: OperationParts, variables: Variables) {
    this.#parts = parts;
    this.#variables = variables;
  }

  fieldsOf(type: GraphQLObjectType): readonly FieldPlan[] {
    const { schema, fragments, operation } = this.#parts;
    return this.#plans(type, collectFields(schema, fragments, this.#variables, type, operation.selectionSet));
  }

  #plans(type: GraphQLObjectType, selection: ReadonlyMap<string, readonly FieldNode[]>): FieldPlan[] {
    return [...selection].flatMap(([key, [first, ...more]]) => {
      const definition = first && getFieldDef(this.#parts.schema, type, first);
      return first && definition ? [this.#plan(type, key, [first, ...more], definition)] : [];
    });
  }

  #plan(parentType: GraphQLObjectType, key: string, nodes: FieldPlan['nodes'], definition: FieldPlan['definition']): FieldPlan {
    const { schema, fragments } = this.#parts;
    const { type } = definition;
    const value = isNonNullType(type) ? type.ofType : type;
    const complete = compileType(type, {
      field: () => field,
      fieldsOf: (under) => this.#plans(under, collectSubfields(schema, fragments, this.#variables, under, nodes)),
    });
    this.#count += 1;
    const isLeaf = !isListType(value) && isLeafType(getNamedType(value));
    const field: FieldPlan = { parts: this.#parts, at: this.#count, key, parentType, nodes, definition, isLeaf, complete };
    return field;
  }
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The variables that decide what is skipped or included. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: ({ name, arguments: args = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Plain objects hold the answers, and this one name would be no property of them. */
function namesPrototype(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ alias }) => {
      found ||= alias?.value === '__proto__';
    },
  });
  return found;
}

function hasTypeTests(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf);
}

function isData(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

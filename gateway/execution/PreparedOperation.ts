import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { badUserInput } from '../../subgraphs/shared/requestError.ts';
import type { Asker } from '../../subgraphs/shared/source.ts';
import type { FetchTools } from './compileFetch.ts';
import { compilePlan } from './compilePlan.ts';
import { compileShape, type Shape, type Shaping } from './compileShape.ts';
import { introspection } from './introspection.ts';
import type { Run, Step, Tree, Variables } from './run.ts';

export interface OperationParts {
  /** The schema clients see, with the scalars that judge values. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: QueryPlan;
  readonly tools: FetchTools;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Shapes kept for one operation; conditions of more than six variables are seldom all used. */
const MAX_SHAPES = 64;

/** An operation whose plan and answer were made ready once, to run for any number of requests. */
export class PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #conditions: readonly string[];
  readonly #run: Step | null;
  readonly #shapes = new Map<string, Shape>();

  constructor({ schema, document, operation, plan, tools }: OperationParts) {
    if (plan.node?.kind === 'Subscription') throw new Error('Subscriptions do not come here.');
    this.document = document;
    this.operation = operation;
    this.#schema = schema;
    this.#fragments = Object.fromEntries(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
    this.#conditions = conditionVariables(operation, this.#fragments);
    this.#run = plan.node ? compilePlan(plan.node, tools) : null;
  }

  /** Variables as the schema takes them, or what is wrong with them. */
  coerce(variables: Variables): ReturnType<typeof getVariableValues> {
    const { variableDefinitions = [] } = this.operation;
    return variableDefinitions.length === 0 ? { coerced: {} } : getVariableValues(this.#schema, variableDefinitions, variables);
  }

  /** Answers a request whose variables were coerced to `coerced`; what fails on the way stands in `errors`. */
  async execute(variables: Variables, coerced: Variables, asker: Asker): Promise<ExecutionResult> {
    const decide = (variable: string): boolean => {
      const value = coerced[variable];
      if (typeof value === 'boolean') return value;
      throw badUserInput(`The variable $${variable} decides what is skipped or included: it must be true or false.`, {
        variable,
      });
    };
    const data: Tree = {};
    const errors: GraphQLError[] = [];
    const run: Run = { asker, variables, decide, data, errors };
    try {
      const shape = this.#shapeFor(decide);
      await this.#run?.(run);
      const shaping: Shaping = { variables, path: [], misfits: [] };
      const answer = shape(data, shaping);
      if (errors.length > 0) return { data: answer, errors };
      return shaping.misfits.length > 0 ? { data: answer, extensions: { valueCompletion: shaping.misfits } } : { data: answer };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      return { errors: [new GraphQLError('The answer could not be put together.', { originalError: asError(error) })] };
    }
  }

  #shapeFor(decide: (variable: string) => boolean): Shape {
    const key = this.#conditions.map((variable) => (decide(variable) ? '1' : '0')).join('');
    const known = this.#shapes.get(key);
    if (known) return known;
    const root = this.#schema.getRootType(this.operation.operation);
    if (!root) throw new Error(`The schema has no root for a ${this.operation.operation}.`);
    const chosen = new Map(this.#conditions.map((variable) => [variable, decide(variable)]));
    const shape = compileShape(root, this.operation.selectionSet, {
      schema: this.#schema,
      fragments: this.#fragments,
      decide: (variable) => chosen.get(variable) ?? false,
      introspection: (field) =>
        introspection(field, {
          schema: this.#schema,
          operation: this.operation,
          fragments: Object.values(this.#fragments),
        }),
    });
    if (this.#shapes.size >= MAX_SHAPES) this.#shapes.clear();
    this.#shapes.set(key, shape);
    return shape;
  }
}

/** Variables that @skip and @include of the operation go by, its fragments included. */
function conditionVariables(operation: OperationDefinitionNode, fragments: Fragments): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      Directive: ({ name, arguments: given = [] }) => {
        const value = given[0]?.value;
        if ((name.value === 'skip' || name.value === 'include') && value?.kind === Kind.VARIABLE) found.add(value.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || seen.has(name.value)) return;
        seen.add(name.value);
        look(fragment);
      },
    });
  };
  look(operation);
  return [...found];
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { isPromise } from './execution/isPromise.ts';

type ResolveReference = (reference: unknown, context: unknown, info: GraphQLResolveInfo) => unknown;

/**
 * Finds the entities that another part of the graph names, as `_entities` of `@apollo/subgraph` does: a type that is none fails
 * them all, an entity that is not there is null. What is found at once is answered at once, without a promise for each; and
 * nothing is begun before every type is known, so that no search is left without a listener.
 */
export const resolveEntities: GraphQLFieldResolver<unknown, unknown> = (_source, { representations }, context, info) => {
  const asked = [...representations].map((reference: unknown) => ({ reference, type: typeOf(reference, info.schema) }));
  const found: unknown[] = [];
  try {
    for (const { reference, type } of asked) {
      const resolveReference = referenceResolver(type);
      const value = resolveReference ? resolveReference(reference, context, info) : reference;
      found.push(isPromise(value) ? value.then((late) => named(late, type.name)) : named(value, type.name));
    }
  } catch (error) {
    for (const value of found) if (isPromise(value)) value.catch(() => undefined); // the answer tells of one error alone
    throw error;
  }
  return found;
};

function typeOf(reference: unknown, schema: GraphQLSchema): GraphQLObjectType {
  const name: unknown = Reflect.get(Object(reference), '__typename');
  const type = schema.getType(String(name));
  if (!isObjectType(type))
    throw new Error(`An entity of the type "${String(name)}" was asked for, which the schema does not know.`);
  return type;
}

export function referenceResolver({ extensions }: GraphQLObjectType): ResolveReference | null {
  const resolve: unknown = Reflect.get(Object(Reflect.get(Object(extensions.apollo), 'subgraph')), 'resolveReference');
  return isResolveReference(resolve) ? resolve : null;
}

function isResolveReference(value: unknown): value is ResolveReference {
  return typeof value === 'function';
}

/** The union of all entities tells them apart by `__typename`, which is no column of theirs. */
function named(value: unknown, __typename: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!('__typename' in value)) return Object.defineProperty(value, '__typename', { value: __typename });
  return value.__typename === __typename ? value : { ...value, __typename };
}

import type { GraphQLSchema } from 'graphql';

/** Something that holds for every element of the schema clients see. */
export interface Convention {
  readonly sentence: string;
  /** What breaks it: each begins with where it stands. */
  find(schema: GraphQLSchema): string[];
  /** Places that may break it, each with its reason. One that no longer does must leave the list. */
  readonly except?: Readonly<Record<string, string>>;
  /** SDL that breaks it, by the place it must be noticed at: the proof that it can fail. */
  readonly broken: Readonly<Record<string, string>>;
}

/** What stands against a convention, and exceptions that are needed no longer. */
export function violationsOf({ find, except = {} }: Convention, schema: GraphQLSchema): string[] {
  const found = find(schema);
  return [
    ...found.filter((violation) => !(placeOf(violation) in except)),
    ...Object.keys(except)
      .filter((place) => !found.some((violation) => placeOf(violation) === place))
      .map((place) => `${place} is an exception that nothing needs`),
  ];
}

/** `Customer.name` of `Customer.name: says nothing`. */
export function placeOf(violation: string): string {
  return violation.split(': ', 1)[0] ?? '';
}

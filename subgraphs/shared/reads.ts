type Resolver<Row, Args, Context, Answer> = (row: Row, args: Args, context: Context) => Answer;

const columns = new WeakMap<object, readonly string[]>();

/**
 * Says which properties of a row a resolver reads, and lets it read no other; so a list selects no column in vain. A resolver
 * that does not say gets whole rows.
 */
export function readsOf<Row>() {
  return <const Property extends keyof Row & string, Args, Context, Answer>(
    properties: readonly Property[],
    resolve: Resolver<Pick<Row, Property>, Args, Context, Answer>,
  ): Resolver<Pick<Row, Property>, Args, Context, Answer> => {
    const declared: typeof resolve = (row, args, context) => resolve(row, args, context);
    columns.set(declared, properties);
    return declared;
  };
}

/** The properties a resolver has declared; null when it has not. */
export function readBy(resolver: object): readonly string[] | null {
  return columns.get(resolver) ?? null;
}

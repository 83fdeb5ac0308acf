import { isInterfaceType, isUnionType, type Schema } from '@apollo/federation-internals';

/** The types that subgraphs speak of, those clients do not see among them. */
export class SupergraphTypes {
  readonly #schema: Schema;
  readonly #members = new Map<string, ReadonlySet<string>>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** Whether what is of the type `typename` is of the type `condition` as well. */
  isA(typename: unknown, condition: string): boolean {
    return typename === condition || (typeof typename === 'string' && this.#membersOf(condition).has(typename));
  }

  #membersOf(name: string): ReadonlySet<string> {
    const known = this.#members.get(name);
    if (known) return known;
    const type = this.#schema.type(name);
    const members = type && isInterfaceType(type) ? type.allImplementations() : type && isUnionType(type) ? type.types() : [];
    const names = new Set(members.map((member) => member.name));
    this.#members.set(name, names);
    return names;
  }
}

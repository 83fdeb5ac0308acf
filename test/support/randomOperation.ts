import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RandomOptions {
  readonly schema: GraphQLSchema;
  readonly seed: number;
  readonly kind: 'query' | 'mutation';
  /** Ids that exist, to be asked for. */
  readonly ids: readonly string[];
}

const MAX_DEPTH = 6;
const MAX_SELECTIONS = 60;

/**
 * An operation that holds whatever GraphQL has: aliases, fragments with and without names on objects and interfaces, @skip and
 * @include, the same field twice, variables with and without a default, introspection. The same for the same seed. Values are
 * of the right form; whether the graph takes them is another matter.
 */
export function randomOperation({ schema, seed, kind, ids }: RandomOptions): RandomOperation {
  const random = randomFrom(seed);
  const chance = (of: number): boolean => random() < of;
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  };
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  let left = MAX_SELECTIONS;

  function variable(type: string, value: unknown, fallback?: string): string {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`);
    if (fallback === undefined || chance(0.5)) variables[name] = value;
    return `$${name}`;
  }

  function condition(): string {
    if (!chance(0.12)) return '';
    const holds = chance(0.5);
    const value = chance(0.6) ? variable('Boolean!', holds, chance(0.3) ? String(chance(0.5)) : undefined) : String(holds);
    return ` @${pick(['skip', 'include'])}(if: ${value})`;
  }

  /** A literal of the type. */
  function literal(type: GraphQLInputType, name: string, depth: number): string {
    if (isNonNullType(type)) return literal(type.ofType, name, depth);
    if (isListType(type))
      return `[${Array.from({ length: 1 + Math.floor(random() * 3) }, () => literal(type.ofType, name, depth))}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth < 2 && chance(0.25)),
      );
      const inner = fields.map(
        (field) => `${field.name}: ${field.name === 'dryRun' ? 'true' : literal(field.type, field.name, depth + 1)}`,
      );
      const dryRun = 'dryRun' in type.getFields() && !fields.some((field) => field.name === 'dryRun') ? ['dryRun: true'] : [];
      return `{${[...inner, ...dryRun].join(', ')}}`;
    }
    return JSON.stringify(scalar(type.name, name));
  }

  function scalar(type: string, name: string): unknown {
    switch (type) {
      case 'ID':
        return pick(ids);
      case 'Int':
        return 1 + Math.floor(random() * 4);
      case 'Float':
        return random();
      case 'Boolean':
        return chance(0.5);
      case 'DateTime':
        return '2026-03-01T00:00:00Z';
      case 'Date':
        return '2026-03-01';
      case 'CountryCode':
        return pick(['CZ', 'US', 'DE']);
      case 'CurrencyCode':
        return pick(['EUR', 'USD']);
      case 'UUID':
        return '6fd2c87f-b296-42f0-b197-1e91e994b900';
      case 'Decimal':
        return '12.50';
      case 'Locale':
        return pick(['en', 'cs']);
      default:
        return /cursor|after|before/i.test(name) ? 'bm8gY3Vyc29y' : pick(['a', 'Own', 'shared', 'x'.repeat(5)]);
    }
  }

  function argument({ name, type }: GraphQLArgument): string {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (!isInputObjectType(getNamedType(type)) && !isListType(bare) && !isEnumType(bare) && chance(0.5)) {
      const value = scalar(getNamedType(type).name, name);
      return `${name}: ${variable(String(type), value, isNonNullType(type) || chance(0.7) ? undefined : JSON.stringify(value))}`;
    }
    return `${name}: ${literal(type, name, 0)}`;
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter(
      (arg) => isRequiredArgument(arg) || (/^(first|filter|orderBy|locale)$/.test(arg.name) && chance(0.35)),
    );
    return given.length === 0 ? '' : `(${given.map(argument).join(', ')})`;
  }

  function fieldOf(parent: GraphQLCompositeType, depth: number): string {
    if (isUnionType(parent) || chance(0.08)) return `${chance(0.3) ? 'kindOfIt: ' : ''}__typename`;
    const fields = Object.values(parent.getFields()).filter(
      ({ type }) => depth < MAX_DEPTH || !isCompositeType(getNamedType(type)),
    );
    if (fields.length === 0) return '__typename';
    const field = pick(fields);
    const given = argumentsOf(field);
    // What is asked with arguments of its own has a name of its own: the same name must mean the same.
    const alias = given !== '' || chance(0.1) ? `${field.name}${Math.floor(random() * 1e9)}: ` : '';
    const type = getNamedType(field.type);
    return `${alias}${field.name}${given}${condition()}${isCompositeType(type) ? ` ${selectionsOf(type, depth + 1)}` : ''}`;
  }

  function selectionsOf(parent: GraphQLCompositeType, depth: number): string {
    const count = 1 + Math.floor(random() * 5);
    const selections: string[] = [];
    for (let index = 0; index < count && left > 0; index += 1) {
      left -= 1;
      selections.push(chance(0.25) ? fragmentOn(parent, depth) : fieldOf(parent, depth));
    }
    if (selections.length === 0) selections.push('__typename');
    return `{ ${selections.join(' ')} }`;
  }

  function fragmentOn(parent: GraphQLCompositeType, depth: number): string {
    const narrower = isObjectType(parent) ? parent.getInterfaces() : schema.getPossibleTypes(parent);
    const on = narrower.length > 0 && chance(isObjectType(parent) ? 0.3 : 0.8) ? pick<GraphQLCompositeType>(narrower) : parent;
    if (chance(0.4)) {
      const name = `F${fragments.length}`;
      fragments.push(name);
      fragments[Number(name.slice(1))] = `fragment ${name} on ${on.name} ${selectionsOf(on, depth)}`;
      return `...${name}${condition()}`;
    }
    return `...${on === parent && chance(0.5) ? '' : ` on ${on.name}`}${condition()} ${selectionsOf(on, depth)}`;
  }

  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!root) throw new Error(`There is no ${kind}.`);
  const selections = Array.from({ length: 1 + Math.floor(random() * 3) }, () => fieldOf(root, 0));
  if (kind === 'query' && chance(0.1)) selections.push('__schema { queryType { name } directives { name } }');
  if (kind === 'query' && chance(0.1)) selections.push('__type(name: "Money") { name fields { name type { kind name } } }');
  const head = definitions.length > 0 ? `${kind} Q(${definitions.join(', ')})` : `${kind} Q`;
  return { query: [`${head} { ${selections.join(' ')} }`, ...fragments].join('\n'), variables };
}

/** Numbers from 0 to 1, always the same ones for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { subgraphs } from '../../subgraphs/index.ts';
import { buildSchema } from '../../subgraphs/shared/buildSchema.ts';
import { command } from '../../subgraphs/shared/command.ts';
import { accept } from '../../subgraphs/shared/decision.ts';
import { commandBehind, mutation } from '../../subgraphs/shared/mutation.ts';
import { subgraphSchema } from '../../subgraphs/shared/startSubgraph.ts';
import type { ResolverMap, Subgraph } from '../../subgraphs/shared/subgraph.ts';

const mutations = subgraphs.flatMap((subgraph) =>
  Object.keys(buildSchema([subgraph.typeDefs], []).getMutationType()?.getFields() ?? {}).map((name) => ({ name, subgraph })),
);

it('the graph has mutations', () => {
  expect(mutations.map(({ name }) => name)).toEqual(expect.arrayContaining(['createSubscription', 'confirmCustomerAgreement']));
});

it.each(mutations)('$name runs the command of its name, on the one road', ({ name, subgraph }) => {
  const resolver: unknown = Reflect.get(Object(subgraph.resolvers.Mutation), name);
  expect(typeof resolver === 'function' ? commandBehind(resolver)?.name : null).toBe(name);
});

it.each(subgraphs)('$name starts: every field that must says who may use it', (subgraph) => {
  expect(() => subgraphSchema(subgraph)).not.toThrow();
});

describe('a subgraph does not start', () => {
  const noop = command({ name: 'doNothing', run: async () => accept({ ids: {}, events: [] }) });
  const road = mutation(
    noop,
    () => ({ message: '' }),
    () => ({}),
  );

  it.each<[string, string, ResolverMap, string]>([
    ['whose root field says not who may use it', 'type Query { a: Int }', {}, 'Query.a has no @allow'],
    [
      'whose permission is no row of the table',
      'type Query { a: Int @allow(permission: "all") }',
      {},
      'Query.a names the permission all, which the table does not hold',
    ],
    [
      'whose mutation goes by another road',
      'type Query { a: Int @allow(permission: "node.read") } type Mutation { b: Int @allow(permission: "node.read") }',
      { Mutation: { b: () => 1 } },
      'Mutation.b does not use the road of commands',
    ],
    [
      'whose mutation runs the command of another',
      'type Query { a: Int @allow(permission: "node.read") } type Mutation { b: Int @allow(permission: "node.read") }',
      { Mutation: { b: road } },
      'Mutation.b runs the command doNothing: name them alike',
    ],
    [
      'whose field on a type of another subgraph says not who may use it',
      `type Query { a: Int @allow(permission: "node.read") }
       extend type Customer @key(fields: "id") { id: ID! b: Int }`,
      {},
      'Customer.b has no @allow',
    ],
    [
      'whose entity cannot be found by its id',
      `type Query { a: Int @allow(permission: "node.read") }
       type ServiceRequest implements Node @key(fields: "id") { id: ID! }`,
      {},
      'ServiceRequest is an entity without __resolveReference',
    ],
  ])('%s', (_, typeDefs, resolvers, message) => {
    const subgraph: Subgraph = {
      name: 'support',
      typeDefs,
      resolvers,
      model: { schema: 'support', entities: [], migrations: [] },
      createLoaders: () => ({}),
      readers: [],
      jobs: [],
      loadReference: async () => undefined,
    };
    expect(() => subgraphSchema(subgraph)).toThrow(message);
  });
});

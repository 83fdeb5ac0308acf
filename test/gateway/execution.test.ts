import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { buildSchema as buildGraphQLSchema, parse, validate } from 'graphql';
import pino from 'pino';
import type { GatewayContext } from '../../gateway/askSubgraph.ts';
import type { ExecutorName } from '../../gateway/config.ts';
import { createServer } from '../../gateway/createServer.ts';
import { Metrics } from '../../gateway/metrics.ts';
import { supergraphFile } from '../../gateway/supergraphFile.ts';
import { startNode } from '../../subgraphs/node/startNode.ts';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import type { Asker, SubgraphRequest, SubgraphResponse, SubgraphSource } from '../../subgraphs/shared/source.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { fillCustomer } from '../support/fillCustomer.ts';
import { randomOperation } from '../support/randomOperation.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { testSettings } from '../support/testSettings.ts';
import { operator } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';

type Answer = Readonly<Record<string, unknown>>;
type Failing = (subgraph: string, request: SubgraphRequest, answer: SubgraphResponse) => SubgraphResponse;

const log = pino({ level: 'silent' });
const NAMES: readonly SubgraphName[] = ['customers', 'subscriptions', 'access', 'support'];

let api: Api;
let world: World;
let ids: readonly string[];
let apiSdl: string;
/** How the subgraphs fail at the moment; they do not when null. */
let failing: Failing | null = null;
let compiled: ApolloServer<GatewayContext>;
let stock: ApolloServer<GatewayContext>;
const metrics: Record<ExecutorName, Metrics> = { compiled: new Metrics(), stock: new Metrics() };
const asked: Record<ExecutorName, string[]> = { compiled: [], stock: [] };

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  const filled = await fillCustomer(api, world.direct, world.ownCustomerId, { subscriptions: 3, users: 3, requests: 3 });
  ids = [...filled.allIds, world.ownCustomerId, world.sharedCustomerId, world.direct.id, 'cus_nobody', 'sub_nobody', 'nothing'];
  const { supergraphSdl, apiSdl: sdl } = await supergraphFile();
  apiSdl = sdl;
  const start = async (executor: ExecutorName): Promise<ApolloServer<GatewayContext>> => {
    const { server } = await createServer({
      supergraphSdl,
      log,
      metrics: metrics[executor],
      executor,
      source: (name) => watched(executor, name, sourceOf(name)),
    });
    return server;
  };
  compiled = await start('compiled');
  stock = await start('stock');
});
afterAll(async () => {
  await compiled.stop();
  await stock.stop();
  await api.close();
});

function sourceOf(name: string): SubgraphSource {
  const known = NAMES.find((candidate) => candidate === name);
  return known
    ? api.subgraphs[known]
    : startNode({ sources: (subgraph) => api.subgraphs[subgraph], subgraphs: NAMES, settings: testSettings, log });
}

/** Notes what a gateway asks, and lets it fail as asked for. */
function watched(executor: ExecutorName, name: string, source: SubgraphSource): SubgraphSource {
  return {
    ...source,
    execute: async (request, asker) => {
      const { query, variables } = request;
      asked[executor].push(JSON.stringify([name, query, variables]));
      const answer = await source.execute(request, asker);
      return failing ? failing(name, request, structuredClone(answer)) : answer;
    },
    ready: () => source.ready(),
    close: async () => undefined,
  };
}

async function ask(server: ApolloServer<GatewayContext>, query: string, variables: Answer, viewer: Viewer): Promise<Answer> {
  const asker: Asker = { viewer, requestId: 'same' };
  const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue: { asker } });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  return comparable(JSON.parse(JSON.stringify(body.singleResult)));
}

/** Errors of questions that were asked side by side come in any order; new ids differ from call to call. */
function comparable(answer: { errors?: unknown[] }): Answer {
  const errors = answer.errors?.map((error) => JSON.stringify(error)).sort();
  return JSON.parse(JSON.stringify({ ...answer, ...(errors && { errors }) }).replaceAll(/_\d{8}(?!\d)/g, '_n'));
}

/**
 * The stock executor takes fragments apart before it looks, so that fields can stand in another order than GraphQL asks for, and
 * of several values that are wrong another may be met first.
 */
function withoutOrder({ extensions, ...answer }: Answer): Answer {
  return { ...answer, ...(extensions !== undefined && { extensions: 'told' }) };
}

const withOrder = ({ data, ...answer }: Answer): Answer => ({ ...answer, data: JSON.stringify(data) });

async function expectSame(query: string, variables: Answer, viewer: Viewer): Promise<Answer> {
  asked.compiled.length = 0;
  asked.stock.length = 0;
  const expected = await ask(stock, query, variables, viewer);
  const answered = await ask(compiled, query, variables, viewer);
  const again = await ask(compiled, query, variables, viewer); // from what was kept
  const order = query.includes('...') ? withoutOrder : withOrder;
  expect({ query, variables, answer: order(answered) }).toEqual({ query, variables, answer: order(expected) });
  expect({ query, variables, again }).toEqual({ query, variables, again: answered });
  expect([...asked.compiled].sort()).toEqual([...asked.stock, ...asked.stock].sort());
  return answered;
}

function operations(kind: 'query' | 'mutation', count: number, from: number) {
  const schema = buildGraphQLSchema(apiSdl);
  const found = [];
  for (let seed = from; found.length < count && seed < from + count * 10; seed += 1) {
    const operation = randomOperation({ schema, seed, kind, ids });
    if (validate(schema, parse(operation.query)).length === 0) found.push(operation);
  }
  expect(found).toHaveLength(count);
  return found;
}

describe('random operations are answered as the stock executor answers them', () => {
  it('for queries of every kind of viewer', async () => {
    const viewers = [
      world.direct.adminAgent,
      world.direct.helpdeskAgent,
      world.ownCustomerAdmin,
      operator,
      world.reseller.adminAgent,
    ];
    let withData = 0;
    for (const [index, { query, variables }] of operations('query', 250, 1).entries()) {
      const viewer = viewers[index % viewers.length];
      if (!viewer) throw new Error('There is no viewer.');
      const { data } = await expectSame(query, variables, viewer);
      if (data) withData += 1;
    }
    expect(withData).toBeGreaterThan(120);
  });

  it('for mutations, one after the other', async () => {
    for (const { query, variables } of operations('mutation', 60, 50_000))
      await expectSame(query, variables, world.direct.adminAgent);
  });

  it('when subgraphs answer errors, nulls and nothing at all', async () => {
    failing = (subgraph, { query, variables }, answer) => {
      const dice = createHash('sha256')
        .update(JSON.stringify([subgraph, query, variables]))
        .digest();
      if ((dice[0] ?? 0) < 30) throw new Error('The line is dead.');
      return spoiled(answer, dice);
    };
    let failed = 0;
    for (const { query, variables } of operations('query', 180, 100_000)) {
      const { errors, extensions } = await expectSame(query, variables, world.direct.adminAgent);
      if (errors ?? extensions) failed += 1;
    }
    expect(failed).toBeGreaterThan(45);
    failing = null;
  });
});

it('none of them was left to the stock executor, and what it runs by setting is counted', async () => {
  const fallbacks = async (executor: ExecutorName): Promise<unknown[]> => {
    const counter = (await metrics[executor].values()).find(({ name }) => name === 'graph_executor_fallbacks_total');
    return counter?.values.map(({ labels }) => labels) ?? [];
  };
  expect(await fallbacks('compiled')).toEqual([]);
  expect(await fallbacks('stock')).toEqual([{ reason: 'setting' }]);
});

/** An answer with nulls in places that the dice choose, some told as an error, some not. */
function spoiled(answer: SubgraphResponse, dice: Buffer): SubgraphResponse {
  let at = 1;
  const next = (): number => {
    at = (at + 1) % dice.length;
    return dice[at] ?? 0;
  };
  const errors = [...(answer.errors ?? [])];
  const spoil = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (path.length > 1 && next() < 6) {
      if (next() < 128) errors.push({ message: 'Spoiled.', path, extensions: { code: 'BAD_USER_INPUT' } });
      return null;
    }
    if (Array.isArray(value)) return value.map((item, index) => spoil(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === '__typename' ? inner : spoil(inner, [...path, name])]),
    );
  };
  const data = Object.entries(answer.data ?? {}).map(([name, value]) => [name, spoil(value, [name])]);
  return { data: answer.data ? Object.fromEntries(data) : null, ...(errors.length > 0 && { errors }) };
}

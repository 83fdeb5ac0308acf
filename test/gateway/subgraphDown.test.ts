import { fillCustomer } from '../support/fillCustomer.ts';
import { type DistributedApi, startDistributedApi } from '../support/startDistributedApi.ts';
import { aWorld, type World } from '../support/world.ts';

jest.setTimeout(90_000);

let api: DistributedApi;
let world: World;

beforeAll(async () => {
  api = await startDistributedApi();
  world = await aWorld(api);
  await fillCustomer(api, world.direct, world.ownCustomerId);
});
afterAll(() => api.close());

const QUERY = `query ($id: ID!) { customer(id: $id) { name subscriptions { totalCount } serviceRequests { totalCount } } }`;

it('a subgraph that is down costs only its own fields, and readiness says so', async () => {
  const whole = await api.run(QUERY, { id: world.ownCustomerId }, world.direct.adminAgent);
  expect(whole).toEqual({
    data: { customer: { name: 'Own Customer', subscriptions: { totalCount: 2 }, serviceRequests: { totalCount: 2 } } },
  });

  const support = api.processes.get('support');
  support?.kill('SIGKILL');
  await support?.ended;

  const { data, errors } = await api.run(QUERY, { id: world.ownCustomerId }, world.direct.adminAgent);
  expect(data).toEqual({ customer: { name: 'Own Customer', subscriptions: { totalCount: 2 }, serviceRequests: null } });
  expect(errors).toEqual([
    {
      message: 'The part of the graph that holds this field does not answer. Try again.',
      path: ['customer', 'serviceRequests'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
    },
  ]);
  const ready = await fetch(`${api.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'degraded', subgraphs: { customers: 'ready', subscriptions: 'ready', access: 'ready', support: 'down' } },
  ]);
});

it('a stopped process ends by itself and leaves no request half answered', async () => {
  const gateway = api.processes.get('gateway');
  const answers = Array.from({ length: 20 }, () => api.run(QUERY, { id: world.ownCustomerId }, world.direct.adminAgent));
  await answers[0];
  gateway?.kill('SIGTERM');
  const settled = await Promise.allSettled(answers);
  expect(settled.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  for (const answer of settled)
    if (answer.status === 'fulfilled') expect(answer.value.data).toHaveProperty('customer.name', 'Own Customer');
  expect(await gateway?.ended).toBe(0);
});

import { Writable } from 'node:stream';
import pino from 'pino';
import { asAdministrator } from '../support/postgres.ts';
import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';
import { aWorld, type World } from '../support/world.ts';

let api: HttpApi;
let world: World;
const lines: string[] = [];

beforeAll(async () => {
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(...chunk.toString().trim().split('\n'));
      done();
    },
  });
  api = await startHttpApi({ log: pino({ level: 'info' }, sink) });
  world = await aWorld(api);
});
afterAll(() => api.close());

function logged(): Record<string, unknown>[] {
  return lines.splice(0).map((line) => JSON.parse(line));
}

it('one request id runs from the client through the gateway and the subgraph into log and answer, and no secret does', async () => {
  const token = await api.token(world.direct.adminAgent);
  await api.sql('ALTER TABLE support.topic RENAME TO topic_gone');
  logged();
  const response = await api.post(
    { query: 'query Topics { supportTopics { id } }' },
    { authorization: `Bearer ${token}`, 'x-request-id': 'case-77' },
  );
  await api.sql('ALTER TABLE support.topic_gone RENAME TO topic');
  const body = await response.text();
  const entries = logged();

  expect(response.headers.get('x-request-id')).toBe('case-77');
  expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'case-77' });
  expect(body).not.toMatch(/topic_gone|relation|support\.topic|127\.0\.0\.1|node_modules/);
  expect(entries.map(({ requestId }) => requestId)).toEqual(entries.map(() => 'case-77'));
  expect(entries.find(({ msg }) => msg === 'A resolver failed.')).toMatchObject({
    subgraph: 'support',
    err: { message: expect.stringContaining('topic') },
  });
  expect(entries.find(({ msg }) => msg === 'request')).toMatchObject({
    operation: 'Topics',
    viewer: 'PARTNER_USER',
    partnerId: world.direct.id,
    codes: ['INTERNAL_SERVER_ERROR'],
    durationMs: expect.any(Number),
  });
  expect(JSON.stringify(entries)).not.toContain(token);
});

it('without its database the graph is live, not ready, and says so without details', async () => {
  const { database } = api;
  const name = new URL(database.adminUrl).pathname.slice(1);
  const maintenance = new URL(database.adminUrl);
  maintenance.pathname = '/postgres';
  const elsewhere = (sql: string) => asAdministrator(maintenance.href, (client) => client.query(sql));
  await elsewhere(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  await elsewhere(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);

  const live = await fetch(`${api.url}/health/live`);
  const ready = await fetch(`${api.url}/health/ready`);
  const authorization = `Bearer ${await api.token(world.direct.adminAgent)}`;
  const answer = await api.post({ query: '{ customers { totalCount } }' }, { authorization });
  const body = await answer.text();

  expect(live.status).toBe(200);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'unavailable', subgraphs: { customers: 'down', subscriptions: 'down', access: 'down', support: 'down' } },
  ]);
  expect(body).toContain('INTERNAL_SERVER_ERROR');
  expect(body).not.toMatch(new RegExp(`${name}|postgres|127\\.0\\.0\\.1|ECONN`));

  await elsewhere(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
  const again = await api.post({ query: '{ customers { totalCount } }' }, { authorization });
  expect(await again.json()).toEqual({ data: { customers: { totalCount: 2 } } });
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
});

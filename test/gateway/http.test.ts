import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';
import { aWorld, type World } from '../support/world.ts';

let api: HttpApi;
let world: World;

beforeAll(async () => {
  api = await startHttpApi({ bodyLimitBytes: 20_000 });
  world = await aWorld(api);
});
afterAll(() => api.close());

const VIEWER = '{ viewer { kind } }';

async function answerOf(response: Response): Promise<{ status: number; body: unknown }> {
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('a request', () => {
  it('is answered to nobody where everybody may ask', async () => {
    expect(await answerOf(await api.post({ query: VIEWER }))).toEqual({
      status: 200,
      body: { data: { viewer: { kind: 'ANONYMOUS' } } },
    });
  });

  it('is answered to the bearer of a token, whose roles access knows', async () => {
    const authorization = `Bearer ${await api.token(world.direct.adminAgent)}`;
    const response = await api.post({ query: '{ viewer { kind id roles mfa partner { id } } }' }, { authorization });

    const { id, partnerId } = world.direct.adminAgent;
    expect(await answerOf(response)).toEqual({
      status: 200,
      body: { data: { viewer: { kind: 'PARTNER_USER', id, roles: ['ADMIN_AGENT'], mfa: true, partner: { id: partnerId } } } },
    });
  });

  it('carries its request id through, or gets one', async () => {
    const named = await api.post({ query: VIEWER }, { 'x-request-id': 'ticket-4711' });
    const unnamed = await api.post({ query: VIEWER }, { 'x-request-id': 'not an id, with spaces' });

    expect(named.headers.get('x-request-id')).toBe('ticket-4711');
    expect(unnamed.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['no bearer', 'Basic abc', 'The Authorization header must be "Bearer" and a token.'],
    ['no token', 'Bearer one.two', 'The bearer token is not a JSON web token.'],
    ['a token nobody signed', 'Bearer e30.e30.c2ln', 'The bearer token is not valid: its signature does not hold.'],
  ])('with %s is refused with 401', async (_, authorization, message) => {
    const { status, body } = await answerOf(await api.post({ query: VIEWER }, { authorization }));
    expect({ status, body }).toEqual({ status: 401, body: { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] } });
  });

  it('is refused when the token has expired, and taken up to its last second', async () => {
    const authorization = `Bearer ${await api.token(world.direct.adminAgent)}`;
    const week = 7 * 24 * 3600_000;
    const made = api.now();
    try {
      api.setNow(new Date(made.getTime() + week - 1000).toISOString());
      expect((await api.post({ query: VIEWER }, { authorization })).status).toBe(200);
      api.setNow(new Date(made.getTime() + week).toISOString());
      const { status, body } = await answerOf(await api.post({ query: VIEWER }, { authorization }));
      expect({ status, body }).toEqual({
        status: 401,
        body: { errors: [{ message: 'The bearer token has expired: get a new one.', extensions: { code: 'UNAUTHENTICATED' } }] },
      });
    } finally {
      api.setNow(made.toISOString());
    }
  });

  it('of a user that the partner does not know is refused', async () => {
    const authorization = `Bearer ${await api.token({ ...world.direct.adminAgent, id: 'pusr_unknown' })}`;
    expect((await api.post({ query: VIEWER }, { authorization })).status).toBe(401);
  });

  it('of a user who says it belongs to another partner is refused', async () => {
    const authorization = `Bearer ${await api.token({ ...world.direct.adminAgent, partnerId: world.otherDirect.id })}`;
    expect((await api.post({ query: VIEWER }, { authorization })).status).toBe(401);
  });
});

describe('an operation that does not fit', () => {
  it.each([
    ['is no GraphQL', { query: '{ viewer { ' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['asks for an unknown field', { query: '{ viewer { shoeSize } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'names an unknown operation',
      { query: 'query A { viewer { kind } }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['lacks a variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
    [
      'holds U+0000 in a variable',
      { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'cus_\u0000' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['holds U+0000 in its text', { query: '{ node(id: "cus_\\u0000") { id } }' }, 400, 'BAD_USER_INPUT'],
    ['is empty', {}, 400, 'BAD_REQUEST'],
    ['is nested past the stack', { query: '{a'.repeat(2400) }, 400, 'BAD_USER_INPUT'],
    [
      'has a variable nested past any sense',
      { query: VIEWER, variables: { s: JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'holds a day that is none',
      { query: '{ subscriptions(filter: { endsFrom: "2026-02-30" }) { totalCount } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'holds a day that is none in a variable',
      {
        query: 'query ($day: Date) { subscriptions(filter: { endsFrom: $day }) { totalCount } }',
        variables: { day: '0000-01-01' },
      },
      400,
      'BAD_USER_INPUT',
    ],
  ])('because it %s is refused', async (_, body, status, code) => {
    const answer = await api.post(body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each([
    ['a syntax error', { query: '{ viewer { ' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ viewer { shoeSize } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 'BAD_USER_INPUT'],
  ])('because of %s is answered with 200 to a caller who takes application/json alone', async (_, body, code) => {
    const answer = await api.post(body, { accept: 'application/json' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('because it is too deep names the limit', async () => {
    const query = `{ customer(id: "cus_x") { ${'subscriptions { nodes { customer { '.repeat(5)} id ${'} } } '.repeat(5)} } }`;
    const answer = await api.post({ query });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', maximum: 15, found: 17 } }] });
  });

  it('because it is too large names the limit', async () => {
    const fields = Array.from({ length: 1001 }, (_, index) => `f${index}: __typename`).join(' ');
    const answer = await api.post({ query: `{ ${fields} }` });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', maximum: 1000, found: 1001 } }],
    });
  });

  it('because it has too many words names the limit', async () => {
    const answer = await api.post({ query: `{ ${'a '.repeat(5001)} }` });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', maximum: 5000 } }] });
  });

  it('because the lists in its lists multiply names the limit, whether pages are written or come in variables', async () => {
    const nested = (size: string): string =>
      `subscriptions(first: ${size}) { nodes { customer { subscriptions(first: ${size}) { nodes { customer { subscriptions(first: ${size}) { nodes { id } } } } } } } }`;
    const written = await api.post({ query: `{ customer(id: "cus_x") { ${nested('100')} } }` });
    const given = await api.post({
      query: `query ($n: Int = 1) { customer(id: "cus_x") { ${nested('$n')} } }`,
      variables: { n: 100 },
    });
    const small = await api.post({ query: `query ($n: Int = 1) { customer(id: "cus_x") { ${nested('$n')} } }` });

    for (const answer of [written, given]) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', maximum: 100_000, found: 2_030_302 } }],
      });
    }
    expect(small.status).toBe(200);
  });

  it('because it holds too many mutations names the limit', async () => {
    const decide = 'decideCustomerVerification(input: { customerId: "cus_x", decision: ALLOWED }) { userErrors { code } }';
    const query = `mutation { ${Array.from({ length: 51 }, (_, index) => `m${index}: ${decide}`).join(' ')} }`;
    const answer = await api.post({ query });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', maximum: 50, found: 51 } }] });
  });

  it('because its body is no JSON, of another type or too long is told so', async () => {
    expect((await api.post('{')).status).toBe(400);
    expect((await api.post('query=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    const long = await api.post({ query: `{ viewer { kind } } # ${'x'.repeat(20_000)}` });
    expect(long.status).toBe(413);
    expect(await long.json()).toEqual({
      errors: [{ message: 'The body of the request is longer than 20000 bytes.', extensions: { code: 'PAYLOAD_TOO_LARGE' } }],
    });
  });
});

describe('the front', () => {
  it('serves a page, the schema, and says what it does not have', async () => {
    const page = await fetch(api.url);
    const schema = await fetch(`${api.url}/schema.graphql`);
    const nothing = await fetch(`${api.url}/nothing`);

    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<h1>Partner Graph</h1>');
    expect([schema.status, (await schema.text()).includes('type CustomerSubscription implements Node')]).toEqual([200, true]);
    expect(nothing.status).toBe(404);
  });

  it('refuses a simple cross-site request', async () => {
    const answer = await fetch(`${api.url}/graphql?query=${encodeURIComponent(VIEWER)}`);
    expect(answer.status).toBe(400);
  });

  it('is live and ready', async () => {
    expect(await (await fetch(`${api.url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${api.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', subgraphs: { customers: 'ready', subscriptions: 'ready', access: 'ready', support: 'ready' } },
    ]);
  });
});

import { type RawRequest, rawRequest } from '../support/rawRequest.ts';
import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';

const PORTAL = 'https://portal.example';
const QUERY = `?query=${encodeURIComponent('{ viewer { kind } }')}`;

let api: HttpApi;
let open: HttpApi;
let closed: HttpApi;

beforeAll(async () => {
  api = await startHttpApi({ corsOrigins: [PORTAL], bodyLimitBytes: 1000 });
  open = await startHttpApi({ corsOrigins: ['*'] });
  closed = await startHttpApi();
});
afterAll(() => Promise.all([api.close(), open.close(), closed.close()]));

function ask({ url }: HttpApi, options: RawRequest, search = '') {
  return rawRequest(`${url}/graphql${search}`, options);
}

const PREFLIGHT = {
  method: 'OPTIONS',
  headers: { origin: PORTAL, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
};

describe('/graphql', () => {
  it('shows a person with a browser the page at the root', async () => {
    const page = await ask(closed, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body.toString()).toContain('<h1>Partner Graph</h1>');
  });

  it('says to a program that asks nothing what is missing', async () => {
    const answer = await ask(closed, { headers: { accept: 'application/json', 'content-type': 'application/json' } });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body.toString())).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('answers HEAD as GET, without the body', async () => {
    const headers = { 'apollo-require-preflight': 'true', accept: 'application/json' };
    const got = await ask(closed, { headers }, QUERY);
    const head = await ask(closed, { headers, method: 'HEAD' }, QUERY);
    expect(JSON.parse(got.body.toString())).toEqual({ data: { viewer: { kind: 'ANONYMOUS' } } });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(got.body.length), 0]);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('refuses %s and names what it takes', async (method) => {
    const { status, headers, body } = await ask(closed, { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(JSON.parse(body.toString())).toEqual({
      errors: [{ message: 'Operations go to POST /graphql.', extensions: { code: 'METHOD_NOT_ALLOWED' } }],
    });
  });

  it('tells by OPTIONS what it takes', async () => {
    const { status, headers, body } = await ask(closed, { method: 'OPTIONS' });
    expect([status, headers.allow, headers['content-length'], body.length]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
      undefined,
      0,
    ]);
  });
});

describe('a page of another origin', () => {
  it('that is listed may ask, with a token and a request id of its own', async () => {
    const { status, headers } = await ask(api, PREFLIGHT);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': PORTAL,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': expect.stringMatching(/\bauthorization, content-type,.*\bx-request-id\b/),
      'access-control-max-age': '7200',
      vary: 'Origin',
    });
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('that is listed may read answers and refusals', async () => {
    const headers = { origin: PORTAL, 'content-type': 'application/json' };
    const answer = await ask(api, { method: 'POST', headers, body: '{"query":"{ viewer { kind } }"}' });
    const refusal = await ask(api, { method: 'POST', headers, body: ' '.repeat(1001) });
    expect([answer.status, refusal.status]).toEqual([200, 413]);
    for (const sent of [answer, refusal]) {
      expect(sent.headers).toMatchObject({
        'access-control-allow-origin': PORTAL,
        'access-control-expose-headers': expect.stringContaining('x-request-id'),
        vary: expect.stringContaining('Origin'),
      });
    }
  });

  it('that is not listed is told nothing', async () => {
    for (const origin of ['https://other.example', `${PORTAL}.other.example`, 'null']) {
      const { headers } = await ask(api, { ...PREFLIGHT, headers: { ...PREFLIGHT.headers, origin } });
      expect([headers['access-control-allow-origin'], headers.vary]).toEqual([undefined, 'Origin']);
    }
    expect((await ask(closed, PREFLIGHT)).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('may always ask where any may', async () => {
    expect((await ask(open, PREFLIGHT)).headers['access-control-allow-origin']).toBe('*');
  });
});

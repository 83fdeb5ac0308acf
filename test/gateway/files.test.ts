import { fileUrl } from '../../subgraphs/customers/domain/fileLink.ts';
import { secretHash } from '../../subgraphs/shared/secretHash.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { aFileLink } from '../subgraphs/customers/fileLinks.ts';
import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';
import { aCustomerAdmin, operator } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const FILE = { fileName: 'names "1".csv', contentType: 'text/csv; charset=utf-8', content: '\u{feff}Ann\r\nBob\r\n' };

let api: HttpApi;
let world: World;

beforeAll(async () => {
  api = await startHttpApi({ now: NOW });
  world = await aWorld(api);
});
beforeEach(() => api.setNow(NOW));
afterAll(() => api.close());

const aLink = (more: Partial<Parameters<typeof aFileLink>[2]> = {}, viewer: Viewer = world.direct.adminAgent): Promise<string> =>
  aFileLink(api, world.direct.id, { target: FILE, ...more }, viewer);

const open = (token: string, method = 'GET') => fetch(`${api.url}${fileUrl(null, token)}`, { method, redirect: 'manual' });
const stored = (token: string) => api.sql('SELECT * FROM customers.file_link WHERE token_hash = $1', [secretHash(token)]);

describe('a link to a file', () => {
  it('is opened without a bearer token, and nothing on the way may keep what it leads to', async () => {
    const token = await aLink();
    const answer = await open(token);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).toBe(FILE.content);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="names__1_.csv"',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(await (await open(token, 'HEAD')).text()).toBe('');
  });

  it('may lead elsewhere', async () => {
    const answer = await open(await aLink({ target: { redirectTo: 'https://docs.example/agreement.docx' } }));
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('https://docs.example/agreement.docx');
  });

  it('may be made by a customer, the operator and an application', async () => {
    for (const viewer of [aCustomerAdmin(world.ownCustomerId), operator, world.reseller.app])
      expect((await open(await aLink({}, viewer))).status).toBe(200);
  });

  it('holds until its last instant, is gone then, and is unknown a week later', async () => {
    const token = await aLink({ expiredCode: 'DOCUMENT_LINK_EXPIRED' });
    api.setNow('2026-03-01T08:04:59.999Z');
    expect((await open(token)).status).toBe(200);
    api.setNow('2026-03-01T08:05:00.000Z');
    const gone = {
      errors: [{ message: 'The link has expired. Ask for a new one.', extensions: { code: 'DOCUMENT_LINK_EXPIRED' } }],
    };
    for (const settle of [async () => undefined, () => api.settle()]) {
      await settle();
      const answer = await open(token);
      expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 410, body: gone });
    }
    expect(await stored(token)).toMatchObject([{ content: null, token: null, redirect_to: null }]);
    api.setNow('2026-03-08T08:04:59.999Z');
    await api.settle();
    expect((await open(token)).status).toBe(410);
    api.setNow('2026-03-08T08:05:00.000Z');
    await api.settle();
    expect(await stored(token)).toEqual([]);
    expect((await open(token)).status).toBe(404);
  });

  it.each(['', 'short', 'a'.repeat(43), `${'a'.repeat(42)}%2F`, `${'a'.repeat(43)}/more`])(
    'that was never made is not found: %j',
    async (token) => {
      const answer = await open(token);
      const body = { errors: [{ message: 'There is no such file.', extensions: { code: 'NOT_FOUND' } }] };
      expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 404, body });
    },
  );

  it('stands in the database as a hash, and as itself only where its owner reads it again', async () => {
    const once = await aLink();
    expect(JSON.stringify(await stored(once))).not.toContain(once);
    const again = await aLink({ isReadAgain: true });
    expect(await stored(again)).toMatchObject([{ token: again, partner_id: world.direct.id }]);
    const count = 'SELECT count(*) AS count FROM customers.file_link WHERE token = $1';
    const seen = async (viewer: Viewer) =>
      (await api.subgraphs.customers.database.read<{ count: number }>(viewer, count, [again]))[0]?.count;
    expect(await seen(world.direct.adminAgent)).toBe(1);
    expect(await seen(world.otherDirect.adminAgent)).toBe(0);
  });

  it('leads nobody to the field behind it: clients do not have it', async () => {
    const { errors } = await api.run('{ sharedFile(token: "a") { content } }', {}, world.direct.adminAgent);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

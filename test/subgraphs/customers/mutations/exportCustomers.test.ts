import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner, type TestPartner } from '../../../support/builders.ts';
import { type HttpApi, startHttpApi } from '../../../support/startHttpApi.ts';
import { aCustomerAdmin, aPartnerApp, aPartnerUser, operator } from '../../../support/viewers.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const EXPORT = 'id state rowCount csvUrl requestedAt readyAt expiresAt';
const ASK = `mutation ($input: ExportCustomersInput!) {
  exportCustomers(input: $input) { export { ${EXPORT} } userErrors { code } plan { changes { type field after } events { type } } }
}`;
const READ = `query ($id: ID!) { customerExport(id: $id) { ${EXPORT} } node(id: $id) { id } }`;
const PAGE = `query ($after: String) {
  customers(first: 100, after: $after) { edges { cursor } totalCount pageInfo { hasNextPage endCursor } }
}`;

let api: HttpApi;
let direct: TestPartner;
let otherDirect: TestPartner;
let agent: Viewer;
beforeAll(async () => {
  api = await startHttpApi({ now: NOW });
  direct = await aPartner(api, 'DIRECT_BILL');
  otherDirect = await aPartner(api, 'DIRECT_BILL');
  agent = aPartnerUser(direct, 'pusr_exporter', ['SALES_AGENT']);
});
beforeEach(() => api.setNow(NOW));
afterAll(() => api.close());

async function ask(input: object = {}, viewer: Viewer = agent) {
  const { data, errors } = await api.run(ASK, { input }, viewer);
  return errors ? { errors } : Object(data).exportCustomers;
}
const read = async (id: string, viewer: Viewer = agent) => Object((await api.run(READ, { id }, viewer)).data);
const open = (csvUrl: string) => fetch(`${api.url}${csvUrl}`);
const sellerOf = (partner: TestPartner) => aPartnerUser(partner, `pusr_${partner.id}`, ['ADMIN_AGENT']);

/** Asks for the file of a partner, lets it be made and opens it. */
async function fileOf(partner: TestPartner): Promise<string> {
  const viewer = sellerOf(partner);
  const { id } = (await ask({}, viewer)).export;
  await api.settle();
  const response = await open((await read(id, viewer)).customerExport.csvUrl);
  return Buffer.from(await response.arrayBuffer()).toString('utf8');
}

describe('an export of the list', () => {
  it('waits, is ready for a day, and expires', async () => {
    await aCustomer(api, direct, { companyName: 'Contoso' });
    const asked = (await ask()).export;
    const waiting = {
      id: expect.stringMatching(/^exp_/),
      state: 'PENDING',
      rowCount: null,
      csvUrl: null,
      requestedAt: NOW,
      readyAt: null,
      expiresAt: null,
    };
    expect(asked).toEqual(waiting);
    expect((await ask()).export.id).toBe(asked.id);

    api.setNow('2026-03-01T08:00:05.000Z');
    await api.settle();
    const ready = {
      ...waiting,
      state: 'READY',
      rowCount: 1,
      csvUrl: expect.stringMatching(/^\/files\/[\w-]{43}$/),
      readyAt: '2026-03-01T08:00:05.000Z',
      expiresAt: '2026-03-02T08:00:05.000Z',
    };
    const { customerExport, node } = await read(asked.id);
    expect({ customerExport, node }).toEqual({ customerExport: ready, node: { id: asked.id } });
    const { csvUrl } = customerExport;
    const response = await open(csvUrl);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="customers-2026-03-01.csv"');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await ask()).export.id).not.toBe(asked.id);

    api.setNow('2026-03-02T08:00:05.000Z');
    expect((await read(asked.id)).customerExport.csvUrl).toBeNull();
    expect((await open(csvUrl)).status).toBe(410);
    await api.settle();
    expect((await read(asked.id)).customerExport).toMatchObject({ state: 'EXPIRED', rowCount: 1, csvUrl: null });
    const told = await api.sql(
      `SELECT type, payload, command FROM customers.event WHERE subject = $1 AND partner_id = $2 ORDER BY position`,
      [asked.id, direct.id],
    );
    expect(told).toEqual([
      { type: 'customer.export.requested', payload: {}, command: 'exportCustomers' },
      { type: 'customer.export.ready', payload: { rowCount: 1 }, command: 'advanceCustomerExport' },
      { type: 'customer.export.expired', payload: { rowCount: 1 }, command: 'advanceCustomerExport' },
    ]);
  });

  it('5.1 and 5.3: holds the whole list, however many pages that is and whatever a filter shows', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL');
    for (let at = 0; at < 130; at += 1) await aCustomer(api, partner, { companyName: `Customer ${String(at).padStart(3, '0')}` });
    const first = Object((await api.run(PAGE, {}, sellerOf(partner))).data).customers;
    expect(first).toMatchObject({ totalCount: 130, pageInfo: { hasNextPage: true } });
    expect(first.edges).toHaveLength(100);
    const next = Object((await api.run(PAGE, { after: first.pageInfo.endCursor }, sellerOf(partner))).data).customers;
    expect(next).toMatchObject({ totalCount: 130, pageInfo: { hasNextPage: false } });
    expect(next.edges).toHaveLength(30);

    const lines = (await fileOf(partner)).split('\r\n');
    expect(lines).toHaveLength(132);
    expect(lines.at(-1)).toBe('');
    expect(lines[0]).toBe('\u{feff}Microsoft ID,Company name,Primary domain name,Relationship,Tags');
    expect(lines.slice(1, 131).map((line) => line.split(',')[1])).toEqual(
      Array.from({ length: 130 }, (_, at) => `Customer ${String(at).padStart(3, '0')}`),
    );
  });

  it('shows each customer by the name of the partner, with its tags, and no formula', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL');
    const tenantId = '6c4f9d30-0000-4000-8000-000000000004';
    const domain = 'quoted.onmicrosoft.com';
    await aCustomer(api, partner, {
      tenantId,
      domain,
      relationship: { friendlyName: 'The "Best", Ltd', tags: ['West', 'gold'] },
    });
    await aCustomer(api, partner, { relationship: { friendlyName: '=1+1', tags: ['-x'], state: 'REMOVING' } });
    await aCustomer(api, partner, { companyName: 'Ended', relationship: { state: 'NONE' } });
    const [, first, second, ...rest] = (await fileOf(partner)).split('\r\n');
    expect(first).toMatch(/^[0-9a-f-]{36},'=1\+1,customer\d+\.onmicrosoft\.com,Cloud Reseller,'-x$/);
    expect(second).toBe(`${tenantId},"The ""Best"", Ltd",${domain},Cloud Reseller,gold;West`);
    expect(rest).toEqual(['']);
  });

  it('of a partner without customers holds the header alone', async () => {
    const text = await fileOf(await aPartner(api, 'INDIRECT_RESELLER'));
    expect(text).toBe('\u{feff}Microsoft ID,Company name,Primary domain name,Relationship,Tags\r\n');
  });

  it('is nothing to another partner, and its secret stands in no log', async () => {
    const { id } = (await ask()).export;
    await api.settle();
    const { csvUrl } = (await read(id)).customerExport;
    expect(await read(id, sellerOf(otherDirect))).toEqual({ customerExport: null, node: null });
    const secret = csvUrl.slice('/files/'.length);
    for (const table of ['event', 'command_record']) {
      const rows = await api.sql(`SELECT 1 FROM customers.${table} t WHERE t::text LIKE '%' || $1 || '%'`, [secret]);
      expect(rows).toEqual([]);
    }
  });

  it('is repeated by its key without another one, and planned without being stored', async () => {
    const first = (await ask({ idempotencyKey: 'export' })).export.id;
    await api.settle();
    expect((await ask({ idempotencyKey: 'export' })).export.id).toBe(first);
    const planned = await ask({ dryRun: true });
    expect(planned).toMatchObject({ export: null, plan: { events: [{ type: 'customer.export.requested' }] } });
    const counted = await api.sql(`SELECT count(*)::int AS count FROM customers.customer_export WHERE state = 'PENDING'`);
    expect(counted).toEqual([{ count: 0 }]);
  });

  it('asked for twice at once is one', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL');
    const answers = await Promise.all([ask({}, sellerOf(partner)), ask({}, sellerOf(partner))]);
    expect(new Set(answers.map((answer) => answer.export.id)).size).toBe(1);
  });

  it('is for those who sell, and for applications', async () => {
    expect((await ask({}, aPartnerApp(direct, 'pusr_app'))).userErrors).toEqual([]);
    const helpdesk = aPartnerUser(direct, 'pusr_helpdesk', ['HELPDESK_AGENT']);
    for (const viewer of [helpdesk, aCustomerAdmin('cus_1'), operator])
      expect(await ask({}, viewer)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } }] });
    expect(await ask({}, { kind: 'ANONYMOUS' })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const { errors } = await api.run(READ, { id: 'exp_1' }, helpdesk);
    expect(errors?.[0]).toMatchObject({ path: ['customerExport'], extensions: { code: 'FORBIDDEN' } });
  });
});

import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../support/builders.ts';
import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';
import { aPartnerApp, aPartnerUser, operator } from '../support/viewers.ts';
import { aWorld } from '../support/world.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const LIST = '{ customers { totalCount } }';

let api: HttpApi;
let direct: TestPartner;
beforeAll(async () => {
  api = await startHttpApi({ now: NOW, customerReadsPerMinute: 500 });
  direct = await aPartner(api, 'DIRECT_BILL');
});
afterAll(() => api.close());

const codeOf = async (query: string, viewer: Viewer) => (await api.run(query, {}, viewer)).errors?.[0]?.extensions ?? null;

it('5.5: the 501st read of a partner within a minute is refused, and the next minute begins anew', async () => {
  const viewer = aPartnerUser(direct, 'pusr_reader', ['HELPDESK_AGENT']);
  for (let read = 0; read < 500; read += 1) expect(await codeOf(LIST, viewer)).toBeNull();
  api.setNow('2026-03-01T08:00:59.500Z');
  expect(await codeOf(LIST, viewer)).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: 1 });
  api.setNow(NOW);
  const limited = { code: 'RATE_LIMITED', retryAfterSeconds: 60 };
  for (const query of [
    '{ customer(id: "cus_1") { id } }',
    '{ customerByDomain(domain: "a") { id } }',
    '{ ...f } fragment f on Query { a: customers { totalCount } }',
  ])
    expect(await codeOf(query, aPartnerApp(direct, 'pusr_app'))).toEqual(limited);
  expect(await codeOf('{ viewerPartner { id } }', viewer)).toBeNull();
  expect(await codeOf(LIST, operator)).toBeNull();
  expect(await codeOf(LIST, aPartnerUser(await aPartner(api, 'DIRECT_BILL'), 'pusr_other', ['HELPDESK_AGENT']))).toBeNull();
  api.setNow('2026-03-01T08:01:00.000Z');
  expect(await codeOf(LIST, viewer)).toBeNull();
});

it('counts once for each request over HTTP, the short way too, and refuses with 429', async () => {
  const http = await startHttpApi({ now: NOW, customerReadsPerMinute: 3 });
  try {
    const { direct: partner } = await aWorld(http);
    const authorization = `Bearer ${await http.token(partner.helpdeskAgent)}`;
    const statuses: number[] = [];
    for (let read = 0; read < 5; read += 1) {
      const response = await http.post({ query: LIST }, { authorization });
      statuses.push(response.status);
      await response.text();
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  } finally {
    await http.close();
  }
});

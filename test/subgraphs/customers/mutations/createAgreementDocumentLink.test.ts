import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner } from '../../../support/builders.ts';
import { type HttpApi, startHttpApi } from '../../../support/startHttpApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const NOW = '2026-03-01T08:00:00.000Z';
const LINK = `mutation ($input: CreateAgreementDocumentLinkInput!) {
  createAgreementDocumentLink(input: $input) {
    link { displayUri downloadUri language country expiresAt }
    userErrors { code field params { name value } }
    plan { events { type } }
  }
}`;

let api: HttpApi;
let world: World;
beforeAll(async () => {
  api = await startHttpApi({ now: NOW });
  world = await aWorld(api);
});
beforeEach(() => api.setNow(NOW));
afterAll(() => api.close());

async function link(input: object = {}, viewer: Viewer = world.direct.adminAgent) {
  const { data, errors } = await api.run(LINK, { input: { templateId: TEMPLATE, ...input } }, viewer);
  return errors ? { errors } : Object(data).createAgreementDocumentLink;
}
const open = (uri: string) => fetch(`${api.url}${uri}`, { redirect: 'manual' });

describe('a link to the text of an agreement', () => {
  it('leads to the text for five minutes, for whoever has it', async () => {
    const { link: made, userErrors } = await link({ language: 'cs-CZ', country: 'CZ' });
    expect(userErrors).toEqual([]);
    const uri = expect.stringMatching(/^\/files\/[\w-]{43}$/);
    expect(made).toEqual({
      ...{ displayUri: uri, downloadUri: made.displayUri, language: 'cs-CZ', country: 'CZ' },
      expiresAt: '2026-03-01T08:05:00.000Z',
    });
    for (const address of [made.displayUri, made.downloadUri]) {
      const answer = await open(address);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://aka.ms/customeragreement']);
    }
  });

  it('customers 15.3: is answered with DOCUMENT_LINK_EXPIRED 5 minutes and 1 second later', async () => {
    const made = (await link()).link;
    api.setNow('2026-03-01T08:04:59Z');
    expect((await open(made.displayUri)).status).toBe(302);
    api.setNow('2026-03-01T08:05:01Z');
    const expired = await open(made.displayUri);
    expect([expired.status, await expired.json()]).toMatchObject([
      410,
      { errors: [{ extensions: { code: 'DOCUMENT_LINK_EXPIRED' } }] },
    ]);
  });

  it('customers 15.2: in `cs-cz` answers `en-US`, and in absence of both the text of the United States', async () => {
    expect((await link({ language: 'cs-cz', country: 'CZ' })).link).toMatchObject({ language: 'en-US', country: 'CZ' });
    expect((await link()).link).toMatchObject({ language: 'en-US', country: 'US' });
  });

  it('is told once, and no trace of it is kept', async () => {
    const first = await link({ idempotencyKey: 'link-1' });
    expect((await link({ idempotencyKey: 'link-1' })).link).toBeNull();
    const secret = first.link.displayUri.slice('/files/'.length);
    const traces = await api.sql(
      `SELECT 1 FROM customers.file_link l WHERE to_jsonb(l)::text LIKE '%' || $1 || '%'
       UNION ALL SELECT 1 FROM customers.event e WHERE to_jsonb(e)::text LIKE '%' || $1 || '%'
       UNION ALL SELECT 1 FROM customers.command_record r WHERE to_jsonb(r)::text LIKE '%' || $1 || '%'`,
      [secret],
    );
    expect(traces).toEqual([]);
  });

  it('is not made on a dry run', async () => {
    const [before] = await api.sql('SELECT count(*) FROM customers.file_link');
    const planned = await link({ dryRun: true });
    expect(planned).toEqual({ link: null, userErrors: [], plan: { events: [{ type: 'agreement.document_link.created' }] } });
    expect((await api.sql('SELECT count(*) FROM customers.file_link'))[0]).toEqual(before);
  });
});

describe('a link is refused', () => {
  const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);

  it('customers 15.4: for China, and in a cloud without agreements', async () => {
    expect((await link({ country: 'CN' })).userErrors).toEqual([
      {
        code: 'AGREEMENT_NOT_OFFERED_IN_COUNTRY',
        field: ['input', 'country'],
        params: [{ name: 'country', value: 'CN' }],
      },
    ]);
    const government = await aPartner(api, 'DIRECT_BILL', { cloud: 'US_GOVERNMENT' });
    expect(codes(await link({}, aPartnerUser(government, 'pusr_gov', ['ADMIN_AGENT'])))).toEqual(['NOT_AVAILABLE_IN_CLOUD']);
  });

  it('for what there is not', async () => {
    expect(codes(await link({ templateId: randomUUID(), country: 'XX' }))).toEqual([
      'AGREEMENT_TEMPLATE_NOT_FOUND',
      'COUNTRY_NOT_SUPPORTED',
    ]);
  });

  it('for applications, and for roles that do not read agreements', async () => {
    const { direct, ownCustomerAdmin, reseller } = world;
    for (const viewer of [direct.helpdeskAgent, direct.globalAdmin, reseller.salesAgent, ownCustomerAdmin, operator]) {
      expect((await link({}, viewer)).userErrors).toEqual([]);
    }
    expect(await link({}, direct.app)).toMatchObject({ errors: [{ extensions: { reason: 'APP_ONLY_NOT_SUPPORTED' } }] });
    const billing = { ...direct.globalAdmin, roles: ['BILLING_ADMIN'] as const };
    expect(await link({}, billing)).toMatchObject({ errors: [{ extensions: { reason: 'ROLE_REQUIRED' } }] });
  });
});

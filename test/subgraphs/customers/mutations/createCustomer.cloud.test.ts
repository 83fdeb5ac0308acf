import type { Cloud } from '../../../../subgraphs/customers/domain/cloud.ts';
import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aCreation, countAll, create } from '../creations.ts';

const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const CUSTOMER = `query ($id: ID!) {
  customer(id: $id) { domain cloud agreement { state } purchaseReadiness { blockers } }
  viewerPartner { cloud }
}`;
const AVAILABLE = 'query ($domainPrefix: String!) { domainAvailability(domainPrefix: $domainPrefix) { domain isAvailable } }';
const CONFIRMATION = {
  templateId: TEMPLATE,
  dateAgreed: '2026-02-27T00:00:00Z',
  primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' },
};

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function anAgentIn(cloud: Cloud) {
  return aPartnerUser(await aPartner(api, 'DIRECT_BILL', { cloud }), api.newId('PartnerUser'), ['ADMIN_AGENT']);
}

describe('a customer is created in the cloud of its partner', () => {
  it.each([
    ['GLOBAL', '.onmicrosoft.com', ['CUSTOMER_UNDER_REVIEW', 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'], true],
    ['US_GOVERNMENT', '.onmicrosoft.us', ['CUSTOMER_UNDER_REVIEW'], false],
    ['CHINA_21VIANET', '.partner.onmschina.cn', ['CUSTOMER_UNDER_REVIEW'], false],
  ] as const)('%s: its domain ends in %s', async (cloud, ending, blockers, isGdapAsked) => {
    const agent = await anAgentIn(cloud);
    const creation = aCreation();
    const domain = `${creation.domainPrefix}${ending}`;
    const available = () => api.run(AVAILABLE, { domainPrefix: creation.domainPrefix }, agent);
    expect((await available()).data).toEqual({ domainAvailability: { domain, isAvailable: true } });

    const { customer } = await create(api, creation, agent);
    expect((await api.run(CUSTOMER, { id: customer.id }, agent)).data).toEqual({
      customer: {
        domain,
        cloud,
        agreement: cloud === 'GLOBAL' ? { state: 'NOT_ACCEPTED' } : null,
        purchaseReadiness: { blockers },
      },
      viewerPartner: { cloud },
    });
    expect((await available()).data).toEqual({ domainAvailability: { domain, isAvailable: false } });
    const told = await api.sql<{ type: string }>('SELECT type FROM customers.event WHERE customer_id = $1', [customer.id]);
    expect(told.some(({ type }) => type === 'customer.default_gdap.requested')).toBe(isGdapAsked);
    const facts = await api.sql(
      "SELECT payload ->> 'agreementAccepted' AS settled FROM customers.event WHERE subject = $1 LIMIT 1",
      [customer.id],
    );
    expect(facts).toEqual([{ settled: String(cloud !== 'GLOBAL') }]);
  });

  it('one prefix is free in one cloud when it is taken in another', async () => {
    const creation = aCreation();
    expect((await create(api, creation, await anAgentIn('GLOBAL'))).userErrors).toEqual([]);
    expect((await create(api, creation, await anAgentIn('US_GOVERNMENT'))).userErrors).toEqual([]);
  });

  it('where there are no agreements a confirmation is refused, and nothing is written', async () => {
    const agent = await anAgentIn('US_GOVERNMENT');
    const before = await countAll(api);
    const refused = await create(api, aCreation({ companyName: 'GmbH', agreementConfirmation: CONFIRMATION }), agent);
    expect(refused.userErrors).toEqual([
      expect.objectContaining({ code: 'COMPANY_NAME_INVALID' }),
      {
        code: 'NOT_AVAILABLE_IN_CLOUD',
        field: ['input', 'agreementConfirmation'],
        params: [{ name: 'cloud', value: 'US_GOVERNMENT' }],
        partnerCenterCode: null,
      },
    ]);
    expect(await countAll(api)).toEqual(before);
    expect((await create(api, aCreation({ agreementConfirmation: CONFIRMATION }), await anAgentIn('GLOBAL'))).userErrors).toEqual(
      [],
    );
  });
});

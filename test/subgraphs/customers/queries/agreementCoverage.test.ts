import { aCustomer, aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aPurchase } from '../aPurchase.ts';

const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const NOW = '2026-03-01T08:00:00.000Z';
const COVERAGE = `query ($first: Int, $filter: AgreementCoverageFilter, $orderBy: AgreementCoverageOrder) {
  agreementCoverage(first: $first, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage } nodes { customer { name } state lacks canAcceptDirectly blockers }
  }
}`;

let api: Api;
let world: World;
let partner: TestPartner;
let viewer: ReturnType<typeof aPartnerUser>;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  partner = await aPartner(api, 'DIRECT_BILL');
  viewer = aPartnerUser(partner, 'pusr_covering', ['HELPDESK_AGENT']);
  const seller = aPartnerUser(partner, 'pusr_selling', ['ADMIN_AGENT']);
  const named = (companyName: string, more: object = {}) => aCustomer(api, partner, { companyName, ...more });
  await named('Alpha', { agreementSignedAt: null, isLocked: true });
  const bravo = await named('Bravo', { agreementSignedAt: null });
  await named('Charlie');
  const delta = await named('Delta');
  await named('Ended', { relationship: { state: 'NONE' } });
  await named('Leaving', { relationship: { state: 'REMOVING' } });
  for (const customerId of [bravo, delta]) {
    const input = {
      ...{ customerId, templateId: TEMPLATE, dateAgreed: NOW },
      primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' },
    };
    await api.run(
      'mutation ($input: ConfirmCustomerAgreementInput!) { confirmCustomerAgreement(input: $input) { userErrors { code } } }',
      { input },
      seller,
    );
  }
  await aPurchase(api, seller, bravo);
});
afterAll(() => api.close());

async function coverage(variables: object = {}, asking: Parameters<Api['run']>[2] = viewer) {
  const { data, errors } = await api.run(COVERAGE, { ...variables }, asking);
  return errors ? { errors } : Object(data).agreementCoverage;
}
const namesOf = ({ nodes }: { nodes: { customer: { name: string } }[] }): string[] => nodes.map(({ customer }) => customer.name);

describe('the coverage of the agreement', () => {
  it('tells of each customer what is on record, what is not, and what stands against a purchase', async () => {
    expect(await coverage()).toEqual({
      totalCount: 4,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          ...{ customer: { name: 'Alpha' }, state: 'NOT_ACCEPTED', lacks: ['PARTNER_CONFIRMATION', 'CUSTOMER_SIGNATURE'] },
          ...{ canAcceptDirectly: true, blockers: ['CUSTOMER_LOCKED', 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'] },
        },
        {
          ...{ customer: { name: 'Bravo' }, state: 'CONFIRMED_BY_PARTNER', lacks: ['CUSTOMER_SIGNATURE'] },
          ...{ canAcceptDirectly: false, blockers: [] },
        },
        {
          ...{ customer: { name: 'Charlie' }, state: 'ACCEPTED_BY_CUSTOMER', lacks: ['PARTNER_CONFIRMATION'] },
          ...{ canAcceptDirectly: false, blockers: [] },
        },
        {
          ...{ customer: { name: 'Delta' }, state: 'ACCEPTED_BY_BOTH', lacks: [] },
          ...{ canAcceptDirectly: false, blockers: [] },
        },
      ],
    });
  });

  it('is filtered by what is on record and by name, and ordered', async () => {
    expect(namesOf(await coverage({ filter: { state: ['NOT_ACCEPTED'] } }))).toEqual(['Alpha']);
    expect(namesOf(await coverage({ filter: { state: ['NOT_ACCEPTED', 'ACCEPTED_BY_BOTH'] } }))).toEqual(['Alpha', 'Delta']);
    expect(await coverage({ filter: { state: [] } })).toMatchObject({ totalCount: 0, nodes: [] });
    expect(namesOf(await coverage({ filter: { nameStartsWith: 'CH' } }))).toEqual(['Charlie']);
    expect(namesOf(await coverage({ orderBy: 'NAME_DESC', first: 2 }))).toEqual(['Delta', 'Charlie']);
  });

  it('lacks the version in force where only older ones are on record', async () => {
    const newer = '00000000-0000-0000-0000-0000000000aa';
    await api.sql(
      "INSERT INTO customers.agreement_template VALUES ($1, $2, 'MICROSOFT_CUSTOMER_AGREEMENT', 'https://x.example', 5, NULL)",
      [`agt_${newer}`, newer],
    );
    const { nodes } = await coverage({ filter: { nameStartsWith: 'bravo' } });
    expect(nodes[0].lacks).toEqual(['CUSTOMER_SIGNATURE', 'CURRENT_VERSION']);
    await api.sql('DELETE FROM customers.agreement_template WHERE template_id = $1', [newer]);
  });

  it('follows the row of the customer, whoever changes it', async () => {
    await api.sql("UPDATE customers.customer SET agreement_signed_at = now() WHERE company_name = 'Alpha'");
    expect(namesOf(await coverage({ filter: { state: ['ACCEPTED_BY_CUSTOMER'] } }))).toEqual(['Alpha', 'Charlie']);
    await api.sql("UPDATE customers.customer SET agreement_signed_at = NULL WHERE company_name = 'Alpha'");
    expect(namesOf(await coverage({ filter: { state: ['NOT_ACCEPTED'] } }))).toEqual(['Alpha']);
  });

  it('costs as many statements for four customers as for one', async () => {
    const cost = async (first: number): Promise<number> => {
      api.statements();
      await coverage({ first });
      return api.statements().length;
    };
    expect(await cost(4)).toBe(await cost(1));
  });

  it('is of the customers of the own partner, for its agents and applications alone', async () => {
    const { otherDirect, direct, ownCustomerAdmin } = world;
    expect(namesOf(await coverage({}, otherDirect.app))).toEqual(['Shared Customer']);
    for (const asking of [direct.globalAdmin, ownCustomerAdmin]) {
      expect(await coverage({}, asking)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
  });
});

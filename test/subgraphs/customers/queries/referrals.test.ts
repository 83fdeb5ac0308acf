import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin, aPartnerApp, aPartnerUser, operator } from '../../../support/viewers.ts';
import { aReferralsUser } from '../businessProfiles.ts';
import { aDeal, aLead, BAKERY, DEAL, DETAILS, EVA, PRIVATE } from '../deals.ts';

const LIST = `query ($first: Int, $after: String, $last: Int, $filter: ReferralFilter, $orderBy: ReferralOrder) {
  referrals(first: $first, after: $after, last: $last, filter: $filter, orderBy: $orderBy) {
    nodes { id side related { id } } totalCount pageInfo { hasNextPage endCursor } } }`;
const ONE = 'query ($id: ID!) { referral(id: $id) { id } }';
const UPDATE = `mutation ($input: UpdateReferralInput!) {
  updateReferral(input: $input) { referral { id } userErrors { code field } } }`;
const SELLER = 'pusr_seller';

let api: Api;
let partner: TestPartner;
let admin: Viewer;
let user: Viewer;
let lead: string;
let hidden: string;
let shared: { referral: string; related: string | null };
const names = new Map<string, string>();

beforeAll(async () => {
  api = await startApi();
  partner = await aPartner(api, 'DIRECT_BILL');
  admin = aReferralsUser(partner, 'REFERRALS_ADMIN');
  user = aReferralsUser(partner, 'REFERRALS_USER', SELLER);
  lead = await aLead(api, partner.id);
  api.setNow('2026-03-02T08:00:00Z');
  hidden = (await aDeal(api, admin, PRIVATE)).referral;
  api.setNow('2026-03-03T08:00:00Z');
  shared = await aDeal(api, admin, { team: [{ ...EVA, userId: SELLER, email: 'Seller@partner.example' }] });
  const all: readonly (readonly [string, string | null])[] = [
    ['lead', lead],
    ['private', hidden],
    ['shared', shared.referral],
    ['microsoft', shared.related],
  ];
  for (const [name, id] of all) names.set(id ?? '', name);
  const other = await aPartner(api, 'DIRECT_BILL');
  await aDeal(api, aReferralsUser(other, 'REFERRALS_ADMIN'), PRIVATE);
});
afterAll(() => api.close());

async function listed(variables: object, viewer: Viewer = admin): Promise<string> {
  const { data, errors } = await api.run(LIST, { ...variables }, viewer);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = Object(data).referrals;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => names.get(id) ?? 'strange').join(' ');
}

const byName = (text: string) => text.split(' ').sort().join(' ');

describe('referrals are listed', () => {
  it('in every order', async () => {
    expect(await listed({ orderBy: 'CREATED_AT_ASC' })).toBe('lead private shared microsoft');
    expect(await listed({})).toBe('microsoft shared private lead');
    expect(await listed({ orderBy: 'UPDATED_AT_ASC' })).toBe('lead private shared microsoft');
    expect(await listed({ orderBy: 'UPDATED_AT_DESC' })).toBe('microsoft shared private lead');
  });

  it.each<[object, string]>([
    [{ status: ['NEW'] }, 'lead microsoft'],
    [{ substatus: ['PENDING', 'WON'] }, 'microsoft'],
    [{ kind: ['MARKETPLACE_LEAD'] }, 'lead'],
    [{ dealKind: ['PRIVATE'] }, 'private'],
    [{ direction: 'INCOMING' }, 'lead'],
    [{ direction: 'OUTGOING' }, 'microsoft private shared'],
    [{ updatedFrom: '2026-03-02T08:00:00Z' }, 'microsoft private shared'],
    [{ updatedFrom: '2026-03-02T08:00:00.001Z' }, 'microsoft shared'],
    [{ email: ' JANA@brnobakery.example' }, 'lead microsoft private shared'],
    [{ email: 'seller@partner.example' }, 'microsoft shared'],
    [{ email: 'nobody@partner.example' }, ''],
    [{ status: ['ACTIVE'], dealKind: ['CO_SELL'], email: 'seller@partner.example' }, 'shared'],
    [{ status: [] }, ''],
  ])('by %j', async (filter, expected) => {
    expect(byName(await listed({ filter }))).toBe(expected);
  });

  it('by engagement, with both sides of a deal', async () => {
    const [row] = await api.sql<{ engagement_id: string }>('SELECT engagement_id FROM customers.referral WHERE id = $1', [
      shared.referral,
    ]);
    expect(byName(await listed({ filter: { engagementId: row?.engagement_id } }))).toBe('microsoft shared');
  });

  it('in pages of at most 100', async () => {
    const page = async (variables: object) => Object((await api.run(LIST, { ...variables }, admin)).data).referrals;
    const first = await page({ first: 3 });
    expect([first.nodes.length, first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, 4, true]);
    const rest = await page({ first: 3, after: first.pageInfo.endCursor });
    expect(rest.nodes).toEqual([{ id: lead, side: 'PARTNER', related: [] }]);
    expect((await page({ last: 1 })).nodes).toMatchObject([{ id: lead }]);
    for (const variables of [{ first: 101 }, { first: 0 }, { first: 1, after: 'odd' }]) {
      const { errors } = await api.run(LIST, { ...variables }, admin);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('a referral is seen', () => {
  it('customers 2.4: by a referrals user once the team of the deal holds it', async () => {
    const { referral: id } = await aDeal(api, admin, PRIVATE);
    names.set(id, 'new');
    const seen = async () => (await api.run(ONE, { id }, user)).data;
    const update = async (viewer: Viewer, more: object) => {
      const { data } = await api.run('query ($id: ID!) { referral(id: $id) { etag } }', { id }, admin);
      const input = {
        referralId: id,
        ifMatch: Object(data).referral.etag,
        status: 'ACTIVE',
        substatus: 'ACCEPTED',
        name: 'Bakery',
        customerProfile: BAKERY,
        consent: PRIVATE.consent,
        details: { ...DETAILS, closingOn: '2026-06-30' },
        team: [EVA],
        ...more,
      };
      return Object((await api.run(UPDATE, { input }, viewer)).data).updateReferral;
    };
    expect(await seen()).toEqual({ referral: null });
    expect(await update(user, {})).toEqual({
      referral: null,
      userErrors: [{ code: 'REFERRAL_NOT_FOUND', field: ['input', 'referralId'] }],
    });
    expect(byName(await listed({}, user))).toBe('microsoft shared');

    expect(await update(admin, { team: [{ ...EVA, userId: SELLER }] })).toMatchObject({ userErrors: [] });
    expect(await seen()).toEqual({ referral: { id } });
    expect(byName(await listed({}, user))).toBe('microsoft new shared');
    expect(await update(user, { name: 'Mine', team: [{ ...EVA, userId: SELLER }] })).toMatchObject({ userErrors: [] });
    expect(await update(user, {})).toMatchObject({ userErrors: [{ code: 'VALIDATION_FAILED', field: ['input', 'team'] }] });
    expect(await update(admin, {})).toMatchObject({ userErrors: [] });
    expect(await seen()).toEqual({ referral: null });
    await api.sql('DELETE FROM customers.referral_person WHERE referral_id = $1', [id]);
    await api.sql('DELETE FROM customers.referral WHERE id = $1', [id]);
  });

  it('by each role as its table says', async () => {
    expect(await listed({}, aReferralsUser(partner, 'MPN_PARTNER_ADMIN'))).toBe('lead');
    const both = aPartnerUser(partner, SELLER, ['MPN_PARTNER_ADMIN', 'REFERRALS_USER']);
    expect(byName(await listed({}, both))).toBe('lead microsoft shared');
    const all = aPartnerUser(partner, SELLER, ['REFERRALS_ADMIN', 'REFERRALS_USER']);
    expect(byName(await listed({}, all))).toBe('lead microsoft private shared');
  });

  it('by the operator when it is open to Microsoft', async () => {
    expect(byName(await listed({}, operator))).toBe('lead microsoft shared');
    expect(byName(await listed({ filter: { email: 'jana@brnobakery.example' } }, operator))).toBe('lead microsoft shared');
    expect((await api.run(ONE, { id: hidden }, operator)).data).toEqual({ referral: null });
  });

  it('by no other partner, and by nobody without a role for it', async () => {
    const stranger = aReferralsUser(await aPartner(api, 'DIRECT_BILL'), 'REFERRALS_ADMIN');
    expect(await listed({}, stranger)).toBe('');
    expect(await listed({ filter: { email: 'jana@brnobakery.example' } }, stranger)).toBe('');
    for (const id of [lead, hidden, shared.referral]) {
      expect((await api.run(ONE, { id }, stranger)).data).toEqual({ referral: null });
    }
    for (const viewer of [
      aReferralsUser(partner, 'ADMIN_AGENT'),
      aReferralsUser(partner, 'BUSINESS_PROFILE_ADMIN'),
      aPartnerApp(partner, 'pusr_app'),
      aCustomerAdmin('cus_nobody'),
    ]) {
      const { errors } = await api.run(ONE, { id: lead }, viewer);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(DEAL.team).toHaveLength(1);
  });
});

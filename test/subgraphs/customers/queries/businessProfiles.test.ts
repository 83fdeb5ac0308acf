import { publishBusinessProfile } from '../../../../subgraphs/customers/services/publishBusinessProfile.ts';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerApp, operator } from '../../../support/viewers.ts';
import { aProfile, aReferralsUser, done } from '../businessProfiles.ts';

const LIST = `query ($first: Int, $after: String, $filter: BusinessProfileFilter, $orderBy: BusinessProfileOrder) {
  businessProfiles(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { country state locations { address { city } } published { products } } totalCount pageInfo { hasNextPage endCursor }
  } }`;
const TAGS = 'query ($kind: ReferralTagKind) { referralTags(kind: $kind) { kind tag isIncentiveEligible } }';

let api: Api;
let partner: TestPartner;
let admin: Viewer;
beforeAll(async () => {
  api = await startApi();
  partner = await aPartner(api, 'DIRECT_BILL');
  admin = aReferralsUser(partner, 'REFERRALS_ADMIN');
  await done(api, publishBusinessProfile, admin, { profileId: await aProfile(api, admin) });
  api.setNow('2026-03-02T08:00:00Z');
  await aProfile(api, admin, { country: 'US', location: null });
});
afterAll(() => api.close());

const countries = async (variables: object, viewer: Viewer = admin) => {
  const { data, errors } = await api.run(LIST, { ...variables }, viewer);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = Object(data).businessProfiles;
  return [nodes.map(({ country }: { country: string }) => country).join(' '), totalCount];
};

it('are listed in every order, filtered, and paged', async () => {
  expect(await countries({})).toEqual(['CZ US', 2]);
  expect(await countries({ orderBy: 'COUNTRY_DESC' })).toEqual(['US CZ', 2]);
  expect(await countries({ orderBy: 'UPDATED_AT_ASC' })).toEqual(['CZ US', 2]);
  expect(await countries({ orderBy: 'UPDATED_AT_DESC' })).toEqual(['US CZ', 2]);
  expect(await countries({ filter: { state: ['PUBLISHED'] } })).toEqual(['CZ', 1]);
  expect(await countries({ filter: { country: ['US', 'FR'] } })).toEqual(['US', 1]);
  expect(await countries({ filter: { country: ['US'], state: ['PUBLISHED'] } })).toEqual(['', 0]);
  const page = await api.run(LIST, { first: 1 }, admin);
  const { pageInfo, nodes } = Object(page.data).businessProfiles;
  expect(nodes).toEqual([
    { country: 'CZ', state: 'PUBLISHED', locations: [{ address: { city: 'Praha' } }], published: { products: ['Azure'] } },
  ]);
  expect(pageInfo.hasNextPage).toBe(true);
  expect(await countries({ first: 1, after: pageInfo.endCursor })).toEqual(['US', 2]);
});

it("are the partner's own", async () => {
  expect(await countries({}, aReferralsUser(await aPartner(api, 'DIRECT_BILL'), 'REFERRALS_ADMIN'))).toEqual(['', 0]);
  for (const viewer of [aReferralsUser(partner, 'SALES_AGENT'), aPartnerApp(partner, 'pusr_app'), operator]) {
    const { errors } = await api.run(LIST, {}, viewer);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});

it("Microsoft's tags are those of its list, in its order", async () => {
  const tags = async (kind: string | null) =>
    Object((await api.run(TAGS, { kind }, aReferralsUser(partner, 'SALES_AGENT'))).data).referralTags;
  expect(await tags(null)).toHaveLength(103);
  const products = await tags('PRODUCT');
  expect(products).toHaveLength(20);
  expect(products.slice(0, 2)).toEqual([
    { kind: 'PRODUCT', tag: 'Azure', isIncentiveEligible: false },
    { kind: 'PRODUCT', tag: 'EnterpriseMobilityAndSecurity', isIncentiveEligible: false },
  ]);
  expect(await tags('SOLUTION')).toContainEqual({ kind: 'SOLUTION', tag: 'SAPonAzure', isIncentiveEligible: true });
});

import { publishBusinessProfile } from '../../../../subgraphs/customers/services/publishBusinessProfile.ts';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aProfile, aReferralsUser, CONTENT, done } from '../businessProfiles.ts';
import { carryOut } from '../partnerships.ts';

const FIND = `query ($first: Int, $after: String, $filter: FoundPartnerFilter, $orderBy: FoundPartnerOrder) {
  findPartners(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor } nodes { partnerId name kind countries website contactUrl }
  }
}`;
const LIST = `mutation ($input: ListPartnerInput!) {
  listPartner(input: $input) {
    partner { partnerId name kind countries website contactUrl } etag
    userErrors { code field params { name value } partnerCenterCode } plan { events { type } }
  }
}`;
const UNLIST = `mutation ($input: UnlistPartnerInput!) {
  unlistPartner(input: $input) { unlistedPartnerId userErrors { code field } }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  for (const [at, country] of ['CZ', 'CZ', 'CZ', 'DE', 'DE', 'DE', 'DE', 'DE'].entries()) {
    await list({ partnerId: `81000${at}`, name: `Provider ${at}`, countries: [country] });
  }
  for (const [at, name] of ['Contoso', 'New Contoso', 'Contoso Labs', 'Adatum', 'A Contoso B'].entries()) {
    await list({ kind: 'LICENSING_SOLUTION_PROVIDER', partnerId: `82000${at}`, name });
  }
  await list({ kind: 'OEM_DISTRIBUTOR', partnerId: '830000', name: 'Devices', countries: ['CZ', 'DE'] });
});
afterAll(() => api.close());

const list = (more: object, viewer: Viewer = operator) => {
  const input = { kind: 'INDIRECT_PROVIDER', partnerId: '800000', name: 'Provider', countries: ['US'], ...more };
  return carryOut(api, LIST, input, viewer);
};
const find = async (variables: object = {}, viewer: Viewer = world.direct.helpdeskAgent) => {
  const { data, errors } = await api.run(FIND, { ...variables }, viewer);
  return errors ? { errors } : Object(data).findPartners;
};
const namesOf = async (variables: object) =>
  (await find(variables)).nodes.map(({ name }: { readonly name: string }): string => name);

describe('partners are found', () => {
  it('18.1: by country: of 3 providers in CZ and 5 in DE the 3', async () => {
    const filter = { kind: 'INDIRECT_PROVIDER', country: 'CZ' };
    const found = await find({ filter });
    expect(found.totalCount).toBe(3);
    expect(found.nodes[0]).toEqual({
      partnerId: '810000',
      name: 'Provider 0',
      kind: 'INDIRECT_PROVIDER',
      countries: ['CZ'],
      website: null,
      contactUrl: null,
    });
    expect((await find({ filter: { country: 'CZ' } })).totalCount).toBe(4);
  });

  it('18.5: page by page', async () => {
    const filter = { kind: 'INDIRECT_PROVIDER', country: 'CZ' };
    const page = await find({ filter, first: 2 });
    expect(page).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: [{ name: 'Provider 0' }, { name: 'Provider 1' }] });
    expect(await namesOf({ filter, first: 2, after: page.pageInfo.endCursor })).toEqual(['Provider 2']);
  });

  it('by a part of the name: the exact one first, then those that begin with it, then the rest', async () => {
    const filter = { nameContains: ' CONTOSO ' };
    const ranked = ['Contoso', 'Contoso Labs', 'A Contoso B', 'New Contoso'];
    expect(await namesOf({ filter })).toEqual(ranked);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await find({ filter, first: 1, after });
      seen.push(...page.nodes.map(({ name }: { readonly name: string }) => name));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(ranked);
    expect(await namesOf({ filter, orderBy: 'NAME_DESC' })).toEqual([...ranked].sort().reverse());
    expect(await namesOf({ filter: { nameContains: '%' } })).toEqual([]);
  });

  it('providers only for a country', async () => {
    expect(await find({ filter: { kind: 'INDIRECT_PROVIDER' } })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'country' } }],
    });
  });

  it('by every partner user and the operator, not by customers', async () => {
    const referrer = aPartnerUser(await aPartner(api, 'INDIRECT_RESELLER'), 'pusr_referrer', ['REFERRALS_USER']);
    for (const viewer of [referrer, operator]) expect((await find({}, viewer)).totalCount).toBe(14);
    expect(await find({}, world.ownCustomerAdmin)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

describe('the operator keeps the lists', () => {
  it('an entry is made once for each kind and PartnerID, changed, taken off and brought back', async () => {
    const entry = {
      partnerId: '840000',
      name: ' Fabrikam   Ltd ',
      countries: ['US', 'CA', 'US'],
      website: 'https://fabrikam.example',
    };
    const made = await list(entry);
    expect(made).toMatchObject({
      partner: { partnerId: '840000', name: 'Fabrikam Ltd', countries: ['CA', 'US'], website: 'https://fabrikam.example' },
      userErrors: [],
    });
    expect((await list({ ...entry, website: null })).partner).toMatchObject({ website: null });
    expect(await list({ ...entry, ifMatch: made.etag })).toMatchObject({ userErrors: [{ code: 'ETAG_MISMATCH' }] });

    const filter = { nameContains: 'fabrikam ltd' };
    const name = { kind: 'INDIRECT_PROVIDER', partnerId: '840000' };
    const removed = { unlistedPartnerId: '840000', userErrors: [] };
    expect(await carryOut(api, UNLIST, name, operator)).toEqual(removed);
    expect(await namesOf({ filter })).toEqual([]);
    expect(await carryOut(api, UNLIST, name, operator)).toEqual({
      unlistedPartnerId: null,
      userErrors: [{ code: 'PARTNER_NOT_FOUND', field: ['input', 'partnerId'] }],
    });
    await list(entry);
    expect(await namesOf({ filter })).toEqual(['Fabrikam Ltd']);
    await carryOut(api, UNLIST, name, operator);
  });

  it('tells of every error at once, and stores nothing', async () => {
    const before = await api.sql('SELECT * FROM customers.partner_listing ORDER BY id');
    const { userErrors } = await list({
      ...{ partnerId: 'abc', name: ' ', countries: ['XX'], website: 'http://plain.example', contactUrl: 'nowhere' },
    });
    expect(userErrors).toMatchObject([
      { code: 'PARTNER_ID_INVALID', field: ['input', 'partnerId'], partnerCenterCode: 2071 },
      { code: 'VALIDATION_FAILED', field: ['input', 'name'] },
      { code: 'COUNTRY_NOT_SUPPORTED', field: ['input', 'countries'], params: [{ name: 'country', value: 'XX' }] },
      { code: 'VALIDATION_FAILED', field: ['input', 'website'] },
      { code: 'VALIDATION_FAILED', field: ['input', 'contactUrl'] },
    ]);
    expect((await list({ countries: [] })).userErrors).toMatchObject([
      { code: 'VALIDATION_FAILED', field: ['input', 'countries'] },
    ]);
    expect((await list({ dryRun: true })).plan.events).toEqual([{ type: 'partner.listed' }]);
    expect(await api.sql('SELECT * FROM customers.partner_listing ORDER BY id')).toEqual(before);
  });

  it('nobody else does', async () => {
    expect(await list({}, world.direct.globalAdmin)).toMatchObject({ errors: [{ extensions: { reason: 'ROLE_REQUIRED' } }] });
  });
});

describe('solution providers are found by what they publish', () => {
  const PROFILES = `query ($filter: FoundPartnerFilter) {
    findPartners(filter: $filter) {
      nodes { partnerId name kind countries website profile { profileId description products locations { address { city } } } }
    }
  }`;
  const solutions = async (more: object, viewer: Viewer = world.otherDirect.helpdeskAgent) => {
    const { data, errors } = await api.run(PROFILES, { filter: { kind: 'SOLUTION_PROVIDER', ...more } }, viewer);
    return errors ? { errors } : Object(data).findPartners.nodes;
  };
  let profileId: string;
  let admin: Viewer;
  beforeAll(async () => {
    admin = aReferralsUser(world.direct, 'BUSINESS_PROFILE_ADMIN');
    profileId = await aProfile(api, admin);
  });

  it('18.3: a draft is never found', async () => {
    expect(await solutions({})).toEqual([]);
  });

  it('18.2: once it is published it is found by its tag and by no other', async () => {
    await done(api, publishBusinessProfile, admin, { profileId });
    const [partner] = await api.sql<{ name: string }>('SELECT name FROM customers.partner WHERE id = $1', [world.direct.id]);
    const found = [
      {
        partnerId: world.direct.mpnId,
        name: partner?.name,
        kind: 'SOLUTION_PROVIDER',
        countries: ['CZ'],
        website: null,
        profile: {
          profileId,
          ...{ description: CONTENT.description, products: ['Azure'] },
          locations: [{ address: { city: 'Praha' } }],
        },
      },
    ];
    for (const filter of [
      { product: 'Azure' },
      { service: 'ManagedServices' },
      { country: 'CZ' },
      { nameContains: partner?.name },
    ]) {
      expect(await solutions(filter)).toEqual(found);
    }
    for (const filter of [
      { product: 'Teams' },
      { industry: 'Education' },
      { customerSize: '10to50employees' },
      { country: 'DE' },
    ]) {
      expect(await solutions(filter)).toEqual([]);
    }
    expect(await solutions({ kind: null, product: 'Azure' })).toEqual(found);
    expect(await solutions({ kind: 'OEM_DISTRIBUTOR', product: 'Azure' })).toEqual([]);
  });

  it('18.4: a word that is none of Microsoft is refused', async () => {
    for (const [argument, word] of [
      ['product', 'Foo'],
      ['service', 'Azure'],
      ['industry', ''],
      ['customerSize', 'small'],
    ] as const) {
      expect(await solutions({ [argument]: word })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
      });
    }
  });
});

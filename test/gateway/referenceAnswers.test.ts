import { buildSchema, type GraphQLNamedType, getNamedType, isObjectType, isUnionType } from 'graphql';
import { REFERENCE_FIELDS } from '../../gateway/referenceAnswer.ts';
import { supergraphFile } from '../../gateway/supergraphFile.ts';
import { isPermissionName, permissionNamed } from '../../subgraphs/shared/permissions/index.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { type RawAnswer, rawRequest } from '../support/rawRequest.ts';
import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';
import { aWorld, type World } from '../support/world.ts';

let api: HttpApi;
let world: World;

beforeAll(async () => {
  api = await startHttpApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const RULES = '{ countryRules(country: "CZ") { name defaultCulture } }';

async function get(query: string, viewer?: Viewer, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  const authorization: Record<string, string> = viewer ? { authorization: `Bearer ${await api.token(viewer)}` } : {};
  return rawRequest(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': 'true', accept: 'application/json', ...authorization, ...headers },
  });
}

function keeping({ status, headers }: RawAnswer): unknown {
  return [status, headers['cache-control'], headers.vary, headers.etag !== undefined];
}

describe('an answer of reference data to GET', () => {
  it('that anybody may ask for may be kept by all, and is not sent again', async () => {
    const first = await get('{ entraRoles { id name } }');
    expect(keeping(first)).toEqual([200, 'public, max-age=300', 'Accept, Accept-Encoding', true]);

    const again = await get('{ entraRoles { id name } }', world.direct.adminAgent, { 'if-none-match': first.headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it('that is for who has signed in is kept by the caller alone', async () => {
    const first = await get(RULES, world.direct.adminAgent);
    expect(keeping(first)).toEqual([200, 'private, max-age=300', 'Accept, Authorization, Accept-Encoding', true]);
    const held = { 'if-none-match': first.headers.etag ?? '' };
    expect((await get(RULES, world.otherDirect.adminAgent, held)).status).toBe(304);

    const refused = await get(RULES, undefined, held);
    expect(refused.status).toBe(200);
    expect(JSON.parse(refused.body.toString())).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(refused.headers['cache-control']).toBe('no-store');
    expect(refused.headers.etag).toBeUndefined();
  });

  it('together with less public data is as little public', async () => {
    const both = await get(`{ entraRoles { id } ${RULES.slice(1)}`, world.direct.adminAgent);
    expect(both.headers['cache-control']).toBe('private, max-age=300');
  });
});

describe('nobody keeps', () => {
  it.each([
    ['data of a partner', '{ customers(first: 1) { totalCount } }'],
    ['reference data beside data of a partner', `{ customers(first: 1) { totalCount } ${RULES.slice(1)}`],
    ['reference data under the name of something else', '{ entraRoles: customers(first: 1) { totalCount } }'],
    ['what a fragment at the root asks for', '{ ...F } fragment F on Query { customers(first: 1) { totalCount } }'],
    ['prices, which not all may see', '{ catalogItems(first: 1) { nodes { id } } }'],
    ['who asks', '{ viewer { id } entraRoles { id } }'],
  ])('%s', async (_, query) => {
    const answer = await get(query, world.direct.adminAgent);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body.toString()).errors).toBeUndefined();
    expect([answer.headers['cache-control'], answer.headers.etag]).toEqual(['no-store', undefined]);
  });

  it('an answer with an error', async () => {
    const partial = await get(`{ entraRoles { id } ${RULES.slice(1)}`);
    expect(JSON.parse(partial.body.toString())).toMatchObject({ data: { countryRules: null }, errors: [{}] });
    expect([partial.headers['cache-control'], partial.headers.etag]).toEqual(['no-store', undefined]);
    const wrong = await get('{ entraRoles { shoeSize } }');
    expect([wrong.headers['cache-control'], wrong.headers.etag]).toEqual(['no-store', undefined]);
    const stranger = await get('{ entraRoles { id } }', undefined, { authorization: 'Bearer one.two.three' });
    expect([stranger.status, stranger.headers['cache-control']]).toEqual([401, 'no-store']);
  });

  it('the answer to POST, and a mutation is not run by GET', async () => {
    const posted = await api.post({ query: '{ entraRoles { id } }' });
    expect([posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual(['no-store', null]);
    await posted.text();
    const mutation =
      'mutation { decideCustomerVerification(input: { customerId: "cus_x", decision: ALLOWED }) { userErrors { code } } }';
    const refused = await get(mutation, world.direct.adminAgent);
    expect([refused.status, refused.headers.allow, refused.headers['cache-control'], refused.headers.etag]).toEqual([
      405,
      'POST',
      'no-store',
      undefined,
    ]);
  });
});

describe('the table of reference fields', () => {
  it('names fields of Query, public ones where nobody in particular may ask', async () => {
    const { supergraphSdl } = await supergraphFile();
    for (const [field, scope] of REFERENCE_FIELDS) {
      const [, permission = ''] =
        new RegExp(`^type Query[^]*?\\n  ${field}\\b[^]*?@allow\\(permission: "([^"]+)"\\)`, 'm').exec(supergraphSdl) ?? [];
      expect([field, isPermissionName(permission)]).toEqual([field, true]);
      if (isPermissionName(permission))
        expect([field, permissionNamed(permission).anonymous ?? false]).toEqual([field, scope === 'PUBLIC']);
    }
  });

  it('leads to types of reference data alone', async () => {
    const { apiSdl } = await supergraphFile();
    const query = buildSchema(apiSdl).getQueryType()?.getFields() ?? {};
    const reached = new Set<GraphQLNamedType>();
    for (const field of REFERENCE_FIELDS.keys()) {
      const type = query[field]?.type;
      if (type) reached.add(getNamedType(type));
    }
    for (const type of reached) {
      if (isObjectType(type)) for (const { type: inner } of Object.values(type.getFields())) reached.add(getNamedType(inner));
      if (isUnionType(type)) for (const member of type.getTypes()) reached.add(member);
    }
    expect(
      [...reached]
        .filter(isObjectType)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'AgreementTemplate',
      'CountryRules',
      'CountryRulesConnection',
      'CountryRulesEdge',
      'EntraRole',
      'LicenseProduct',
      'LicenseProductConnection',
      'LicenseProductEdge',
      'PageInfo',
      'PermissionRule',
      'ServicePlan',
      'SupportTopic',
    ]);
  });
});

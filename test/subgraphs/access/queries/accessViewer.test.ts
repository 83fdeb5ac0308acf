import { recordPartnerDirectory } from '../../../../subgraphs/access/services/recordPartnerDirectory.ts';
import type { Claims } from '../../../../subgraphs/shared/resolveViewer.ts';
import { record } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import type { PartnerWorld } from '../../../support/world.ts';
import { aWorld, type World } from '../../../support/world.ts';

const VIEWER = '{ viewer { kind id partner { id } roles mfa } }';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi({ verifyToken: async (token) => JSON.parse(Buffer.from(token, 'base64url').toString()) });
  world = await aWorld(api);
});
afterAll(() => api.close());

function withClaims(claims: Claims) {
  return api.graph.execute({ query: VIEWER, token: Buffer.from(JSON.stringify(claims)).toString('base64url') });
}

const claimsOf = ({ id }: PartnerWorld, sub: string): Claims => ({ kind: 'PARTNER_USER', sub, partner: id, amr: ['pwd', 'mfa'] });

it('finds the roles of a caller in the directory of its partner', async () => {
  const { direct } = world;
  const { data } = await withClaims(claimsOf(direct, direct.adminAgent.id));

  expect(data?.viewer).toEqual({
    kind: 'PARTNER_USER',
    id: direct.adminAgent.id,
    partner: { id: direct.id },
    roles: ['ADMIN_AGENT'],
    mfa: true,
  });
});

it('takes a changed role at once', async () => {
  const { provider } = world;
  const { id, roles } = provider.salesAgent;
  expect((await withClaims(claimsOf(provider, id))).data?.viewer).toMatchObject({ roles });
  const user = { id, userPrincipalName: id, displayName: 'Changed', isGuest: false, createdAt: api.now() };

  await record(api, 'access', recordPartnerDirectory, provider.id, {
    users: [{ ...user, kind: 'USER', roles: ['BILLING_ADMIN', 'SALES_AGENT'] }],
    groups: [],
  });

  expect((await withClaims(claimsOf(provider, id))).data?.viewer).toMatchObject({ roles: ['SALES_AGENT', 'BILLING_ADMIN'] });
});

it('knows an application as an application', async () => {
  const { direct } = world;
  const { data } = await withClaims({ kind: 'PARTNER_APP', sub: direct.app.id, partner: direct.id });

  expect(data?.viewer).toEqual({ kind: 'PARTNER_APP', id: direct.app.id, partner: { id: direct.id }, roles: [], mfa: false });
});

it.each([
  ['a user of another partner', () => claimsOf(world.otherDirect, world.direct.adminAgent.id)],
  ['a user nobody knows', () => claimsOf(world.direct, 'pusr_nobody')],
  ['an application that says it is a user', () => claimsOf(world.direct, world.direct.app.id)],
  ['a partner nobody knows', () => ({ ...claimsOf(world.direct, world.direct.adminAgent.id), partner: 'par_nobody' })],
])('refuses %s', async (_who, claims) => {
  const { data, errors } = await withClaims(claims());

  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('is not a field of the API', async () => {
  const { errors } = await api.run('{ accessViewer(kind: "PARTNER_USER", subject: "x", partnerId: "y") { roles } }');

  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

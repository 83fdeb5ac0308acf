import { anonymous } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const VIEWER = '{ viewer { kind id partner { id } customer { id } roles mfa } }';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

it('tells a partner user its partner and its roles', async () => {
  const { direct } = world;
  const { data, errors } = await api.run(VIEWER, {}, direct.adminAgent);

  expect(errors).toBeUndefined();
  expect(data?.viewer).toEqual({
    kind: 'PARTNER_USER',
    id: direct.adminAgent.id,
    partner: { id: direct.id },
    customer: null,
    roles: ['ADMIN_AGENT'],
    mfa: true,
  });
});

it('tells an application its partner; it has no roles', async () => {
  const { data } = await api.run(VIEWER, {}, world.direct.app);

  expect(data?.viewer).toEqual({
    kind: 'PARTNER_APP',
    id: world.direct.app.id,
    partner: { id: world.direct.id },
    customer: null,
    roles: [],
    mfa: false,
  });
});

it('tells an administrator of a customer that customer', async () => {
  const { ownCustomerAdmin, ownCustomerId } = world;
  const { data } = await api.run(VIEWER, {}, ownCustomerAdmin);

  expect(data?.viewer).toEqual({
    kind: 'CUSTOMER_ADMIN',
    id: ownCustomerAdmin.id,
    partner: null,
    customer: { id: ownCustomerId },
    roles: [],
    mfa: true,
  });
});

it('tells the operator and nobody what they are', async () => {
  const nothing = { partner: null, customer: null, roles: [] };
  const asOperator = await api.run(VIEWER, {}, operator);
  const asNobody = await api.run(VIEWER, {}, anonymous);

  expect(asOperator.data?.viewer).toEqual({ kind: 'PLATFORM_OPERATOR', id: operator.id, ...nothing, mfa: true });
  expect(asNobody.data?.viewer).toEqual({ kind: 'ANONYMOUS', id: null, ...nothing, mfa: false });
});

it('access 2.1, check 3: a partner user without multifactor authentication is refused even this', async () => {
  const { data, errors } = await api.run(VIEWER, {}, { ...world.direct.adminAgent, mfa: false });

  expect(data?.viewer).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'MFA_REQUIRED' });
});

import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';

const PERSON = `query ($id: ID!) {
  node(id: $id) {
    ... on PartnerUser { id displayName roles }
    ... on PartnerSecurityGroup { id displayName }
  }
}`;

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const seen = async (id: string, viewer: Viewer | undefined) => {
  const { data, errors } = await api.run(PERSON, { id }, viewer);
  return errors?.[0]?.extensions ?? data?.node;
};

describe('access 23, viewPartnerUserRoles', () => {
  it('a global admin sees the users of its partner with their roles', async () => {
    const { direct } = world;
    const { id } = direct.adminAgent;

    expect(await seen(id, direct.globalAdmin)).toEqual({ id, displayName: `User ${id}`, roles: ['ADMIN_AGENT'] });
  });

  it('an admin agent does not, nobody does not', async () => {
    const { direct } = world;

    expect(await seen(direct.salesAgent.id, direct.adminAgent)).toMatchObject({
      reason: 'ROLE_REQUIRED',
      requiredRoles: ['GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN', 'ACCOUNT_ADMIN', 'MPN_PARTNER_ADMIN'],
    });
    expect(await seen(direct.salesAgent.id, undefined)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('those of another partner do not exist, and an application is no user', async () => {
    const { direct, otherDirect } = world;

    expect(await seen(direct.adminAgent.id, otherDirect.globalAdmin)).toBeNull();
    expect(await seen(direct.app.id, direct.globalAdmin)).toBeNull();
  });
});

describe('groups', () => {
  it('an agent sees the groups of its partner', async () => {
    const { direct } = world;

    expect(await seen(direct.groupId, direct.helpdeskAgent)).toEqual({ id: direct.groupId, displayName: 'Tier 1' });
  });

  it('a global admin does not enter; those of another partner do not exist', async () => {
    const { direct, otherDirect, ownCustomerAdmin } = world;

    expect(await seen(direct.groupId, direct.globalAdmin)).toMatchObject({ reason: 'ROLE_REQUIRED' });
    expect(await seen(direct.groupId, ownCustomerAdmin)).toMatchObject({ reason: 'ROLE_REQUIRED' });
    expect(await seen(direct.groupId, otherDirect.adminAgent)).toBeNull();
  });
});

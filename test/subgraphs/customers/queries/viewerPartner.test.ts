import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const ASKED = '{ viewerPartner { id tenantId name type mpnId country } }';
const NODE = 'query ($id: ID!) { node(id: $id) { id ... on Partner { type } } }';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

describe("the viewer's partner", () => {
  it('is the one a user or an application works for', async () => {
    const { direct, reseller } = world;
    const [stored] = await api.sql<{ tenant_id: string; name: string }>('SELECT * FROM customers.partner WHERE id = $1', [
      direct.id,
    ]);
    const expected = {
      id: direct.id,
      tenantId: stored?.tenant_id,
      name: stored?.name,
      type: 'DIRECT_BILL',
      mpnId: direct.mpnId,
      country: 'US',
    };
    for (const viewer of [direct.adminAgent, direct.globalAdmin, direct.app]) {
      expect(await api.run(ASKED, {}, viewer)).toEqual({ data: { viewerPartner: expected } });
    }
    const other = await api.run(ASKED, {}, reseller.adminAgent);
    expect(other.data).toMatchObject({ viewerPartner: { id: reseller.id, type: 'INDIRECT_RESELLER' } });
  });

  it('is null for a customer and the operator', async () => {
    for (const viewer of [world.sharedCustomerAdmin, operator]) {
      expect(await api.run(ASKED, {}, viewer)).toEqual({ data: { viewerPartner: null } });
    }
  });

  it('is not for an anonymous viewer, nor for one without multifactor authentication', async () => {
    const anonymous = await api.run(ASKED);
    expect(anonymous.data).toEqual({ viewerPartner: null });
    expect(anonymous.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const weak = await api.run(ASKED, {}, { ...world.direct.salesAgent, mfa: false });
    expect(weak.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'MFA_REQUIRED' } }]);
  });
});

describe('a partner by its id', () => {
  it('is known to itself, to the partner it is linked with, and to its customers', async () => {
    const { provider, reseller, sharedCustomerAdmin } = world;
    const found = (id: string, type: string) => ({ data: { node: { id, type } } });
    expect(await api.run(NODE, { id: provider.id }, provider.helpdeskAgent)).toEqual(found(provider.id, 'INDIRECT_PROVIDER'));
    expect(await api.run(NODE, { id: provider.id }, reseller.adminAgent)).toEqual(found(provider.id, 'INDIRECT_PROVIDER'));
    expect(await api.run(NODE, { id: reseller.id }, provider.adminAgent)).toEqual(found(reseller.id, 'INDIRECT_RESELLER'));
    expect(await api.run(NODE, { id: provider.id }, sharedCustomerAdmin)).toEqual(found(provider.id, 'INDIRECT_PROVIDER'));
  });

  it('does not exist for others', async () => {
    const { direct, provider, otherReseller, ownCustomerAdmin } = world;
    for (const viewer of [direct.adminAgent, otherReseller.adminAgent, ownCustomerAdmin]) {
      expect(await api.run(NODE, { id: provider.id }, viewer)).toEqual({ data: { node: null } });
    }
  });
});

import { type EntityTypeName, entityTypeNames, entityTypes } from '../../subgraphs/shared/ids.ts';
import { authorize } from '../../subgraphs/shared/permissions/authorize.ts';
import { isPermissionName } from '../../subgraphs/shared/permissions/index.ts';
import { anonymous, type Viewer } from '../../subgraphs/shared/viewer.ts';
import { type EntityExample, entityExamples } from '../support/entityExamples.ts';
import { fillCustomer } from '../support/fillCustomer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { operator } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

let api: Api;
let world: World;
let examples: Readonly<Record<EntityTypeName, EntityExample>>;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  examples = await entityExamples(api, world, await fillCustomer(api, world.direct, world.ownCustomerId));
});
afterAll(() => api.close());

/** The same person at the partner `otherDirect`. */
function counterpart(viewer: Viewer): Viewer {
  if (viewer === world.direct.globalAdmin) return world.otherDirect.globalAdmin;
  if (viewer.kind !== 'PARTNER_USER' || viewer === world.direct.adminAgent) return world.otherDirect.adminAgent;
  return { ...viewer, partnerId: world.otherDirect.id };
}

function holds(viewer: Viewer, type: EntityTypeName): boolean {
  const { permission } = entityTypes[type];
  return isPermissionName(permission) && authorize(viewer, permission, { legacyRoleAccess: false }) === null;
}

it('every type of ids.ts has an example, whose id has its prefix', () => {
  expect(Object.keys(examples).sort()).toEqual([...entityTypeNames].sort());
  for (const type of entityTypeNames) expect(examples[type].id).toMatch(new RegExp(`^${entityTypes[type].prefix}_.`));
});

describe.each(entityTypeNames)('a %s', (type) => {
  it('is found by node and by nodes, for whoever may see it', async () => {
    const { id, viewer } = examples[type];
    const found = { __typename: type, id };
    expect(await api.run(NODE, { id }, viewer)).toEqual({ data: { node: found } });
    expect(await api.run(NODES, { ids: [id, id] }, viewer)).toEqual({ data: { nodes: [found, found] } });
  });

  it('is the same for every partner, or does not exist for another', async () => {
    const { id, viewer, isReference } = examples[type];
    expect(await api.run(NODE, { id }, counterpart(viewer))).toEqual({
      data: { node: isReference ? { __typename: type, id } : null },
    });
  });

  it('that there is not is null, without an error', async () => {
    const { viewer } = examples[type];
    expect(await api.run(NODE, { id: `${entityTypes[type].prefix}_nobody` }, viewer)).toEqual({ data: { node: null } });
  });

  it('is refused to whoever lacks the permission of its type', async () => {
    const { id } = examples[type];
    const strangers = [anonymous, operator, world.direct.app, world.direct.globalAdmin, world.sharedCustomerAdmin];
    for (const stranger of strangers.filter((viewer) => !holds(viewer, type))) {
      const { data, errors } = await api.run(NODE, { id }, stranger);
      expect(data).toEqual({ node: null });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
        stranger === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      ]);
    }
  });
});

it('nodes answers every type in one list, in the order asked, and null for what nobody knows', async () => {
  const seen = entityTypeNames.filter((type) => examples[type].viewer === world.direct.adminAgent);
  const ids = [...seen.map((type) => examples[type].id), 'xyz_1', 'no id', ''];
  expect(seen.length).toBeGreaterThan(10);
  expect(await api.run(NODES, { ids }, world.direct.adminAgent)).toEqual({
    data: { nodes: [...seen.map((type) => ({ __typename: type, id: examples[type].id })), null, null, null] },
  });
});

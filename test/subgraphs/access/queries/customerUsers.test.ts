import { anonymous, type Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAssignment, aRelationship, aUser, ROLES, someUsers } from '../builders.ts';

const USERS = `query (
  $id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: CustomerUserFilter, $orderBy: CustomerUserOrder
) {
  customer(id: $id) {
    id
    users(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      nodes { displayName } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

/** As the gateway asks for what this subgraph adds to a customer. */
const ENTITY = `query ($id: ID!) {
  _entities(representations: [{ __typename: "Customer", id: $id }]) { ... on Customer { users { totalCount } } }
}`;

interface Page {
  readonly nodes: readonly { readonly displayName: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  const { direct, sharedCustomerId } = world;
  await aRelationship(api, direct.id, sharedCustomerId, {
    assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
  });
  await someUsers(api, direct.id, sharedCustomerId, [
    aUser(api, 'Dana', { userPrincipalName: 'dana@shared.onmicrosoft.com', directoryRoleTemplateIds: [ROLES.globalReader] }),
    aUser(api, 'adam', { userPrincipalName: 'Zed@shared.onmicrosoft.com' }),
    aUser(api, 'Boris', { userPrincipalName: 'boris@shared.onmicrosoft.com', signInBlocked: true }),
    aUser(api, 'Danielle', { userPrincipalName: 'danielle@shared.onmicrosoft.com' }),
    aUser(api, 'Deleted', { state: 'INACTIVE', deletedAt: new Date('2026-02-20T00:00:00Z') }),
  ]);
});
afterAll(() => api.close());

async function page(variables: Record<string, unknown> = {}, viewer: Viewer = world.direct.adminAgent): Promise<Page> {
  const { data, errors } = await api.run(USERS, { id: world.sharedCustomerId, ...variables }, viewer);
  expect(errors).toBeUndefined();
  const { users }: { users: Page } = JSON.parse(JSON.stringify(data?.customer));
  return users;
}

const namesOf = ({ nodes }: Page): string[] => nodes.map(({ displayName }) => displayName);

it('access 12: lists the live users by name, with their number', async () => {
  const answer = await page();

  expect(namesOf(answer)).toEqual(['adam', 'Boris', 'Dana', 'Danielle']);
  expect(answer.totalCount).toBe(4);
  expect(namesOf(await page({ orderBy: 'DISPLAY_NAME_DESC' }))).toEqual(['Danielle', 'Dana', 'Boris', 'adam']);
});

it.each([
  ['by the start of the name', { search: 'dan' }, ['Dana', 'Danielle']],
  ['by the start of the sign-in name', { search: 'ZED' }, ['adam']],
  ['not by the middle of a name', { search: 'ana' }, []],
  ['by directory roles', { isAdmin: true }, ['Dana']],
  ['by none', { isAdmin: false }, ['adam', 'Boris', 'Danielle']],
  ['by blocked sign-in', { signInBlocked: true }, ['Boris']],
  ['by conditions that add up', { search: 'dan', isAdmin: false }, ['Danielle']],
])('filters %s', async (_how, filter, expected) => {
  const answer = await page({ filter });

  expect(namesOf(answer)).toEqual(expected);
  expect(answer.totalCount).toBe(expected.length);
});

it('meets every user once, both ways', async () => {
  const { pageInfo: first } = await page({ first: 3 });
  const { pageInfo: last } = await page({ last: 3 });

  expect(namesOf(await page({ first: 3 }))).toEqual(['adam', 'Boris', 'Dana']);
  expect(namesOf(await page({ first: 3, after: first.endCursor }))).toEqual(['Danielle']);
  expect(namesOf(await page({ last: 3 }))).toEqual(['Boris', 'Dana', 'Danielle']);
  expect(namesOf(await page({ last: 3, before: last.startCursor }))).toEqual(['adam']);
});

it('refuses a cursor of another list', async () => {
  const { data: other } = await api.run('{ gdapRelationships { pageInfo { endCursor } } }', {}, world.direct.adminAgent);
  const { endCursor }: { endCursor: string } = JSON.parse(JSON.stringify(other?.gdapRelationships)).pageInfo;

  const { data, errors } = await api.run(USERS, { id: world.sharedCustomerId, after: endCursor }, world.direct.adminAgent);

  expect(data?.customer).toEqual({ id: world.sharedCustomerId, users: null });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

describe('access 2.1', () => {
  const refusal = async (viewer: Viewer, id = world.sharedCustomerId) => {
    const { data, errors } = await api.run('query ($id: ID!) { customer(id: $id) { id users { totalCount } } }', { id }, viewer);
    expect(data?.customer).toEqual({ id, users: null });
    expect(errors).toHaveLength(1);
    return errors?.[0]?.extensions;
  };

  it('check 2, and 2.3 example 5: an application is refused, whatever else is missing', async () => {
    expect(await refusal(world.direct.app)).toMatchObject({ code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' });
  });

  it('check 4: a helpdesk agent is refused by its role although a directory role reaches it', async () => {
    expect(await refusal(world.direct.helpdeskAgent)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'ROLE_REQUIRED',
      requiredRoles: ['ADMIN_AGENT'],
    });
  });

  it('check 6 before check 8: for a partner that does not know the customer there is nothing, not even a refusal', async () => {
    const { otherDirect, ownCustomerId } = world;
    const { data, errors } = await api.subgraphs.access.execute(
      {
        query: ENTITY,
        variables: { id: ownCustomerId },
      },
      { viewer: otherDirect.adminAgent, requestId: 'test' },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ users: null }] });
  });

  it('check 8: an admin agent whom no directory role reaches is told which would', async () => {
    expect(await refusal(world.direct.adminAgent, world.ownCustomerId)).toEqual({
      code: 'FORBIDDEN',
      reason: 'GDAP_ROLE_REQUIRED',
      permission: 'customerUsers.read',
      anyOfRoles: ['Directory Readers', 'Global Reader', 'User Administrator'],
    });
    expect(await refusal(world.otherDirect.adminAgent)).toMatchObject({ reason: 'GDAP_ROLE_REQUIRED' });
  });

  it.each([
    ['Directory Readers', ROLES.directoryReaders],
    ['Global Reader', ROLES.globalReader],
    ['User Administrator', ROLES.userAdministrator],
  ])('check 8: %s lets it read', async (_name, templateId) => {
    const { direct } = world;
    const id = await aCustomer(api, direct);
    await api.settle();
    await someUsers(api, direct.id, id, [aUser(api, 'Only')]);
    await aRelationship(api, direct.id, id, {
      roleTemplateIds: [templateId],
      assignments: [anAssignment(api, direct.groupId, [templateId])],
    });

    expect(namesOf(await page({ id }))).toEqual(['Only']);
  });

  it('check 8: another role does not', async () => {
    const { direct } = world;
    const id = await aCustomer(api, direct);
    await api.settle();
    await aRelationship(api, direct.id, id, {
      roleTemplateIds: [ROLES.helpdeskAdministrator],
      assignments: [anAssignment(api, direct.groupId, [ROLES.helpdeskAdministrator])],
    });

    expect(await refusal(direct.adminAgent, id)).toMatchObject({ reason: 'GDAP_ROLE_REQUIRED' });
  });

  it('check 8: the role is gone at the instant the relationship ends', async () => {
    const before = api.now().toISOString();
    api.setNow('2026-12-31T23:59:59.999Z');
    expect((await page()).totalCount).toBe(4);
    api.setNow('2027-01-01T00:00:00.000Z');
    expect(await refusal(world.direct.adminAgent)).toMatchObject({ reason: 'GDAP_ROLE_REQUIRED' });
    api.setNow(before);
  });

  it('the operator and nobody do not read users', async () => {
    expect(await refusal(operator)).toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' });
    const { errors } = await api.subgraphs.access.execute(
      {
        query: ENTITY,
        variables: { id: world.sharedCustomerId },
      },
      { viewer: anonymous, requestId: 'test' },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

it('an administrator of the customer reads its own users', async () => {
  expect(namesOf(await page({}, world.sharedCustomerAdmin))).toEqual(['adam', 'Boris', 'Dana', 'Danielle']);
});

it('costs two statements for page and count of all customers, and one for the roles that reach them', async () => {
  const LIST = 'query ($first: Int) { customers(first: $first) { nodes { users { nodes { id } totalCount } } } }';
  const { reseller, provider, sharedCustomerId, resoldCustomerId } = world;
  for (const customerId of [sharedCustomerId, resoldCustomerId])
    await aRelationship(api, provider.id, customerId, {
      assignments: [anAssignment(api, provider.groupId, [ROLES.userAdministrator])],
    });

  for (const first of [1, 2]) {
    api.statements();
    const { data, errors } = await api.run(LIST, { first }, provider.adminAgent);
    expect(errors).toBeUndefined();
    expect(data?.customers).toMatchObject({ nodes: Array.from({ length: first }, () => expect.anything()) });
    expect(api.statements().filter((sql) => sql.includes('access.'))).toHaveLength(3);
  }
  expect((await api.run(LIST, { first: 1 }, reseller.adminAgent)).errors?.[0]?.extensions).toMatchObject({
    reason: 'GDAP_ROLE_REQUIRED',
  });
});

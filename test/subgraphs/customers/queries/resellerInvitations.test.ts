import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { accept, aLink, aStranger, withdraw } from '../invitations.ts';

const LIST = `query ($filter: ResellerInvitationFilter, $orderBy: ResellerInvitationOrder, $first: Int, $after: String) {
  resellerInvitations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { id url status kind } pageInfo { hasNextPage endCursor }
  }
}`;
const ACCEPTANCES = `query ($filter: ResellerInvitationAcceptanceFilter, $orderBy: ResellerInvitationAcceptanceOrder, $first: Int) {
  resellerInvitations(orderBy: CREATED_AT_ASC) {
    nodes { id acceptances(filter: $filter, orderBy: $orderBy, first: $first) { totalCount nodes { customer { id } } pageInfo { hasNextPage } } }
  }
}`;
const VIEW = `query ($token: String!) {
  resellerInvitationView(invitationToken: $token) {
    kind status partnerName indirectProviderName includesAdminPermissions isProfileNeeded isAgreementNeeded
  }
}`;
const NODE = 'query ($id: ID!) { node(id: $id) { id ... on ResellerInvitation { url } } resellerInvitation(id: $id) { id } }';

let api: Api;
let world: World;
let links: { id: string; token: string }[];
let customers: string[];

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  const { direct, otherDirect } = world;
  links = [];
  for (const day of [1, 2, 3]) {
    api.setNow(`2026-03-0${day}T08:00:00Z`);
    links.push(await aLink(api, direct.adminAgent));
  }
  await aLink(api, otherDirect.adminAgent);
  const [first, second] = links;
  if (!first || !second) throw new Error('There are no links.');
  customers = [];
  for (const day of [4, 5]) {
    api.setNow(`2026-03-0${day}T08:00:00Z`);
    const customerId = await aCustomer(api, otherDirect);
    await accept(api, { invitationToken: first.token }, aCustomerAdmin(customerId));
    customers.push(customerId);
  }
  await withdraw(api, { invitationId: second.id }, direct.adminAgent);
});
afterAll(() => api.close());

async function list(variables: object = {}, viewer: Parameters<Api['run']>[2] = world.direct.salesAgent) {
  const { data, errors } = await api.run(LIST, { ...variables }, viewer);
  return errors ? { errors } : Object(data).resellerInvitations;
}
const idsOf = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id);

describe('the invitations', () => {
  it('of a partner are listed with their links, newest first, page by page', async () => {
    const ids = links.map(({ id }) => id);
    const page = await list({ first: 2 });
    expect(idsOf(page)).toEqual([ids[2], ids[1]]);
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(page.nodes[0].url).toContain(links[2]?.token);
    expect(idsOf(await list({ first: 2, after: page.pageInfo.endCursor }))).toEqual([ids[0]]);
    expect(idsOf(await list({ orderBy: 'CREATED_AT_ASC' }))).toEqual(ids);
  });

  it.each([
    ['what is open', { status: ['OPEN'] }, [2, 0]],
    ['what is withdrawn', { status: ['WITHDRAWN'] }, [1]],
    ['a kind there is none of', { kind: ['INDIRECT_RESELLER'] }, []],
    ['what was made from an instant on', { createdFrom: '2026-03-02T08:00:00Z' }, [2, 1]],
    ['what was made before an instant', { createdTo: '2026-03-02T08:00:00Z' }, [0]],
  ])('are filtered by %s', async (_, filter, expected) => {
    const answer = await list({ filter });
    expect(idsOf(answer)).toEqual(expected.map((at) => links[at]?.id));
    expect(answer.totalCount).toBe(expected.length);
  });

  it('are those of the partner alone, and for admin and sales agents alone', async () => {
    const { otherDirect, provider, direct, ownCustomerAdmin } = world;
    expect(await list({}, otherDirect.adminAgent)).toMatchObject({ totalCount: 1 });
    expect(await list({}, provider.adminAgent)).toMatchObject({ totalCount: 0, nodes: [] });
    for (const viewer of [direct.helpdeskAgent, direct.app, ownCustomerAdmin]) {
      expect(await list({}, viewer)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
  });

  it('show who accepted, each its own', async () => {
    const { data } = await api.run(ACCEPTANCES, { orderBy: 'ACCEPTED_AT_ASC' }, world.direct.adminAgent);
    expect(Object(data).resellerInvitations.nodes).toEqual(
      links.map(({ id }, at) => {
        const nodes = at === 0 ? customers.map((customerId) => ({ customer: { id: customerId } })) : [];
        return { id, acceptances: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false } } };
      }),
    );
    const filter = { acceptedFrom: '2026-03-05T08:00:00Z' };
    const later = await api.run(ACCEPTANCES, { filter, first: 1 }, world.direct.adminAgent);
    const [node] = Object(later.data).resellerInvitations.nodes;
    expect(node.acceptances).toMatchObject({ totalCount: 1, nodes: [{ customer: { id: customers[1] } }] });
    const earlier = await api.run(ACCEPTANCES, { filter: { acceptedTo: '2026-03-05T08:00:00Z' } }, world.direct.adminAgent);
    expect(Object(earlier.data).resellerInvitations.nodes[0].acceptances.nodes).toEqual([{ customer: { id: customers[0] } }]);
  });

  it('are known by their id to their partner alone', async () => {
    const id = links[0]?.id;
    const known = await api.run(NODE, { id }, world.direct.adminAgent);
    expect(known.data).toMatchObject({ node: { id, url: expect.stringContaining('invitation=') }, resellerInvitation: { id } });
    expect(await api.run(NODE, { id }, world.otherDirect.adminAgent)).toEqual({ data: { node: null, resellerInvitation: null } });
  });
});

describe('what is behind a link', () => {
  const view = async (token: string | undefined, viewer: Parameters<Api['run']>[2]) => {
    const { data, errors } = await api.run(VIEW, { token }, viewer);
    return errors ? { errors } : Object(data).resellerInvitationView;
  };

  it('is shown to a customer that holds it, with what it must send along', async () => {
    const { partnerName } = await view(links[0]?.token, aStranger());
    expect(partnerName).toMatch(/^Partner \d+$/);
    const common = { kind: 'DIRECT', status: 'OPEN', partnerName, indirectProviderName: null, includesAdminPermissions: false };
    expect(await view(links[0]?.token, aStranger())).toEqual({ ...common, isProfileNeeded: true, isAgreementNeeded: true });
    const url = `https://admin.microsoft.com/Adminportal/Home?DAP=false&invitation=${links[0]?.token}#/BillingAccounts`;
    expect(await view(url, world.ownCustomerAdmin)).toEqual({ ...common, isProfileNeeded: false, isAgreementNeeded: false });
    expect(await view(links[1]?.token, world.ownCustomerAdmin)).toMatchObject({ status: 'WITHDRAWN' });
    const { reseller, provider } = world;
    const { token } = await aLink(api, reseller.adminAgent, { kind: 'INDIRECT_RESELLER', indirectProviderId: provider.id });
    expect(await view(token, aStranger())).toMatchObject({
      kind: 'INDIRECT_RESELLER',
      indirectProviderName: expect.stringMatching(/^Partner/),
    });
  });

  it('is nothing without the link, and nothing for partners', async () => {
    expect(await view('nothing', world.ownCustomerAdmin)).toBeNull();
    expect(await view(links[0]?.token, world.direct.adminAgent)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

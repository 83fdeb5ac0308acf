import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { recordServiceRequest } from '../../subgraphs/support/services/recordServiceRequest.ts';
import { aRelationship } from '../subgraphs/access/builders.ts';
import { record } from '../support/builders.ts';
import { fillCustomer } from '../support/fillCustomer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aWorld, type World } from '../support/world.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  await fillCustomer(api, world.provider, world.resoldCustomerId);
  const undated = { activatedAt: null, endsAt: null };
  await aRelationship(api, world.provider.id, null, { status: 'APPROVAL_PENDING', externalId: '', ...undated });
  const [topic] = await api.sql<{ id: string }>('SELECT id FROM support.topic ORDER BY id LIMIT 1');
  const at = api.now();
  await record(api, 'support', recordServiceRequest, world.provider.id, {
    id: 'srq_resold',
    resellerId: world.reseller.id,
    customerId: world.resoldCustomerId,
    title: 'A problem',
    description: 'Something does not work.',
    category: 'TECHNICAL_BREAK_FIX',
    productFamily: 'MICROSOFT_365',
    topicId: topic?.id ?? '',
    severity: 'MODERATE',
    status: 'OPEN',
    stage: 'IN_PROGRESS',
    createdBy: world.provider.adminAgent.id,
    createdAt: at,
    lastModifiedAt: at,
    lastClosedAt: null,
    notes: [
      { id: 'srn_resold', text: 'Seen.', visibility: 'PUBLIC', fromCustomer: false, createdByName: 'Admin agent', createdAt: at },
    ],
  });
}, 120_000);
afterAll(() => api.close());

/** How many rows a statement touches as a viewer; nothing is kept. */
async function touched(subgraph: SubgraphName, viewer: Viewer, sql: string): Promise<number> {
  let count = 0;
  const undone = new Error('undone');
  const attempt = api.subgraphs[subgraph].database.write(viewer, async (manager) => {
    const [, affected] = await manager.query<[unknown, number]>(sql);
    count = affected;
    throw undone;
  });
  await attempt.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  return count;
}

const admin = (customerId: string): Viewer => ({ ...world.ownCustomerAdmin, customerId });

describe('a party that may read a row and not change it touches none', () => {
  it.each<readonly [string, SubgraphName, (of: World) => Viewer, string]>([
    [
      'a reseller deletes an order of its provider',
      'subscriptions',
      (of) => of.reseller.adminAgent,
      'DELETE FROM subscriptions.order_line',
    ],
    [
      'a reseller changes a subscription of its provider',
      'subscriptions',
      (of) => of.reseller.adminAgent,
      'UPDATE subscriptions.subscription SET quantity = 1',
    ],
    [
      'a reseller renames its provider',
      'customers',
      (of) => of.reseller.adminAgent,
      `UPDATE customers.partner SET name = 'Renamed' WHERE type = 'INDIRECT_PROVIDER'`,
    ],
    [
      'a partner ends the partnership of others',
      'customers',
      (of) => of.direct.adminAgent,
      `UPDATE customers.partnership SET state = 'REMOVED'`,
    ],
    [
      'a reseller rewrites a note of its provider',
      'support',
      (of) => of.reseller.adminAgent,
      `UPDATE support.service_request_note SET text = 'Rewritten.'`,
    ],
    [
      'a customer ends its relationships',
      'customers',
      (of) => admin(of.sharedCustomerId),
      `UPDATE customers.customer_relationship SET state = 'NONE'`,
    ],
    [
      'a customer changes a subscription',
      'subscriptions',
      (of) => admin(of.resoldCustomerId),
      'UPDATE subscriptions.subscription SET quantity = 1',
    ],
    [
      'a customer deletes a service request',
      'support',
      (of) => admin(of.resoldCustomerId),
      'DELETE FROM support.service_request_note',
    ],
    [
      'a customer ends an assignment of a partner',
      'access',
      (of) => admin(of.resoldCustomerId),
      `UPDATE access.gdap_access_assignment SET status = 'DELETED'`,
    ],
    [
      'a customer takes a request of a partner, without the link',
      'access',
      (of) => admin(of.sharedCustomerId),
      `UPDATE access.gdap_relationship SET customer_id = current_setting('app.customer') WHERE customer_id IS NULL`,
    ],
    [
      'a customer takes a request of a partner, with an empty link',
      'access',
      (of) => admin(of.sharedCustomerId),
      `UPDATE access.gdap_relationship SET customer_id = current_setting('app.customer')
       WHERE customer_id IS NULL AND set_config('app.invitation', '', true) = ''`,
    ],
    [
      'the operator takes a relationship away',
      'customers',
      () => ({ kind: 'PLATFORM_OPERATOR', id: 'operator', mfa: true }),
      'DELETE FROM customers.customer_relationship',
    ],
    [
      'a customer makes its user an administrator',
      'access',
      (of) => admin(of.resoldCustomerId),
      `UPDATE access.customer_user SET directory_role_ids = '{rol_62e90394-69f5-4237-9190-012177145e10}'`,
    ],
    ['a partner removes the users of its customer', 'access', (of) => of.provider.adminAgent, 'DELETE FROM access.customer_user'],
    [
      'a partner deletes a customer',
      'customers',
      (of) => of.direct.adminAgent,
      `DELETE FROM customers.customer WHERE id NOT IN (SELECT customer_id FROM customers.customer_relationship WHERE state = 'X')`,
    ],
  ])('when %s', async (_, subgraph, viewerOf, sql) => {
    expect(await touched(subgraph, viewerOf(world), sql)).toBe(0);
  });

  it('while the owner may', async () => {
    expect(await touched('subscriptions', world.provider.adminAgent, 'UPDATE subscriptions.subscription SET quantity = 1')).toBe(
      2,
    );
    expect(await touched('access', world.provider.adminAgent, 'UPDATE access.customer_user SET sign_in_blocked = true')).toBe(2);
    expect(await touched('customers', world.provider.adminAgent, `UPDATE customers.partner SET name = 'Renamed'`)).toBe(1);
    expect(
      await touched('support', world.provider.adminAgent, `UPDATE support.service_request_note SET text = 'Rewritten.'`),
    ).toBe(3);
  });
});

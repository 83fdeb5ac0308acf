import { type CommandInput, command } from '../../../subgraphs/shared/command.ts';
import { accept, refuse } from '../../../subgraphs/shared/decision.ts';
import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import { SubscriptionEntity } from '../../../subgraphs/subscriptions/database/entities.ts';
import type { Subscription } from '../../../subgraphs/subscriptions/domain/subscription.ts';
import { subscriptionEvent } from '../../../subgraphs/subscriptions/services/subscriptionEvents.ts';
import { record } from '../../support/builders.ts';
import type { Api } from '../../support/startApi.ts';

export const RELATIONSHIP = `query ($id: ID!) {
  customer(id: $id) { tags relationship { state since etag lastRemoval { requestedAt settledAt outcome blockers } } }
}`;

export const REMOVE = `mutation ($input: RemoveResellerRelationshipInput!) {
  removeResellerRelationship(input: $input) {
    customer { id relationship { state } }
    userErrors { code field params { name value } partnerCenterCode }
    plan { changes { type field before after } events { type } }
  }
}`;

const CHECK = `query ($customerId: ID!) {
  resellerRelationshipRemovalCheck(customerId: $customerId) {
    canRemove blockers { code count ids canBeCancelledUntil termEndsOn }
  }
}`;

/** How the viewer's partner stands to a customer; null when it does not see it. */
export async function relationshipOf(api: Api, viewer: Viewer, id: string) {
  const { data, errors } = await api.run(RELATIONSHIP, { id }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data).customer?.relationship ?? null;
}

/** The payload of a removal with all that it asks for, unless said otherwise; the request errors when it answers none. */
export async function remove(api: Api, viewer: Viewer, customerId: string, more: object = {}) {
  const ifMatch = (await relationshipOf(api, viewer, customerId))?.etag ?? 'nothing';
  const input = { customerId, ifMatch, goodFaithAttestation: true, ...more };
  const { data, errors } = await api.run(REMOVE, { input }, viewer);
  return errors ? { errors } : Object(data).removeResellerRelationship;
}

export async function check(api: Api, viewer: Viewer, customerId: string) {
  const { data, errors } = await api.run(CHECK, { customerId }, viewer);
  return errors ? { errors } : Object(data).resellerRelationshipRemovalCheck;
}

interface SubscriptionChange extends CommandInput {
  readonly id: string;
  readonly change: Partial<Subscription>;
}

/** What no mutation does yet: another state, another kind of product. */
const changeSubscription = command<SubscriptionChange, { readonly id: string }, { readonly code: 'NOT_FOUND' }>({
  name: 'changeSubscription',
  async run({ tx }, { id, change }) {
    const subscription = await tx.lock(SubscriptionEntity, id);
    if (!subscription) return refuse({ code: 'NOT_FOUND' });
    const changed = { ...subscription, ...change };
    await tx.save(SubscriptionEntity, changed);
    return accept({ ids: { id }, events: [subscriptionEvent('subscription.updated', changed)] });
  },
});

/** Puts a subscription into a state, and tells it as any change of it is told. */
export async function changed(api: Api, partnerId: string, id: string, change: Partial<Subscription>): Promise<void> {
  await record(api, 'subscriptions', changeSubscription, partnerId, { id, change });
}

/** Events of the removal of one customer, in the order of a partner's log. */
export async function eventsOf(api: Api, partnerId: string, customerId: string, schema = 'customers'): Promise<string[]> {
  const rows = await api.sql<{ type: string }>(
    `SELECT type FROM ${schema}.event WHERE partner_id = $1 AND customer_id = $2 AND type LIKE 'relationship.%' ORDER BY position`,
    [partnerId, customerId],
  );
  return rows.map(({ type }) => type);
}

/** Until somebody waits for a lock of one of these kinds. */
export async function waitingFor(api: Api, ...kinds: string[]): Promise<void> {
  for (let look = 0; look < 2000; look += 1) {
    const rows = await api.sql('SELECT pid FROM pg_locks WHERE NOT granted AND locktype = ANY ($1)', [kinds]);
    if (rows.length > 0) return;
  }
  throw new Error(`Nobody waits for a lock of the kind ${kinds.join(' or ')}.`);
}

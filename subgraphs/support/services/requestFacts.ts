import { columnsOf } from '../../shared/columns.ts';
import { effectiveRoles, type GrantedRoles } from '../../shared/rules/effectiveRoles.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Tx } from '../../shared/Tx.ts';
import { bindings } from '../../shared/tenancy.ts';
import type { PartnerUserViewer } from '../../shared/viewer.ts';
import { CustomerFactEntity, PartnerUserFactEntity, ServiceRequestEntity, SubscriptionFactEntity } from '../database/entities.ts';
import type { CustomerFact } from '../domain/facts.ts';
import type { ServiceRequest } from '../domain/serviceRequest.ts';
import type { SupportTopic } from '../domain/topic.ts';
import { visibleRequests } from '../loaders/visibleRequests.ts';

/** How the caller's partner stands to a customer; null when nothing is known of it. */
export async function knownCustomer(tx: Tx, customerId: string): Promise<CustomerFact | null> {
  const [known] = await tx.find(CustomerFactEntity, { customerId });
  return known ?? null;
}

/** Customer of a subscription that the caller's partner sold; null when nothing is known of it. */
export async function customerOfSubscription(tx: Tx, subscriptionId: string): Promise<string | null> {
  const [known] = await tx.find(SubscriptionFactEntity, { subscriptionId });
  return known?.customerId ?? null;
}

/** Name of a user of the caller's partner; null when nothing is known of it. */
export async function nameOfUser(tx: Tx, userId: string): Promise<string | null> {
  const [known] = await tx.find(PartnerUserFactEntity, { userId });
  return known?.displayName ?? null;
}

export async function topicOf(tx: Tx, topicId: string): Promise<SupportTopic | null> {
  const [topic] = await tx.query<SupportTopic>(
    `SELECT id, category, product_family AS "productFamily", names, retired_at AS "retiredAt" FROM support.topic WHERE id = $1`,
    [topicId],
  );
  return topic ?? null;
}

/** The directory roles that reach the caller in the tenant of a customer, by id. */
export async function rolesReaching(tx: Tx, viewer: PartnerUserViewer, customerId: string, now: Date): Promise<string[]> {
  const grants = await tx.query<GrantedRoles>(
    `SELECT a.group_id AS "groupId", a.role_ids AS "roleIds", a.status AS "assignmentStatus", g.status AS "relationshipStatus",
            g.ends_at AS "endsAt"
     FROM support.gdap_relationship_fact g
     JOIN support.gdap_assignment_fact a ON a.partner_id = g.partner_id AND a.relationship_id = g.relationship_id
     WHERE g.partner_id = $1 AND g.customer_id = $2`,
    [viewer.partnerId, customerId],
  );
  return effectiveRoles(grants, viewer, now);
}

/** A request the caller sees; null when it sees none of the id. */
export async function visibleRequest(
  tx: Tx,
  viewer: PartnerUserViewer,
  settings: Settings,
  id: string,
): Promise<ServiceRequest | null> {
  const { bind, values } = bindings();
  const [request] = await tx.query<ServiceRequest>(
    `SELECT ${columnsOf(ServiceRequestEntity, 's')} FROM support.service_request s
     WHERE s.id = ${bind(id)} AND ${visibleRequests(viewer, settings, bind)}`,
    values,
  );
  return request ?? null;
}

/**
 * The open request of the caller's partner that a new one with the same key joins: of the same customer, and seen by the
 * caller. Until the end of the transaction nobody else looks for the same.
 */
export async function openRequestWithKey(
  tx: Tx,
  viewer: PartnerUserViewer,
  settings: Settings,
  { customerId, key }: { readonly customerId: string | null; readonly key: string },
): Promise<string | null> {
  const { partnerId } = viewer;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`support ${partnerId} ${customerId} ${key}`]);
  const { bind, values } = bindings();
  const [request] = await tx.query<{ id: string }>(
    `SELECT s.id FROM support.service_request s
     WHERE s.partner_id = ${bind(partnerId)} AND s.deduplication_key = ${bind(key)} AND s.stage <> 'CLOSED'
       AND s.customer_id IS NOT DISTINCT FROM ${bind(customerId)} AND ${visibleRequests(viewer, settings, bind)}
     ORDER BY s.created_at, s.id LIMIT 1`,
    values,
  );
  return request?.id ?? null;
}

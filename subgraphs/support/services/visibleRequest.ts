import { columnsOf } from '../../shared/columns.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Tx } from '../../shared/Tx.ts';
import { bindings } from '../../shared/tenancy.ts';
import type { PartnerUserViewer } from '../../shared/viewer.ts';
import { ServiceRequestEntity } from '../database/entities.ts';
import type { ServiceRequest } from '../domain/serviceRequest.ts';
import { visibleRequests } from '../loaders/visibleRequests.ts';

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

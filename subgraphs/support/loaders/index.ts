import { batchById, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { ExternalReferenceEntity, ServiceRequestNoteEntity } from '../database/entities.ts';
import type { ExternalReference, ServiceRequest, ServiceRequestNote } from '../domain/serviceRequest.ts';
import type { SupportTopic } from '../domain/topic.ts';
import type { ServiceRequestFilter, ServiceRequestOrder } from '../generated/resolvers.ts';
import { SERVICE_REQUEST_COLUMNS, serviceRequestList } from './serviceRequestList.ts';
import { visibleRequests } from './visibleRequests.ts';

const NOTE_COLUMNS = columnsOf(ServiceRequestNoteEntity, 'n');
const REFERENCE_COLUMNS = columnsOf(ExternalReferenceEntity, 'e');
const TOPIC_COLUMNS = `t.id, t.category, t.product_family AS "productFamily", t.names, t.retired_at AS "retiredAt"`;

export function createLoaders({ viewer, settings, read }: RequestContext) {
  /** Notes of visible requests, oldest first; internal ones for the owner's organisation alone. */
  function readNotes(column: 'id' | 'service_request_id', ids: readonly string[]): Promise<ServiceRequestNote[]> {
    const { bind, values } = bindings();
    return read<ServiceRequestNote>(
      `SELECT ${NOTE_COLUMNS} FROM support.service_request_note n JOIN support.service_request s ON s.id = n.service_request_id
       WHERE n.${column} = ANY (${bind(ids)}) AND (n.visibility = 'PUBLIC' OR n.partner_id = ${bind(partnerOf(viewer))})
         AND ${visibleRequests(viewer, settings, bind)}
       ORDER BY n.created_at, n.id`,
      values,
    );
  }

  return {
    serviceRequestById: batchById((ids) => {
      const { bind, values } = bindings();
      return read<ServiceRequest>(
        `SELECT ${SERVICE_REQUEST_COLUMNS} FROM support.service_request s
         WHERE s.id = ANY (${bind(ids)}) AND ${visibleRequests(viewer, settings, bind)}`,
        values,
      );
    }),
    serviceRequests: new ListReader<ServiceRequest, ServiceRequestFilter, ServiceRequestOrder>(
      serviceRequestList(settings),
      viewer,
      read,
    ),
    noteById: batchById((ids) => readNotes('id', ids)),
    notesOfServiceRequest: batchManyByKey(
      (ids) => readNotes('service_request_id', ids),
      ({ serviceRequestId }) => serviceRequestId,
    ),
    /** Of the viewer's own organisation alone, by system and id. */
    externalReferencesOfServiceRequest: batchManyByKey(
      (ids) =>
        read<ExternalReference>(
          `SELECT ${REFERENCE_COLUMNS} FROM support.external_reference e
           WHERE e.service_request_id = ANY ($1) AND e.partner_id = $2
           ORDER BY e.system COLLATE "C", e.external_id COLLATE "C"`,
          [ids, partnerOf(viewer)],
        ),
      ({ serviceRequestId }) => serviceRequestId,
    ),
    topicById: batchById((ids) =>
      read<SupportTopic>(`SELECT ${TOPIC_COLUMNS} FROM support.topic t WHERE t.id = ANY ($1)`, [ids]),
    ),
    topics: (category: string | null, productFamily: string | null) =>
      read<SupportTopic>(
        `SELECT ${TOPIC_COLUMNS} FROM support.topic t
         WHERE t.retired_at IS NULL AND ($1::text IS NULL OR t.category = $1)
           AND ($2::text IS NULL OR t.product_family IN ($2, 'ANY'))
         ORDER BY t.category COLLATE "C", t.id COLLATE "C"`,
        [category, productFamily],
      ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

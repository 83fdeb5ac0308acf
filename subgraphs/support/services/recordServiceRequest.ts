import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import { ServiceRequestEntity, ServiceRequestNoteEntity } from '../database/entities.ts';
import { type RequestFormRefusal, requestRefusals } from '../domain/recordedRequest.ts';
import { type FilingDetails, NO_DETAILS, type ServiceRequest, type ServiceRequestNote } from '../domain/serviceRequest.ts';
import { plainText } from '../domain/textForm.ts';
import { nextNumber } from './nextNumber.ts';
import { requestEvent } from './requestEvents.ts';

type NoteInput = Pick<ServiceRequestNote, 'id' | 'text' | 'visibility' | 'fromCustomer' | 'createdByName' | 'createdAt'>;

/** What is told of a request; what it was filed with here stays as it is. */
type Told = Omit<ServiceRequest, 'number' | 'partnerId' | 'version' | keyof FilingDetails>;

export interface RecordServiceRequestInput extends CommandInput, Told {
  readonly notes: readonly NoteInput[];
}

export type RecordServiceRequestRefusal =
  | RequestFormRefusal
  | { readonly code: 'TOPIC_NOT_FOUND'; readonly topicId: string }
  | { readonly code: 'ID_TAKEN' };

type Ids = { readonly serviceRequest: string };

/**
 * Takes in a request as it stands, with a number of its own when it is new. Notes are added, those that are known already stay
 * as they were written.
 */
export const recordServiceRequest = command<RecordServiceRequestInput, Ids, RecordServiceRequestRefusal>({
  name: 'recordServiceRequest',
  conflicts: { service_request_pk: { code: 'ID_TAKEN' }, service_request_note_pk: { code: 'ID_TAKEN' } },
  async run({ tx, viewer }, input) {
    const form = refuseAny<null, RecordServiceRequestRefusal>(requestRefusals(input), null);
    if (!form.ok) return form;
    if (!(await topicExists(tx, input.topicId))) return refuse({ code: 'TOPIC_NOT_FOUND', topicId: input.topicId });

    const partnerId = partnerOf(viewer) ?? PLATFORM;
    const written = tx.changes.length;
    const stored = await tx.lock(ServiceRequestEntity, input.id);
    const told = requestOf(input);
    const request = stored
      ? { ...stored, ...told }
      : { ...NO_DETAILS, ...told, partnerId, number: await nextNumber(tx, partnerId), version: 1 };
    if (stored) await tx.save(ServiceRequestEntity, request);
    else await tx.insert(ServiceRequestEntity, request);
    await keepNotes(tx, request, input.notes);

    const changed = tx.changes.length > written;
    const type = stored ? 'service_request.updated' : 'service_request.created';
    return accept({ ids: { serviceRequest: request.id }, events: changed ? [requestEvent(type, request)] : [] });
  },
});

async function topicExists(tx: Tx, topicId: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM support.topic WHERE id = $1', [topicId]);
  return rows.length > 0;
}

function requestOf(input: RecordServiceRequestInput): Told {
  return {
    id: input.id,
    resellerId: input.resellerId,
    customerId: input.customerId,
    title: plainText(input.title),
    description: plainText(input.description),
    category: input.category,
    productFamily: input.productFamily,
    topicId: input.topicId,
    severity: input.severity,
    status: input.status,
    stage: input.stage,
    createdBy: input.createdBy,
    createdAt: input.createdAt,
    lastModifiedAt: input.lastModifiedAt,
    lastClosedAt: input.lastClosedAt,
  };
}

/** Notes carry whom the request concerns: what is known already follows it. */
async function keepNotes(tx: Tx, request: ServiceRequest, notes: readonly NoteInput[]): Promise<void> {
  const { id: serviceRequestId, partnerId, resellerId, customerId } = request;
  const known = await tx.lockAll(ServiceRequestNoteEntity, { serviceRequestId });
  for (const note of known) await tx.save(ServiceRequestNoteEntity, { ...note, resellerId, customerId });
  for (const { id, text, visibility, fromCustomer, createdByName, createdAt } of notes) {
    if (known.some((note) => note.id === id)) continue;
    await tx.insert(ServiceRequestNoteEntity, {
      id,
      serviceRequestId,
      partnerId,
      resellerId,
      customerId,
      text: plainText(text),
      visibility,
      fromCustomer,
      createdByName,
      createdAt,
      createdBy: null,
      minutesSpent: null,
    });
  }
}

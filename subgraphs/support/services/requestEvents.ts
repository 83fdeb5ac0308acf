import type { NewEvent } from '../../shared/command.ts';
import type { ServiceRequest, ServiceRequestNote } from '../domain/serviceRequest.ts';

type RequestEvent = 'service_request.created' | 'service_request.updated';

/** Without the texts: they may hold what only the owner's people should read. */
export function requestEvent(type: RequestEvent, request: ServiceRequest): NewEvent {
  const { id, customerId, number, status, stage, severity, category, resellerId } = request;
  return { type, subject: id, customerId, payload: { number, status, stage, severity, category, resellerId } };
}

export function noteAdded({ id, serviceRequestId, customerId, visibility }: ServiceRequestNote): NewEvent {
  return { type: 'service_request.note_added', subject: serviceRequestId, customerId, payload: { noteId: id, visibility } };
}

export function statusChanged(before: ServiceRequest, after: ServiceRequest): NewEvent {
  return {
    type: 'service_request.status_changed',
    subject: after.id,
    customerId: after.customerId,
    payload: { fromStage: before.stage, toStage: after.stage, fromStatus: before.status, toStatus: after.status },
  };
}

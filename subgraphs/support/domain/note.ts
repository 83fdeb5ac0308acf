import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { NOTE } from './limits.ts';
import { STATUS_OF_STAGE } from './recordedRequest.ts';
import type { NoteVisibility, ServiceRequest, ServiceRequestStage } from './serviceRequest.ts';
import { type FormRefusal, lengthRefusals } from './textForm.ts';

export interface NoteDraft {
  readonly text: string;
  readonly visibility: NoteVisibility;
  /** Whether it records what the customer said. */
  readonly fromCustomer: boolean;
  readonly minutesSpent: number | null;
}

const MINUTES = { minimum: 0, maximum: 1440 };

/** Everything that is wrong with a note; empty when nothing is. */
export function noteRefusals({ text, minutesSpent }: NoteDraft): FormRefusal[] {
  const isTime = minutesSpent === null || (minutesSpent >= MINUTES.minimum && minutesSpent <= MINUTES.maximum);
  return [
    ...lengthRefusals(['text'], text, NOTE),
    ...(isTime ? [] : [{ code: 'VALIDATION_FAILED', field: ['minutesSpent'], rule: 'RANGE', ...MINUTES } as const]),
  ];
}

/**
 * A request after a note, or why it takes none. The partner's first public word begins the work; what the customer says ends
 * the wait for it and rejects a proposed solution.
 * Source: Update a service request.
 */
export function noted(
  request: ServiceRequest,
  note: Pick<NoteDraft, 'visibility' | 'fromCustomer'>,
  now: Date,
): Decision<ServiceRequest, { readonly code: 'SERVICE_REQUEST_CLOSED' }> {
  if (request.stage === 'CLOSED') return refuse({ code: 'SERVICE_REQUEST_CLOSED' });
  const stage = stageAfter(request.stage, note);
  return accept({ ...request, stage, status: STATUS_OF_STAGE[stage], lastModifiedAt: now });
}

function stageAfter(
  stage: ServiceRequestStage,
  { visibility, fromCustomer }: Pick<NoteDraft, 'visibility' | 'fromCustomer'>,
): ServiceRequestStage {
  const goesOn = fromCustomer
    ? stage === 'WAITING_ON_CUSTOMER' || stage === 'RESOLVED'
    : stage === 'NEW' && visibility === 'PUBLIC';
  return goesOn ? 'IN_PROGRESS' : stage;
}

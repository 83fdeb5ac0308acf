import { DESCRIPTION, NOTE, TITLE } from './limits.ts';
import type { ServiceRequestStage, ServiceRequestStatus } from './serviceRequest.ts';
import { fits } from './textForm.ts';

export type RequestFormRefusal =
  | { readonly code: 'TEXT_LENGTH'; readonly field: string; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'STATUS_DOES_NOT_FIT_STAGE'; readonly stage: ServiceRequestStage; readonly status: ServiceRequestStatus }
  | { readonly code: 'CLOSED_AT_REQUIRED' };

export interface RequestForm {
  readonly title: string;
  readonly description: string;
  readonly stage: ServiceRequestStage;
  readonly status: ServiceRequestStatus;
  readonly lastClosedAt: Date | null;
  readonly notes: readonly { readonly text: string }[];
}

/** The status Partner Center shows for each stage of the work. */
export const STATUS_OF_STAGE: Readonly<Record<ServiceRequestStage, ServiceRequestStatus>> = {
  NEW: 'NONE',
  IN_PROGRESS: 'OPEN',
  WAITING_ON_CUSTOMER: 'ATTENTION_NEEDED',
  WAITING_ON_MICROSOFT: 'OPEN',
  ACTION_REQUIRED: 'ATTENTION_NEEDED',
  RESOLVED: 'OPEN',
  CLOSED: 'CLOSED',
};

/**
 * Everything that is wrong with a request; empty when nothing is. Lengths count Unicode characters of the text as it is kept.
 * Source: Service request resources.
 */
export function requestRefusals({ title, description, stage, status, lastClosedAt, notes }: RequestForm): RequestFormRefusal[] {
  const refusals: RequestFormRefusal[] = [];
  const measure = (field: string, text: string, limits: { minimum: number; maximum: number }): void => {
    if (!fits(text, limits)) refusals.push({ code: 'TEXT_LENGTH', field, ...limits });
  };
  measure('title', title, TITLE);
  measure('description', description, DESCRIPTION);
  for (const { text } of notes) measure('notes', text, NOTE);
  if (STATUS_OF_STAGE[stage] !== status) refusals.push({ code: 'STATUS_DOES_NOT_FIT_STAGE', stage, status });
  if (stage === 'CLOSED' && lastClosedAt === null) refusals.push({ code: 'CLOSED_AT_REQUIRED' });
  return refusals;
}

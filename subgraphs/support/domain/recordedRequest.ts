import type { ServiceRequestStage, ServiceRequestStatus } from './serviceRequest.ts';

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

const TITLE = { minimum: 5, maximum: 250 };
const DESCRIPTION = { minimum: 10, maximum: 10_000 };
const NOTE = { minimum: 1, maximum: 10_000 };

/** Text as it is kept: trimmed, without control characters other than line feed and tab. */
export function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '').trim();
}

/**
 * Everything that is wrong with a request; empty when nothing is. Lengths count Unicode characters of the text as it is kept.
 * Source: Service request resources.
 */
export function requestRefusals({ title, description, stage, status, lastClosedAt, notes }: RequestForm): RequestFormRefusal[] {
  const refusals: RequestFormRefusal[] = [];
  const measure = (field: string, text: string, limits: { minimum: number; maximum: number }): void => {
    const length = [...plainText(text)].length;
    if (length < limits.minimum || length > limits.maximum) refusals.push({ code: 'TEXT_LENGTH', field, ...limits });
  };
  measure('title', title, TITLE);
  measure('description', description, DESCRIPTION);
  for (const { text } of notes) measure('notes', text, NOTE);
  if (STATUS_OF_STAGE[stage] !== status) refusals.push({ code: 'STATUS_DOES_NOT_FIT_STAGE', stage, status });
  if (stage === 'CLOSED' && lastClosedAt === null) refusals.push({ code: 'CLOSED_AT_REQUIRED' });
  return refusals;
}

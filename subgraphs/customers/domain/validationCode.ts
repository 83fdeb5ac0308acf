import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import type { Partner } from './partner.ts';
import { cleanName } from './personName.ts';

/** A code with which a partner makes customers of the government community cloud. */
export interface ValidationCode {
  readonly id: string;
  readonly partnerId: string;
  readonly organizationName: string;
  /** The code itself, in lower case. */
  readonly validationId: string;
  readonly maxCreates: number;
  readonly remainingCreates: number;
  readonly issuedAt: Date;
  readonly version: number;
}

export const ORGANIZATION_NAME_LIMIT = 255;
export const MAX_CREATES_LIMIT = 10_000;

export type IssueCodeRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly field: 'organizationName' | 'maxCreates'; readonly maximum: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly field: 'validationId' }
  | { readonly code: 'PARTNER_NOT_FOUND' };

export interface CodeToIssue {
  readonly organizationName: string;
  readonly maxCreates: number;
}

/**
 * A code as it is issued to a partner, or everything that stands against it; null stands for a partner that is not on record.
 * A reseller makes no customers. Source: Get validation codes; Create a government community cloud customer.
 */
export function issueCode(
  { organizationName: text, maxCreates }: CodeToIssue,
  partner: Partner | null,
  made: Pick<ValidationCode, 'id' | 'validationId' | 'issuedAt'>,
): Decision<ValidationCode, IssueCodeRefusal> {
  const organizationName = cleanName(text);
  const errors: IssueCodeRefusal[] = [];
  const { length } = [...organizationName];
  if (length < 1 || length > ORGANIZATION_NAME_LIMIT) {
    errors.push({ code: 'VALIDATION_FAILED', field: 'organizationName', maximum: ORGANIZATION_NAME_LIMIT });
  }
  if (maxCreates < 1 || maxCreates > MAX_CREATES_LIMIT) {
    errors.push({ code: 'VALIDATION_FAILED', field: 'maxCreates', maximum: MAX_CREATES_LIMIT });
  }
  const form = refuseAny(errors, null);
  if (!form.ok) return form;
  if (partner === null || partner.type === 'INDIRECT_RESELLER') return refuse({ code: 'PARTNER_NOT_FOUND' });
  return accept({
    ...made,
    partnerId: partner.id,
    organizationName,
    maxCreates,
    remainingCreates: maxCreates,
    version: 1,
  });
}

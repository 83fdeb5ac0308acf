import type { CustomerQualification, FoundQualification, Qualification, VettingStatus } from './qualification.ts';

/** One qualification of a customer as people see it. */
export interface ShownQualification
  extends Omit<CustomerQualification, 'qualification' | 'vettingStatus' | 'attempt' | 'partnerId'> {
  readonly qualification: Qualification;
  /** Null for `NONE`. */
  readonly vettingStatus: VettingStatus | null;
  /** Null for what was not asked for here. */
  readonly attempt: number | null;
  /** Who asked; null for what was not asked for here. */
  readonly partnerId: string | null;
}

const FOUND: readonly string[] = [
  'EDUCATION',
  'GOVERNMENT_COMMUNITY_CLOUD',
  'STATE_OWNED_ENTITY',
  'NONPROFIT',
] satisfies FoundQualification[];

const isFound = (text: string): text is FoundQualification => FOUND.includes(text);

/**
 * What was asked for, and what is approved without having been asked for here, as an import brings it; `NONE` when that is
 * nothing. What is approved counts, whatever became of a request. Source: Get a customer's qualifications.
 */
export function shownQualifications(
  customerId: string,
  asked: readonly CustomerQualification[],
  approved: readonly string[],
): ShownQualification[] {
  const blank: ShownQualification = {
    customerId,
    partnerId: null,
    qualification: 'NONE',
    educationSegment: null,
    website: null,
    vettingStatus: null,
    vettingReason: null,
    vettingCreatedAt: null,
    vettingDecidedAt: null,
    attempt: null,
    validationCodeId: null,
    version: 1,
  };
  const told = approved.filter(isFound);
  const isOverruled = ({ qualification, vettingStatus }: CustomerQualification): boolean =>
    vettingStatus !== 'APPROVED' && told.includes(qualification);
  const shown: ShownQualification[] = [
    ...asked.filter((one) => !isOverruled(one)),
    ...told
      .filter((qualification) => !asked.some((one) => one.qualification === qualification && !isOverruled(one)))
      .map((qualification) => ({ ...blank, qualification, vettingStatus: 'APPROVED' }) as const),
  ];
  return shown.length === 0 ? [blank] : shown.sort((a, b) => (a.qualification < b.qualification ? -1 : 1));
}

import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import type { EducationSegment, Qualification } from './qualification.ts';

/** What a partner may ask for. */
export type SettableQualification = 'EDUCATION' | 'GOVERNMENT_COMMUNITY_CLOUD' | 'STATE_OWNED_ENTITY';

/** Fields of the form that belong to one qualification alone. */
type Detail = 'educationSegment' | 'website' | 'validationCode';

export interface QualificationForm {
  readonly qualification: Qualification;
  readonly educationSegment: EducationSegment | null;
  readonly website: string | null;
  readonly validationCode: string | null;
}

/** A form that is clean: what the qualification needs is there, and nothing else is. */
export interface QualificationRequest extends QualificationForm {
  readonly qualification: SettableQualification;
}

export type QualificationFormRefusal =
  | { readonly code: 'QUALIFICATION_NOT_SETTABLE'; readonly qualification: Qualification }
  | { readonly code: 'EDUCATION_SEGMENT_REQUIRED' }
  | { readonly code: 'VALIDATION_CODE_REQUIRED' }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NOT_A_WEBSITE'; readonly maximumLength: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NOT_OF_QUALIFICATION'; readonly field: Detail };

const WEBSITE_LIMIT = 255;
const WEBSITE =
  /^(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

const DETAILS: Readonly<Record<SettableQualification, readonly Detail[]>> = {
  EDUCATION: ['educationSegment', 'website'],
  GOVERNMENT_COMMUNITY_CLOUD: ['validationCode'],
  STATE_OWNED_ENTITY: [],
};
const ALL_DETAILS: readonly Detail[] = ['educationSegment', 'website', 'validationCode'];

/**
 * The form of a request, or everything that is wrong with it. Source: Update a customer's qualifications asynchronously; Create a
 * government community cloud customer.
 */
export function checkQualificationForm(form: QualificationForm): Decision<QualificationRequest, QualificationFormRefusal> {
  const { qualification, educationSegment } = form;
  const website = form.website?.trim() || null;
  const validationCode = form.validationCode?.trim().toLowerCase() || null;
  if (qualification === 'NONE' || qualification === 'NONPROFIT') {
    return refuse({ code: 'QUALIFICATION_NOT_SETTABLE', qualification });
  }
  const request: QualificationRequest = { qualification, educationSegment, website, validationCode };
  const errors: QualificationFormRefusal[] = [];
  if (qualification === 'EDUCATION' && educationSegment === null) errors.push({ code: 'EDUCATION_SEGMENT_REQUIRED' });
  if (qualification === 'GOVERNMENT_COMMUNITY_CLOUD' && validationCode === null)
    errors.push({ code: 'VALIDATION_CODE_REQUIRED' });
  const strange = ALL_DETAILS.filter((field) => request[field] !== null && !DETAILS[qualification].includes(field));
  errors.push(...strange.map((field) => ({ code: 'VALIDATION_FAILED', flaw: 'NOT_OF_QUALIFICATION', field }) as const));
  if (qualification === 'EDUCATION' && website !== null && !isWebsite(website)) {
    errors.push({ code: 'VALIDATION_FAILED', flaw: 'NOT_A_WEBSITE', maximumLength: WEBSITE_LIMIT });
  }
  return errors.length > 0 ? refuseAny(errors, request) : accept(request);
}

function isWebsite(text: string): boolean {
  return text.length <= WEBSITE_LIMIT && WEBSITE.test(text);
}

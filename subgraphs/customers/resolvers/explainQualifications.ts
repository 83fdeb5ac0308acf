import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import type { Explained } from '../../shared/mutation.ts';
import { type IssueCodeRefusal, ORGANIZATION_NAME_LIMIT } from '../domain/validationCode.ts';
import type { DecideQualificationRefusal } from '../services/decideCustomerQualification.ts';
import type { RequestQualificationRefusal } from '../services/requestCustomerQualification.ts';
import { CUSTOMER_NOT_FOUND } from './explain.ts';

/** What concerns the billing profile, which no input of the mutation holds. */
const ADDRESS_CODE = 60071;
const STATE_CODE = 2007;
const INVALID = { partnerCenterCode: 3000 } as const;

export function explainQualification(refusal: Exclude<RequestQualificationRefusal, AccessRefusal>): Explained {
  switch (refusal.code) {
    case 'QUALIFICATION_NOT_SETTABLE':
      return {
        message: `${refusal.qualification} cannot be asked for: ${refusal.qualification === 'NONE' ? 'it is what a customer is without anything else' : 'the customer registers with Microsoft itself'}.`,
        field: ['qualification'],
      };
    case 'EDUCATION_SEGMENT_REQUIRED':
      return { message: 'Say what kind of institution it is.', field: ['educationSegment'] };
    case 'VALIDATION_CODE_REQUIRED':
      return { message: 'Give a code of validationCodes.', field: ['validationCode'] };
    case 'VALIDATION_FAILED':
      return explainInvalid(refusal);
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return {
        message: 'Your organisation has no reseller relationship with the customer.',
        field: ['customerId'],
        params: { state: refusal.state },
        partnerCenterCode: 20002,
      };
    case 'NOT_AVAILABLE_IN_SANDBOX':
      return {
        message: 'An integration sandbox has no customers of the government community cloud.',
        field: ['qualification'],
        partnerCenterCode: 800018,
      };
    case 'QUALIFICATION_ALREADY_SET':
      return {
        message: refusal.status === 'APPROVED' ? 'The customer has this qualification.' : 'This qualification is in review.',
        field: ['qualification'],
        params: { status: refusal.status },
      };
    case 'QUALIFICATION_CONFLICT':
      return {
        message: `It cannot be combined with ${refusal.other}, which the customer has or is being reviewed for.`,
        field: ['qualification'],
        params: { other: refusal.other },
      };
    case 'QUALIFICATION_REQUEST_LIMIT_REACHED':
      return {
        message: `A customer is reviewed at most ${refusal.maximum} times.`,
        field: ['qualification'],
        params: { maximum: refusal.maximum },
      };
    case 'EDUCATION_EMAIL_REQUIRED':
      return {
        message:
          'The billing profile needs an e-mail address that the institution owns: not one of free mail, and not of onmicrosoft.com.',
        field: ['customerId'],
      };
    case 'CITY_REQUIRED':
      return addressFlaw('names no city', ADDRESS_CODE);
    case 'POSTAL_CODE_REQUIRED':
      return addressFlaw('has no postal code', ADDRESS_CODE);
    case 'POSTAL_CODE_INVALID':
      return { ...addressFlaw('has no postal code of its country', ADDRESS_CODE), params: { pattern: refusal.pattern } };
    case 'STATE_REQUIRED':
      return addressFlaw('names no state', STATE_CODE);
    case 'STATE_INVALID':
      return { ...addressFlaw('names no state of its country', STATE_CODE), params: { country: refusal.country } };
    case 'COUNTRY_NOT_SUPPORTED':
      return {
        message: 'Customers of the government community cloud are in the United States.',
        field: ['qualification'],
        params: { country: refusal.country },
        partnerCenterCode: 2030,
      };
    case 'VALIDATION_CODE_INVALID':
      return { message: 'Your organisation has no such validation code.', field: ['validationCode'] };
    case 'VALIDATION_CODE_EXHAUSTED':
      return {
        message: 'No more customers can be made with this validation code.',
        field: ['validationCode'],
        params: { validationId: refusal.validationId },
      };
  }
}

function explainInvalid(refusal: Extract<RequestQualificationRefusal, { readonly code: 'VALIDATION_FAILED' }>): Explained {
  if (!('flaw' in refusal)) {
    return { ...addressFlaw(`has a part (${refusal.field}) that is too long or empty`, INVALID.partnerCenterCode) };
  }
  return refusal.flaw === 'NOT_A_WEBSITE'
    ? {
        message: `The website is no address such as school.example of at most ${refusal.maximumLength} characters.`,
        field: ['website'],
        params: { maximumLength: refusal.maximumLength },
        ...INVALID,
      }
    : { message: 'This does not belong to the qualification. Leave it out.', field: [refusal.field], ...INVALID };
}

/** An institution is looked up by its full address. */
function addressFlaw(what: string, partnerCenterCode: number): Explained {
  return {
    message: `The address of the billing profile ${what}. A review needs a full one.`,
    field: ['customerId'],
    partnerCenterCode,
  };
}

export function explainVetting(refusal: DecideQualificationRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'VALIDATION_FAILED':
      return refusal.flaw === 'REASON_TOO_LONG'
        ? {
            message: `The reason has more than ${refusal.maximumLength} characters.`,
            field: ['reason'],
            params: { maximumLength: refusal.maximumLength },
            ...INVALID,
          }
        : { message: 'Only a qualification in review can be decided.', field: ['qualification'], ...INVALID };
  }
}

export function explainIssuedCode(refusal: IssueCodeRefusal): Explained {
  switch (refusal.code) {
    case 'PARTNER_NOT_FOUND':
      return { message: 'There is no such direct bill partner or indirect provider.', field: ['partnerId'] };
    case 'VALIDATION_FAILED':
      switch (refusal.field) {
        case 'organizationName':
          return {
            message: `The name of the organisation has 1 to ${ORGANIZATION_NAME_LIMIT} characters.`,
            field: ['organizationName'],
            params: { maximum: refusal.maximum },
            ...INVALID,
          };
        case 'maxCreates':
          return {
            message: `A code is for 1 to ${refusal.maximum} customers.`,
            field: ['maxCreates'],
            params: { maximum: refusal.maximum },
            ...INVALID,
          };
        case 'validationId':
          return { message: 'The partner has this code already.', field: ['validationId'], ...INVALID };
      }
  }
}

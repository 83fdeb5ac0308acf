import type { Explained } from '../../shared/mutation.ts';
import type { CloudRefusal } from '../domain/cloud.ts';
import type { ContactRefusal } from '../domain/contact.ts';
import type { RelationshipState } from '../domain/customer.ts';
import type { NameShape } from '../domain/personName.ts';
import type { DecideVerificationRefusal } from '../services/decideCustomerVerification.ts';

export const CUSTOMER_NOT_FOUND: Explained = {
  message: 'There is no such customer.',
  field: ['customerId'],
  partnerCenterCode: 60003,
};

export function noResellerRelationship(state: RelationshipState): Explained {
  return {
    message: 'Your organisation has no reseller relationship with the customer.',
    field: ['customerId'],
    params: { state },
    partnerCenterCode: 20002,
  };
}

const NAME_FLAWS: Readonly<Record<NameShape, string>> = {
  EMPTY: 'is empty',
  TOO_LONG: 'has more than 40 characters',
  SINGLE_CHARACTER: 'has one character; that is enough only in Chinese characters',
  PLACEHOLDER: 'is a placeholder',
  EMOJI: 'holds an emoji',
  NON_PRINTABLE: 'holds a character that cannot be printed',
  ONLY_DIGITS: 'holds digits only',
  ONLY_SPECIAL_CHARACTERS: 'holds special characters only',
};

/** `field` is what asks for the absent feature. */
export function explainCloud({ cloud }: CloudRefusal, field: string | null = null): Explained {
  return { message: `The cloud ${cloud} does not have this.`, field: field === null ? null : [field], params: { cloud } };
}

/** Fields are below `primaryContact`. */
export function explainContact(refusal: ContactRefusal): Explained {
  switch (refusal.code) {
    case 'CONTACT_NAME_INVALID': {
      const { field, shape } = refusal;
      const name = field === 'firstName' ? 'first' : 'last';
      return {
        message: `The ${name} name ${NAME_FLAWS[shape]}. Give the name of the person.`,
        field: ['primaryContact', field],
        params: { shape },
      };
    }
    case 'EMAIL_INVALID':
      return {
        message: 'This is not an e-mail address. Give one such as ann@contoso.example.',
        field: ['primaryContact', 'email'],
      };
    case 'EMAIL_DOMAIN_FORBIDDEN':
      return {
        message: `An address at ${refusal.domain} is not one of the customer. Give an address of the person.`,
        field: ['primaryContact', 'email'],
        params: { domain: refusal.domain },
      };
    case 'PHONE_NUMBER_INVALID':
      return {
        message: "The telephone number does not have the form of the customer's country.",
        field: ['primaryContact', 'phoneNumber'],
        params: { pattern: refusal.pattern },
      };
  }
}

export function explainVerification(refusal: DecideVerificationRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'VALIDATION_FAILED':
      return refusal.flaw === 'REASON_TOO_LONG'
        ? {
            message: `The reason has more than ${refusal.maximumLength} characters.`,
            field: ['reason'],
            params: { maximumLength: refusal.maximumLength },
            partnerCenterCode: 3000,
          }
        : {
            message: 'Only a verification under review can be decided.',
            field: ['customerId'],
            params: { status: refusal.status },
            partnerCenterCode: 3000,
          };
  }
}

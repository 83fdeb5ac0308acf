import type { Explained } from '../../shared/mutation.ts';
import type { AgreementConfirmationRefusal } from '../domain/agreementConfirmation.ts';
import type { CloudRefusal } from '../domain/cloud.ts';
import type { ContactRefusal } from '../domain/contact.ts';
import type { NameShape } from '../domain/personName.ts';
import type { DecideVerificationRefusal } from '../services/decideCustomerVerification.ts';

const NOT_FOUND: Explained = {
  message: 'There is no such customer.',
  field: ['customerId'],
  partnerCenterCode: 60003,
};

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

export function explainConfirmation(refusal: AgreementConfirmationRefusal): Explained {
  switch (refusal.code) {
    case 'CONTACT_NAME_INVALID':
    case 'EMAIL_INVALID':
    case 'EMAIL_DOMAIN_FORBIDDEN':
    case 'PHONE_NUMBER_INVALID':
      return explainContact(refusal);
    case 'AGREEMENT_DATE_IN_FUTURE':
      return {
        message: 'The agreement cannot have been accepted in the future.',
        field: ['dateAgreed'],
        params: { latest: refusal.latest },
      };
    case 'AGREEMENT_DATE_TOO_EARLY':
      return {
        message: 'The Microsoft Customer Agreement did not exist on that day.',
        field: ['dateAgreed'],
        params: { earliest: refusal.earliest },
      };
    case 'AGREEMENT_TYPE_RETIRED':
      return {
        message: 'This kind of agreement is no longer confirmed. Confirm the Microsoft Customer Agreement.',
        field: ['type'],
        params: { inForce: refusal.inForce },
      };
    case 'AGREEMENT_TEMPLATE_NOT_FOUND':
      return {
        message: 'There is no such version of this kind of agreement. Take one of agreementTemplates.',
        field: ['templateId'],
        params: { type: refusal.type },
      };
    case 'AGREEMENT_TEMPLATE_OUTDATED':
      return {
        message: 'There is a newer version of the agreement: that one must be accepted.',
        field: ['templateId'],
        params: { currentTemplateId: refusal.currentTemplateId },
      };
    case 'ATTESTATION_REQUIRED':
      return {
        message:
          refusal.attestationId === null
            ? 'An enhanced attestation of the customer is needed. Name it in attestationId.'
            : 'There is no enhanced attestation with this id.',
        field: ['attestationId'],
      };
    case 'CUSTOMER_NOT_FOUND':
      return NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return {
        message: 'Your organisation has no reseller relationship with the customer.',
        field: ['customerId'],
        params: { state: refusal.state },
        partnerCenterCode: 20002,
      };
    case 'AGREEMENT_ALREADY_CONFIRMED':
      return {
        message: 'A confirmation of the same person is on record already.',
        field: ['primaryContact'],
        params: { confirmationId: refusal.confirmationId },
        partnerCenterCode: 600061,
      };
  }
}

export function explainVerification(refusal: DecideVerificationRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return NOT_FOUND;
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

import type { Explained } from '../../shared/mutation.ts';
import type { AcceptanceRefusal } from '../domain/agreementAcceptance.ts';
import type { AttestationMismatch, AttestationRefusal, AttestedPart } from '../domain/agreementAttestation.ts';
import type { AgreementConfirmationRefusal } from '../domain/agreementConfirmation.ts';
import type { CountryOfferRefusal, DocumentLinkRefusal } from '../domain/agreementDocument.ts';
import type { TemplateRefusal } from '../domain/agreementTemplate.ts';
import { CUSTOMER_NOT_FOUND, explainCloud, explainContact, noResellerRelationship } from './explain.ts';

export const MUST_ATTEST: Explained = {
  message: 'A customer that has bought from a partner cannot accept the agreement by itself. Its partner must confirm it.',
};

const IN_WORDS: Readonly<Record<AttestedPart, string>> = {
  customerId: 'the customer',
  companyName: 'the name of the company',
  country: 'the country',
  language: 'the language',
  firstName: 'the first name',
  lastName: 'the last name',
  email: 'the e-mail address',
  phoneNumber: 'the telephone number',
};

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
    case 'AGREEMENT_TEMPLATE_NOT_FOUND':
    case 'AGREEMENT_TEMPLATE_OUTDATED':
      return explainTemplate(refusal, 'type');
    case 'ATTESTATION_REQUIRED':
      return {
        message: 'An enhanced attestation of the customer is needed. Name it in attestationId.',
        field: ['attestationId'],
      };
    case 'ATTESTATION_NOT_FOUND':
      return {
        message: 'There is no enhanced attestation with this id, or it has expired. Make a new one.',
        field: ['attestationId'],
      };
    case 'ATTESTATION_ALREADY_USED':
      return {
        message: 'Another confirmation has used this attestation. Each serves one: make a new one.',
        field: ['attestationId'],
        params: { usedAt: refusal.usedAt },
      };
    case 'ATTESTATION_MISMATCH':
      return { ...explainMismatch(refusal), field: ['attestationId'] };
    case 'NOT_AVAILABLE_IN_CLOUD':
      return explainCloud(refusal);
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    case 'AGREEMENT_ALREADY_CONFIRMED':
      return {
        message: 'A confirmation of the same person is on record already.',
        field: ['primaryContact'],
        params: { confirmationId: refusal.confirmationId },
        partnerCenterCode: 600061,
      };
  }
}

/** `typeField` is the input that names the kind of agreement; null where the version alone does. */
function explainTemplate(refusal: TemplateRefusal, typeField: string | null): Explained {
  switch (refusal.code) {
    case 'AGREEMENT_TYPE_RETIRED':
      return {
        message: 'This kind of agreement is no longer confirmed. Confirm the Microsoft Customer Agreement.',
        field: [typeField ?? 'templateId'],
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
  }
}

function explainMismatch({ parts }: AttestationMismatch): Explained {
  const differing = parts.map((part) => IN_WORDS[part]).join(', ');
  return { message: `The attestation and what is on record differ in ${differing}.`, params: { differing: parts.join(', ') } };
}

function explainOffer(refusal: CountryOfferRefusal): Explained {
  const message =
    refusal.code === 'COUNTRY_NOT_SUPPORTED'
      ? 'Nothing is known of this country. Take one of countries.'
      : 'Microsoft offers the agreement to no customer in this country.';
  return { message, field: ['country'], params: { country: refusal.country } };
}

const SIGNATORY_FIELDS: Readonly<Record<string, string>> = {
  firstName: 'signatoryFirstName',
  lastName: 'signatoryLastName',
  email: 'signatoryEmail',
  phoneNumber: 'signatoryPhone',
};

export function explainAttestation(refusal: AttestationRefusal): Explained {
  switch (refusal.code) {
    case 'CONTACT_NAME_INVALID':
    case 'EMAIL_INVALID':
    case 'EMAIL_DOMAIN_FORBIDDEN':
    case 'PHONE_NUMBER_INVALID': {
      const { field, ...explained } = explainContact(refusal);
      const part = field?.at(-1) ?? '';
      return { ...explained, field: [SIGNATORY_FIELDS[part] ?? part] };
    }
    case 'COMPANY_NAME_INVALID':
      return {
        message: 'This is no name of a company. Give its exact legal name.',
        field: ['companyName'],
        params: { shape: refusal.shape },
      };
    case 'COUNTRY_NOT_SUPPORTED':
    case 'AGREEMENT_NOT_OFFERED_IN_COUNTRY':
      return explainOffer(refusal);
    case 'LANGUAGE_NOT_SUPPORTED': {
      const supported = refusal.supported.join(', ');
      return {
        message: `The agreement does not come in this language there. Take one of ${supported}.`,
        field: ['language'],
        params: { supported },
      };
    }
    case 'NOT_AVAILABLE_IN_CLOUD':
      return explainCloud(refusal);
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    case 'ATTESTATION_MISMATCH': {
      const [first, ...more] = refusal.parts;
      return { ...explainMismatch(refusal), field: first !== undefined && more.length === 0 ? [first] : null };
    }
  }
}

export function explainDocumentLink(refusal: DocumentLinkRefusal): Explained {
  switch (refusal.code) {
    case 'NOT_AVAILABLE_IN_CLOUD':
      return explainCloud(refusal);
    case 'AGREEMENT_TEMPLATE_NOT_FOUND':
      return { message: 'There is no such version of an agreement. Take one of agreementTemplates.', field: ['templateId'] };
    case 'COUNTRY_NOT_SUPPORTED':
    case 'AGREEMENT_NOT_OFFERED_IN_COUNTRY':
      return explainOffer(refusal);
  }
}

export function explainAgreementAcceptance(refusal: AcceptanceRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return { ...CUSTOMER_NOT_FOUND, field: null };
    case 'AGREEMENT_TYPE_RETIRED':
    case 'AGREEMENT_TEMPLATE_NOT_FOUND':
    case 'AGREEMENT_TEMPLATE_OUTDATED':
      return explainTemplate(refusal, null);
    case 'VALIDATION_FAILED':
      return {
        message: `The version of ${refusal.country}, where your organisation is, must be accepted.`,
        field: ['country'],
        params: { country: refusal.country },
      };
    case 'NOT_AVAILABLE_IN_CLOUD':
      return explainCloud(refusal);
    case 'AGREEMENT_NOT_OFFERED_IN_COUNTRY':
      return explainOffer(refusal);
    case 'DIRECT_ACCEPTANCE_NOT_POSSIBLE':
      return MUST_ATTEST;
    case 'AGREEMENT_ALREADY_CONFIRMED':
      return {
        message: 'Your organisation has accepted this version already.',
        field: ['templateId'],
        params: { signedAt: refusal.signedAt },
      };
  }
}

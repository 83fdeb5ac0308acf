import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import type { Explained } from '../../shared/mutation.ts';
import type { FormRefusal } from '../domain/textForm.ts';
import type { AddServiceRequestNoteRefusal } from '../services/addServiceRequestNote.ts';
import type { CreateServiceRequestRefusal } from '../services/createServiceRequest.ts';

/** Source of the numbers: Partner Center REST error codes. */
export function explainFiling(refusal: Exclude<CreateServiceRequestRefusal, AccessRefusal>): Explained {
  switch (refusal.code) {
    case 'VALIDATION_FAILED':
      return explainForm(refusal);
    case 'CUSTOMER_NOT_FOUND':
      return { message: 'There is no such customer of yours.', field: ['customerId'] };
    case 'SUBSCRIPTION_NOT_FOUND':
      return { message: 'The customer has no such subscription from you.', field: ['subscriptionId'] };
    case 'NO_RESELLER_RELATIONSHIP':
      return {
        message: 'You have no reseller relationship with the customer: request one first.',
        field: ['customerId'],
        partnerCenterCode: 20002,
      };
    case 'CUSTOMER_LOCKED':
      return { message: 'The account of the customer is locked.', field: ['customerId'], partnerCenterCode: 900416 };
    case 'TOPIC_NOT_FOUND':
      return { message: 'There is no such topic: take one of supportTopics.', field: ['topicId'] };
    case 'TOPIC_PRODUCT_MISMATCH':
      return {
        message: `The topic is about ${refusal.expected}: take that family of products, or another topic.`,
        field: ['productFamily'],
        params: { expected: refusal.expected },
      };
    case 'SEVERITY_REQUIRED':
      return { message: 'Tell how hard the problem hits: CRITICAL, MODERATE or MINIMAL.', field: ['severity'] };
    case 'CRITICAL_REQUIRES_24X7_CONTACT':
      return {
        message: 'A critical request needs a primary contact who answers around the clock: give its telephone number too.',
        field: ['isAvailable24x7'],
      };
    case 'PRIMARY_CONTACT_MUST_BE_PARTNER':
      return { message: 'The primary contact must be a user of your organisation.', field: ['primaryContactId'] };
    case 'EMAIL_INVALID':
      return { message: 'This is no e-mail address.', field: refusal.field };
    case 'PHONE_NUMBER_INVALID':
      return { message: 'Write the telephone number as E.164, such as +420221000111.', field: refusal.field };
    case 'TOO_MANY_WATCHERS':
      return {
        message: `A request has at most ${refusal.maximum} watchers.`,
        field: ['watchers'],
        params: { maximum: refusal.maximum },
      };
    case 'SERVICE_REQUEST_NOT_FOUND':
      return { message: 'There is no such request for you to carry on.', field: ['followUpOfId'] };
    case 'FOLLOW_UP_NOT_ALLOWED':
      return {
        message: 'Only a closed request of the same customer is carried on: reopen it or note on it while it is open.',
        field: ['followUpOfId'],
      };
    case 'EXTERNAL_REFERENCE_EXISTS':
      return {
        message: 'The case of the other system is linked to another request.',
        field: ['externalReference', 'externalId'],
      };
  }
}

export function explainNote(refusal: Exclude<AddServiceRequestNoteRefusal, AccessRefusal>): Explained {
  switch (refusal.code) {
    case 'VALIDATION_FAILED':
      return explainForm(refusal);
    case 'SERVICE_REQUEST_NOT_FOUND':
      return { message: 'Your organisation keeps no such request that you see.', field: ['serviceRequestId'] };
    case 'SERVICE_REQUEST_CLOSED':
      return {
        message: 'The request is closed: file another with followUpOfId, or have it reopened.',
        field: ['serviceRequestId'],
      };
  }
}

function explainForm({ field, rule, minimum, maximum }: FormRefusal): Explained {
  const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  return { message: formMessage(rule, minimum, maximum), field, params: { rule, ...limits } };
}

function formMessage(rule: FormRefusal['rule'], minimum = 0, maximum = 0): string {
  switch (rule) {
    case 'LENGTH':
      return `This takes ${minimum} to ${maximum} characters.`;
    case 'RANGE':
      return `This takes ${minimum} to ${maximum}.`;
    case 'REQUIRED':
      return 'This is required here.';
    case 'NOT_ALLOWED':
      return 'This is not allowed here.';
    case 'TIME_ZONE':
      return 'This is no time zone of the IANA database, such as Europe/Prague.';
    case 'URL':
      return 'This is no address of the web, such as https://tickets.example/1.';
  }
}

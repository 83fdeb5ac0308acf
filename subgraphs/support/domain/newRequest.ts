import type { ServiceRequestSubject } from './filing.ts';
import { DESCRIPTION, TITLE } from './limits.ts';
import type { CustomerContact, ServiceRequestSeverity, SupportProductFamily } from './serviceRequest.ts';
import {
  type FormRefusal,
  isEmailAddress,
  isPhoneNumber,
  isTimeZone,
  isWebAddress,
  lengthRefusals,
  plainText,
} from './textForm.ts';
import type { SupportTopic } from './topic.ts';

export interface RequestDraft {
  readonly subject: ServiceRequestSubject;
  readonly customerId: string | null;
  readonly subscriptionId: string | null;
  readonly title: string;
  readonly description: string;
  readonly productFamily: SupportProductFamily | 'ANY';
  readonly severity: ServiceRequestSeverity;
  readonly isAvailable24x7: boolean;
  readonly primaryContactPhoneNumber: string | null;
  readonly customerContact: CustomerContact | null;
  readonly timeZone: string | null;
  readonly productId: string | null;
  readonly productName: string | null;
  readonly deduplicationKey: string | null;
  readonly externalReference: { readonly externalId: string; readonly url: string | null } | null;
  readonly watchers: readonly string[];
}

export type DraftRefusal =
  | FormRefusal
  | { readonly code: 'SEVERITY_REQUIRED' }
  | { readonly code: 'CRITICAL_REQUIRES_24X7_CONTACT' }
  | { readonly code: 'TOPIC_NOT_FOUND' }
  | { readonly code: 'TOPIC_PRODUCT_MISMATCH'; readonly expected: SupportTopic['productFamily'] }
  | { readonly code: 'EMAIL_INVALID'; readonly field: readonly string[] }
  | { readonly code: 'PHONE_NUMBER_INVALID'; readonly field: readonly string[] }
  | { readonly code: 'TOO_MANY_WATCHERS'; readonly maximum: number };

const MAX_WATCHERS = 48;
const NAME = { minimum: 1, maximum: 100 };

/** Watchers without those named twice, whatever the case; the first spelling stays. */
export function distinctWatchers(watchers: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const watcher of watchers.map(plainText)) {
    const key = watcher.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, watcher);
  }
  return [...byKey.values()];
}

/**
 * Everything that is wrong with the form of a new request; empty when nothing is. `topic` is null when there is none of the id.
 * Source: Create a service request; Report a service problem on behalf of a customer.
 */
export function draftRefusals(draft: RequestDraft, topic: SupportTopic | null): DraftRefusal[] {
  return [
    ...subjectRefusals(draft),
    ...lengthRefusals(['title'], draft.title, TITLE),
    ...lengthRefusals(['description'], draft.description, DESCRIPTION),
    ...topicRefusals(draft, topic),
    ...severityRefusals(draft),
    ...phoneRefusals(['primaryContactPhoneNumber'], draft.primaryContactPhoneNumber),
    ...customerContactRefusals(draft.customerContact),
    ...(draft.timeZone === null || isTimeZone(draft.timeZone) ? [] : [failed(['timeZone'], 'TIME_ZONE')]),
    ...lengthRefusals(['productId'], draft.productId, { minimum: 1, maximum: 100 }),
    ...lengthRefusals(['productName'], draft.productName, { minimum: 1, maximum: 200 }),
    ...lengthRefusals(['deduplicationKey'], draft.deduplicationKey, { minimum: 1, maximum: 200 }),
    ...referenceRefusals(draft.externalReference),
    ...watcherRefusals(draft.watchers),
  ];
}

function failed(field: readonly string[], rule: FormRefusal['rule']): FormRefusal {
  return { code: 'VALIDATION_FAILED', field, rule };
}

function subjectRefusals({ subject, customerId, subscriptionId }: RequestDraft): DraftRefusal[] {
  if (subject === 'CUSTOMER') return customerId === null ? [failed(['customerId'], 'REQUIRED')] : [];
  return [
    ...(customerId === null ? [] : [failed(['customerId'], 'NOT_ALLOWED')]),
    ...(subscriptionId === null ? [] : [failed(['subscriptionId'], 'NOT_ALLOWED')]),
  ];
}

function topicRefusals({ productFamily }: RequestDraft, topic: SupportTopic | null): DraftRefusal[] {
  if (productFamily === 'ANY') return [failed(['productFamily'], 'NOT_ALLOWED')];
  if (!topic || topic.retiredAt !== null) return [{ code: 'TOPIC_NOT_FOUND' }];
  const { productFamily: expected } = topic;
  return expected === 'ANY' || expected === productFamily ? [] : [{ code: 'TOPIC_PRODUCT_MISMATCH', expected }];
}

function severityRefusals({ severity, isAvailable24x7, primaryContactPhoneNumber }: RequestDraft): DraftRefusal[] {
  if (severity === 'UNKNOWN') return [{ code: 'SEVERITY_REQUIRED' }];
  if (severity !== 'CRITICAL' || (isAvailable24x7 && primaryContactPhoneNumber !== null)) return [];
  return [{ code: 'CRITICAL_REQUIRES_24X7_CONTACT' }];
}

function phoneRefusals(field: readonly string[], phoneNumber: string | null): DraftRefusal[] {
  return phoneNumber === null || isPhoneNumber(phoneNumber) ? [] : [{ code: 'PHONE_NUMBER_INVALID', field }];
}

function customerContactRefusals(contact: CustomerContact | null): DraftRefusal[] {
  if (!contact) return [];
  const at = (field: string): string[] => ['customerContact', field];
  return [
    ...lengthRefusals(at('firstName'), contact.firstName, NAME),
    ...lengthRefusals(at('lastName'), contact.lastName, NAME),
    ...(isEmailAddress(contact.email) ? [] : [{ code: 'EMAIL_INVALID', field: at('email') } as const]),
    ...phoneRefusals(at('phoneNumber'), contact.phoneNumber),
  ];
}

function referenceRefusals(reference: RequestDraft['externalReference']): DraftRefusal[] {
  if (!reference) return [];
  const isAddress = reference.url === null || isWebAddress(reference.url);
  return [
    ...lengthRefusals(['externalReference', 'externalId'], reference.externalId, { minimum: 1, maximum: 200 }),
    ...(isAddress ? [] : [failed(['externalReference', 'url'], 'URL')]),
  ];
}

function watcherRefusals(watchers: readonly string[]): DraftRefusal[] {
  const wrong = watchers.some((watcher) => !isEmailAddress(plainText(watcher)));
  return [
    ...(wrong ? [{ code: 'EMAIL_INVALID', field: ['watchers'] } as const] : []),
    ...(distinctWatchers(watchers).length > MAX_WATCHERS ? [{ code: 'TOO_MANY_WATCHERS', maximum: MAX_WATCHERS } as const] : []),
  ];
}

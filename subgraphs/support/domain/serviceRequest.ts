export type SupportCategory =
  | 'TECHNICAL_BREAK_FIX'
  | 'ADVISORY'
  | 'BILLING'
  | 'SUBSCRIPTION_MANAGEMENT'
  | 'ACCOUNT_MANAGEMENT'
  | 'PARTNER_CENTER'
  | 'MARKETPLACE_TECHNICAL'
  | 'PRESALES'
  | 'SECURITY_FRAUD'
  | 'SLA_CREDIT';

export type SupportProductFamily =
  | 'MICROSOFT_365'
  | 'ENTERPRISE_MOBILITY'
  | 'DYNAMICS_365'
  | 'POWER_PLATFORM'
  | 'WINDOWS_365'
  | 'AZURE'
  | 'MARKETPLACE'
  | 'ON_PREMISES_SOFTWARE'
  | 'PARTNER_CENTER';

export type ServiceRequestSeverity = 'UNKNOWN' | 'CRITICAL' | 'MODERATE' | 'MINIMAL';

export type ServiceRequestStatus = 'NONE' | 'OPEN' | 'CLOSED' | 'ATTENTION_NEEDED';

export type ServiceRequestStage =
  | 'NEW'
  | 'IN_PROGRESS'
  | 'WAITING_ON_CUSTOMER'
  | 'WAITING_ON_MICROSOFT'
  | 'ACTION_REQUIRED'
  | 'RESOLVED'
  | 'CLOSED';

export type ExternalSystem =
  | 'CONNECTWISE_PSA'
  | 'AUTOTASK_PSA'
  | 'HALO_PSA'
  | 'ZENDESK'
  | 'SERVICENOW'
  | 'FRESHDESK'
  | 'PARTNER_CENTER'
  | 'MICROSOFT_365'
  | 'AZURE'
  | 'OTHER';

/** A person of the customer who is told about the request; never sent to Microsoft. */
export interface CustomerContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** E.164, such as `+420221000111`. */
  readonly phoneNumber: string | null;
}

/** The same case in the partner's own ticketing system, or elsewhere. */
export interface ExternalReference {
  readonly partnerId: string;
  readonly system: ExternalSystem;
  readonly externalId: string;
  readonly serviceRequestId: string;
  readonly url: string | null;
}

export type NoteVisibility = 'PUBLIC' | 'INTERNAL';

/** A case a partner keeps for a customer, or for itself. */
export interface ServiceRequest {
  readonly id: string;
  /** Counted per partner, such as `SR-000123`. */
  readonly number: string;
  readonly partnerId: string;
  /** Reseller the customer bought through; null when the owner sells directly or is the reseller itself. */
  readonly resellerId: string | null;
  /** Null when the request is the partner's own. */
  readonly customerId: string | null;
  readonly title: string;
  readonly description: string;
  readonly category: SupportCategory;
  readonly productFamily: SupportProductFamily;
  readonly topicId: string;
  readonly severity: ServiceRequestSeverity;
  readonly status: ServiceRequestStatus;
  readonly stage: ServiceRequestStage;
  /** Id of the user who filed it. */
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly lastModifiedAt: Date;
  readonly lastClosedAt: Date | null;
  readonly subscriptionId: string | null;
  /** The partner's person to turn to; null for a request that was recorded without one. */
  readonly primaryContactId: string | null;
  /** Name at the time of filing. */
  readonly primaryContactName: string | null;
  readonly primaryContactPhoneNumber: string | null;
  /** Whether the primary contact answers around the clock. */
  readonly available24x7: boolean;
  readonly customerContact: CustomerContact | null;
  readonly countryCode: string | null;
  readonly locale: string | null;
  /** Name of the IANA database, such as `Europe/Prague`. */
  readonly timeZone: string | null;
  readonly productId: string | null;
  readonly productName: string | null;
  readonly followUpOfId: string | null;
  /** While the request is open, another one filed with the same key joins it. */
  readonly deduplicationKey: string | null;
  /** Addresses that are kept informed. */
  readonly watchers: readonly string[];
  readonly version: number;
}

/** What a request may be filed with beside the problem itself. */
export type FilingDetails = Pick<
  ServiceRequest,
  | 'subscriptionId'
  | 'primaryContactId'
  | 'primaryContactName'
  | 'primaryContactPhoneNumber'
  | 'available24x7'
  | 'customerContact'
  | 'countryCode'
  | 'locale'
  | 'timeZone'
  | 'productId'
  | 'productName'
  | 'followUpOfId'
  | 'deduplicationKey'
  | 'watchers'
>;

export const NO_DETAILS: FilingDetails = {
  subscriptionId: null,
  primaryContactId: null,
  primaryContactName: null,
  primaryContactPhoneNumber: null,
  available24x7: false,
  customerContact: null,
  countryCode: null,
  locale: null,
  timeZone: null,
  productId: null,
  productName: null,
  followUpOfId: null,
  deduplicationKey: null,
  watchers: [],
};

/** A note on a request; never edited. Partner, reseller and customer are those of the request. */
export interface ServiceRequestNote {
  readonly id: string;
  readonly serviceRequestId: string;
  readonly partnerId: string;
  readonly resellerId: string | null;
  readonly customerId: string | null;
  readonly text: string;
  readonly visibility: NoteVisibility;
  /** Whether it records what the customer said. */
  readonly fromCustomer: boolean;
  readonly createdByName: string;
  readonly createdAt: Date;
  /** Id of the user who wrote it here; null for a recorded note. */
  readonly createdBy: string | null;
  /** Time the work took; for the owner's organisation alone. */
  readonly minutesSpent: number | null;
}

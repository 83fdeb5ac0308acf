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
  readonly version: number;
}

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
}

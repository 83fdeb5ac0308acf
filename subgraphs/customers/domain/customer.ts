import type { Address } from './address.ts';
import type { Cloud } from './cloud.ts';

export type { Cloud } from './cloud.ts';

/** How a partner stands to a customer; only `RESELLER` may sell. */
export type RelationshipState = 'NONE' | 'RESELLER' | 'REMOVING';
export type VerificationStatus = 'UNKNOWN' | 'UNDER_REVIEW' | 'ALLOWED' | 'NOT_ALLOWED' | 'NOT_READY';
export type VerificationTrigger = 'CUSTOMER_CREATED' | 'PROFILE_CHANGED' | 'RESUBMITTED' | 'IMPORTED';
export type CostManagementAccess = 'ALLOWED' | 'NOT_ALLOWED';
export type AgreementType = 'MICROSOFT_CUSTOMER_AGREEMENT' | 'MICROSOFT_CLOUD_AGREEMENT';

/** What all partners of a tenant share. */
export interface Customer {
  /** `cus_` and the tenant id. */
  readonly id: string;
  readonly tenantId: string;
  readonly commerceId: string;
  readonly cloud: Cloud;
  readonly domain: string;
  readonly domainKey: string;
  /** Legal name; the friendly name stands in the relationship. */
  readonly companyName: string;
  readonly nameKey: string;
  readonly organizationRegistrationNumber: string | null;
  /** As a partner keeps it; null when none does. */
  readonly companyAddress: Address | null;
  readonly companyEmail: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly verificationStatus: VerificationStatus;
  readonly verificationStartedAt: Date | null;
  readonly verificationDecidedAt: Date | null;
  readonly verificationReason: string | null;
  readonly verificationTrigger: VerificationTrigger;
  /** When the review ends in favour of the customer, should nobody decide before; null when only a decision ends it. */
  readonly verificationDueAt: Date | null;
  readonly lockedAt: Date | null;
  /** When a partner first confirmed the Microsoft Customer Agreement; its predecessor does not count. */
  readonly agreementConfirmedAt: Date | null;
  /** When the customer accepted the Microsoft Customer Agreement itself. */
  readonly agreementSignedAt: Date | null;
  readonly isSandbox: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

/** What one partner has alone with a customer. */
export interface CustomerRelationship {
  readonly partnerId: string;
  readonly customerId: string;
  readonly state: RelationshipState;
  readonly since: Date;
  readonly friendlyName: string;
  readonly friendlyNameKey: string;
  /** Of the customer; kept here too, for the order of the partner's list. */
  readonly domainKey: string;
  /** Of the customer; kept here too, for the order of the partner's list. */
  readonly customerCreatedAt: Date;
  /** The indirect reseller below the partner, an indirect provider. */
  readonly resellerId: string | null;
  /** The indirect provider the partner, an indirect reseller, sells through. */
  readonly providerId: string | null;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly tagKeys: readonly string[];
  /** Whether the customer sees what its Azure plan costs at the partner's rates. */
  readonly costManagementAccess: CostManagementAccess;
  /** Approved ones. */
  readonly qualifications: readonly string[];
  /** Whether the partner brought the customer in: the shared facts follow its recordings alone. */
  readonly isSource: boolean;
  readonly version: number;
}

/** A partner's word that a person of the customer accepted an agreement. Never overwritten. */
export interface AgreementConfirmation {
  readonly id: string;
  readonly customerId: string;
  /** The partner that confirmed. */
  readonly partnerId: string;
  /** Id of the template in this graph, `agt_…`. */
  readonly templateId: string;
  readonly type: AgreementType;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber: string | null;
  readonly dateAgreed: Date;
  readonly confirmedAt: Date;
  /** Who confirmed, for the eyes of that partner alone. */
  readonly confirmedBy: string;
  /** The enhanced attestation it rests on, of the same partner. */
  readonly attestationId: string | null;
}

/** One version of an agreement. */
export interface AgreementTemplate {
  /** `agt_` and Microsoft's id. */
  readonly id: string;
  /** Microsoft's id, a UUID. */
  readonly templateId: string;
  readonly type: AgreementType;
  readonly agreementLink: string;
  /** The highest of a type is its current version. */
  readonly versionRank: number;
}

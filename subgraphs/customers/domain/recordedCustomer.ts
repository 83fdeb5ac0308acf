import { nameKey } from '../../shared/nameKey.ts';
import type {
  Cloud,
  Customer,
  CustomerRelationship,
  RelationshipState,
  VerificationStatus,
  VerificationTrigger,
} from './customer.ts';
import { tagsByKey } from './tag.ts';

/** A customer of one partner as it comes from outside: its shared facts, and what the partner has alone with it. */
export interface RecordedCustomer {
  readonly tenantId: string;
  readonly commerceId: string;
  readonly companyName: string;
  readonly domain: string;
  readonly country: string;
  readonly cloud: Cloud;
  readonly organizationRegistrationNumber: string | null;
  readonly isSandbox: boolean;
  readonly createdAt: Date;
  readonly isLocked: boolean;
  readonly verification: {
    readonly status: VerificationStatus;
    readonly startedAt: Date | null;
    readonly decidedAt: Date | null;
    readonly reason: string | null;
    readonly trigger: VerificationTrigger;
  };
  readonly agreementSignedAt: Date | null;
  readonly relationship: {
    readonly state: RelationshipState;
    readonly since: Date;
    /** The company name when null. */
    readonly friendlyName: string | null;
    readonly resellerId: string | null;
    readonly providerId: string | null;
    readonly tags: readonly string[];
    readonly qualifications: readonly string[];
  };
}

export function customerIdOf({ tenantId }: Pick<RecordedCustomer, 'tenantId'>): string {
  return `cus_${tenantId.toLowerCase()}`;
}

/** The shared facts of a customer no partner has recorded before. */
export function newCustomer(recorded: RecordedCustomer, now: Date): Customer {
  const { tenantId, commerceId, cloud, domain, isSandbox, createdAt } = recorded;
  return {
    id: customerIdOf(recorded),
    tenantId: tenantId.toLowerCase(),
    commerceId: commerceId.toLowerCase(),
    cloud,
    domain: domain.toLowerCase(),
    domainKey: nameKey(domain),
    ...changeableFacts(recorded, null, now),
    verificationDueAt: null,
    companyAddress: null,
    companyEmail: null,
    agreementConfirmedAt: null,
    isSandbox,
    createdAt,
    version: 1,
  };
}

/**
 * The shared facts, recorded again by the partner that brought the customer in. Tenant, commerce id, cloud, domain and day of
 * creation never change. Source: Update customer account information.
 */
export function recordedAnew(customer: Customer, recorded: RecordedCustomer, now: Date): Customer {
  const isStillUnderReview = customer.verificationStatus === 'UNDER_REVIEW' && recorded.verification.status === 'UNDER_REVIEW';
  const verificationDueAt = isStillUnderReview ? customer.verificationDueAt : null;
  return { ...customer, ...changeableFacts(recorded, customer.lockedAt, now), verificationDueAt };
}

/** What is kept of a relationship, whatever is recorded of it. */
type StandingRelationship = Pick<CustomerRelationship, 'partnerId' | 'isSource' | 'version'> &
  Partial<Pick<CustomerRelationship, 'costManagementAccess'>>;

/** What the partner has alone with the customer. */
export function recordedRelationship(
  { relationship }: Pick<RecordedCustomer, 'relationship'>,
  customer: Customer,
  { partnerId, isSource, version, costManagementAccess = 'NOT_ALLOWED' }: StandingRelationship,
): CustomerRelationship {
  const { state, since, resellerId, providerId, qualifications } = relationship;
  const friendlyName = relationship.friendlyName ?? customer.companyName;
  const tags = tagsByKey(relationship.tags);
  return {
    partnerId,
    customerId: customer.id,
    state,
    since,
    friendlyName,
    friendlyNameKey: nameKey(friendlyName),
    domainKey: customer.domainKey,
    customerCreatedAt: customer.createdAt,
    resellerId,
    providerId,
    tags: tags.map(([, tag]) => tag),
    tagKeys: tags.map(([key]) => key),
    costManagementAccess,
    qualifications: [...new Set(qualifications)].sort(),
    isSource,
    version,
  };
}

function changeableFacts(recorded: RecordedCustomer, lockedAt: Date | null, now: Date) {
  const { companyName, country, organizationRegistrationNumber, isLocked, verification, agreementSignedAt } = recorded;
  return {
    companyName,
    nameKey: nameKey(companyName),
    organizationRegistrationNumber,
    country,
    verificationStatus: verification.status,
    verificationStartedAt: verification.startedAt,
    verificationDecidedAt: verification.decidedAt,
    verificationReason: verification.reason,
    verificationTrigger: verification.trigger,
    lockedAt: isLocked ? (lockedAt ?? now) : null,
    agreementSignedAt,
  };
}

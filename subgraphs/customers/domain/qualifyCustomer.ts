import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { type Address, type AddressRefusal, addressErrors } from './address.ts';
import type { BillingProfile } from './billingProfile.ts';
import type { CountryRules } from './countryRules.ts';
import type { CustomerRelationship, RelationshipState } from './customer.ts';
import { isOwnedByInstitution } from './educationEmail.ts';
import { ATTEMPT_LIMIT, type CustomerQualification, type FoundQualification, type VettingStatus } from './qualification.ts';
import type { QualificationRequest, SettableQualification } from './qualificationRequest.ts';
import type { ValidationCode } from './validationCode.ts';

export type QualifyRefusal =
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState }
  | { readonly code: 'NOT_AVAILABLE_IN_SANDBOX' }
  | { readonly code: 'QUALIFICATION_ALREADY_SET'; readonly status: VettingStatus }
  | { readonly code: 'QUALIFICATION_CONFLICT'; readonly other: FoundQualification }
  | { readonly code: 'QUALIFICATION_REQUEST_LIMIT_REACHED'; readonly maximum: number }
  | { readonly code: 'EDUCATION_EMAIL_REQUIRED' }
  | AddressRefusal
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | { readonly code: 'VALIDATION_CODE_INVALID' }
  | { readonly code: 'VALIDATION_CODE_EXHAUSTED'; readonly validationId: string }
  | AccessRefusal;

export interface QualificationFacts {
  readonly relationship: CustomerRelationship;
  readonly isSandbox: boolean;
  /** Of the customer, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What this partner asked for before. */
  readonly asked: readonly CustomerQualification[];
  /** How the partner bills the customer; null when it keeps no profile. */
  readonly billingProfile: BillingProfile | null;
  /** Rules of the country of the billing profile; null when the reference lacks it. */
  readonly addressRules: CountryRules | null;
  /** The partner's code that was named; null when there is none. */
  readonly validationCode: ValidationCode | null;
  /** Ids of the directory roles that reach the caller in the tenant of the customer. */
  readonly rolesReaching: readonly string[];
}

/** One of them lets a user make a customer one of the government community cloud. */
const COMMUNITY_CLOUD_ROLES = [
  { name: 'Directory Readers', id: 'rol_88d8e3e3-8f55-4a1e-953a-9b9898b8876b' },
  { name: 'Directory Writers', id: 'rol_9360feb5-f418-4baa-8175-e2a00bac4301' },
  { name: 'License Administrator', id: 'rol_4d6ac14f-3453-41d0-bef9-a3e0c569773a' },
  { name: 'User Administrator', id: 'rol_fe930be7-5e62-47db-91af-98c3a49a38b1' },
] as const;

const COMMUNITY_CLOUD_COUNTRY = 'US';

/** What excludes what. */
const EXCLUDES: Readonly<Record<SettableQualification, readonly FoundQualification[]>> = {
  EDUCATION: ['GOVERNMENT_COMMUNITY_CLOUD'],
  GOVERNMENT_COMMUNITY_CLOUD: ['EDUCATION'],
  STATE_OWNED_ENTITY: [],
};

/**
 * The qualification as it stands once it is asked for at the instant `now`, or what stands against it: in review for what is
 * vetted, approved for what holds at once. Source: Update a customer's qualifications asynchronously; Create and sell offers to
 * education customers; Create a government community cloud customer.
 */
export function qualifyCustomer(
  request: QualificationRequest,
  facts: QualificationFacts,
  now: Date,
): Decision<CustomerQualification, QualifyRefusal> {
  const { relationship, asked, validationCode } = facts;
  const { qualification, educationSegment, website } = request;
  const isCommunityCloud = qualification === 'GOVERNMENT_COMMUNITY_CLOUD';
  if (relationship.state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship.state });
  if (isCommunityCloud && facts.isSandbox) return refuse({ code: 'NOT_AVAILABLE_IN_SANDBOX' });
  const reached = isCommunityCloud ? checkRole(facts.rolesReaching) : accept(null);
  if (!reached.ok) return reached;
  const free = checkStanding(qualification, facts);
  if (!free.ok) return free;
  const proven = isCommunityCloud
    ? checkCommunityCloud(facts)
    : qualification === 'EDUCATION'
      ? checkEducation(facts)
      : accept(null);
  if (!proven.ok) return proven;

  const before = asked.find((other) => other.qualification === qualification);
  const isVetted = qualification === 'EDUCATION';
  return accept({
    partnerId: relationship.partnerId,
    customerId: relationship.customerId,
    qualification,
    educationSegment,
    website,
    vettingStatus: isVetted ? 'IN_REVIEW' : 'APPROVED',
    vettingReason: null,
    vettingCreatedAt: now,
    vettingDecidedAt: isVetted ? null : now,
    attempt: (before?.attempt ?? 0) + 1,
    validationCodeId: isCommunityCloud ? (validationCode?.id ?? null) : null,
    version: before?.version ?? 1,
  });
}

function checkRole(reaching: readonly string[]): Decision<null, QualifyRefusal> {
  if (COMMUNITY_CLOUD_ROLES.some(({ id }) => reaching.includes(id))) return accept(null);
  return refuse({ code: 'GDAP_ROLE_REQUIRED', anyOfRoles: COMMUNITY_CLOUD_ROLES.map(({ name }) => name), restsOn: 'access' });
}

/** Against what the customer is already, or is being reviewed for. */
function checkStanding(
  qualification: SettableQualification,
  { relationship, asked }: QualificationFacts,
): Decision<null, QualifyRefusal> {
  const statusOf = (wanted: FoundQualification): VettingStatus | null =>
    relationship.qualifications.includes(wanted)
      ? 'APPROVED'
      : (asked.find((other) => other.qualification === wanted)?.vettingStatus ?? null);
  const status = statusOf(qualification);
  if (status === 'APPROVED' || status === 'IN_REVIEW') return refuse({ code: 'QUALIFICATION_ALREADY_SET', status });
  const other = EXCLUDES[qualification].find((candidate) => ['APPROVED', 'IN_REVIEW'].includes(statusOf(candidate) ?? ''));
  if (other) return refuse({ code: 'QUALIFICATION_CONFLICT', other });
  const attempts = asked.find((before) => before.qualification === qualification)?.attempt ?? 0;
  if (attempts >= ATTEMPT_LIMIT) return refuse({ code: 'QUALIFICATION_REQUEST_LIMIT_REACHED', maximum: ATTEMPT_LIMIT });
  return accept(null);
}

/** An institution is looked up by its address and written to where it can be reached: both come from the billing profile. */
function checkEducation({ billingProfile, addressRules }: QualificationFacts): Decision<null, QualifyRefusal> {
  const errors: QualifyRefusal[] = [];
  if (billingProfile === null || !isOwnedByInstitution(billingProfile.email)) errors.push({ code: 'EDUCATION_EMAIL_REQUIRED' });
  if (billingProfile !== null && addressRules !== null) errors.push(...fullAddressErrors(billingProfile, addressRules));
  return refuseAny(errors, null);
}

/** A full postal address names a city in every country. */
function fullAddressErrors(address: Address, rules: CountryRules): AddressRefusal[] {
  return addressErrors(address, { ...rules, isCityRequired: true });
}

function checkCommunityCloud({ country, validationCode }: QualificationFacts): Decision<null, QualifyRefusal> {
  if (country !== COMMUNITY_CLOUD_COUNTRY) return refuse({ code: 'COUNTRY_NOT_SUPPORTED', country });
  if (validationCode === null) return refuse({ code: 'VALIDATION_CODE_INVALID' });
  const { remainingCreates, validationId } = validationCode;
  return remainingCreates > 0 ? accept(null) : refuse({ code: 'VALIDATION_CODE_EXHAUSTED', validationId });
}

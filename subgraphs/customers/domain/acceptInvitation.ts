import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import type { PartnerType } from '../../shared/viewer.ts';
import { isAgreementSettled } from './agreementState.ts';
import type { Cloud, CloudRefusal } from './cloud.ts';
import { type Contact, type ContactRefusal, contactErrors } from './contact.ts';
import { type CountryRefusal, type CountryRules, countryErrors } from './countryRules.ts';
import type { Customer, CustomerRelationship, RelationshipState } from './customer.ts';
import type { ResellerInvitation } from './resellerInvitation.ts';
import { newResellerRelationship, renewedRelationship } from './resellerRelationship.ts';
import { isSelfResale, type TenantAsPartner } from './selfResale.ts';
import { profileErrors, type TenantProfile, type TenantProfileRefusal } from './tenantProfile.ts';

/** Kind of a tenant; `B2C` and `CIAM` are of the users of an application. */
export type TenantType = 'ORGANIZATION' | 'B2C' | 'CIAM';

/** What is behind a link, for the customer that holds it. */
export interface BehindInvitation
  extends Pick<ResellerInvitation, 'id' | 'partnerId' | 'kind' | 'providerId' | 'status' | 'includesAdminPermissions'> {
  readonly partnerName: string;
  readonly partnerType: PartnerType;
  readonly partnerCloud: Cloud;
  readonly partnerCountry: string;
  readonly providerName: string | null;
  /** Domains of the partner and of its provider, in lower case. */
  readonly domains: readonly string[];
  /** Whether reseller and provider have an active partnership; true for the kind `DIRECT`. */
  readonly isLinked: boolean;
  /** What the tenant that asks is in the programme itself; null when it is no partner. */
  readonly ownType: PartnerType | null;
  readonly isOwnSeller: boolean;
}

export type InvitationAcceptanceRefusal =
  | (ContactRefusal & { readonly part: 'acceptor' })
  | (TenantProfileRefusal & { readonly part: 'profile' })
  | { readonly code: 'INVITATION_NOT_FOUND' }
  | { readonly code: 'INVITATION_WITHDRAWN' }
  | { readonly code: 'TENANT_TYPE_NOT_SUPPORTED'; readonly tenantType: TenantType }
  | CloudRefusal
  | CountryRefusal
  | { readonly code: 'CUSTOMER_PROFILE_INCOMPLETE' }
  | { readonly code: 'SELF_RESALE_NOT_ALLOWED' }
  | { readonly code: 'RELATIONSHIP_ALREADY_EXISTS'; readonly state: RelationshipState }
  | { readonly code: 'RESELLER_NOT_LINKED' }
  | { readonly code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED' };

export interface InvitationClaim {
  /** Clean. */
  readonly acceptor: Contact;
  readonly tenantType: TenantType;
  /** The tenant as a customer, when it is not on record; null when it does not say who it is. */
  readonly newcomer: { readonly profile: TenantProfile; readonly customer: Customer } | null;
  readonly acceptsAgreement: boolean;
}

export interface InvitationAcceptanceFacts {
  /** Null when the token leads nowhere. */
  readonly invitation: BehindInvitation | null;
  /** Null when the tenant is not on record. */
  readonly customer: Customer | null;
  /** Rules of the country of the customer, or of its profile. */
  readonly country: CountryRules | null;
  readonly partnerRegion: string | null;
  readonly legalAbbreviations: ReadonlySet<string>;
  readonly ofPartner: CustomerRelationship | null;
  readonly ofProvider: CustomerRelationship | null;
}

export interface AcceptedInvitation {
  readonly invitation: BehindInvitation;
  readonly customer: Customer;
  /** Whether the agreement was accepted in this step. */
  readonly acceptedAgreement: boolean;
  /** That with the partner that invited, and for a reseller that with its provider. */
  readonly relationships: readonly CustomerRelationship[];
}

/**
 * Accepts an invitation at the instant `now`, or says what stands against it: all that is wrong with the form, else the first thing
 * in the way. Source: Customer experience of accepting; How to request a reseller relationship; Multi-partner support.
 */
export function acceptInvitation(
  claim: InvitationClaim,
  facts: InvitationAcceptanceFacts,
  now: Date,
): Decision<AcceptedInvitation, InvitationAcceptanceRefusal> {
  const form = refuseAny(formErrors(claim, facts), claim);
  if (!form.ok) return form;

  const { invitation, ofPartner, ofProvider } = facts;
  if (invitation === null) return refuse({ code: 'INVITATION_NOT_FOUND' });
  const [inTheWay] = tenantErrors(claim, facts, invitation);
  if (inTheWay) return refuse(inTheWay);
  const tenant = facts.customer ?? claim.newcomer?.customer;
  if (!tenant) return refuse({ code: 'CUSTOMER_PROFILE_INCOMPLETE' });
  if (isSelfResale(asPartner(invitation), sellerOf(invitation), tenant.domain))
    return refuse({ code: 'SELF_RESALE_NOT_ALLOWED' });
  const standing = standingState(invitation, ofPartner, ofProvider);
  if (standing) return refuse({ code: 'RELATIONSHIP_ALREADY_EXISTS', state: standing });
  if (!invitation.isLinked) return refuse({ code: 'RESELLER_NOT_LINKED' });
  const isAgreed = isAgreementSettled(tenant);
  if (!isAgreed && !claim.acceptsAgreement) return refuse({ code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED' });

  const customer = isAgreed ? tenant : { ...tenant, agreementSignedAt: now };
  return accept({
    invitation,
    customer,
    acceptedAgreement: !isAgreed,
    relationships: relationshipsOf(invitation, customer, facts, now),
  });
}

function formErrors(
  { acceptor, newcomer }: InvitationClaim,
  { invitation, customer, country, legalAbbreviations }: InvitationAcceptanceFacts,
): InvitationAcceptanceRefusal[] {
  const person = contactErrors(acceptor, { partnerDomains: invitation?.domains ?? [], phonePattern: null });
  const profile = customer || !newcomer ? [] : profileErrors(newcomer.profile, country, legalAbbreviations);
  return [
    ...person.map((refusal) => ({ ...refusal, part: 'acceptor' }) as const),
    ...profile.map((refusal) => ({ ...refusal, part: 'profile' }) as const),
  ];
}

/** What of the invitation and the tenant stands in the way, in the order of the checks. */
function tenantErrors(
  { tenantType, newcomer }: InvitationClaim,
  { customer, country, partnerRegion }: InvitationAcceptanceFacts,
  { status, partnerCloud }: BehindInvitation,
): InvitationAcceptanceRefusal[] {
  const tenant = customer ?? newcomer?.customer;
  return [
    ...(status === 'OPEN' ? [] : [{ code: 'INVITATION_WITHDRAWN' } as const]),
    ...(tenantType === 'ORGANIZATION' ? [] : [{ code: 'TENANT_TYPE_NOT_SUPPORTED', tenantType } as const]),
    ...(tenant && tenant.cloud !== partnerCloud ? [{ code: 'NOT_AVAILABLE_IN_CLOUD', cloud: partnerCloud } as const] : []),
    ...(tenant ? countryErrors(tenant.country, country, partnerRegion) : []),
  ];
}

function asPartner({ ownType: type, isOwnSeller: isOfSeller }: BehindInvitation): TenantAsPartner | null {
  return type && { type, isOfSeller };
}

function sellerOf({ kind, partnerType, domains }: BehindInvitation) {
  return { type: kind === 'DIRECT' ? partnerType : ('INDIRECT_PROVIDER' as const), domains };
}

/**
 * The state that a customer has nothing to accept in; null when it has. A reseller's link may add to what is there: the provider to
 * a reseller that sold through another one, the reseller to a provider that sold without it.
 */
function standingState(
  { kind, partnerId, providerId }: BehindInvitation,
  ofPartner: CustomerRelationship | null,
  ofProvider: CustomerRelationship | null,
): RelationshipState | null {
  const states = [ofPartner, ofProvider].map((relationship) => relationship?.state ?? 'NONE');
  if (states.includes('REMOVING')) return 'REMOVING';
  const isWhole =
    kind === 'DIRECT'
      ? ofPartner?.state === 'RESELLER'
      : states.every((state) => state === 'RESELLER') &&
        ofPartner?.providerId === providerId &&
        ofProvider?.resellerId === partnerId;
  return isWhole ? 'RESELLER' : null;
}

function relationshipsOf(
  { kind, partnerId, providerId }: BehindInvitation,
  customer: Customer,
  { customer: known, ofPartner, ofProvider }: InvitationAcceptanceFacts,
  now: Date,
): CustomerRelationship[] {
  const between = (
    side: { readonly partnerId: string; readonly resellerId: string | null; readonly providerId: string | null },
    standing: CustomerRelationship | null,
    isSource: boolean,
  ): CustomerRelationship =>
    standing ? renewedRelationship(standing, side, now) : newResellerRelationship(customer, { ...side, isSource }, now);
  const isNew = known === null;
  if (kind === 'DIRECT' || providerId === null) {
    return [between({ partnerId, resellerId: null, providerId: null }, ofPartner, isNew)];
  }
  return [
    between({ partnerId, resellerId: null, providerId }, ofPartner, false),
    between({ partnerId: providerId, resellerId: partnerId, providerId: null }, ofProvider, isNew),
  ];
}

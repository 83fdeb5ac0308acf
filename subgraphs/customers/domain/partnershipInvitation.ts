import { type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import type { PartnerType } from '../../shared/viewer.ts';
import type { Cloud, CloudRefusal } from './cloud.ts';
import type { Partner, PartnerEnrolment } from './partner.ts';
import type { Partnership } from './partnership.ts';

/** A link with which resellers become resellers of a provider. */
export interface PartnershipInvitation {
  readonly id: string;
  readonly providerId: string;
  /** The one reseller it is for; null when any may use it. */
  readonly resellerId: string | null;
  readonly status: 'OPEN' | 'WITHDRAWN';
  /** Of the secret in the link, which is not kept. */
  readonly tokenHash: string;
  /** Language asked for the mail. */
  readonly locale: string;
  readonly acceptanceCount: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** What the rules have to know of either side of a partnership. */
export interface PartnershipSide
  extends Pick<Partner, 'id' | 'type' | 'enrolment' | 'agreementSignedAt' | 'mpnId' | 'cloud' | 'country'> {
  /** Region in which it sells; null where nothing is sold. */
  readonly region: string | null;
}

export type PartnershipRefusal =
  | { readonly code: 'PARTNER_TYPE_NOT_ALLOWED'; readonly partnerId: string; readonly type: PartnerType }
  | { readonly code: 'PARTNER_NOT_ENROLLED'; readonly partnerId: string; readonly enrolment: PartnerEnrolment }
  | { readonly code: 'PARTNER_ID_NOT_LOCATION' }
  | { readonly code: 'RESELLER_MPA_NOT_ACCEPTED' }
  | { readonly code: 'PARTNER_MPA_NOT_ACCEPTED' }
  | { readonly code: 'PARTNER_REGION_MISMATCH'; readonly providerCountry: string; readonly resellerCountry: string }
  | (CloudRefusal & { readonly providerCloud: Cloud })
  | { readonly code: 'PARTNERSHIP_ALREADY_EXISTS'; readonly since: Date };

export type ProviderRefusal = Extract<PartnershipRefusal, { readonly code: 'PARTNER_NOT_ENROLLED' | 'PARTNER_MPA_NOT_ACCEPTED' }>;

/** Why a provider cannot work with any reseller; empty when it can. Source: Verify the Microsoft Partner Agreement. */
export function providerErrors({ id, enrolment, agreementSignedAt }: PartnershipSide): ProviderRefusal[] {
  const errors: ProviderRefusal[] = [];
  if (enrolment !== 'ACTIVE') errors.push({ code: 'PARTNER_NOT_ENROLLED', partnerId: id, enrolment });
  if (agreementSignedAt === null) errors.push({ code: 'PARTNER_MPA_NOT_ACCEPTED' });
  return errors;
}

/**
 * Why a provider and a reseller cannot work together; empty when they can.
 * Source: Partner with indirect providers; Verify a partner by PartnerID; Verify the Microsoft Partner Agreement.
 */
export function partnershipErrors(
  provider: PartnershipSide,
  reseller: PartnershipSide,
  standing: Pick<Partnership, 'state' | 'since'> | null,
): PartnershipRefusal[] {
  const { type, enrolment, agreementSignedAt, mpnId, region, cloud } = reseller;
  const errors: PartnershipRefusal[] = [];
  if (type !== 'INDIRECT_RESELLER') errors.push({ code: 'PARTNER_TYPE_NOT_ALLOWED', partnerId: reseller.id, type });
  if (enrolment !== 'ACTIVE') errors.push({ code: 'PARTNER_NOT_ENROLLED', partnerId: reseller.id, enrolment });
  if (mpnId === null) errors.push({ code: 'PARTNER_ID_NOT_LOCATION' });
  if (agreementSignedAt === null) errors.push({ code: 'RESELLER_MPA_NOT_ACCEPTED' });
  errors.push(...providerErrors(provider));
  if (region === null || region !== provider.region) {
    errors.push({ code: 'PARTNER_REGION_MISMATCH', providerCountry: provider.country, resellerCountry: reseller.country });
  }
  if (cloud !== provider.cloud) errors.push({ code: 'NOT_AVAILABLE_IN_CLOUD', cloud, providerCloud: provider.cloud });
  if (standing?.state === 'ACTIVE') errors.push({ code: 'PARTNERSHIP_ALREADY_EXISTS', since: standing.since });
  return errors;
}

export type InvitationRefusal = { readonly code: 'INVITATION_NOT_FOUND' } | { readonly code: 'INVITATION_WITHDRAWN' };

/**
 * Whether a reseller may still use a link. One that was made before the partnership was removed is of no use: the reseller is
 * invited again.
 */
export function invitationErrors(
  { status, resellerId, createdAt }: Pick<PartnershipInvitation, 'status' | 'resellerId' | 'createdAt'>,
  acceptingId: string,
  standing: Pick<Partnership, 'state' | 'since'> | null,
): InvitationRefusal[] {
  if (resellerId !== null && resellerId !== acceptingId) return [{ code: 'INVITATION_NOT_FOUND' }];
  const isOutdated = standing?.state === 'REMOVED' && createdAt < standing.since;
  return status === 'WITHDRAWN' || isOutdated ? [{ code: 'INVITATION_WITHDRAWN' }] : [];
}

/** Ends an invitation; the secret behind its link opens nothing any more. */
export function withdrawInvitation(
  invitation: PartnershipInvitation | null,
  now: Date,
): Decision<PartnershipInvitation, InvitationRefusal> {
  if (!invitation) return refuse({ code: 'INVITATION_NOT_FOUND' });
  return refuseAny<PartnershipInvitation, InvitationRefusal>(
    invitation.status === 'WITHDRAWN' ? [{ code: 'INVITATION_WITHDRAWN' }] : [],
    { ...invitation, status: 'WITHDRAWN', withdrawnAt: now },
  );
}

import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { type CloudRefusal, cloudErrors } from './cloud.ts';
import type { Partner } from './partner.ts';

/** `DIRECT` for the partner that invites alone, `INDIRECT_RESELLER` for a reseller and its provider at once. */
export type InvitationKind = 'DIRECT' | 'INDIRECT_RESELLER';

/** A link with which any number of customers make a partner their reseller. Does not lapse. */
export interface ResellerInvitation {
  readonly id: string;
  /** The partner that made it. */
  readonly partnerId: string;
  readonly kind: InvitationKind;
  /** The provider of the reseller that made it; null for the kind `DIRECT`. */
  readonly providerId: string | null;
  /** Whether the link asks for delegated administration of the old kind, which gives no right in this graph. */
  readonly includesAdminPermissions: boolean;
  /** Language of the proposed mail. */
  readonly locale: string;
  readonly status: 'OPEN' | 'WITHDRAWN';
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export type InvitationFlaw = 'KIND_NOT_FOR_PARTNER_TYPE' | 'PROVIDER_MISSING' | 'PROVIDER_NOT_ALLOWED';

export type NewInvitationRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: InvitationFlaw; readonly partnerType: Partner['type'] }
  | { readonly code: 'NOT_AVAILABLE_IN_SANDBOX' }
  | CloudRefusal
  | { readonly code: 'PARTNERSHIP_NOT_FOUND' };

export interface InvitationForm {
  readonly kind: InvitationKind;
  readonly providerId: string | null;
  readonly includesAdminPermissions: boolean;
}

export interface InvitationFacts {
  readonly partner: Pick<Partner, 'type' | 'isSandbox' | 'cloud'>;
  /** Whether the partner has an active partnership with the provider named; true when none is named. */
  readonly isLinked: boolean;
}

/**
 * Whether a partner may make such a link. Source: How to request a reseller relationship from a customer; Get a reseller
 * relationship request URL; Partner Center REST URLs and national clouds; Test and debug in the integration sandbox.
 */
export function inviteCustomers(
  form: InvitationForm,
  { partner, isLinked }: InvitationFacts,
): Decision<InvitationForm, NewInvitationRefusal> {
  const { type, cloud } = partner;
  const flaw = flawOf(form, type);
  if (flaw) return refuse({ code: 'VALIDATION_FAILED', flaw, partnerType: type });
  if (partner.isSandbox) return refuse({ code: 'NOT_AVAILABLE_IN_SANDBOX' });
  const [absent] = [
    ...(form.kind === 'INDIRECT_RESELLER' ? cloudErrors(cloud, 'RESELLER_INVITATIONS') : []),
    ...(form.includesAdminPermissions ? [] : cloudErrors(cloud, 'INVITATIONS_WITHOUT_ADMINISTRATION')),
  ];
  if (absent) return refuse(absent);
  return isLinked ? accept(form) : refuse({ code: 'PARTNERSHIP_NOT_FOUND' });
}

/** A reseller never sells without its provider. */
function flawOf({ kind, providerId }: InvitationForm, type: Partner['type']): InvitationFlaw | null {
  if ((kind === 'INDIRECT_RESELLER') !== (type === 'INDIRECT_RESELLER')) return 'KIND_NOT_FOR_PARTNER_TYPE';
  if (kind === 'INDIRECT_RESELLER' && providerId === null) return 'PROVIDER_MISSING';
  return kind === 'DIRECT' && providerId !== null ? 'PROVIDER_NOT_ALLOWED' : null;
}

/** Ends an invitation; those who accepted it stay. */
export function withdrawInvitation(
  invitation: ResellerInvitation,
  now: Date,
): Decision<ResellerInvitation, { readonly code: 'INVITATION_WITHDRAWN' }> {
  if (invitation.status === 'WITHDRAWN') return refuse({ code: 'INVITATION_WITHDRAWN' });
  return accept({ ...invitation, status: 'WITHDRAWN', withdrawnAt: now });
}

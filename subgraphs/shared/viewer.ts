export const partnerTypes = ['DIRECT_BILL', 'INDIRECT_PROVIDER', 'INDIRECT_RESELLER'] as const;
export type PartnerType = (typeof partnerTypes)[number];

export const partnerRoles = [
  'ADMIN_AGENT',
  'SALES_AGENT',
  'HELPDESK_AGENT',
  'GLOBAL_ADMIN',
  'USER_MANAGEMENT_ADMIN',
  'BILLING_ADMIN',
  'ACCOUNT_ADMIN',
  'MPN_PARTNER_ADMIN',
  'REFERRALS_ADMIN',
  'REFERRALS_USER',
  'BUSINESS_PROFILE_ADMIN',
  'SUPPORT_REQUEST_ADMIN',
] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** A user of the partner's own tenant. */
export interface PartnerUserViewer {
  readonly kind: 'PARTNER_USER';
  readonly id: string;
  readonly partnerId: string;
  readonly partnerType: PartnerType;
  readonly roles: readonly PartnerRole[];
  readonly groupIds: readonly string[];
  /** Whether the token proves multifactor authentication. */
  readonly mfa: boolean;
  readonly isGuest: boolean;
}

/** An application of the partner without a user. */
export interface PartnerAppViewer {
  readonly kind: 'PARTNER_APP';
  readonly id: string;
  readonly partnerId: string;
  readonly partnerType: PartnerType;
}

/** A user of the customer's tenant, with the template ids of the directory roles it holds there. */
export interface CustomerAdminViewer {
  readonly kind: 'CUSTOMER_ADMIN';
  readonly id: string;
  readonly customerId: string;
  readonly directoryRoles: readonly string[];
  readonly mfa: boolean;
}

/** Stands for Microsoft's vetting staff and back office. */
export interface PlatformOperatorViewer {
  readonly kind: 'PLATFORM_OPERATOR';
  readonly id: string;
  readonly mfa: boolean;
}

/** A named job or reader of a subgraph, at work for one partner (`platform` where no partner is concerned). */
export interface SystemViewer {
  readonly kind: 'SYSTEM';
  readonly id: string;
  readonly partnerId: string;
}

/** Nobody: sees public guidance. */
export interface AnonymousViewer {
  readonly kind: 'ANONYMOUS';
}

export type Viewer =
  | PartnerUserViewer
  | PartnerAppViewer
  | CustomerAdminViewer
  | PlatformOperatorViewer
  | SystemViewer
  | AnonymousViewer;

export type PartnerViewer = PartnerUserViewer | PartnerAppViewer;

/** The log and the jobs of no partner. */
export const PLATFORM = 'platform';

export const anonymous: AnonymousViewer = { kind: 'ANONYMOUS' };

export function system(id: string, partnerId: string = PLATFORM): SystemViewer {
  return { kind: 'SYSTEM', id, partnerId };
}

export function isPartner(viewer: Viewer): viewer is PartnerViewer {
  return viewer.kind === 'PARTNER_USER' || viewer.kind === 'PARTNER_APP';
}

/** The partner a viewer works for; null for a customer, the operator and nobody. */
export function partnerOf(viewer: Viewer): string | null {
  return isPartner(viewer) || viewer.kind === 'SYSTEM' ? viewer.partnerId : null;
}

/** Whom an idempotency key belongs to: one key of one caller never meets another caller's. */
export function principalOf(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return 'anonymous';
    case 'CUSTOMER_ADMIN':
      return `${viewer.customerId}/${viewer.id}`;
    case 'PLATFORM_OPERATOR':
      return `platform/${viewer.id}`;
    default:
      return `${viewer.partnerId}/${viewer.id}`;
  }
}

/** What row-level security knows of a viewer: kind, partner, customer; empty where there is none. */
export function settingsOf(viewer: Viewer): readonly [kind: string, partner: string, customer: string] {
  return [viewer.kind, partnerOf(viewer) ?? '', viewer.kind === 'CUSTOMER_ADMIN' ? viewer.customerId : ''];
}

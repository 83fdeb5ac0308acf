import type { Address } from './address.ts';

export const referralStatuses = ['NEW', 'ACTIVE', 'CLOSED'] as const;
export type ReferralStatus = (typeof referralStatuses)[number];
export const referralSubstatuses = ['PENDING', 'RECEIVED', 'ACCEPTED', 'WON', 'LOST', 'DECLINED', 'EXPIRED'] as const;
export type ReferralSubstatus = (typeof referralSubstatuses)[number];
export type ReferralKind = 'MARKETPLACE_LEAD' | 'QUALIFIED_LEAD' | 'CO_SELL_DEAL';
export const dealKinds = ['PRIVATE', 'PARTNER_LED', 'CO_SELL', 'P2P', 'SOLUTION_ASSESSMENT'] as const;
export type DealKind = (typeof dealKinds)[number];
export type ReferralType = 'INDEPENDENT' | 'SHARED';
export type ReferralQualification = 'NONE' | 'DIRECT' | 'SALES_QUALIFIED' | 'MARKETING_QUALIFIED';
export type ReferralDirection = 'INCOMING' | 'OUTGOING';
/** Whose answer the referral waits for, and who moves it on. */
export type ReferralSide = 'PARTNER' | 'MICROSOFT';

/** A person of the customer. */
export interface ReferralContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber: string | null;
  readonly locale: string | null;
  readonly disableNotifications: boolean;
}

/** A person of the partner who works on the referral. */
export interface TeamMember {
  /** Partner user that sees the deal through it; null for somebody without an account. */
  readonly userId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber: string | null;
}

/** The company the referral is about. */
export interface ReferralCustomer {
  readonly name: string;
  readonly address: Address;
  /** A tag of the kind `CUSTOMER_SIZE`. */
  readonly size: string | null;
  readonly ids: readonly { readonly profileType: string; readonly id: string }[];
  readonly team: readonly ReferralContact[];
}

export type SolutionType = 'CATEGORY' | 'NAME' | 'NONE';

export interface ReferralSolution {
  readonly id: string;
  readonly name: string;
  readonly type: SolutionType;
}

/** What the customer looks for. */
export interface Requirements {
  readonly industries: readonly string[];
  readonly products: readonly string[];
  readonly services: readonly string[];
  readonly solutions: readonly ReferralSolution[];
}

export type TargetType = 'BUSINESS_PROFILE_LOCATION' | 'SOLUTION_PROFILE' | 'NONE';
export interface ReferralTarget {
  readonly type: TargetType;
  readonly id: string;
}

export const dealStages = ['CREATED_OR_ACCEPTED', 'QUALIFIED', 'DEVELOPED', 'PROPOSED', 'NEGOTIATED', 'WON'] as const;
export type DealStage = (typeof dealStages)[number];

/** How near a stage is to a sale. Source: Manage co-sell opportunities. */
export const stagePercents: Readonly<Record<DealStage, number>> = {
  CREATED_OR_ACCEPTED: 10,
  QUALIFIED: 20,
  DEVELOPED: 40,
  PROPOSED: 60,
  NEGOTIATED: 80,
  WON: 100,
};

/** What the parties agreed to. */
export interface ReferralConsent {
  readonly consentToContact: boolean;
  readonly consentToShareInfo: boolean;
  /** False for private deals. */
  readonly consentToShareWithMicrosoft: boolean;
}

/** What an update replaces as a whole. */
export interface ReferralDetails extends ReferralConsent {
  readonly name: string | null;
  readonly externalReferenceId: string | null;
  readonly campaignId: string | null;
  readonly notes: string | null;
  /** Decimal. */
  readonly dealValue: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly closingOn: Date | null;
  readonly requirements: Requirements;
  readonly team: readonly TeamMember[];
  readonly targets: readonly ReferralTarget[];
}

/** A lead, or one side of a deal. */
export interface Referral extends ReferralDetails {
  readonly id: string;
  readonly partnerId: string;
  /** The same for all sides of a deal. */
  readonly engagementId: string;
  readonly side: ReferralSide;
  readonly kind: ReferralKind;
  /** Null for leads. */
  readonly dealKind: DealKind | null;
  readonly type: ReferralType;
  readonly qualification: ReferralQualification;
  readonly direction: ReferralDirection;
  readonly status: ReferralStatus;
  readonly substatus: ReferralSubstatus;
  readonly statusReason: string | null;
  readonly customerProfile: ReferralCustomer;
  /** Whether Microsoft sees it. */
  readonly isOpenToMicrosoft: boolean;
  readonly invitedById: string | null;
  readonly invitedByName: string | null;
  readonly inviteNotes: string | null;
  /** Null while it is new. */
  readonly stage: DealStage | null;
  /** Until when the customer wants to be contacted; null when it did not say so. */
  readonly contactWantedUntil: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When an answer is too late; null for what never waited for one. */
  readonly expiresAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly closedAt: Date | null;
  readonly registeredAt: Date | null;
  /** When the clock closes it; null unless it waits for an answer. */
  readonly dueAt: Date | null;
  readonly version: number;
}

export const MICROSOFT = 'msft';

/** INCOMING when somebody else, or nobody, invited the partner. */
export function directionOf(partnerId: string, invitedById: string | null): ReferralDirection {
  return invitedById === partnerId ? 'OUTGOING' : 'INCOMING';
}

export function isLead({ kind }: Pick<Referral, 'kind'>): boolean {
  return kind !== 'CO_SELL_DEAL';
}

export type ProductFamily = 'ONLINE_SERVICES_NCE' | 'ONLINE_SERVICES_LEGACY' | 'AZURE' | 'SOFTWARE' | 'SAAS';
export type BillingType = 'LICENSE' | 'USAGE';
export type SubscriptionStatus = 'PENDING' | 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'DISABLED' | 'DELETED';
export type TermDuration = 'P1M' | 'P1Y' | 'P3Y';
/** How often it is charged. `ONE_TIME` charges the whole term at once, `NONE` never. */
export type BillingCycle = 'MONTHLY' | 'ANNUAL' | 'TRIENNIAL' | 'ONE_TIME' | 'NONE';

/** Whose it is: the same on a subscription, its batches and its charges. */
export interface Ownership {
  readonly partnerId: string;
  /** The indirect reseller it was sold through; null when sold directly. */
  readonly resellerId: string | null;
  readonly customerId: string;
}

/** Licences of one catalog item a customer holds through a partner. Days are Dates at 00:00Z. */
export interface Subscription extends Ownership {
  readonly id: string;
  readonly orderId: string;
  readonly catalogItemId: string;
  /** Partner Center's id of the item. */
  readonly offerId: string;
  readonly offerName: string;
  readonly friendlyName: string | null;
  /** Sort key of the name shown: the friendly name, else the offer's. */
  readonly nameKey: string;
  readonly productFamily: ProductFamily;
  /** What one unit is, for people: `Licenses`. */
  readonly unitType: string;
  readonly billingType: BillingType;
  readonly isTrial: boolean;
  readonly quantity: number;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly status: SubscriptionStatus;
  /** Null for what has no term: Azure plan, perpetual software. */
  readonly termDuration: TermDuration | null;
  readonly billingCycle: BillingCycle;
  readonly currency: string;
  /** One licence for one billing cycle, exact, for the whole term; null when the price list holds no price for the item. */
  readonly unitPrice: string | null;
  readonly autoRenewEnabled: boolean;
  readonly isExtendedServiceTerm: boolean;
  readonly termStartsOn: Date;
  /** Last day of the term, included; null for what never ends. */
  readonly commitmentEndsOn: Date | null;
  /** Sort key of the end: `commitmentEndsOn`, or 9999-12-31. */
  readonly endsOnKey: Date;
  /** Day of month (1..31) the terms and cycles start on where the month has it. */
  readonly termAnchorDay: number;
  /** Last instant at which it can be cancelled; null when it cannot. */
  readonly cancellationAllowedUntil: Date | null;
  /** Changes made so far: at most 1,200. */
  readonly updateCount: number;
  readonly promotionId: string | null;
  readonly partnerIdOnRecord: string | null;
  readonly createdAt: Date;
  /** 00:00Z of the day after `commitmentEndsOn`, when the term ends and renewal is due; null without a term. */
  readonly renewsAt: Date | null;
  readonly version: number;
}

export type SeatBatchSource = 'PURCHASE' | 'RENEWAL' | 'INCREASE' | 'UPGRADE';

/** Seats that came together and can be given back together. A `RENEWAL` batch stands for all batches before it. */
export interface SeatBatch extends Ownership {
  readonly id: string;
  readonly subscriptionId: string;
  /** Seats of it still held; 0 once all were given back. */
  readonly quantity: number;
  readonly addedAt: Date;
  /** Last instant at which its seats can be given back; `addedAt` itself when they never can, as after an upgrade. */
  readonly windowEndsAt: Date;
  readonly source: SeatBatchSource;
}

export type ChargeKind = 'NEW' | 'ADD' | 'RENEW' | 'CYCLE' | 'CREDIT' | 'CONVERT';

/** One row of what is owed. */
export interface Charge extends Ownership {
  readonly id: string;
  readonly subscriptionId: string;
  readonly kind: ChargeKind;
  /** First and last day of the billing cycle it belongs to; a cycle that never ends reads 9999-12-31. */
  readonly cycleStartsOn: Date;
  readonly cycleEndsOn: Date;
  /** Seats charged or credited, positive in both cases. */
  readonly quantity: number;
  readonly unitPrice: string | null;
  /** Decimal string in the currency's minor digits, negative for a credit; null when the price is not known. */
  readonly amount: string | null;
  readonly currency: string;
  readonly bookedAt: Date;
}

import type { BillingCycle, TermDuration } from './subscription.ts';

/** One purchase of a partner for a customer. */
export interface PurchaseOrder {
  readonly id: string;
  readonly partnerId: string;
  readonly resellerId: string | null;
  readonly customerId: string;
  readonly status: 'PENDING' | 'COMPLETED' | 'CANCELLED';
  readonly currency: string;
  readonly createdAt: Date;
  readonly version: number;
}

/** One line of an order. Price and name are copies of the day: the catalogue may change, the order does not. */
export interface OrderLine {
  readonly orderId: string;
  readonly lineItemNumber: number;
  readonly partnerId: string;
  readonly resellerId: string | null;
  readonly customerId: string;
  readonly catalogItemId: string;
  readonly offerId: string;
  readonly offerName: string;
  readonly quantity: number;
  readonly termDuration: TermDuration | null;
  readonly billingCycle: BillingCycle;
  readonly currency: string;
  readonly unitPrice: string | null;
  readonly firstCharge: string | null;
  readonly subscriptionId: string | null;
}

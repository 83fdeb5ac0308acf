import type { BillingCycle, TermDuration } from './subscription.ts';

/** One row of the price list: what one unit costs for one billing cycle. Days are Dates at 00:00Z, both included. */
export interface PriceEntry {
  readonly catalogItemId: string;
  /** ISO 3166-1 alpha-2. */
  readonly market: string;
  readonly currency: string;
  /** Null for what has no term. */
  readonly termDuration: TermDuration | null;
  readonly billingCycle: BillingCycle;
  readonly unitPrice: string;
  readonly effectiveFrom: Date;
  /** Null while no end is known. */
  readonly effectiveTo: Date | null;
}

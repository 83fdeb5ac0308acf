import { isoDay } from '../../shared/calendar.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { BillingCycle, TermDuration } from '../domain/subscription.ts';

export interface PriceRequest {
  readonly catalogItemId: string;
  readonly market: string;
  readonly termDuration: TermDuration | null;
  readonly billingCycle: BillingCycle;
  /** The instant whose day is meant. */
  readonly at: Date;
}

export interface DayPrice {
  readonly unitPrice: string;
  readonly currency: string;
}

/** What the price list of the market says on the day; null when it holds no price. Of several rows the newest in force holds. */
export async function priceOfTheDay(tx: Tx, request: PriceRequest): Promise<DayPrice | null> {
  const { catalogItemId, market, termDuration, billingCycle, at } = request;
  const [price] = await tx.query<DayPrice>(
    `SELECT trim_scale(p.unit_price)::text AS "unitPrice", p.currency FROM subscriptions.price_entry p
     WHERE p.catalog_item_id = $1 AND p.market = $2 AND p.term_duration = $3 AND p.billing_cycle = $4
       AND p.effective_from <= $5::date AND (p.effective_to IS NULL OR p.effective_to >= $5::date)
     ORDER BY p.origin = 'IMPORTED' DESC, p.effective_from DESC LIMIT 1`,
    [catalogItemId, market, termDuration ?? 'NONE', billingCycle, isoDay(at)],
  );
  return price ?? null;
}

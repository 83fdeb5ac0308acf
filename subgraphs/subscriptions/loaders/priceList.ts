import DataLoader from 'dataloader';
import { isoDay } from '../../shared/calendar.ts';
import type { RequestContext } from '../../shared/context.ts';
import type { PriceEntry } from '../domain/price.ts';

/** An item in a market. */
export interface PriceListKey {
  readonly catalogItemId: string;
  readonly market: string;
}

/** Imported prices stand in place of all shipped ones of the same item and market. */
const PRICES_SQL = `
  SELECT p.catalog_item_id AS "catalogItemId", p.market, p.currency, nullif(p.term_duration, 'NONE') AS "termDuration",
         p.billing_cycle AS "billingCycle", p.unit_price AS "unitPrice", p.effective_from AS "effectiveFrom",
         p.effective_to AS "effectiveTo"
  FROM unnest($1::text[], $2::text[]) AS wanted(item, market)
  JOIN subscriptions.price_entry p ON p.catalog_item_id = wanted.item AND p.market = wanted.market
  WHERE (p.effective_to IS NULL OR p.effective_to >= $3::date)
    AND (p.origin = 'IMPORTED' OR NOT EXISTS (
      SELECT 1 FROM subscriptions.price_entry i
      WHERE i.catalog_item_id = p.catalog_item_id AND i.market = p.market AND i.origin = 'IMPORTED'))
  ORDER BY array_position(ARRAY['NONE', 'P1M', 'P1Y', 'P3Y'], p.term_duration),
           array_position(ARRAY['NONE', 'MONTHLY', 'ANNUAL', 'TRIENNIAL', 'ONE_TIME'], p.billing_cycle), p.effective_from`;

/** Prices that hold today or later, one statement for all items and markets asked for in one tick. */
export function priceList({ read, clock }: RequestContext): DataLoader<PriceListKey, readonly PriceEntry[], string> {
  const nameOf = ({ catalogItemId, market }: PriceListKey): string => `${market} ${catalogItemId}`;
  return new DataLoader(
    async (keys) => {
      const values = [keys.map(({ catalogItemId }) => catalogItemId), keys.map(({ market }) => market), isoDay(clock())];
      const prices = new Map(keys.map((key): [string, PriceEntry[]] => [nameOf(key), []]));
      for (const price of await read<PriceEntry>(PRICES_SQL, values)) prices.get(nameOf(price))?.push(price);
      return keys.map((key) => prices.get(nameOf(key)) ?? []);
    },
    { cacheKeyFn: nameOf },
  );
}

import type pg from 'pg';
import type { Offer, Stock, Topic } from './Table.ts';

const OFFERS = `
  SELECT i.id, i.catalog_item_id AS "offerId", i.name, i.unit_type AS "unitType", p.unit_price::text AS "unitPrice", p.currency
  FROM subscriptions.catalog_item i JOIN subscriptions.price_entry p ON p.catalog_item_id = i.id
  WHERE p.market = 'US' AND p.term_duration = 'P1Y' AND p.billing_cycle = 'ANNUAL' AND i.segment = 'COMMERCIAL'
    AND i.is_purchasable AND NOT i.is_add_on AND NOT i.is_trial AND i.billing_type = 'LICENSE'
    AND i.limit_unit_of_measure = 'NONE' AND i.max_seats_per_tenant IS NULL AND i.retired_at IS NULL
  ORDER BY i.id LIMIT 40`;

const TOPICS = `
  SELECT id, category, product_family AS "productFamily" FROM support.topic
  WHERE category = 'TECHNICAL_BREAK_FIX' AND retired_at IS NULL ORDER BY id LIMIT 20`;

/** Reads what the product's reference data offers the generator. */
export async function readStock(client: pg.Client): Promise<Stock> {
  const { rows: offers } = await client.query<Offer>(OFFERS);
  const { rows: topics } = await client.query<Topic>(TOPICS);
  const [offer, ...moreOffers] = offers;
  const [topic, ...moreTopics] = topics;
  if (!offer || !topic) throw new Error('The reference data holds no plain offer, or no topic.');
  return { offers: [offer, ...moreOffers], topics: [topic, ...moreTopics] };
}

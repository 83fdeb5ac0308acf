import type { Row } from './copyRows.ts';
import type { DataPlan } from './plan.ts';

/** What the data rests on and the product's reference data holds. */
export interface Stock {
  readonly offers: readonly [Offer, ...Offer[]];
  readonly topics: readonly [Topic, ...Topic[]];
}

/** An item of the catalogue without limits, with its price by the year. */
export interface Offer {
  readonly id: string;
  readonly offerId: string;
  readonly name: string;
  readonly unitType: string;
  readonly unitPrice: string;
  readonly currency: string;
}

export interface Topic {
  readonly id: string;
  readonly category: string;
  readonly productFamily: string;
}

/** One table and how its rows come about. */
export interface Table {
  readonly name: string;
  rows(plan: DataPlan, stock: Stock): Iterable<Row>;
}

import { daysInclusive } from '../../shared/calendar.ts';
import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { Exact, money } from '../../shared/money.ts';
import type { MonthlyCost } from './usageBudget.ts';

/** What a customer spent on Azure in a calendar month (UTC), by the newest estimate. */
export interface AzureUsage extends MonthlyCost {
  readonly partnerId: string;
  readonly customerId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly currency: string;
  /** When the estimate was made. */
  readonly lastModifiedAt: Date;
  /** When people were told that the budget is nearly spent; null while they were not. */
  readonly thresholdToldAt: Date | null;
  readonly version: number;
}

/** An estimate as it comes from outside. */
export interface RecordedUsage {
  readonly customerId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Decimal, not below 0; kept with the digits of its currency. */
  readonly totalCost: string;
  readonly currency: string;
  readonly lastModifiedAt: Date;
}

export type UsageRefusal =
  | { readonly code: 'USAGE_INVALID'; readonly field: 'month' | 'totalCost' | 'lastModifiedAt' }
  | { readonly code: 'CURRENCY_NOT_OF_CUSTOMER'; readonly expected: string };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const COST = /^\d{1,14}(\.\d+)?$/;

/** `2026-03` */
export function monthOf(instant: Date): string {
  return instant.toISOString().slice(0, 7);
}

/** First and last day of a month such as `2026-03`. */
export function daysOf(month: string): { readonly first: Date; readonly last: Date } {
  const first = new Date(`${month}-01T00:00:00.000Z`);
  return { first, last: new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)) };
}

/**
 * The estimate as it is kept, or everything that is wrong with it: no month and no instant after `now`, and the currency the
 * customer pays in. The days it covers are those up to the day it was made. Source: Get a customer's usage summary.
 */
export function monthlyUsage(
  { month, totalCost, currency, lastModifiedAt }: RecordedUsage,
  customerCurrency: string,
  now: Date,
): Decision<Omit<AzureUsage, 'partnerId' | 'customerId' | 'thresholdToldAt' | 'version'>, UsageRefusal> {
  const errors: UsageRefusal[] = [];
  if (!MONTH.test(month) || month > monthOf(now)) errors.push({ code: 'USAGE_INVALID', field: 'month' });
  if (!COST.test(totalCost)) errors.push({ code: 'USAGE_INVALID', field: 'totalCost' });
  if (lastModifiedAt > now) errors.push({ code: 'USAGE_INVALID', field: 'lastModifiedAt' });
  const form = refuseAny(errors, null);
  if (!form.ok) return form;
  if (currency !== customerCurrency) return refuse({ code: 'CURRENCY_NOT_OF_CUSTOMER', expected: customerCurrency });
  const { first, last } = daysOf(month);
  const daysOfMonth = daysInclusive(first, last);
  return accept({
    month,
    totalCost: new Exact(money(totalCost, currency).amount).toFixed(),
    currency,
    elapsedDays: Math.min(Math.max(daysInclusive(first, lastModifiedAt), 1), daysOfMonth),
    daysOfMonth,
    lastModifiedAt,
  });
}

import { daysInclusive } from '../../shared/calendar.ts';
import { daysOf } from './azureUsage.ts';
import { budgetState, isTrendingOver, percentUsed, type UsageBudgetState } from './usageBudget.ts';

/** A budget with the cost of one month, as they are read together. */
export interface BudgetOfMonth {
  readonly customerId: string;
  readonly amount: string;
  readonly currency: string;
  readonly version: number;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Null when nothing was recorded for the month. */
  readonly totalCost: string | null;
  readonly elapsedDays: number | null;
  readonly lastModifiedAt: Date | null;
}

export interface BudgetStanding {
  readonly totalCost: string;
  readonly percentUsed: string;
  readonly state: Exclude<UsageBudgetState, 'NONE'>;
  readonly isTrendingOver: boolean;
}

/** How a budget stands: a month without a recorded cost has cost nothing, which is how a new month begins. */
export function budgetStanding({ amount, month, totalCost: known, elapsedDays }: BudgetOfMonth): BudgetStanding {
  const totalCost = known ?? '0';
  const state = budgetState(amount, totalCost);
  const { first, last } = daysOf(month);
  return {
    totalCost,
    percentUsed: percentUsed(amount, totalCost),
    state: state === 'NONE' ? 'WITHIN' : state,
    isTrendingOver: isTrendingOver(amount, { totalCost, elapsedDays: elapsedDays ?? 1, daysOfMonth: daysInclusive(first, last) }),
  };
}

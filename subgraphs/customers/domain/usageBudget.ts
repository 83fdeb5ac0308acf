import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { Exact, minorDigits } from '../../shared/money.ts';

/** `NONE` where there is no budget. */
export type UsageBudgetState = 'NONE' | 'WITHIN' | 'NEAR' | 'OVER';

/** What one partner lets a customer spend on Azure in a calendar month. */
export interface UsageBudget {
  readonly partnerId: string;
  readonly customerId: string;
  /** Null when it was removed. */
  readonly amount: string | null;
  readonly currency: string;
  readonly setAt: Date;
  readonly version: number;
}

export type BudgetAmountRefusal = {
  readonly code: 'BUDGET_AMOUNT_INVALID';
  readonly places: number;
  readonly maximum: string;
};

const PLACES = 2;
/** What the stored column holds. */
const MAXIMUM = '99999999999999';
const NEAR_PERCENT = 80;

/**
 * A budget above 0 with at most 2 places, and no more than its currency has; null stands for none.
 * Source: Set, check, or remove monthly Azure spending budgets for customers.
 */
export function checkBudgetAmount(
  amount: string | null | undefined,
  currency: string | null = null,
): Decision<string | null, BudgetAmountRefusal> {
  if (amount === null) return accept(null);
  const places = currency === null ? PLACES : Math.min(PLACES, minorDigits(currency));
  const refused = refuse({ code: 'BUDGET_AMOUNT_INVALID', places, maximum: MAXIMUM });
  if (amount === undefined) return refused;
  const exact = new Exact(amount);
  const isSound = exact.greaterThan(0) && exact.decimalPlaces() <= places && exact.lessThanOrEqualTo(MAXIMUM);
  return isSound ? accept(exact.toFixed()) : refused;
}

/** How near a cost has come to a budget; both edges by the exact cost, not by the rounded share. */
export function budgetState(amount: string | null, totalCost: string): UsageBudgetState {
  if (amount === null) return 'NONE';
  if (new Exact(totalCost).greaterThan(amount)) return 'OVER';
  return reachesThreshold(amount, totalCost) ? 'NEAR' : 'WITHIN';
}

/** Whether so much is spent that people are told: 80 % or more. */
export function reachesThreshold(amount: string, totalCost: string): boolean {
  return new Exact(totalCost).times(100).greaterThanOrEqualTo(new Exact(amount).times(NEAR_PERCENT));
}

/** 100 x cost / budget, with 2 places. */
export function percentUsed(amount: string, totalCost: string): string {
  return new Exact(totalCost).times(100).dividedBy(amount).toFixed(2);
}

export interface MonthlyCost {
  readonly totalCost: string;
  /** Days of the month the cost covers. */
  readonly elapsedDays: number;
  readonly daysOfMonth: number;
}

/** Whether the cost of the whole month will be above the budget when the days to come cost as much as those before. */
export function isTrendingOver(amount: string, { totalCost, elapsedDays, daysOfMonth }: MonthlyCost): boolean {
  return new Exact(totalCost).times(daysOfMonth).greaterThan(new Exact(amount).times(elapsedDays));
}

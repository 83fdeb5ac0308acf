import type { NewEvent } from '../../shared/command.ts';
import { money } from '../../shared/money.ts';
import type { Tx } from '../../shared/Tx.ts';
import { AzureUsageEntity } from '../database/budgetEntities.ts';
import { monthOf } from '../domain/azureUsage.ts';
import type { UsageBudget } from '../domain/usageBudget.ts';
import { thresholdTold } from './thresholdTold.ts';

/** What a new budget tells: itself, and that it is nearly spent already. */
export async function budgetEvents(tx: Tx, budget: UsageBudget, now: Date): Promise<NewEvent[]> {
  const { partnerId, customerId, amount, currency } = budget;
  const about = { subject: customerId, customerId };
  if (amount === null) return [{ ...about, type: 'customer.budget.removed', payload: {} }];
  const changed: NewEvent = { ...about, type: 'customer.budget.changed', payload: { ...money(amount, currency) } };
  const usage = await tx.lock(AzureUsageEntity, { partnerId, customerId, month: monthOf(now) });
  return [changed, ...(usage ? await thresholdTold(tx, budget, usage, now) : [])];
}

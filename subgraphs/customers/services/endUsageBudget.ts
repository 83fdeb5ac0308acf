import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import { UsageBudgetEntity } from '../database/budgetEntities.ts';
import { budgetEvents } from './budgetEvents.ts';

/** Takes away the budget of a customer, where there is one. The row stays, so that one that is set again has another version. */
export async function endUsageBudget(tx: Tx, partnerId: string, customerId: string, now: Date): Promise<NewEvent[]> {
  const standing = await tx.lock(UsageBudgetEntity, { partnerId, customerId });
  if (standing === null || standing.amount === null) return [];
  const removed = { ...standing, amount: null, setAt: now };
  await tx.save(UsageBudgetEntity, removed);
  return budgetEvents(tx, removed, now);
}

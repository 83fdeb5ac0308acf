import type { NewEvent } from '../../shared/command.ts';
import { money } from '../../shared/money.ts';
import type { Tx } from '../../shared/Tx.ts';
import { AzureUsageEntity, BudgetNotificationEntity } from '../database/budgetEntities.ts';
import type { AzureUsage } from '../domain/azureUsage.ts';
import { percentUsed, reachesThreshold, type UsageBudget } from '../domain/usageBudget.ts';

/**
 * That a budget is nearly spent, once for each customer and month; nothing when it is not, or was told. The row of the month is
 * held by the caller. Mails and webhooks leave from the log: the addresses are those of the moment.
 */
export async function thresholdTold(
  tx: Tx,
  { amount, currency }: Pick<UsageBudget, 'amount' | 'currency'>,
  usage: AzureUsage,
  now: Date,
): Promise<NewEvent[]> {
  const { partnerId, customerId, month, totalCost } = usage;
  const isDue = amount !== null && currency === usage.currency && usage.thresholdToldAt === null;
  if (!isDue || !reachesThreshold(amount, totalCost)) return [];
  await tx.save(AzureUsageEntity, { ...usage, thresholdToldAt: now });
  const told = (await tx.find(BudgetNotificationEntity, { partnerId })).filter(({ isEnabled }) => isEnabled);
  return [
    {
      type: 'customer.budget.threshold_exceeded',
      subject: customerId,
      customerId,
      payload: {
        month,
        ...money(amount, currency),
        totalCost: money(totalCost, currency).amount,
        percentUsed: percentUsed(amount, totalCost),
        notifyEmails: told.map(({ email }) => email ?? ''),
        notifyLocales: told.map(({ locale }) => locale),
      },
    },
  ];
}

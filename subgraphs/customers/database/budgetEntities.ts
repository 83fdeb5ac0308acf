import { EntitySchema } from 'typeorm';
import { decimalColumn } from '../../shared/columnTypes.ts';
import type { AzureUsage } from '../domain/azureUsage.ts';
import type { BudgetNotification } from '../domain/budgetNotification.ts';
import type { UsageBudget } from '../domain/usageBudget.ts';

export const UsageBudgetEntity = new EntitySchema<UsageBudget>({
  name: 'UsageBudget',
  schema: 'customers',
  tableName: 'usage_budget',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    amount: decimalColumn('amount', { nullable: true }),
    currency: { type: 'text' },
    setAt: { name: 'set_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const AzureUsageEntity = new EntitySchema<AzureUsage>({
  name: 'AzureUsage',
  schema: 'customers',
  tableName: 'azure_usage',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    month: { type: 'text', primary: true },
    totalCost: decimalColumn('total_cost'),
    currency: { type: 'text' },
    elapsedDays: { name: 'elapsed_days', type: 'integer' },
    daysOfMonth: { name: 'days_of_month', type: 'integer' },
    lastModifiedAt: { name: 'last_modified_at', type: 'timestamptz' },
    thresholdToldAt: { name: 'threshold_told_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

export const BudgetNotificationEntity = new EntitySchema<BudgetNotification>({
  name: 'BudgetNotification',
  schema: 'customers',
  tableName: 'budget_notification',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    userId: { name: 'user_id', type: 'text', primary: true },
    isEnabled: { name: 'is_enabled', type: 'boolean' },
    email: { type: 'text', nullable: true },
    locale: { type: 'text' },
    version: { type: 'integer' },
  },
});

import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { money } from '../../shared/money.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { AzureUsageEntity, UsageBudgetEntity } from '../database/budgetEntities.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { monthlyUsage, monthOf, type RecordedUsage, type UsageRefusal } from '../domain/azureUsage.ts';
import { currencyOf } from './currencyOf.ts';
import type { ImportedIds } from './recordImportedCustomer.ts';
import { thresholdTold } from './thresholdTold.ts';

export interface RecordAzureUsageInput extends CommandInput, RecordedUsage {}

export type RecordAzureUsageRefusal = UsageRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' };

/**
 * Records what a customer of one partner spent on Azure in a month; internal, no mutation serves it. People are told of a budget
 * that is nearly spent for the current month alone. Source: Get a customer's usage summary.
 */
export const recordAzureUsage = command<RecordAzureUsageInput, ImportedIds, RecordAzureUsageRefusal>({
  name: 'recordAzureUsage',
  async run({ tx, now, viewer }, input) {
    const partnerId = partnerOf(viewer);
    const { customerId, month } = input;
    const relationship = partnerId === null ? null : await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const [customer] = relationship ? await tx.find(CustomerEntity, { id: customerId }) : [];
    if (partnerId === null || !customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const recorded = monthlyUsage(input, await currencyOf(tx, customer), now);
    if (!recorded.ok) return recorded;

    const standing = await tx.lock(AzureUsageEntity, { partnerId, customerId, month });
    if (standing && standing.lastModifiedAt > recorded.value.lastModifiedAt) {
      return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });
    }
    const { thresholdToldAt = null, version = 1 } = standing ?? {};
    const usage = { ...recorded.value, partnerId, customerId, thresholdToldAt, version };
    await (standing ? tx.save(AzureUsageEntity, usage) : tx.insert(AzureUsageEntity, usage));
    if (tx.changes.length === 0) return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });

    const { currency } = usage;
    const totalCost = money(usage.totalCost, currency).amount;
    const events = [
      { type: 'customer.azureUsage.recorded', subject: customerId, customerId, payload: { month, totalCost, currency } },
    ];
    const [budget] = month === monthOf(now) ? await tx.find(UsageBudgetEntity, { customerId }) : [];
    const told = budget ? await thresholdTold(tx, budget, usage, now) : [];
    return accept({ ids: { customer: customerId, change: standing ? 'CHANGED' : 'CREATED' }, events: [...events, ...told] });
  },
});

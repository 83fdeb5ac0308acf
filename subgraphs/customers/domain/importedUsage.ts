import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { RecordedUsage } from './azureUsage.ts';
import { customerFaults, TENANT } from './importedCustomer.ts';
import { importedInstant } from './importedInstant.ts';

/** A budget as it stands outside; null when there is none. */
export interface ImportedBudget {
  readonly tenantId: string;
  readonly amount: string | null;
}

export interface ImportedUsage {
  readonly usage: RecordedUsage;
  /** Null when the summary says nothing of a budget. */
  readonly budget: ImportedBudget | null;
}

/** Source: Update a customer's usage budget. */
export function importedBudget(wire: unknown, tenantId: string | null): Decision<ImportedBudget, FieldFault> {
  const fields = new WireFields(wire);
  return refuseAny([...customerFaults(tenantId), ...fields.faults], { tenantId: tenantId ?? '', amount: amountOf(fields) });
}

/** The cost of the month that a summary begins in, with the budget it names. Source: Get a customer's usage summary. */
export function importedUsage(wire: unknown): Decision<ImportedUsage, FieldFault> {
  const fields = new WireFields(wire);
  const tenantId = fields.shaped('resourceId', TENANT, 'the tenant id of a customer').toLowerCase();
  const begins = importedInstant(fields, 'billingStartDate');
  if (!fields.has('billingStartDate')) fields.fault('billingStartDate', 'the first day of a month');
  const lastModifiedAt = importedInstant(fields, 'lastModifiedDate');
  if (!fields.has('lastModifiedDate')) fields.fault('lastModifiedDate', 'a day and time such as 2026-02-27T00:00:00Z');
  const budget = fields.inner('budget');
  const imported: ImportedUsage = {
    usage: {
      customerId: `cus_${tenantId}`,
      month: begins?.toISOString().slice(0, 7) ?? '',
      totalCost: fields.amount('totalCost'),
      currency: fields.shaped('currencyCode', /^[A-Z]{3}$/i, 'a currency such as USD').toUpperCase(),
      lastModifiedAt: lastModifiedAt ?? new Date(0),
    },
    budget: budget && { tenantId, amount: amountOf(budget) },
  };
  return refuseAny(fields.faults, imported);
}

/** Partner Center says 0 or nothing where there is no budget. */
function amountOf(fields: WireFields): string | null {
  const amount = fields.has('amount') ? fields.amount('amount') : null;
  return amount === '0' ? null : amount;
}

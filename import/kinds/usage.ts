import { type ImportedUsage, importedBudget, importedUsage } from '../../subgraphs/customers/domain/importedUsage.ts';
import { type RecordAzureUsageRefusal, recordAzureUsage } from '../../subgraphs/customers/services/recordAzureUsage.ts';
import { type RecordUsageBudgetRefusal, recordUsageBudget } from '../../subgraphs/customers/services/recordUsageBudget.ts';
import type { RunnerRefusal } from '../../subgraphs/shared/command.ts';
import type { Caller, CommandRunner } from '../../subgraphs/shared/commandRunner.ts';
import { accept, type Decision, refuse } from '../../subgraphs/shared/decision.ts';
import { type FieldFault, quoted } from '../../subgraphs/shared/WireFields.ts';
import { type Change, type Kind, type PreparedItem, partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/** `GET /v1/customers/{id}/usagebudget`. */
export const usageBudgets = partnerCenterKind({
  name: 'usage budgets of customers',
  subgraph: 'customers',
  isOfPartner: true,
  phase: 2,
  objectType: 'SpendingBudget',
  ownFields: [],
  idField: 'amount',
  map: (wire, { customerTenantId }) => importedBudget(wire, customerTenantId),
  idOf: ({ tenantId }) => tenantId,
  command: recordUsageBudget,
  inputOf: (budget) => budget,
  changeOf: importedChange,
  explain: (refusal, { tenantId }) => explain(refusal, 'amount', tenantId),
});

/** `GET /v1/customers/{id}/usagesummary`. */
export const usageSummaries = summaryKind('usage summaries of customers', 'CustomerUsageSummary');

/** `GET /v1/customers/usagerecords`. */
export const monthlyUsageRecords = summaryKind('monthly usage records of customers', 'CustomerMonthlyUsageRecord');

/** Cost and budget stand in one answer; the budget goes first, so that the cost finds it. */
function summaryKind(name: string, objectType: string): Kind {
  return {
    ...partnerCenterKind({
      name,
      subgraph: 'customers',
      isOfPartner: true,
      phase: 2,
      objectType,
      ownFields:
        objectType === 'CustomerMonthlyUsageRecord' ? ['percentUsed', 'isUpgraded'] : ['billingStartDate', 'usdTotalCost'],
      idField: 'resourceId',
      map: importedUsage,
      idOf: ({ usage }) => usage.customerId,
      command: recordAzureUsage,
      inputOf: ({ usage }) => usage,
      changeOf: importedChange,
      explain: (refusal, { usage }) => explain(refusal, 'totalCost', usage.customerId),
    }),
    prepare: (wire) => {
      const mapped = importedUsage(wire);
      if (!mapped.ok) return mapped;
      const { usage } = mapped.value;
      const prepared: PreparedItem = {
        id: `${usage.customerId} ${usage.month}`,
        content: JSON.stringify(mapped.value),
        store: (commands, caller) => store(mapped.value, commands, caller),
      };
      return accept(prepared);
    },
  };
}

async function store(
  { usage, budget }: ImportedUsage,
  commands: CommandRunner,
  caller: Caller,
): Promise<Decision<Change, FieldFault>> {
  const kept = budget && (await commands.run(recordUsageBudget, { ...budget, idempotencyKey: null }, caller));
  if (kept && !kept.ok) return refuse(explain(kept.refusals[0], 'budget.amount', usage.customerId));
  const recorded = await commands.run(recordAzureUsage, { ...usage, idempotencyKey: null }, caller);
  if (!recorded.ok) return refuse(explain(recorded.refusals[0], 'totalCost', usage.customerId));
  const change = importedChange(recorded.value.ids);
  const isBudgetNew = kept?.ok === true && kept.value.ids.change !== 'UNCHANGED';
  return accept(change === 'UNCHANGED' && isBudgetNew ? 'CHANGED' : change);
}

function explain(
  refusal: RecordUsageBudgetRefusal | RecordAzureUsageRefusal | RunnerRefusal,
  amount: string,
  customer: string,
): FieldFault {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return { field: '', found: `of ${quoted(customer.replace('cus_', ''))}`, expected: 'a customer of the partner on record' };
    case 'BUDGET_AMOUNT_INVALID':
      return { field: amount, found: 'no budget', expected: `at most ${refusal.places} places, and at most ${refusal.maximum}` };
    case 'CURRENCY_NOT_OF_CUSTOMER':
      return { field: 'currencyCode', found: 'another currency', expected: `${refusal.expected}, in which the customer pays` };
    case 'USAGE_INVALID':
      return {
        field: FIELDS[refusal.field],
        found: 'what cannot be',
        expected: 'a month and an instant that have come, and a cost',
      };
    default:
      return { field: '', found: refusal.code, expected: 'no conflict' };
  }
}

/** As the answer names what the command refuses. */
const FIELDS = { month: 'billingStartDate', totalCost: 'totalCost', lastModifiedAt: 'lastModifiedDate' } as const;

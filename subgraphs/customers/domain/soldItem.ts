import { isEnded, type SoldKind } from '../../shared/rules/removalBlockers.ts';

export type SoldItemKind = SoldKind;

/** What one partner sold to a customer, as the subscriptions subgraph tells it. */
export interface SoldItem {
  readonly partnerId: string;
  /** Id in the graph, such as `sub_…`. */
  readonly id: string;
  readonly customerId: string;
  readonly kind: SoldItemKind;
  /** As the owner of the item names it: `ACTIVE`, `SUSPENDED`, `DELETED` and so on. */
  readonly status: string;
  /** Last instant at which it can be cancelled; null when it cannot. */
  readonly cancellableUntil: Date | null;
  /** Last day of the term; null for what never ends. */
  readonly endsOn: Date | null;
}

const AZURE: readonly SoldItemKind[] = ['AZURE_PLAN', 'AZURE_CLASSIC'];

/** Whether it is still held, be it suspended. */
export const isHeld = ({ status }: SoldItem): boolean => !isEnded(status);

/** A classic Azure subscription, be it suspended: the one whose use is budgeted. The Azure plan has budgets of its own. */
export const isUsageBased = (item: SoldItem): boolean => item.kind === 'AZURE_CLASSIC' && isHeld(item);

/** An Azure plan or a classic Azure subscription that is in use. */
export const isActiveAzure = ({ kind, status }: Pick<SoldItem, 'kind' | 'status'>): boolean =>
  AZURE.includes(kind) && status === 'ACTIVE';

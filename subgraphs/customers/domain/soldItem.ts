export type SoldItemKind =
  | 'NEW_COMMERCE'
  | 'LEGACY'
  | 'AZURE_PLAN'
  | 'AZURE_CLASSIC'
  | 'SOFTWARE'
  | 'RESERVATION'
  | 'SAVINGS_PLAN'
  | 'MARKETPLACE';

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

const ENDED: readonly string[] = ['DELETED', 'EXPIRED', 'DISABLED', 'CANCELLED', 'REFUNDED'];
const AZURE: readonly SoldItemKind[] = ['AZURE_PLAN', 'AZURE_CLASSIC'];

/** Whether it is still held, be it suspended. */
export const isHeld = ({ status }: SoldItem): boolean => !ENDED.includes(status);

/** An Azure plan or a classic Azure subscription that is in use. */
export const isActiveAzure = ({ kind, status }: SoldItem): boolean => AZURE.includes(kind) && status === 'ACTIVE';

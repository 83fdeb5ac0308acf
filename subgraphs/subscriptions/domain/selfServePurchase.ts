import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { GateFacts } from '../../shared/rules/purchaseGate.ts';

/** What users of a customer may buy by themselves. */
export type SelfServeResource = 'AZURE_RESERVED_INSTANCES' | 'AZURE_SAVINGS_PLAN';

/** What a partner lets users of a customer buy at its expense: facts of the customers subgraph, kept up to date by its events. */
export interface SelfServePermission {
  readonly partnerId: string;
  readonly customerId: string;
  readonly relationship: GateFacts['relationship'];
  readonly resources: readonly SelfServeResource[];
}

/** Who buys, or changes what was bought: the partner that sells, or a user of the customer by itself. */
export type Buyer = 'PARTNER' | 'CUSTOMER';

export type SelfServeRefusal =
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly restsOn: 'customers' }
  /** The partner did not switch it on. */
  | { readonly code: 'SELF_SERVE_NOT_PERMITTED'; readonly restsOn: 'customers'; readonly resource: SelfServeResource };

/**
 * Whether a reservation or a savings plan may be bought through a partner: by the partner while it sells to the customer, by the
 * customer if the partner permits it besides. What else a purchase needs, the purchase gate looks at; that the user owns the Azure
 * subscription, Azure itself does. Source: Give customers permission to buy their own products and services.
 */
export function mayBuy(
  buyer: Buyer,
  resource: SelfServeResource,
  { relationship, resources }: Pick<SelfServePermission, 'relationship' | 'resources'>,
): Decision<null, SelfServeRefusal> {
  if (relationship !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', restsOn: 'customers' });
  if (buyer === 'CUSTOMER' && !resources.includes(resource)) {
    return refuse({ code: 'SELF_SERVE_NOT_PERMITTED', restsOn: 'customers', resource });
  }
  return accept(null);
}

/** Whether a reservation or a savings plan may be exchanged, cancelled, renewed or given another scope: by the partner alone, whoever bought it. */
export function mayManage(buyer: Buyer): boolean {
  return buyer === 'PARTNER';
}

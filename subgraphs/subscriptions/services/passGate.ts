import { columnsOf } from '../../shared/columns.ts';
import type { Decision } from '../../shared/decision.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { type GatedOperation, gate, type PurchaseBlocker } from '../../shared/rules/purchaseGate.ts';
import type { Tx } from '../../shared/Tx.ts';
import { CustomerGateEntity, ResellerLinkEntity } from '../database/entities.ts';
import { type CustomerGate, gateFactsOf, type ResellerLink } from '../domain/customerGate.ts';

/** A blocker as this subgraph refuses with it: it rests on facts of customers, which are asked once more before it stands. */
export type GateRefusal = PurchaseBlocker & { readonly restsOn: 'customers' };

const HELD_GATE = `
  SELECT ${columnsOf(CustomerGateEntity, 'g')} FROM subscriptions.customer_gate g WHERE g.partner_id = $1 AND g.customer_id = $2
  FOR SHARE`;

/**
 * What is known of a customer of the partner; null when nothing is. It is held until the end of the sale: a relationship that is
 * removed meanwhile waits for it, and then finds it sold.
 */
export async function customerGate(tx: Tx, partnerId: string | null, customerId: string): Promise<CustomerGate | null> {
  const [known] = await tx.query<CustomerGate>(HELD_GATE, [partnerId, customerId]);
  return known ?? null;
}

/** How the reseller stands to the caller's partner; null for a sale without one, and while nothing is known of it. */
export async function resellerLink(tx: Tx, resellerId: string | null): Promise<ResellerLink | null> {
  if (resellerId === null) return null;
  const [link] = await tx.find(ResellerLinkEntity, { resellerId });
  return link ?? null;
}

/** Lets an operation through the purchase gate, or refuses with the first blocker; nothing known of a customer is no relationship. */
export function passGate(
  known: CustomerGate | null,
  reseller: { readonly resellerId: string | null; readonly link: ResellerLink | null },
  requiredQualification: string | null,
  operation: GatedOperation,
): Decision<CustomerGate, GateRefusal> {
  if (!known) return refuse({ code: 'NO_RESELLER_RELATIONSHIP', restsOn: 'customers' });
  const passed = gate(gateFactsOf(known, reseller, requiredQualification), operation);
  return passed.ok ? accept(known) : refuse({ ...passed.refusals[0], restsOn: 'customers' });
}

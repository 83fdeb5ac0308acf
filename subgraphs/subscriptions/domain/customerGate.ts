import type { GateFacts } from '../../shared/rules/purchaseGate.ts';

/** What this subgraph knows of a customer of a partner: facts of the customers subgraph, kept up to date by its events. */
export interface CustomerGate {
  readonly partnerId: string;
  readonly customerId: string;
  readonly relationship: GateFacts['relationship'];
  readonly isLocked: boolean;
  readonly verificationStatus: GateFacts['verification'];
  readonly agreementAccepted: boolean;
  readonly qualifications: readonly string[];
  /** Market of the customer, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly currency: string;
  /** The indirect reseller the customer is sold to through; null in direct business. */
  readonly resellerId: string | null;
}

/** Whether a reseller stands below a provider. */
export interface ResellerLink {
  readonly partnerId: string;
  readonly resellerId: string;
  /** PartnerID of the reseller; null while it is not known. */
  readonly mpnId: string | null;
  readonly isLinked: boolean;
}

/** The facts of the gate for a sale through `resellerId`; a reseller without a link is not linked. */
export function gateFactsOf(
  gate: CustomerGate,
  { resellerId, link }: { readonly resellerId: string | null; readonly link: ResellerLink | null },
  requiredQualification: string | null,
): GateFacts {
  const { relationship, isLocked: locked, verificationStatus: verification, agreementAccepted, qualifications } = gate;
  const resellerLinked = resellerId === null || link?.isLinked === true;
  return { relationship, locked, verification, agreementAccepted, qualifications, resellerLinked, requiredQualification };
}

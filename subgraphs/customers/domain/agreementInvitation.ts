import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { type DirectAcceptanceRefusal, directAcceptanceErrors } from './agreementAcceptance.ts';
import { type CloudRefusal, cloudErrors } from './cloud.ts';
import type { Customer, RelationshipState } from './customer.ts';

export type AgreementInvitationKind = 'NEW_CUSTOMER' | 'RELATIONSHIP_AND_AGREEMENT' | 'EXISTING_CUSTOMER';

/** Page of the admin center on which a Global Administrator reads and accepts the agreement. */
export const AGREEMENT_PAGE = 'https://admin.microsoft.com/AdminPortal/Home#/BillingAccounts/agreements';

export type AgreementInvitationRefusal =
  | CloudRefusal
  | DirectAcceptanceRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState }
  | { readonly code: 'RELATIONSHIP_ALREADY_EXISTS'; readonly state: RelationshipState };

export interface AgreementInvitationFacts {
  readonly partnerCloud: Customer['cloud'];
  /** Null when no customer is named. */
  readonly customer:
    | {
        readonly relationship: RelationshipState;
        readonly cloud: Customer['cloud'];
        readonly hasPurchases: boolean;
      }
    | 'NOT_FOUND'
    | null;
}

/**
 * Whether a customer can be asked to accept the agreement. Without a customer the mail is for any: what stands against it is then
 * found when the customer accepts. Source: Confirm that your customer has accepted the Microsoft Customer Agreement.
 */
export function inviteToAgreement(
  kind: AgreementInvitationKind,
  { partnerCloud, customer }: AgreementInvitationFacts,
): Decision<null, AgreementInvitationRefusal> {
  if (customer === 'NOT_FOUND') return refuse({ code: 'CUSTOMER_NOT_FOUND' });
  const misfit = customer && relationshipErrors(kind, customer.relationship)[0];
  if (misfit) return refuse(misfit);
  const [barred] = [
    ...cloudErrors(customer?.cloud ?? partnerCloud, 'AGREEMENTS'),
    ...(customer === null ? [] : directAcceptanceErrors(customer.hasPurchases)),
  ];
  return barred ? refuse(barred) : accept(null);
}

/** The relationship is asked for where there is none, the agreement alone where there is one. */
function relationshipErrors(kind: AgreementInvitationKind, state: RelationshipState): AgreementInvitationRefusal[] {
  if (kind === 'RELATIONSHIP_AND_AGREEMENT') return state === 'NONE' ? [] : [{ code: 'RELATIONSHIP_ALREADY_EXISTS', state }];
  return state === 'RESELLER' ? [] : [{ code: 'NO_RESELLER_RELATIONSHIP', state }];
}

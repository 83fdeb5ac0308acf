import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { isPartner } from '../../shared/viewer.ts';
import { CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import {
  type AgreementInvitationFacts,
  type AgreementInvitationKind,
  type AgreementInvitationRefusal,
  inviteToAgreement,
} from '../domain/agreementInvitation.ts';
import type { CreateAgreementInvitationInput } from '../generated/resolvers.ts';
import { hasPurchases } from './hasPurchases.ts';

/** What the mail is made of again, whenever it is asked for. */
export type AgreementInvitationIds = { readonly kind: AgreementInvitationKind; readonly locale: string | null };

/** Looks whether a customer can be asked for the agreement. The mail itself is written by the answer: nothing of it is kept. */
export const createAgreementInvitation = command<
  CreateAgreementInvitationInput,
  AgreementInvitationIds,
  AgreementInvitationRefusal
>({
  name: 'createAgreementInvitation',
  async run({ tx, viewer }, { customerId = null, kind, locale = null }) {
    if (!isPartner(viewer)) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const invited = inviteToAgreement(await factsOf(tx, viewer.partnerId, customerId));
    if (!invited.ok) return invited;
    return accept({
      ids: { kind, locale },
      events: [{ type: 'agreement.invitation.created', subject: customerId ?? viewer.partnerId, customerId, payload: { kind } }],
    });
  },
});

async function factsOf(tx: Tx, partnerId: string, customerId: string | null): Promise<AgreementInvitationFacts> {
  const [partner] = await tx.find(PartnerEntity, { id: partnerId });
  const partnerCloud = partner?.cloud ?? 'GLOBAL';
  if (customerId === null) return { partnerCloud, customer: null };
  const [customer] = await tx.find(CustomerEntity, { id: customerId });
  const [relationship] = await tx.find(CustomerRelationshipEntity, { partnerId, customerId });
  if (!customer || !relationship) return { partnerCloud, customer: 'NOT_FOUND' };
  const { cloud } = customer;
  return {
    partnerCloud,
    customer: { relationship: relationship.state, cloud, hasPurchases: await hasPurchases(tx, customerId) },
  };
}

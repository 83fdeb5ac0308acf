import { type CommandContext, command, type NewEvent } from '../../shared/command.ts';
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
import type { NewInvitationRefusal } from '../domain/resellerInvitation.ts';
import type { CreateAgreementInvitationInput } from '../generated/resolvers.ts';
import { createResellerInvitation } from './createResellerInvitation.ts';
import { hasPurchases } from './hasPurchases.ts';

/** What the mail is made of again, whenever it is asked for. */
export type AgreementInvitationIds = {
  readonly kind: AgreementInvitationKind;
  readonly locale: string | null;
  /** The link that asks for a relationship too, `rinv_…`. */
  readonly invitation: string | null;
};

export type CreateAgreementInvitationRefusal = AgreementInvitationRefusal | NewInvitationRefusal;

/**
 * Looks whether a customer can be asked for the agreement. The mail itself is written by the answer: nothing of it is kept. Where a
 * relationship is asked for too, it leads to a link like every other invitation to one.
 */
export const createAgreementInvitation = command<
  CreateAgreementInvitationInput,
  AgreementInvitationIds,
  CreateAgreementInvitationRefusal
>({
  name: 'createAgreementInvitation',
  async run(context, input) {
    const { tx, viewer } = context;
    if (!isPartner(viewer)) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { kind, locale = null, customerId = null } = input;
    const invited = inviteToAgreement(kind, await factsOf(tx, viewer.partnerId, customerId));
    if (!invited.ok) return invited;
    const created: NewEvent = {
      type: 'agreement.invitation.created',
      subject: customerId ?? viewer.partnerId,
      customerId,
      payload: { kind },
    };
    if (kind !== 'RELATIONSHIP_AND_AGREEMENT') return accept({ ids: { kind, locale, invitation: null }, events: [created] });

    const made = await linkFor(context, input);
    if (!made.ok) return made;
    const { ids, events } = made.value;
    return accept({ ids: { kind, locale, invitation: ids.invitation }, events: [...events, created] });
  },
});

/** A reseller's link names its provider; everybody else's is its own. */
function linkFor(context: CommandContext, { indirectProviderId = null, locale = null }: CreateAgreementInvitationInput) {
  const { viewer } = context;
  const isReseller = isPartner(viewer) && viewer.partnerType === 'INDIRECT_RESELLER';
  return createResellerInvitation.run(context, { kind: isReseller ? 'INDIRECT_RESELLER' : 'DIRECT', indirectProviderId, locale });
}

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

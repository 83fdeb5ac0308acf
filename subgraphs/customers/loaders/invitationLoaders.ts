import { batchByKey } from '../../shared/batchById.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { RowsById } from '../../shared/RowsById.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { INVITATION_BEHIND } from '../database/invitationBehind.ts';
import type { BehindInvitation } from '../domain/acceptInvitation.ts';
import type { InvitationAcceptance } from '../domain/invitationAcceptance.ts';
import type {
  ResellerInvitationAcceptanceFilter,
  ResellerInvitationAcceptanceOrder,
  ResellerInvitationFilter,
  ResellerInvitationOrder,
} from '../generated/resolvers.ts';
import type { CustomerRelationshipModel, ResellerInvitationModel } from '../models.ts';
import { acceptanceList, INVITATIONS, invitationColumns, invitationList } from './invitationList.ts';

/** Invitations to a reseller relationship: those of the viewer's partner, and for a customer what it holds a link of. */
export function invitationLoaders({ viewer, read }: RequestContext) {
  return {
    resellerInvitationById: new RowsById<ResellerInvitationModel>('ResellerInvitation', invitationColumns, (ids, selected) => {
      const { bind, values } = bindings();
      return read<ResellerInvitationModel>(
        `SELECT ${selected} FROM ${INVITATIONS} WHERE i.id = ANY (${bind(ids)}) AND i.partner_id = ${bind(partnerOf(viewer))}`,
        values,
      );
    }),
    resellerInvitations: new ListReader<ResellerInvitationModel, ResellerInvitationFilter, ResellerInvitationOrder>(
      invitationList,
      viewer,
      read,
    ),
    resellerInvitationAcceptances: new ListReader<
      InvitationAcceptance,
      ResellerInvitationAcceptanceFilter,
      ResellerInvitationAcceptanceOrder
    >(acceptanceList, viewer, read),
    invitationBehind: async (token: string): Promise<BehindInvitation | null> => {
      const [behind] = await read<BehindInvitation>(INVITATION_BEHIND, [token, false]);
      return behind ?? null;
    },
    /** How a partner stands to the customer that asks. */
    ownRelationshipWith: batchByKey(
      (partnerIds) =>
        read<CustomerRelationshipModel & { readonly partnerId: string }>(
          `SELECT r.partner_id AS "partnerId", r.customer_id AS id, r.version AS "relationshipVersion", r.state AS "relationshipState", r.since AS "relationshipSince",
                  r.reseller_id AS "resellerId", r.provider_id AS "providerId"
           FROM customers.customer_relationship r WHERE r.customer_id = $1 AND r.partner_id = ANY ($2)`,
          [viewer.kind === 'CUSTOMER_ADMIN' ? viewer.customerId : null, partnerIds],
        ),
      ({ partnerId }) => partnerId,
    ),
  };
}

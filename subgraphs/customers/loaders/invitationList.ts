import { columnsByProperty } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { InvitationAcceptanceEntity, ResellerInvitationEntity } from '../database/invitationEntities.ts';
import type {
  ResellerInvitationAcceptanceFilter,
  ResellerInvitationAcceptanceOrder,
  ResellerInvitationFilter,
  ResellerInvitationOrder,
} from '../generated/resolvers.ts';

/** The columns of `ResellerInvitationModel` out of `reseller_invitation i`; the token is looked up for the rows of a page alone. */
export const invitationColumns = {
  ...columnsByProperty(ResellerInvitationEntity, 'i'),
  token:
    '(SELECT l.token FROM customers.reseller_invitation_link l WHERE l.invitation_id = i.id AND l.partner_id = i.partner_id)',
};
export const INVITATIONS = 'customers.reseller_invitation i';

/** The invitations that the viewer's partner made. */
export const invitationList: List<ResellerInvitationFilter, ResellerInvitationOrder> = {
  name: 'resellerInvitations',
  columns: invitationColumns,
  from: INVITATIONS,
  id: 'i.id',
  scope: (viewer, bind) => `i.partner_id = ${bind(partnerOf(viewer))}`,
  conditions: ({ status, kind, createdFrom, createdTo }, bind) => [
    ...(status == null ? [] : [`i.status = ANY (${bind(status)})`]),
    ...(kind == null ? [] : [`i.kind = ANY (${bind(kind)})`]),
    ...(createdFrom == null ? [] : [`i.created_at >= ${bind(createdFrom)}`]),
    ...(createdTo == null ? [] : [`i.created_at < ${bind(createdTo)}`]),
  ],
  orders: {
    CREATED_AT_ASC: { key: 'i.created_at', type: 'timestamptz', direction: 'ASC' },
    CREATED_AT_DESC: { key: 'i.created_at', type: 'timestamptz', direction: 'DESC' },
  },
  defaultOrder: 'CREATED_AT_DESC',
};

/** Who accepted an invitation of the viewer's partner. */
export const acceptanceList: List<ResellerInvitationAcceptanceFilter, ResellerInvitationAcceptanceOrder> = {
  name: 'resellerInvitationAcceptances',
  columns: columnsByProperty(InvitationAcceptanceEntity, 'a'),
  from: 'customers.reseller_invitation_acceptance a',
  id: 'a.id',
  parent: 'a.invitation_id',
  scope: (viewer, bind) => `a.partner_id = ${bind(partnerOf(viewer))}`,
  conditions: ({ acceptedFrom, acceptedTo }, bind) => [
    ...(acceptedFrom == null ? [] : [`a.accepted_at >= ${bind(acceptedFrom)}`]),
    ...(acceptedTo == null ? [] : [`a.accepted_at < ${bind(acceptedTo)}`]),
  ],
  orders: {
    ACCEPTED_AT_ASC: { key: 'a.accepted_at', type: 'timestamptz', direction: 'ASC' },
    ACCEPTED_AT_DESC: { key: 'a.accepted_at', type: 'timestamptz', direction: 'DESC' },
  },
  defaultOrder: 'ACCEPTED_AT_DESC',
};

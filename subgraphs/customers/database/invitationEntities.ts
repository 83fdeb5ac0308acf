import { EntitySchema } from 'typeorm';
import type { InvitationAcceptance } from '../domain/invitationAcceptance.ts';
import type { ResellerInvitation } from '../domain/resellerInvitation.ts';

/** Its link stands in a table of its own, past the event log. */
export const ResellerInvitationEntity = new EntitySchema<ResellerInvitation>({
  name: 'ResellerInvitation',
  schema: 'customers',
  tableName: 'reseller_invitation',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    kind: { type: 'text' },
    providerId: { name: 'provider_id', type: 'text', nullable: true },
    includesAdminPermissions: { name: 'includes_admin_permissions', type: 'boolean' },
    locale: { type: 'text' },
    status: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    createdBy: { name: 'created_by', type: 'text' },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

export const InvitationAcceptanceEntity = new EntitySchema<InvitationAcceptance>({
  name: 'ResellerInvitationAcceptance',
  schema: 'customers',
  tableName: 'reseller_invitation_acceptance',
  columns: {
    id: { type: 'text', primary: true },
    invitationId: { name: 'invitation_id', type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    customerId: { name: 'customer_id', type: 'text' },
    firstName: { name: 'first_name', type: 'text' },
    lastName: { name: 'last_name', type: 'text' },
    email: { type: 'text' },
    acceptedAgreement: { name: 'accepted_agreement', type: 'boolean' },
    acceptedAt: { name: 'accepted_at', type: 'timestamptz' },
    acceptedBy: { name: 'accepted_by', type: 'text' },
  },
});

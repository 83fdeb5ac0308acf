import { EntitySchema } from 'typeorm';
import type { PartnershipInvitation } from '../domain/partnershipInvitation.ts';

export const PartnershipInvitationEntity = new EntitySchema<PartnershipInvitation>({
  name: 'PartnershipInvitation',
  schema: 'customers',
  tableName: 'partnership_invitation',
  columns: {
    id: { type: 'text', primary: true },
    providerId: { name: 'provider_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    status: { type: 'text' },
    tokenHash: { name: 'token_hash', type: 'text' },
    locale: { type: 'text' },
    acceptanceCount: { name: 'acceptance_count', type: 'integer' },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

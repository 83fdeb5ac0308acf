import { EntitySchema } from 'typeorm';
import type { PartnerListing } from '../domain/partnerListing.ts';
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

export const PartnerListingEntity = new EntitySchema<PartnerListing>({
  name: 'PartnerListing',
  schema: 'customers',
  tableName: 'partner_listing',
  columns: {
    id: { type: 'text', primary: true },
    kind: { type: 'text' },
    mpnId: { name: 'mpn_id', type: 'text' },
    name: { type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    countries: { type: 'text', array: true },
    website: { type: 'text', nullable: true },
    contactUrl: { name: 'contact_url', type: 'text', nullable: true },
    removedAt: { name: 'removed_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

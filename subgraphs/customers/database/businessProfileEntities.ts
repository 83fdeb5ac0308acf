import { EntitySchema } from 'typeorm';
import type { BusinessProfile } from '../domain/businessProfile.ts';
import type { BusinessProfileLocation } from '../domain/businessProfileLocation.ts';

export const BusinessProfileEntity = new EntitySchema<BusinessProfile>({
  name: 'BusinessProfile',
  schema: 'customers',
  tableName: 'business_profile',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    country: { type: 'text' },
    state: { type: 'text' },
    hasPendingChanges: { name: 'has_pending_changes', type: 'boolean' },
    description: { type: 'text', nullable: true },
    website: { type: 'text', nullable: true },
    linkedInUrl: { name: 'linked_in_url', type: 'text', nullable: true },
    industries: { type: 'text', array: true },
    products: { type: 'text', array: true },
    services: { type: 'text', array: true },
    solutions: { type: 'text', array: true },
    skills: { type: 'text', array: true },
    competencies: { type: 'text', array: true },
    customerSizes: { name: 'customer_sizes', type: 'text', array: true },
    logoType: { name: 'logo_type', type: 'text', nullable: true },
    logoWidthPx: { name: 'logo_width_px', type: 'integer', nullable: true },
    logoHeightPx: { name: 'logo_height_px', type: 'integer', nullable: true },
    logoSha256: { name: 'logo_sha256', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

export const BusinessProfileLocationEntity = new EntitySchema<BusinessProfileLocation>({
  name: 'BusinessProfileLocation',
  schema: 'customers',
  tableName: 'business_profile_location',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    profileId: { name: 'profile_id', type: 'text' },
    country: { type: 'text' },
    addressLine1: { name: 'address_line1', type: 'text' },
    addressLine2: { name: 'address_line2', type: 'text', nullable: true },
    city: { type: 'text', nullable: true },
    state: { type: 'text', nullable: true },
    region: { type: 'text', nullable: true },
    postalCode: { name: 'postal_code', type: 'text', nullable: true },
    contactName: { name: 'contact_name', type: 'text' },
    contactEmail: { name: 'contact_email', type: 'text' },
    contactPhoneNumber: { name: 'contact_phone_number', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    removedAt: { name: 'removed_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

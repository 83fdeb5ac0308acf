import { EntitySchema } from 'typeorm';
import type {
  CustomerFact,
  GdapAssignmentFact,
  GdapRelationshipFact,
  PartnerUserFact,
  SubscriptionFact,
} from '../domain/facts.ts';
import type { ExternalReference, ServiceRequest, ServiceRequestNote } from '../domain/serviceRequest.ts';

export const ServiceRequestEntity = new EntitySchema<ServiceRequest>({
  name: 'ServiceRequest',
  schema: 'support',
  tableName: 'service_request',
  columns: {
    id: { type: 'text', primary: true },
    number: { type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    customerId: { name: 'customer_id', type: 'text', nullable: true },
    title: { type: 'text' },
    description: { type: 'text' },
    category: { type: 'text' },
    productFamily: { name: 'product_family', type: 'text' },
    topicId: { name: 'topic_id', type: 'text' },
    severity: { type: 'text' },
    status: { type: 'text' },
    stage: { type: 'text' },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    lastModifiedAt: { name: 'last_modified_at', type: 'timestamptz' },
    lastClosedAt: { name: 'last_closed_at', type: 'timestamptz', nullable: true },
    subscriptionId: { name: 'subscription_id', type: 'text', nullable: true },
    primaryContactId: { name: 'primary_contact_id', type: 'text', nullable: true },
    primaryContactName: { name: 'primary_contact_name', type: 'text', nullable: true },
    primaryContactPhoneNumber: { name: 'primary_contact_phone_number', type: 'text', nullable: true },
    available24x7: { name: 'available_24x7', type: 'boolean' },
    customerContact: { name: 'customer_contact', type: 'jsonb', nullable: true },
    countryCode: { name: 'country_code', type: 'text', nullable: true },
    locale: { type: 'text', nullable: true },
    timeZone: { name: 'time_zone', type: 'text', nullable: true },
    productId: { name: 'product_id', type: 'text', nullable: true },
    productName: { name: 'product_name', type: 'text', nullable: true },
    followUpOfId: { name: 'follow_up_of_id', type: 'text', nullable: true },
    deduplicationKey: { name: 'deduplication_key', type: 'text', nullable: true },
    watchers: { type: 'text', array: true },
    version: { type: 'integer' },
  },
});

export const ServiceRequestNoteEntity = new EntitySchema<ServiceRequestNote>({
  name: 'ServiceRequestNote',
  schema: 'support',
  tableName: 'service_request_note',
  columns: {
    id: { type: 'text', primary: true },
    serviceRequestId: { name: 'service_request_id', type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    customerId: { name: 'customer_id', type: 'text', nullable: true },
    text: { type: 'text' },
    visibility: { type: 'text' },
    fromCustomer: { name: 'from_customer', type: 'boolean' },
    createdByName: { name: 'created_by_name', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    createdBy: { name: 'created_by', type: 'text', nullable: true },
    minutesSpent: { name: 'minutes_spent', type: 'integer', nullable: true },
  },
});

export const ExternalReferenceEntity = new EntitySchema<ExternalReference>({
  name: 'ExternalReference',
  schema: 'support',
  tableName: 'external_reference',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    system: { type: 'text', primary: true },
    externalId: { name: 'external_id', type: 'text', primary: true },
    serviceRequestId: { name: 'service_request_id', type: 'text' },
    url: { type: 'text', nullable: true },
  },
});

export const CustomerFactEntity = new EntitySchema<CustomerFact>({
  name: 'CustomerFact',
  schema: 'support',
  tableName: 'customer_fact',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    relationship: { type: 'text' },
    isLocked: { name: 'is_locked', type: 'boolean' },
    country: { type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
  },
});

export const SubscriptionFactEntity = new EntitySchema<SubscriptionFact>({
  name: 'SubscriptionFact',
  schema: 'support',
  tableName: 'subscription_fact',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    subscriptionId: { name: 'subscription_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text' },
  },
});

export const PartnerUserFactEntity = new EntitySchema<PartnerUserFact>({
  name: 'PartnerUserFact',
  schema: 'support',
  tableName: 'partner_user_fact',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    userId: { name: 'user_id', type: 'text', primary: true },
    displayName: { name: 'display_name', type: 'text' },
  },
});

export const GdapRelationshipFactEntity = new EntitySchema<GdapRelationshipFact>({
  name: 'GdapRelationshipFact',
  schema: 'support',
  tableName: 'gdap_relationship_fact',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    relationshipId: { name: 'relationship_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', nullable: true },
    status: { type: 'text' },
    endsAt: { name: 'ends_at', type: 'timestamptz', nullable: true },
  },
});

export const GdapAssignmentFactEntity = new EntitySchema<GdapAssignmentFact>({
  name: 'GdapAssignmentFact',
  schema: 'support',
  tableName: 'gdap_assignment_fact',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    assignmentId: { name: 'assignment_id', type: 'text', primary: true },
    relationshipId: { name: 'relationship_id', type: 'text' },
    groupId: { name: 'group_id', type: 'text' },
    roleIds: { name: 'role_ids', type: 'text', array: true },
    status: { type: 'text' },
  },
});

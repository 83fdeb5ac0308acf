import { EntitySchema } from 'typeorm';
import type { ServiceRequest, ServiceRequestNote } from '../domain/serviceRequest.ts';

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
  },
});

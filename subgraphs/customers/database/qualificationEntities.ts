import { EntitySchema } from 'typeorm';
import type { CustomerQualification } from '../domain/qualification.ts';
import type { ValidationCode } from '../domain/validationCode.ts';

export const CustomerQualificationEntity = new EntitySchema<CustomerQualification>({
  name: 'CustomerQualification',
  schema: 'customers',
  tableName: 'customer_qualification',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    qualification: { type: 'text', primary: true },
    educationSegment: { name: 'education_segment', type: 'text', nullable: true },
    website: { type: 'text', nullable: true },
    vettingStatus: { name: 'vetting_status', type: 'text' },
    vettingReason: { name: 'vetting_reason', type: 'text', nullable: true },
    vettingCreatedAt: { name: 'vetting_created_at', type: 'timestamptz', nullable: true },
    vettingDecidedAt: { name: 'vetting_decided_at', type: 'timestamptz', nullable: true },
    attempt: { type: 'integer' },
    validationCodeId: { name: 'validation_code_id', type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export const ValidationCodeEntity = new EntitySchema<ValidationCode>({
  name: 'ValidationCode',
  schema: 'customers',
  tableName: 'validation_code',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    organizationName: { name: 'organization_name', type: 'text' },
    validationId: { name: 'validation_id', type: 'text' },
    maxCreates: { name: 'max_creates', type: 'integer' },
    remainingCreates: { name: 'remaining_creates', type: 'integer' },
    issuedAt: { name: 'issued_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { AgreementSignature } from '../domain/agreementAcceptance.ts';
import type { AgreementAttestation } from '../domain/agreementAttestation.ts';

export const AgreementAttestationEntity = new EntitySchema<AgreementAttestation>({
  name: 'AgreementAttestation',
  schema: 'customers',
  tableName: 'agreement_attestation',
  columns: {
    partnerId: { name: 'partner_id', type: 'text' },
    id: { type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', nullable: true },
    status: { type: 'text' },
    country: { type: 'text' },
    language: { type: 'text' },
    companyName: { name: 'company_name', type: 'text' },
    firstName: { name: 'first_name', type: 'text' },
    lastName: { name: 'last_name', type: 'text' },
    email: { type: 'text' },
    phoneNumber: { name: 'phone_number', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    createdBy: { name: 'created_by', type: 'text' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    usedAt: { name: 'used_at', type: 'timestamptz', nullable: true },
    confirmationId: { name: 'confirmation_id', type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export const AgreementSignatureEntity = new EntitySchema<AgreementSignature>({
  name: 'AgreementSignature',
  schema: 'customers',
  tableName: 'agreement_signature',
  columns: {
    customerId: { name: 'customer_id', type: 'text', primary: true },
    templateId: { name: 'template_id', type: 'text', primary: true },
    language: { type: 'text' },
    country: { type: 'text' },
    signedAt: { name: 'signed_at', type: 'timestamptz' },
    signedBy: { name: 'signed_by', type: 'text' },
  },
});

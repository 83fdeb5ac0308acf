import type { AgreementAttestation } from '../../../../subgraphs/customers/domain/agreementAttestation.ts';
import type { AgreementConfirmation, AgreementTemplate, Customer } from '../../../../subgraphs/customers/domain/customer.ts';

export const at = (instant: string): Date => new Date(instant);

export const SINCE = at('2025-01-01T00:00:00Z');

/** A customer that may buy: verified, agreement confirmed. */
export function aCustomer(more: Partial<Customer> = {}): Customer {
  return {
    id: 'cus_1',
    tenantId: '1',
    commerceId: '2',
    cloud: 'GLOBAL',
    domain: 'contoso.onmicrosoft.com',
    domainKey: 'contoso.onmicrosoft.com',
    companyName: 'Contoso',
    nameKey: 'contoso',
    organizationRegistrationNumber: null,
    companyAddress: null,
    companyEmail: null,
    country: 'US',
    verificationStatus: 'ALLOWED',
    verificationStartedAt: SINCE,
    verificationDecidedAt: SINCE,
    verificationReason: null,
    verificationTrigger: 'CUSTOMER_CREATED',
    verificationDueAt: null,
    lockedAt: null,
    agreementConfirmedAt: SINCE,
    agreementSignedAt: null,
    isSandbox: false,
    createdAt: SINCE,
    version: 3,
    ...more,
  };
}

export function aConfirmation(more: Partial<AgreementConfirmation> = {}): AgreementConfirmation {
  return {
    id: 'agr_1',
    customerId: 'cus_1',
    partnerId: 'par_1',
    templateId: 'agt_current',
    type: 'MICROSOFT_CUSTOMER_AGREEMENT',
    firstName: 'Ann',
    lastName: 'Lee',
    email: 'ann@x.example',
    phoneNumber: null,
    dateAgreed: SINCE,
    confirmedAt: SINCE,
    confirmedBy: 'pusr_1',
    attestationId: null,
    ...more,
  };
}

/** Made at 2026-03-01T08:00:00Z for the sample customer, by the contact of a sample confirmation. */
export function anAttestation(more: Partial<AgreementAttestation> = {}): AgreementAttestation {
  return {
    partnerId: 'par_2',
    id: 'att_1',
    customerId: 'cus_1',
    status: 'CREATED',
    country: 'US',
    language: 'en-US',
    companyName: 'Contoso',
    firstName: 'Ann',
    lastName: 'Lee',
    email: 'ann@x.example',
    phoneNumber: null,
    createdAt: at('2026-03-01T08:00:00Z'),
    createdBy: 'pusr_2',
    expiresAt: at('2026-03-02T08:00:00Z'),
    dueAt: at('2026-03-02T08:00:00Z'),
    usedAt: null,
    confirmationId: null,
    version: 1,
    ...more,
  };
}

export function aTemplate(templateId: string, versionRank: number, more: Partial<AgreementTemplate> = {}): AgreementTemplate {
  const agreementLink = `https://agreements.example/${templateId}`;
  return { id: `agt_${templateId}`, templateId, type: 'MICROSOFT_CUSTOMER_AGREEMENT', agreementLink, versionRank, ...more };
}

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
    ...more,
  };
}

export function aTemplate(templateId: string, versionRank: number, more: Partial<AgreementTemplate> = {}): AgreementTemplate {
  const agreementLink = `https://agreements.example/${templateId}`;
  return { id: `agt_${templateId}`, templateId, type: 'MICROSOFT_CUSTOMER_AGREEMENT', agreementLink, versionRank, ...more };
}

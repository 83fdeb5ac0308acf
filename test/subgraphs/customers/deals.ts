import { createReferral } from '../../../subgraphs/customers/services/createReferral.ts';
import { sendLead } from '../../../subgraphs/customers/services/sendLead.ts';
import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';
import { operator } from '../../support/viewers.ts';
import { done } from './businessProfiles.ts';

export const EVA = {
  userId: null,
  firstName: 'Eva',
  lastName: 'Mala',
  email: 'eva@partner.example',
  phoneNumber: '+420 222 333 444',
};

export const BAKERY = {
  name: 'Brno Bakery a.s.',
  address: { country: 'CZ', addressLine1: 'Hlavni 12', city: 'Brno', postalCode: '602 00' },
  size: '10to50employees',
  ids: [{ profileType: 'Duns', id: '123456789' }],
  team: [{ firstName: 'Jana', lastName: 'Novotna', email: 'Jana@BrnoBakery.example', phoneNumber: '541000111', locale: 'cs-CZ' }],
};

export const CONSENT = {
  consentToContact: true,
  consentToShareInfoWithOthers: true,
  consentToShareReferralWithMicrosoftSellers: true,
};

export const CLOSING = new Date('2026-06-30T00:00:00Z');
export const DETAILS = {
  notes: 'New warehouse',
  dealValue: '50000.00',
  currency: 'USD',
  closingOn: CLOSING,
  requirements: {
    industries: ['Retail & Consumer Goods'],
    products: ['Dynamics365Business'],
    services: ['DeploymentOrMigration'],
    solutions: [{ id: 'Dynamics365forSales', name: 'Dynamics 365 for Sales', type: 'CATEGORY' as const }],
  },
};

export const DEAL = {
  dealKind: 'CO_SELL' as const,
  name: 'Bakery ERP',
  externalReferenceId: 'CRM-118',
  customerProfile: BAKERY,
  consent: CONSENT,
  details: DETAILS,
  team: [EVA],
};

/** A private deal has no consent to be shared. */
export const PRIVATE = {
  ...DEAL,
  dealKind: 'PRIVATE' as const,
  consent: { ...CONSENT, consentToShareReferralWithMicrosoftSellers: false },
};

type DealInput = Parameters<typeof createReferral.run>[1];

export async function aDeal(api: Api, viewer: Viewer, more: Partial<DealInput> = {}) {
  return done(api, createReferral, viewer, { ...DEAL, ...more });
}

/** A lead that Microsoft sends to a partner. Answers its id. */
export async function aLead(
  api: Api,
  partnerId: string,
  more: Partial<Parameters<typeof sendLead.run>[1]> = {},
): Promise<string> {
  const input = { partnerId, name: 'Wants an ERP', customerProfile: BAKERY, consent: CONSENT, ...more };
  return (await done(api, sendLead, operator, input)).referral;
}

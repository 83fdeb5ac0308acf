import type { Referral, ReferralDetails } from '../../../../subgraphs/customers/domain/referral.ts';
import type { ReferralState } from '../../../../subgraphs/customers/domain/referralLifecycle.ts';

const SENT = new Date('2026-03-01T08:00:00Z');

export const someDetails: ReferralDetails = {
  name: 'Bakery ERP',
  externalReferenceId: null,
  campaignId: null,
  notes: null,
  dealValue: '50000.00',
  currency: 'USD',
  closingOn: new Date('2026-06-30T00:00:00Z'),
  requirements: {
    industries: [],
    products: [],
    services: [],
    solutions: [{ id: 'SAPonAzure', name: 'SAP on Azure', type: 'CATEGORY' }],
  },
  team: [{ userId: null, firstName: 'Eva', lastName: 'Mala', email: 'eva@partner.example', phoneNumber: '222333444' }],
  targets: [],
  consentToContact: true,
  consentToShareInfo: true,
  consentToShareWithMicrosoft: true,
};

/** A deal in a state; the partner's own side of it. */
export function aReferralThatIs({ status, substatus }: ReferralState, more: Partial<Referral> = {}): Referral {
  const expiresAt = new Date('2026-03-15T08:00:00Z');
  return {
    id: 'ref_1',
    partnerId: 'par_1',
    engagementId: '9c2e0000-0000-4000-8000-000000000020',
    side: 'PARTNER',
    kind: 'CO_SELL_DEAL',
    dealKind: 'CO_SELL',
    type: 'SHARED',
    qualification: 'SALES_QUALIFIED',
    direction: 'OUTGOING',
    status,
    substatus,
    statusReason: null,
    ...someDetails,
    customerProfile: {
      name: 'Brno Bakery',
      address: {
        country: 'CZ',
        addressLine1: 'Hlavni 12',
        addressLine2: null,
        city: 'Brno',
        state: null,
        region: null,
        postalCode: '602 00',
      },
      size: null,
      ids: [],
      team: [],
    },
    isOpenToMicrosoft: true,
    invitedById: 'par_1',
    invitedByName: 'Partner',
    inviteNotes: null,
    stage: status === 'NEW' ? null : 'CREATED_OR_ACCEPTED',
    contactWantedUntil: null,
    createdAt: SENT,
    updatedAt: SENT,
    expiresAt,
    acceptedAt: null,
    closedAt: status === 'CLOSED' ? SENT : null,
    registeredAt: null,
    dueAt: status === 'NEW' ? expiresAt : null,
    version: 1,
    ...more,
  };
}

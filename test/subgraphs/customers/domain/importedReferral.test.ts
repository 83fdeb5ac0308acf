import { importedBusinessProfile } from '../../../../subgraphs/customers/domain/importedBusinessProfile.ts';
import { importedReferral, recordedReferral } from '../../../../subgraphs/customers/domain/importedReferral.ts';
import { aWireProfile, aWireReferral } from '../wireReferral.ts';

const PARTNER = { id: 'par_1', tenantId: 'd2a40000-0000-4000-8000-000000000001' };
const faultsOf = (wire: unknown) => {
  const decision = importedReferral(wire);
  return decision.ok ? [] : decision.refusals.map(({ field }) => field);
};
function read(more: object = {}) {
  const decision = importedReferral(aWireReferral(more));
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  return decision.value;
}

describe('a referral of Partner Center', () => {
  it('is read whole', () => {
    expect(read()).toEqual({
      id: 'ref_4b1f0000000040008000000000000010',
      organizationId: PARTNER.tenantId,
      engagementId: '9c2e0000-0000-4000-8000-000000000020',
      side: 'PARTNER',
      kind: 'MARKETPLACE_LEAD',
      dealKind: null,
      type: 'INDEPENDENT',
      qualification: 'DIRECT',
      status: 'NEW',
      substatus: 'RECEIVED',
      statusReason: null,
      name: 'Bakery ERP',
      externalReferenceId: 'CRM-118',
      campaignId: null,
      notes: 'New warehouse',
      dealValue: '50000',
      currency: 'USD',
      closingOn: new Date('2026-06-30T00:00:00Z'),
      requirements: {
        industries: ['Retail & Consumer Goods'],
        products: ['Dynamics365Business'],
        services: ['DeploymentOrMigration'],
        solutions: [{ id: 'Dynamics365forSales', name: 'Dynamics 365 for Sales', type: 'CATEGORY' }],
      },
      customerProfile: {
        name: 'Brno Bakery a.s.',
        address: {
          country: 'CZ',
          addressLine1: 'Hlavni 12',
          addressLine2: null,
          city: 'Brno',
          state: null,
          region: null,
          postalCode: '60200',
        },
        size: '10to50employees',
        ids: [{ profileType: 'Duns', id: '123456789' }],
        team: [
          {
            firstName: 'Jana',
            lastName: 'Novotna',
            email: 'jana@brnobakery.example',
            phoneNumber: '541000111',
            locale: 'cs-CZ',
            disableNotifications: false,
          },
        ],
      },
      team: [],
      targets: [{ type: 'BUSINESS_PROFILE_LOCATION', id: 'LOC-1' }],
      consentToContact: true,
      consentToShareInfo: true,
      consentToShareWithMicrosoft: false,
      isOpenToMicrosoft: true,
      invitedById: 'msft',
      invitedByName: 'Microsoft',
      inviteNotes: null,
      stage: null,
      contactWantedUntil: null,
      createdAt: new Date('2026-03-01T08:00:00Z'),
      updatedAt: new Date('2026-03-01T08:00:00Z'),
      expiresAt: new Date('2026-03-15T08:00:00Z'),
      acceptedAt: null,
      closedAt: null,
      registeredAt: null,
      dueAt: new Date('2026-03-15T08:00:00Z'),
    });
  });

  const invited = (organizationId: string | null) => ({ inviteContext: organizationId && { invitedBy: { organizationId } } });
  it.each([
    ['Direct', 'Independent', 'msft', 'MARKETPLACE_LEAD', null],
    ['Direct', 'Independent', null, 'MARKETPLACE_LEAD', null],
    ['SalesQualified', 'Independent', 'msft', 'QUALIFIED_LEAD', null],
    ['MarketingQualified', 'Independent', 'msft', 'QUALIFIED_LEAD', null],
    ['SalesQualified', 'Independent', 'some-partner', 'CO_SELL_DEAL', 'PRIVATE'],
    ['SalesQualified', 'Independent', null, 'CO_SELL_DEAL', 'PRIVATE'],
    ['SalesQualified', 'Shared', 'msft', 'CO_SELL_DEAL', 'CO_SELL'],
    ['None', 'Independent', 'some-partner', 'CO_SELL_DEAL', 'PRIVATE'],
  ])('%s, %s, invited by %s: %s', (qualification, type, by, kind, dealKind) => {
    expect(read({ qualification, type, ...invited(by) })).toMatchObject({ kind, dealKind });
  });

  it('is of the kind partner-led when its consent says so, and of the side of Microsoft when it is', () => {
    const consent = { consentToShareReferralWithMicrosoftSellers: true };
    expect(read({ qualification: 'None', consent })).toMatchObject({ dealKind: 'PARTNER_LED', isOpenToMicrosoft: true });
    expect(read({ organizationId: 'MSFT', type: 'Shared' })).toMatchObject({ side: 'MICROSOFT', dealKind: 'CO_SELL' });
  });

  it('that is closed ended when it was last changed; an active one waits for nobody', () => {
    const updatedDateTime = '2026-03-05T08:00:00Z';
    expect(read({ status: 'Closed', substatus: 'Won', updatedDateTime })).toMatchObject({
      stage: 'WON',
      closedAt: new Date(updatedDateTime),
      dueAt: null,
    });
    expect(read({ status: 'Active', substatus: 'Accepted' })).toMatchObject({ stage: 'CREATED_OR_ACCEPTED', dueAt: null });
    expect(read({ expirationDateTime: null }).dueAt).toEqual(new Date('2026-03-15T08:00:00Z'));
  });

  it('is refused with every field that is wrong', () => {
    expect(
      faultsOf(
        aWireReferral({
          id: '1',
          createdDateTime: 'yesterday',
          status: 'Open',
          customerProfile: { address: { country: 'Czechia' } },
          details: { dealValue: -1 },
          target: [{ type: 'Moon' }],
        }),
      ),
    ).toEqual([
      'id',
      'status',
      'createdDateTime',
      'details.dealValue',
      'customerProfile.name',
      'customerProfile.address.country',
      'target[0].type',
      'target[0].id',
    ]);
    expect(faultsOf(aWireReferral({ substatus: 'Won' }))).toEqual(['substatus']);
    expect(faultsOf(null)).toContain('');
  });

  it('becomes that of a partner; stage, users and registration stay as they are on record', () => {
    const team = [{ firstName: 'Eva', lastName: 'Mala', email: 'Eva@partner.example' }];
    const imported = read({ status: 'Active', substatus: 'Accepted', team, ...invited(PARTNER.tenantId) });
    const first = recordedReferral(imported, PARTNER, null);
    expect(first).toMatchObject({ partnerId: 'par_1', invitedById: 'par_1', direction: 'OUTGOING', version: 1 });
    const standing = {
      ...first,
      stage: 'PROPOSED' as const,
      registeredAt: imported.createdAt,
      team: first.team.map((member) => ({ ...member, email: 'eva@partner.example', userId: 'pusr_1' })),
      version: 4,
    };
    expect(recordedReferral(imported, PARTNER, standing)).toMatchObject({
      stage: 'PROPOSED',
      registeredAt: imported.createdAt,
      team: [{ userId: 'pusr_1' }],
      version: 4,
    });
    expect(recordedReferral(read(), PARTNER, null).direction).toBe('INCOMING');
  });
});

describe('a business profile of an export', () => {
  it('is read whole, but for the logo', () => {
    const decision = importedBusinessProfile(aWireProfile());
    expect(decision.ok && decision.value).toMatchObject({
      country: 'CZ',
      state: 'PUBLISHED',
      content: { description: 'ERP for bakeries.', linkedInUrl: null, products: ['Azure'], skills: [] },
      competencies: [],
      locations: [{ externalId: 'LOC-1', city: 'Brno', contactName: 'Petr Maly', contactPhoneNumber: '541000222' }],
    });
  });

  it('is refused with every field that is wrong', () => {
    const location = { id: 'LOC-1', address: { country: 'SK', addressLine1: 'x' } };
    const decision = importedBusinessProfile(aWireProfile({ country: 'CZE', state: 'Gone', locations: [location, location] }));
    expect(decision.ok ? [] : decision.refusals.map(({ field }) => field)).toEqual([
      'country',
      'locations[0].contact',
      'locations[0].address.country',
      'locations[1].contact',
      'locations[1].address.country',
      'locations',
      'state',
    ]);
  });
});

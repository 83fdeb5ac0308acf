/** A referral as Partner Center answers it. */
export function aWireReferral(more: object = {}): object {
  return {
    id: '4b1f0000-0000-4000-8000-000000000010',
    engagementId: '9c2e0000-0000-4000-8000-000000000020',
    organizationId: 'd2a40000-0000-4000-8000-000000000001',
    organizationName: 'Moravia IT',
    name: 'Bakery ERP',
    externalReferenceId: 'CRM-118',
    createdDateTime: '2026-03-01T08:00:00Z',
    updatedDateTime: '2026-03-01T08:00:00Z',
    expirationDateTime: '2026-03-15T08:00:00Z',
    acceptedDateTime: null,
    status: 'New',
    substatus: 'Received',
    statusReason: null,
    type: 'Independent',
    qualification: 'Direct',
    customerProfile: {
      name: 'Brno Bakery a.s.',
      address: { addressLine1: 'Hlavni 12', city: 'Brno', postalCode: '60200', country: 'CZ' },
      size: '10to50employees',
      ids: [{ profileType: 'Duns', id: '123456789' }],
      team: [
        {
          firstName: 'Jana',
          lastName: 'Novotna',
          email: 'jana@brnobakery.example',
          phoneNumber: '541000111',
          contactPreference: { locale: 'cs-cz', disableNotifications: false },
        },
      ],
    },
    consent: {
      consentToToShareInfoWithOthers: true,
      consentToContact: true,
      consentToShareReferralWithMicrosoftSellers: false,
    },
    details: {
      notes: 'New warehouse',
      dealValue: 50000.0,
      currency: 'USD',
      closingDateTime: '2026-06-30T00:00:00Z',
      requirements: {
        industries: [{ id: 'Retail & Consumer Goods' }],
        products: [{ id: 'Dynamics365Business' }],
        services: [{ id: 'DeploymentOrMigration' }],
        solutions: [{ id: 'Dynamics365forSales', name: 'Dynamics 365 for Sales', type: 'Category' }],
      },
    },
    team: [],
    inviteContext: { notes: '', invitedBy: { organizationId: 'msft', organizationName: 'Microsoft' } },
    target: [{ type: 'BusinessProfileLocation', id: 'LOC-1' }],
    eTag: '"a1"',
    links: { self: { method: 'GET' } },
    ...more,
  };
}

/** A business profile as an export holds it. */
export function aWireProfile(more: object = {}): object {
  return {
    country: 'CZ',
    state: 'PUBLISHED',
    description: 'ERP for bakeries.',
    website: 'https://moravia.example',
    linkedInUrl: null,
    logo: { type: 'image/png', widthPx: 300 },
    industries: ['Manufacturing'],
    products: ['Azure'],
    services: ['ManagedServices'],
    solutions: ['ERP rollout'],
    customerSizes: ['10to50employees'],
    locations: [
      {
        id: 'LOC-1',
        address: { country: 'CZ', city: 'Brno', addressLine1: 'Hlavni 3' },
        contact: { name: 'Petr Maly', email: 'petr@moravia.example', phone: '541000222' },
      },
    ],
    ...more,
  };
}

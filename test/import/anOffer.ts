/** An offer as Partner Center answers it: a plan sold by the year. Fields that are given replace its own; undefined leaves one out. */
export function anOffer(given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
    name: 'Office 365 Enterprise E1',
    description: 'Mail and files for the enterprise.',
    minimumQuantity: 1,
    maximumQuantity: 10_000_000,
    rank: 7,
    uri: '/3c95518e-8c37-41e3-9627-0ca339200f53/Offers/91FD106F-4B2C-4938-95AC-F54F74E9A239',
    locale: 'en-US',
    country: 'US',
    category: { id: 'Enterprise_Key', name: 'Enterprise', rank: 20, attributes: { objectType: 'OfferCategory' } },
    limitUnitOfMeasure: 'None',
    limit: 0,
    termUnitOfMeasure: 'Year',
    term: 1,
    prerequisiteOffers: [],
    isAddOn: false,
    hasAddOns: true,
    isAvailableForPurchase: true,
    billing: 'license',
    supportedBillingCycles: ['annual', 'monthly'],
    isAutoRenewable: true,
    isInternal: false,
    isMicrosoftProduct: true,
    conversionTargetOffers: [],
    reselleeQualifications: [],
    resellerQualifications: [],
    salesGroupId: 'Default',
    isTrial: false,
    acquisitionType: 'purchase',
    supportedCatalogTypes: ['sandbox', 'live'],
    actions: ['Cancel', 'Edit'],
    product: { id: '18181A46-0D4E-45CD-891E-60AABD171B4E', name: 'Office 365 Enterprise E1', unit: 'Licenses' },
    unitType: 'Licenses',
    links: { self: { uri: '/offers/91FD106F-4B2C-4938-95AC-F54F74E9A239?country=US', method: 'GET', headers: [] } },
    attributes: { objectType: 'Offer' },
    ...given,
  };
}

/** A price list with these offers, indented by one space as it is recorded. */
export function aPriceList(offers: readonly unknown[]): string {
  return JSON.stringify(
    { totalCount: offers.length, items: offers, links: {}, attributes: { objectType: 'Collection' } },
    null,
    1,
  );
}

import { type CatalogItem, productFamilyOf } from '../../../../subgraphs/subscriptions/domain/catalogItem.ts';
import { type PurchaseFacts, type PurchaseRequest, purchase } from '../../../../subgraphs/subscriptions/domain/purchase.ts';
import { anItem, aRequest, at, day, facts } from './samples.ts';

const ids = { subscriptionId: 'sub_1', orderId: 'ord_1', batchId: 'bat_1', chargeId: 'chg_1' };
const NOW = at('2026-03-01T10:00:00Z');

function buy(item: Partial<CatalogItem> = {}, request: Partial<PurchaseRequest> = {}, known: Partial<PurchaseFacts> = {}) {
  return purchase(anItem(item), aRequest(request), facts(known), NOW, ids);
}
function bought(...given: Parameters<typeof buy>) {
  const decision = buy(...given);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  return decision.value;
}
function codes(...given: Parameters<typeof buy>): string[] {
  const decision = buy(...given);
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
}

describe('a purchase', () => {
  it('3.4: 10 seats for a year at 432.00 make an active subscription, a batch, a charge of 4,320.00 and a line', () => {
    const owner = { partnerId: 'par_1', resellerId: null, customerId: 'cus_1' };
    const offer = {
      catalogItemId: 'off_basic',
      offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      offerName: 'Microsoft 365 Business Basic',
    };
    const sold = {
      ...owner,
      ...offer,
      orderId: 'ord_1',
      quantity: 10,
      termDuration: 'P1Y',
      billingCycle: 'ANNUAL',
      currency: 'USD',
    };
    expect(bought({}, { friendlyName: '  Head  Office ' })).toEqual({
      subscription: {
        ...sold,
        id: 'sub_1',
        friendlyName: '  Head  Office ',
        nameKey: 'head office',
        productFamily: 'ONLINE_SERVICES_NCE',
        unitType: 'Licenses',
        billingType: 'LICENSE',
        isTrial: false,
        minimumQuantity: 1,
        maximumQuantity: 300,
        status: 'ACTIVE',
        unitPrice: '432.00',
        autoRenewEnabled: true,
        isExtendedServiceTerm: false,
        termStartsOn: day('2026-03-01'),
        commitmentEndsOn: day('2027-02-28'),
        endsOnKey: day('2027-02-28'),
        termAnchorDay: 1,
        cancellationAllowedUntil: at('2026-03-08T10:00:00Z'),
        updateCount: 0,
        promotionId: null,
        partnerIdOnRecord: null,
        createdAt: NOW,
        renewsAt: day('2027-03-01'),
        version: 1,
      },
      batch: {
        ...owner,
        id: 'bat_1',
        subscriptionId: 'sub_1',
        quantity: 10,
        addedAt: NOW,
        windowEndsAt: at('2026-03-08T10:00:00Z'),
        source: 'PURCHASE',
      },
      charge: {
        ...owner,
        id: 'chg_1',
        subscriptionId: 'sub_1',
        kind: 'NEW',
        cycleStartsOn: day('2026-03-01'),
        cycleEndsOn: day('2027-02-28'),
        quantity: 10,
        unitPrice: '432.00',
        amount: '4320.00',
        currency: 'USD',
        bookedAt: NOW,
      },
      line: { ...sold, lineItemNumber: 0, unitPrice: '432.00', firstCharge: '4320.00', subscriptionId: 'sub_1' },
    });
  });

  it('3.4: billed monthly charges the first month alone', () => {
    const { charge } = bought({}, { billingCycle: 'MONTHLY' }, { unitPrice: '36.00' });
    expect(charge).toMatchObject({ amount: '360.00', cycleStartsOn: day('2026-03-01'), cycleEndsOn: day('2026-03-31') });
  });

  it('without a price has no amounts', () => {
    const { subscription, charge, line } = bought({}, {}, { unitPrice: null });
    expect([subscription.unitPrice, charge.amount, line.unitPrice, line.firstCharge]).toEqual([null, null, null, null]);
  });

  it('3.10: of a trial is 25 seats for 30 days, free and final', () => {
    const trial = { isTrial: true, terms: ['P1M'], billingCycles: ['NONE'] } as const;
    const { subscription, batch, charge } = bought(trial, { quantity: 25, termDuration: 'P1M', billingCycle: 'NONE' });
    expect(subscription).toMatchObject({
      isTrial: true,
      unitPrice: '0',
      commitmentEndsOn: day('2026-03-30'),
      cancellationAllowedUntil: null,
      autoRenewEnabled: true,
    });
    expect(batch.windowEndsAt).toEqual(batch.addedAt);
    expect(charge.amount).toBe('0.00');
  });

  it('1.1: of the Azure plan has no term and no window', () => {
    const plan = { billingType: 'USAGE', terms: [], billingCycles: ['MONTHLY'], isAutoRenewable: false } as const;
    const { subscription } = bought(plan, { termDuration: null, billingCycle: 'MONTHLY', quantity: 1 });
    expect(subscription).toMatchObject({
      productFamily: 'AZURE',
      commitmentEndsOn: null,
      renewsAt: null,
      cancellationAllowedUntil: null,
    });
  });
});

describe('a purchase that is refused', () => {
  it.each<[string, Partial<CatalogItem>, Partial<PurchaseRequest>, Partial<PurchaseFacts>, string[]]>([
    ['not on sale', { isPurchasable: false }, {}, {}, ['AVAILABILITY_NOT_PURCHASABLE']],
    ['of another market', { market: 'CZ' }, {}, {}, ['AVAILABILITY_NOT_PURCHASABLE']],
    ['of every market', { market: null }, {}, { market: 'CZ' }, []],
    ['1.5 (6): P1Y triennial', {}, { billingCycle: 'TRIENNIAL' }, {}, ['BILLING_CYCLE_LONGER_THAN_TERM']],
    ['term not offered', {}, { termDuration: 'P3Y' }, {}, ['BILLING_TERM_NOT_SUPPORTED']],
    ['term missing', {}, { termDuration: null, billingCycle: 'MONTHLY' }, {}, ['BILLING_TERM_NOT_SUPPORTED']],
    ['term of what has none', { terms: [] }, {}, {}, ['BILLING_TERM_NOT_SUPPORTED']],
    ['cycle not offered', { billingCycles: ['MONTHLY'] }, {}, {}, ['BILLING_TERM_NOT_SUPPORTED']],
    ['the minimum', { minimumQuantity: 10 }, { quantity: 10 }, {}, []],
    ['below the minimum', { minimumQuantity: 10 }, { quantity: 9 }, {}, ['QUANTITY_OUT_OF_RANGE']],
    ['the maximum', {}, { quantity: 300 }, {}, []],
    ['above the maximum', {}, { quantity: 301 }, {}, ['QUANTITY_OUT_OF_RANGE']],
    ['no seats', { minimumQuantity: 0 }, { quantity: 0 }, {}, ['QUANTITY_OUT_OF_RANGE']],
    ['256 characters', {}, { friendlyName: '😀'.repeat(256) }, {}, []],
    ['257 characters', {}, { friendlyName: 'x'.repeat(257) }, {}, ['FRIENDLY_NAME_TOO_LONG']],
    ['24 trial seats', { isTrial: true }, { quantity: 24 }, {}, ['QUANTITY_OUT_OF_RANGE']],
    ['26 trial seats', { isTrial: true }, { quantity: 26 }, {}, ['QUANTITY_OUT_OF_RANGE']],
    ['3.10 (3): a second trial', { isTrial: true }, { quantity: 25 }, { isTrialUsed: true }, ['TRIAL_ALREADY_USED']],
    ['a paid item after a trial', {}, {}, { isTrialUsed: true }, []],
    ['1.5 (3): no base', { prerequisiteIds: ['off_a', 'off_b'] }, {}, {}, ['ADDON_PREREQUISITE_MISSING']],
    ['one base', { prerequisiteIds: ['off_a', 'off_b'] }, {}, { activeCatalogItemIds: new Set(['off_b']) }, []],
    ['used up', { limitUnitOfMeasure: 'LIFETIME', limit: 1 }, {}, { lifetimeSubscriptions: 1 }, ['OFFER_USE_LIMIT_EXCEEDED']],
    ['not used up', { limitUnitOfMeasure: 'LIFETIME', limit: 2 }, {}, { lifetimeSubscriptions: 1 }, []],
    [
      'two at a time',
      { limitUnitOfMeasure: 'CONCURRENT', limit: 2 },
      {},
      { concurrentSubscriptions: 2 },
      ['SUBSCRIPTIONS_PER_CUSTOMER_LIMIT'],
    ],
    [
      'one at a time',
      { limitUnitOfMeasure: 'CONCURRENT', limit: 2 },
      {},
      { concurrentSubscriptions: 1, lifetimeSubscriptions: 9 },
      [],
    ],
    ['no limit', { limitUnitOfMeasure: 'NONE', limit: 0 }, {}, { concurrentSubscriptions: 5, lifetimeSubscriptions: 9 }, []],
    ['a full tenant', { maxSeatsPerTenant: 300 }, { quantity: 3 }, { tenantSeatsHeld: 298 }, ['QUANTITY_OUT_OF_RANGE']],
    ['the last seats', { maxSeatsPerTenant: 300 }, { quantity: 2 }, { tenantSeatsHeld: 298 }, []],
  ])('%s (%j, %j)', (_, item, request, known, expected) => expect(codes(item, request, known)).toEqual(expected));

  it('names every error of the form, and looks at the customer only when there is none', () => {
    const item = { isPurchasable: false, prerequisiteIds: ['off_a'] };
    const request = { quantity: 0, billingCycle: 'TRIENNIAL', friendlyName: 'x'.repeat(257) } as const;
    expect(buy(item, request)).toEqual({
      ok: false,
      refusals: [
        { code: 'AVAILABILITY_NOT_PURCHASABLE', market: 'US' },
        { code: 'BILLING_CYCLE_LONGER_THAN_TERM', termDuration: 'P1Y' },
        { code: 'QUANTITY_OUT_OF_RANGE', minimum: 1, maximum: 300 },
        { code: 'FRIENDLY_NAME_TOO_LONG', maximumLength: 256 },
      ],
    });
  });
});

describe('the family of an item', () => {
  it.each<[string, Partial<CatalogItem>, string]>([
    ['licences', {}, 'ONLINE_SERVICES_NCE'],
    ['a legacy offer', { kind: 'LEGACY' }, 'ONLINE_SERVICES_LEGACY'],
    ['use', { billingType: 'USAGE', terms: [] }, 'AZURE'],
    ['perpetual software', { terms: [], billingCycles: ['ONE_TIME'] }, 'SOFTWARE'],
    ['a software subscription', { terms: ['P1Y', 'P3Y'], billingCycles: ['ONE_TIME'] }, 'SOFTWARE'],
  ])('1.1: %s (%j): %s', (_, given, family) => expect(productFamilyOf(anItem(given))).toBe(family));
});

import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aPurchase, bought, buy, CREATE, codesOf, everything } from '../purchases.ts';
import { shipped } from '../shipped.ts';

let api: Api;
let world: World;
let customerId: string;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  api.setNow('2026-03-01T10:00:00Z');
  customerId = await aCustomer(api, world.direct);
  await api.settle();
});

/** Buys as the direct partner's admin agent. */
const purchase = (more: Readonly<Record<string, unknown>> = {}) => buy(api, world.direct.adminAgent, customerId, more);

describe('a purchase', () => {
  it('answers with an active subscription, a completed order and the charge of the first cycle', async () => {
    const { data, errors } = await api.run(
      `mutation ($input: CreateSubscriptionInput!) {
        createSubscription(input: $input) {
          subscription {
            customer { id } catalogItem { id } offerId offerName friendlyName productFamily status quantity unitType termDuration
            billingCycle unitPrice { amount currency } isTrial isExtendedServiceTerm autoRenewEnabled termStartsOn commitmentEndsOn
            commitmentEndsAt cancellationAllowedUntil refundableQuantity { totalQuantity details { quantity allowedUntil } }
            partnerIdOnRecord charges { kind quantity cycleStartsOn cycleEndsOn amount { amount currency } bookedAt } createdAt
          }
          order {
            customer { id } status totalPrice { amount currency } createdAt
            lineItems {
              lineItemNumber offerId offerName quantity termDuration billingCycle unitPrice { amount currency }
              firstCharge { amount currency } subscription { quantity }
            }
          }
          userErrors { code }
          plan { events { type } }
        }
      }`,
      { input: aPurchase(customerId, { friendlyName: 'Head Office' }) },
      world.direct.salesAgent,
    );

    const offer = { offerId: 'CFQ7TTC0LFLX:0001:PGR4JHLQQXN6', offerName: 'Microsoft 365 E3' };
    const terms = { quantity: 10, termDuration: 'P1Y', billingCycle: 'ANNUAL', unitPrice: { amount: '432.00', currency: 'USD' } };
    expect(errors).toBeUndefined();
    expect(data?.createSubscription).toEqual({
      subscription: {
        ...offer,
        ...terms,
        customer: { id: customerId },
        catalogItem: { id: shipped.e3 },
        friendlyName: 'Head Office',
        productFamily: 'ONLINE_SERVICES_NCE',
        status: 'ACTIVE',
        unitType: 'Licenses',
        isTrial: false,
        isExtendedServiceTerm: false,
        autoRenewEnabled: true,
        termStartsOn: '2026-03-01',
        commitmentEndsOn: '2027-02-28',
        commitmentEndsAt: '2027-02-28T23:59:59.000Z',
        cancellationAllowedUntil: '2026-03-08T10:00:00.000Z',
        refundableQuantity: { totalQuantity: 10, details: [{ quantity: 10, allowedUntil: '2026-03-08T10:00:00.000Z' }] },
        partnerIdOnRecord: null,
        charges: [
          {
            kind: 'NEW',
            quantity: 10,
            cycleStartsOn: '2026-03-01',
            cycleEndsOn: '2027-02-28',
            amount: { amount: '4320.00', currency: 'USD' },
            bookedAt: '2026-03-01T10:00:00.000Z',
          },
        ],
        createdAt: '2026-03-01T10:00:00.000Z',
      },
      order: {
        customer: { id: customerId },
        status: 'COMPLETED',
        totalPrice: { amount: '4320.00', currency: 'USD' },
        createdAt: '2026-03-01T10:00:00.000Z',
        lineItems: [
          {
            ...offer,
            ...terms,
            lineItemNumber: 0,
            firstCharge: { amount: '4320.00', currency: 'USD' },
            subscription: { quantity: 10 },
          },
        ],
      },
      userErrors: [],
      plan: null,
    });
  });

  it('writes an order and a subscription event into the log of the partner alone', async () => {
    const subscriptionId = await bought(api, world.direct.adminAgent, customerId);
    const events = await api.sql(
      'SELECT partner_id, type, subject, customer_id FROM subscriptions.event WHERE customer_id = $1 ORDER BY position',
      [customerId],
    );
    const event = { partner_id: world.direct.id, customer_id: customerId };
    expect(events).toEqual([
      { ...event, type: 'order.created', subject: expect.stringMatching(/^ord_/) },
      { ...event, type: 'subscription.created', subject: subscriptionId },
    ]);
  });

  it.each([
    ['CZ', 'ANNUAL', { amount: '410.40', currency: 'EUR' }, '4104.00'],
    ['DE', 'MONTHLY', { amount: '35.91', currency: 'EUR' }, '359.10'],
    ['GB', 'ANNUAL', { amount: '354.24', currency: 'GBP' }, '3542.40'],
    ['JP', 'MONTHLY', { amount: '5670', currency: 'JPY' }, '56700'],
    ['KW', 'ANNUAL', { amount: '132.624', currency: 'KWD' }, '1326.240'],
  ])('costs a customer in %s, billed %s, the price of its market', async (country, billingCycle, unitPrice, total) => {
    const there = await aCustomer(api, world.direct, { country });
    await api.settle();
    const { subscription, order } = await buy(api, world.direct.adminAgent, there, { billingCycle });
    expect(subscription.unitPrice).toEqual(unitPrice);
    expect(order.totalPrice).toEqual({ amount: total, currency: unitPrice.currency });
  });

  it('has no amounts in a market without a price list, in the currency of the customer', async () => {
    const there = await aCustomer(api, world.direct, { country: 'CH' });
    await api.settle();
    const { subscription, order } = await buy(api, world.direct.adminAgent, there);
    expect(subscription).toMatchObject({ unitPrice: null, charges: [{ kind: 'NEW', amount: null }] });
    expect(order.totalPrice).toBeNull();
    const rows = await api.sql('SELECT currency FROM subscriptions.subscription WHERE id = $1', [subscription.id]);
    expect(rows).toEqual([{ currency: 'CHF' }]);
  });

  it.each([
    ['2025-03-31T23:59:59Z', '36.00'],
    ['2025-04-01T00:00:00Z', '37.80'],
  ])('at %s costs the price that holds on the day: %s a month', async (now, amount) => {
    api.setNow(now);
    const { subscription } = await purchase({ billingCycle: 'MONTHLY' });
    expect(subscription.unitPrice).toEqual({ amount, currency: 'USD' });
  });

  it('before the price list began has no price', async () => {
    api.setNow('2019-12-31T12:00:00Z');
    expect((await purchase()).subscription.unitPrice).toBeNull();
  });

  it('1.1: of the Azure plan has no term and costs nothing by itself', async () => {
    const { subscription } = await purchase({
      catalogItemId: shipped.azurePlan,
      quantity: 1,
      termDuration: null,
      billingCycle: 'MONTHLY',
    });
    expect(subscription).toMatchObject({
      termDuration: null,
      commitmentEndsOn: null,
      autoRenewEnabled: false,
      unitPrice: null,
      charges: [{ kind: 'NEW', amount: null, cycleStartsOn: '2026-03-01', cycleEndsOn: '2026-03-31' }],
    });
  });

  it('1.1: of perpetual software is charged once and has no term', async () => {
    const { subscription, order } = await purchase({
      catalogItemId: shipped.windowsServer,
      quantity: 2,
      termDuration: null,
      billingCycle: 'ONE_TIME',
    });
    expect(subscription).toMatchObject({ termDuration: null, commitmentEndsOn: null, billingCycle: 'ONE_TIME' });
    expect(order.totalPrice).toEqual({ amount: '2138.00', currency: 'USD' });
  });

  it('3.10: of a trial is 25 seats for 30 days and free', async () => {
    const { subscription, order } = await purchase({
      catalogItemId: shipped.businessStandardTrial,
      quantity: 25,
      termDuration: 'P1M',
      billingCycle: 'NONE',
    });
    expect(subscription).toMatchObject({
      isTrial: true,
      quantity: 25,
      autoRenewEnabled: true,
      commitmentEndsOn: '2026-03-30',
      unitPrice: { amount: '0.00', currency: 'USD' },
    });
    expect(order.totalPrice).toEqual({ amount: '0.00', currency: 'USD' });
  });

  it('by a provider names the reseller of the customer as partner on record', async () => {
    const { subscription } = await buy(api, world.provider.adminAgent, world.resoldCustomerId);
    expect(subscription.partnerIdOnRecord).toBe(world.reseller.mpnId);
    const rows = await api.sql('SELECT partner_id, reseller_id FROM subscriptions.subscription WHERE id = $1', [subscription.id]);
    expect(rows).toEqual([{ partner_id: world.provider.id, reseller_id: world.reseller.id }]);
  });
});

describe('a purchase that is refused', () => {
  it('names every error of the form together and changes nothing', async () => {
    const before = await everything(api);
    const payload = await purchase({
      quantity: 0,
      billingCycle: 'TRIENNIAL',
      friendlyName: 'x'.repeat(257),
      partnerOnRecordAttestationAccepted: false,
    });
    expect(payload).toEqual({
      subscription: null,
      order: null,
      userErrors: [
        {
          code: 'BILLING_CYCLE_LONGER_THAN_TERM',
          field: ['input', 'billingCycle'],
          params: [{ name: 'termDuration', value: 'P1Y' }],
          partnerCenterCode: 900270,
        },
        {
          code: 'QUANTITY_OUT_OF_RANGE',
          field: ['input', 'quantity'],
          params: [
            { name: 'minimum', value: '1' },
            { name: 'maximum', value: '10000000' },
          ],
          partnerCenterCode: 2002,
        },
        {
          code: 'FRIENDLY_NAME_TOO_LONG',
          field: ['input', 'friendlyName'],
          params: [{ name: 'maximumLength', value: '256' }],
          partnerCenterCode: null,
        },
        {
          code: 'PARTNER_ATTESTATION_MISSING',
          field: ['input', 'partnerOnRecordAttestationAccepted'],
          params: [],
          partnerCenterCode: 900206,
        },
      ],
      plan: null,
    });
    expect(await everything(api)).toEqual(before);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, number | null]>([
    ['an unknown item', { catalogItemId: 'off_cfq7ttc0lflx-0001-cfq7ttc0gone' }, 'AVAILABILITY_NOT_FOUND', 400019],
    ['1.5 (6): a year billed every three years', { billingCycle: 'TRIENNIAL' }, 'BILLING_CYCLE_LONGER_THAN_TERM', 900270],
    ['a month billed annually', { termDuration: 'P1M' }, 'BILLING_CYCLE_LONGER_THAN_TERM', 900270],
    [
      'a term that is not sold',
      { catalogItemId: shipped.businessBasic, termDuration: 'P3Y' },
      'BILLING_TERM_NOT_SUPPORTED',
      6001,
    ],
    ['no term', { termDuration: null, billingCycle: 'MONTHLY' }, 'BILLING_TERM_NOT_SUPPORTED', 6001],
    ['301 seats of a Business plan', { catalogItemId: shipped.businessBasic, quantity: 301 }, 'QUANTITY_OUT_OF_RANGE', 2002],
    ['257 characters of name', { friendlyName: 'x'.repeat(257) }, 'FRIENDLY_NAME_TOO_LONG', null],
    ['no attestation', { partnerOnRecordAttestationAccepted: false }, 'PARTNER_ATTESTATION_MISSING', 900206],
    ['1.5 (3): an add-on without its base', { catalogItemId: shipped.teamsPhone }, 'ADDON_PREREQUISITE_MISSING', 400041],
  ])('%s', async (_, input, code, partnerCenterCode) => {
    const before = await everything(api);
    const { subscription, userErrors } = await purchase(input);
    expect(subscription).toBeNull();
    expect(userErrors).toEqual([expect.objectContaining({ code, partnerCenterCode })]);
    expect(await everything(api)).toEqual(before);
  });

  it('1.5 (5): an item that left the catalogue is not found', async () => {
    await api.sql('UPDATE subscriptions.catalog_item SET retired_at = $1 WHERE id = $2', [api.now(), shipped.azurePlan]);
    const azure = { catalogItemId: shipped.azurePlan, quantity: 1, termDuration: null, billingCycle: 'MONTHLY' };
    expect(codesOf(await purchase(azure))).toEqual(['AVAILABILITY_NOT_FOUND']);
    await api.sql('UPDATE subscriptions.catalog_item SET retired_at = NULL WHERE id = $1', [shipped.azurePlan]);
    expect(codesOf(await purchase(azure))).toEqual([]);
  });

  it('an item of another market, or off sale, cannot be bought', async () => {
    const id = shipped.remoteDesktopCal;
    const cal = { catalogItemId: id, billingCycle: 'ONE_TIME' };
    await api.sql(`UPDATE subscriptions.catalog_item SET market = 'CZ' WHERE id = $1`, [id]);
    expect(await purchase(cal)).toMatchObject({
      userErrors: [{ code: 'AVAILABILITY_NOT_PURCHASABLE', params: [{ name: 'market', value: 'US' }] }],
    });
    await api.sql('UPDATE subscriptions.catalog_item SET market = NULL, is_purchasable = false WHERE id = $1', [id]);
    expect(codesOf(await purchase(cal))).toEqual(['AVAILABILITY_NOT_PURCHASABLE']);
    await api.sql('UPDATE subscriptions.catalog_item SET is_purchasable = true WHERE id = $1', [id]);
    expect(codesOf(await purchase(cal))).toEqual([]);
  });

  it.each(['ADMIN_AGENT', 'SALES_AGENT'] as const)('is open to the role %s', async (role) => {
    const viewer = { ...world.direct.adminAgent, roles: [role] };
    expect(codesOf(await buy(api, viewer, customerId))).toEqual([]);
  });

  it('is open to an application', async () => {
    expect(codesOf(await buy(api, world.direct.app, customerId))).toEqual([]);
  });

  it.each<[string, () => Parameters<Api['run']>[2], Readonly<Record<string, unknown>>]>([
    ['nobody', () => undefined, { code: 'UNAUTHENTICATED' }],
    [
      'a helpdesk agent',
      () => world.direct.helpdeskAgent,
      { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT'] },
    ],
    ['a global admin', () => world.direct.globalAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['the customer', () => world.ownCustomerAdmin, { code: 'FORBIDDEN' }],
    [
      'an indirect reseller',
      () => world.reseller.adminAgent,
      { code: 'FORBIDDEN', reason: 'PARTNER_TYPE_NOT_ALLOWED', allowedPartnerTypes: ['DIRECT_BILL', 'INDIRECT_PROVIDER'] },
    ],
  ])('0.2: is forbidden to %s', async (_, viewer, extensions) => {
    const before = await everything(api);
    const { data, errors } = await api.run(CREATE, { input: aPurchase(customerId) }, viewer());
    expect(data?.createSubscription).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining(extensions) })]);
    expect(await everything(api)).toEqual(before);
  });

  it('does not know the customer of another partner', async () => {
    const payload = await buy(api, world.otherDirect.adminAgent, customerId);
    expect(payload).toMatchObject({
      subscription: null,
      userErrors: [{ code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerId'], params: [], partnerCenterCode: null }],
    });
  });
});

describe('a dry run of a purchase', () => {
  it('leaves no row, and tells what the real call then does', async () => {
    const before = await everything(api);
    const dry = await purchase({ dryRun: true });
    expect(dry).toMatchObject({ subscription: null, order: null, userErrors: [] });
    expect(await everything(api)).toEqual(before);

    const { subscription, order } = await purchase();
    const planned = (type: string): Record<string, unknown> =>
      Object.fromEntries(
        dry.plan.changes
          .filter((each: { type: string }) => each.type === type)
          .map(({ field, after }: { field: string; after: unknown }) => [field, after]),
      );
    expect(dry.plan.charges).toEqual([
      { subject: expect.stringMatching(/^sub_/), kind: 'NEW', amount: { amount: '4320.00', currency: 'USD' } },
    ]);
    expect(subscription.charges).toMatchObject([{ kind: 'NEW', amount: { amount: '4320.00', currency: 'USD' } }]);
    expect(dry.plan.events.map(({ type }: { type: string }) => type)).toEqual(['order.created', 'subscription.created']);
    expect(planned('CustomerSubscription')).toMatchObject({
      status: subscription.status,
      quantity: String(subscription.quantity),
      termDuration: subscription.termDuration,
      billingCycle: subscription.billingCycle,
      termStartsOn: `${subscription.termStartsOn}T00:00:00.000Z`,
      commitmentEndsOn: `${subscription.commitmentEndsOn}T00:00:00.000Z`,
    });
    expect(planned('Order')).toMatchObject({ status: order.status, customerId });
  });

  it('refuses what the real call refuses', async () => {
    expect(codesOf(await purchase({ dryRun: true, catalogItemId: shipped.teamsPhone }))).toEqual(['ADDON_PREREQUISITE_MISSING']);
  });
});

describe('an idempotency key of a purchase', () => {
  it('buys once, and is refused with another input', async () => {
    const first = await purchase({ idempotencyKey: `key of ${customerId}` });
    const again = await purchase({ idempotencyKey: `key of ${customerId}` });
    const other = await purchase({ idempotencyKey: `key of ${customerId}`, quantity: 11 });
    expect(again.subscription.id).toBe(first.subscription.id);
    expect(again.order.id).toBe(first.order.id);
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const rows = await api.sql('SELECT id FROM subscriptions.subscription WHERE customer_id = $1', [customerId]);
    expect(rows).toEqual([{ id: first.subscription.id }]);
  });
});

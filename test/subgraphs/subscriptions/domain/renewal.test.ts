import { convertTrial, renew } from '../../../../subgraphs/subscriptions/domain/renewal.ts';
import type { Subscription } from '../../../../subgraphs/subscriptions/domain/subscription.ts';
import { trialTermFrom } from '../../../../subgraphs/subscriptions/domain/term.ts';
import { anItem, aSubscription, at, day } from './samples.ts';

const ids = { batchId: 'bat_r', chargeId: 'chg_r' };
const price = { unitPrice: '450.00', promotionId: null };
const NOW = at('2027-01-15T03:20:00Z');

describe('a renewal', () => {
  it('starts the day after the old end at the price of the day, and opens the windows when it completed', () => {
    const subscription = aSubscription({ promotionId: 'promo' });
    expect(renew(subscription, price, NOW, ids)).toEqual({
      ok: true,
      value: {
        subscription: {
          ...subscription,
          unitPrice: '450.00',
          promotionId: null,
          termStartsOn: day('2027-01-15'),
          commitmentEndsOn: day('2028-01-14'),
          endsOnKey: day('2028-01-14'),
          renewsAt: day('2028-01-15'),
          cancellationAllowedUntil: at('2027-01-22T03:20:00Z'),
        },
        batch: {
          id: 'bat_r',
          subscriptionId: 'sub_1',
          partnerId: 'par_1',
          resellerId: null,
          customerId: 'cus_1',
          quantity: 20,
          addedAt: NOW,
          windowEndsAt: at('2027-01-22T03:20:00Z'),
          source: 'RENEWAL',
        },
        charge: {
          id: 'chg_r',
          subscriptionId: 'sub_1',
          partnerId: 'par_1',
          resellerId: null,
          customerId: 'cus_1',
          kind: 'RENEW',
          cycleStartsOn: day('2027-01-15'),
          cycleEndsOn: day('2028-01-14'),
          quantity: 20,
          unitPrice: '450.00',
          amount: '9000.00',
          currency: 'USD',
          bookedAt: NOW,
        },
      },
    });
  });

  it.each([
    ['2027-01-14T23:59:59.999Z', false],
    ['2027-01-15T00:00:00.000Z', true],
  ])('3.2: at %s is due: %s', (now, due) => expect(renew(aSubscription(), price, at(now), ids).ok).toBe(due));

  it.each([
    ['2026-01-31', '2026-02-28', '2026-03-30'],
    ['2028-01-31', '2028-02-29', '2028-03-30'],
  ])('of a month begun on %s runs from %s to %s and keeps the 31st', (starts, from, to) => {
    const monthly = aSubscription({ starts, termDuration: 'P1M', billingCycle: 'MONTHLY', unitPrice: '43.20' });
    const decision = renew(monthly, { unitPrice: '43.20', promotionId: null }, at(`${from}T01:00:00Z`), ids);
    expect(decision).toMatchObject({
      ok: true,
      value: {
        subscription: { termStartsOn: day(from), commitmentEndsOn: day(to), termAnchorDay: 31 },
        charge: { amount: '864.00' },
      },
    });
  });

  it('begins where the old term ended even when it runs late', () => {
    expect(renew(aSubscription(), price, at('2027-01-20T12:00:00Z'), ids)).toMatchObject({
      ok: true,
      value: { subscription: { termStartsOn: day('2027-01-15'), cancellationAllowedUntil: at('2027-01-27T12:00:00Z') } },
    });
  });

  it('books no amount when the price is not known', () => {
    const decision = renew(aSubscription(), { unitPrice: null, promotionId: null }, NOW, ids);
    expect(decision).toMatchObject({ ok: true, value: { charge: { unitPrice: null, amount: null } } });
  });

  it('3.6: of an extended service term can be cancelled until it ends', () => {
    const extended = aSubscription({
      starts: '2026-06-10',
      termDuration: 'P1M',
      billingCycle: 'MONTHLY',
      isExtendedServiceTerm: true,
    });
    expect(renew(extended, { unitPrice: '44.496', promotionId: null }, at('2026-07-10T00:00:00Z'), ids)).toMatchObject({
      ok: true,
      value: { subscription: { cancellationAllowedUntil: at('2026-08-09T23:59:59Z') }, charge: { amount: '889.92' } },
    });
  });

  it.each<[Partial<Subscription>, object]>([
    [{ status: 'SUSPENDED' }, { code: 'INVALID_STATUS_TRANSITION', from: 'SUSPENDED' }],
    [{ status: 'DELETED' }, { code: 'INVALID_STATUS_TRANSITION', from: 'DELETED' }],
    [{ isTrial: true }, { code: 'TRIAL_OPERATION_NOT_SUPPORTED' }],
    [{ autoRenewEnabled: false }, { code: 'AUTO_RENEW_OFF' }],
    [{ termDuration: null }, { code: 'RENEWAL_NOT_DUE', renewsAt: null }],
    [{ renewsAt: day('2027-01-16') }, { code: 'RENEWAL_NOT_DUE', renewsAt: day('2027-01-16') }],
  ])('is refused for %j', (given, refusal) => {
    expect(renew(aSubscription(given), price, NOW, ids)).toEqual({ ok: false, refusals: [refusal] });
  });
});

describe('a trial at its end', () => {
  const trial = aSubscription({
    catalogItemId: 'off_trial',
    offerId: 'CFQ7TTC0LH18:0003:CFQ7TTC0TRIA',
    offerName: 'Microsoft 365 Business Basic Trial',
    nameKey: 'microsoft 365 business basic trial',
    isTrial: true,
    quantity: 25,
    minimumQuantity: 25,
    maximumQuantity: 25,
    billingCycle: 'NONE',
    unitPrice: '0',
    ...trialTermFrom(day('2026-01-15')),
    termDuration: 'P1M',
    cancellationAllowedUntil: null,
  });
  const monthly = { unitPrice: '6.30', promotionId: null };
  const END = at('2026-02-14T01:00:00Z');

  it('3.10 (1): becomes the paid item for a year, billed monthly, with its 25 seats', () => {
    const decision = convertTrial(trial, anItem(), monthly, END, ids);
    expect(decision).toMatchObject({
      ok: true,
      value: {
        subscription: {
          id: trial.id,
          catalogItemId: 'off_basic',
          offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
          offerName: 'Microsoft 365 Business Basic',
          nameKey: 'microsoft 365 business basic',
          productFamily: 'ONLINE_SERVICES_NCE',
          isTrial: false,
          status: 'ACTIVE',
          quantity: 25,
          minimumQuantity: 1,
          maximumQuantity: 300,
          termDuration: 'P1Y',
          billingCycle: 'MONTHLY',
          unitPrice: '6.30',
          autoRenewEnabled: true,
          termStartsOn: day('2026-02-14'),
          commitmentEndsOn: day('2027-02-13'),
          termAnchorDay: 14,
          renewsAt: day('2027-02-14'),
          cancellationAllowedUntil: at('2026-02-21T01:00:00Z'),
        },
        batch: { quantity: 25, source: 'RENEWAL', windowEndsAt: at('2026-02-21T01:00:00Z') },
        charge: {
          kind: 'CONVERT',
          quantity: 25,
          amount: '157.50',
          cycleStartsOn: day('2026-02-14'),
          cycleEndsOn: day('2026-03-13'),
        },
      },
    });
  });

  it('keeps the name the partner gave it', () => {
    const named = { ...trial, friendlyName: 'Pilot', nameKey: 'pilot' };
    expect(convertTrial(named, anItem(), monthly, END, ids)).toMatchObject({
      ok: true,
      value: { subscription: { friendlyName: 'Pilot', nameKey: 'pilot' } },
    });
  });

  it.each<[Partial<Subscription>, string, object]>([
    [{}, '2026-02-13T23:59:59.999Z', { code: 'RENEWAL_NOT_DUE', renewsAt: day('2026-02-14') }],
    [{ autoRenewEnabled: false }, '2026-02-14T00:00:00Z', { code: 'AUTO_RENEW_OFF' }],
    [{ status: 'DELETED' }, '2026-02-14T00:00:00Z', { code: 'INVALID_STATUS_TRANSITION', from: 'DELETED' }],
  ])('is not converted for %j at %s', (given, now, refusal) => {
    expect(convertTrial({ ...trial, ...given }, anItem(), monthly, at(now), ids)).toEqual({ ok: false, refusals: [refusal] });
  });
});

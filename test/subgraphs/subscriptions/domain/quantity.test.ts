import { changeQuantity, type HeldSeats, type QuantityChange } from '../../../../subgraphs/subscriptions/domain/quantity.ts';
import { daysUsed, refundableQuantity } from '../../../../subgraphs/subscriptions/domain/seatBatch.ts';
import type { SeatBatch, Subscription } from '../../../../subgraphs/subscriptions/domain/subscription.ts';
import { aBatch, aSubscription, at, day } from './samples.ts';

const ids = { batchId: 'bat_new', chargeId: 'chg_new' };
const FIRST = aBatch('bat_first', 20, '2026-01-15T10:00:00Z', 'PURCHASE');

function held(given: Parameters<typeof aSubscription>[0] = {}, batches: readonly SeatBatch[] = [FIRST]): HeldSeats {
  return { subscription: aSubscription(given), batches, tenantSeats: null };
}
const change = (seats: HeldSeats, quantity: number, now: string) => changeQuantity(seats, quantity, at(now), ids);

function accepted(seats: HeldSeats, quantity: number, now: string): QuantityChange {
  const decision = change(seats, quantity, now);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  return decision.value;
}
const refused = (refusal: object) => ({ ok: false, refusals: [refusal] });

describe('more seats', () => {
  it('3.3 (1): +5 on 2026-06-01 cost 1,349.26 and open a window of their own', () => {
    const seats = held();
    expect(accepted(seats, 25, '2026-06-01T09:00:00Z')).toEqual({
      subscription: { ...seats.subscription, quantity: 25, updateCount: 1 },
      batches: { added: aBatch('bat_new', 5, '2026-06-01T09:00:00Z'), reduced: [] },
      charge: {
        id: 'chg_new',
        subscriptionId: 'sub_1',
        partnerId: 'par_1',
        resellerId: null,
        customerId: 'cus_1',
        kind: 'ADD',
        cycleStartsOn: day('2026-01-15'),
        cycleEndsOn: day('2027-01-14'),
        quantity: 5,
        unitPrice: '432.00',
        amount: '1349.26',
        currency: 'USD',
        bookedAt: at('2026-06-01T09:00:00Z'),
      },
    });
  });

  it.each([
    ['2026-06-01T00:00:00Z', '2026-05-15', '81.29'],
    ['2026-06-14T23:59:59Z', '2026-05-15', '5.81'],
    ['2026-06-15T00:00:00Z', '2026-06-15', '180.00'],
  ])('3.3, monthly: +5 at %s in the cycle of %s cost %s', (now, cycle, amount) => {
    const { charge } = accepted(held({ billingCycle: 'MONTHLY', unitPrice: '36.00' }), 25, now);
    expect([charge.cycleStartsOn, charge.amount]).toEqual([day(cycle), amount]);
  });

  it('counts 366 days in a leap year', () => {
    const { charge } = accepted(held({ starts: '2028-01-15', unitPrice: '366.00' }), 21, '2028-02-29T12:00:00Z');
    expect(charge.amount).toBe('321.00');
  });

  it('books no amount when the price is not known', () => {
    expect(accepted(held({ unitPrice: null }), 25, '2026-06-01T09:00:00Z').charge).toMatchObject({
      unitPrice: null,
      amount: null,
    });
  });

  it('3.3 (4): +3 with 298 of 300 seats in the tenant is out of range, +2 is not', () => {
    const seats = { ...held({}), tenantSeats: { held: 298, limit: 300 } };
    expect(change(seats, 23, '2026-06-01T09:00:00Z')).toEqual(
      refused({ code: 'QUANTITY_OUT_OF_RANGE', minimum: 1, maximum: 22 }),
    );
    expect(accepted(seats, 22, '2026-06-01T09:00:00Z').charge.quantity).toBe(2);
  });

  it('lets seats go from a tenant above its cap', () => {
    const seats = { ...held({}, [aBatch('bat_1', 20, '2026-06-01T09:00:00Z')]), tenantSeats: { held: 310, limit: 300 } };
    expect(accepted(seats, 19, '2026-06-01T10:00:00Z').subscription.quantity).toBe(19);
  });
});

describe('fewer seats', () => {
  const added = aBatch('bat_5', 5, '2026-06-01T09:00:00Z');
  const seats = held({ quantity: 25 }, [FIRST, added]);

  it('3.3 (1): -3 after 71 hours give 798.90 back and leave 22', () => {
    expect(accepted(seats, 22, '2026-06-04T08:00:00Z')).toMatchObject({
      subscription: { quantity: 22, updateCount: 1 },
      batches: { added: null, reduced: [{ ...added, quantity: 2 }] },
      charge: { kind: 'CREDIT', quantity: 3, amount: '-798.90', bookedAt: at('2026-06-04T08:00:00Z') },
    });
  });

  it.each([
    ['2026-06-08T09:00:00.000Z', true],
    ['2026-06-08T09:00:00.001Z', false],
    ['2026-06-08T09:00:01Z', false],
  ])('3.3 (1): -1 at %s: %s', (now, allowed) => {
    const closed = { code: 'QUANTITY_REDUCTION_WINDOW_CLOSED', reducible: 0, closedAt: at('2026-06-08T09:00:00Z') };
    const decision = change(seats, 24, now);
    if (allowed) expect(decision.ok).toBe(true);
    else expect(decision).toEqual(refused(closed));
  });

  it('3.3 (2): 10 bought 6 days ago and 5 added today are refundable, in two details', () => {
    const batches = [aBatch('bat_2', 5, '2026-01-21T10:00:00Z'), aBatch('bat_1', 10, '2026-01-15T10:00:00Z', 'PURCHASE')];
    expect(refundableQuantity(batches, at('2026-01-21T10:00:00Z'))).toEqual({
      totalQuantity: 15,
      details: [
        { quantity: 10, allowedUntil: at('2026-01-22T10:00:00Z') },
        { quantity: 5, allowedUntil: at('2026-01-28T10:00:00Z') },
      ],
    });
  });

  it.each([
    ['2026-10-09T03:19:00Z', true],
    ['2026-10-09T03:20:00Z', true],
    ['2026-10-09T03:21:00Z', false],
  ])('3.3 (5): -8 of 20 at %s after a renewal completed 2026-10-02T03:20Z: %s', (now, allowed) => {
    const renewed = held({ starts: '2026-10-02' }, [FIRST, aBatch('bat_r', 20, '2026-10-02T03:20:00Z', 'RENEWAL')]);
    expect(change(renewed, 12, now).ok).toBe(allowed);
  });

  it('counts seats added just before a renewal once', () => {
    const batches = [aBatch('bat_5', 5, '2026-10-01T12:00:00Z'), aBatch('bat_r', 20, '2026-10-02T03:20:00Z', 'RENEWAL')];
    expect(refundableQuantity(batches, at('2026-10-03T00:00:00Z')).totalQuantity).toBe(20);
  });

  it('takes seats from the batch that closes first, refuses more than lie open, and rounds the sum once', () => {
    const open = held({ quantity: 30, unitPrice: '1.825' }, [
      FIRST,
      aBatch('bat_b', 6, '2026-06-02T00:00:00Z'),
      aBatch('bat_a', 4, '2026-06-01T00:00:00Z'),
    ]);
    const { batches, charge } = accepted(open, 25, '2026-06-02T12:00:00Z');
    expect(batches.reduced.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['bat_a', 0],
      ['bat_b', 5],
    ]);
    // 4 seats x 226 days + 1 seat x 227 days at 0.005 a day: 4.52 + 1.135
    expect(charge.amount).toBe('-5.66');
    expect(change(open, 19, '2026-06-02T12:00:00Z')).toEqual(
      refused({ code: 'QUANTITY_REDUCTION_WINDOW_CLOSED', reducible: 10, closedAt: at('2026-01-22T10:00:00Z') }),
    );
  });

  it('rounds two half cents together, not each', () => {
    const open = held({ quantity: 30, unitPrice: '1.825' }, [
      aBatch('bat_a', 15, '2026-06-02T00:00:00Z'),
      aBatch('bat_b', 15, '2026-06-02T01:00:00Z'),
    ]);
    // 15 x 227 + 1 x 227 days at 0.005: 17.025 + 1.135 = 18.16; each rounded for itself would be 18.17
    expect(accepted(open, 14, '2026-06-02T12:00:00Z').charge.amount).toBe('-18.16');
  });

  it.each([
    ['2026-06-15T10:00:00Z', '-37.16'],
    ['2026-06-16T20:00:00Z', '-34.80'],
  ])('credits each cycle at its own daily price: added 2026-06-14T20:00Z, returned %s: %s', (now, amount) => {
    // 36.00 a month: one day of the 31 in 05-15..06-14, then 30 days of 06-15..07-14
    const late = held({ quantity: 21, billingCycle: 'MONTHLY', unitPrice: '36.00' }, [
      aBatch('bat_l', 1, '2026-06-14T20:00:00Z'),
    ]);
    expect(accepted(late, 20, now).charge.amount).toBe(amount);
  });

  it('never gives back seats of an upgrade', () => {
    const upgraded = { ...aBatch('bat_u', 20, '2026-06-01T09:00:00Z', 'UPGRADE'), windowEndsAt: at('2026-06-01T09:00:00Z') };
    expect(change(held({}, [upgraded]), 19, '2026-06-01T09:00:00Z')).toEqual(
      refused({ code: 'QUANTITY_REDUCTION_WINDOW_CLOSED', reducible: 0, closedAt: null }),
    );
  });

  it('3.15: takes legacy seats at any time, credited from today on', () => {
    const legacy = held({ productFamily: 'ONLINE_SERVICES_LEGACY' }, [{ ...FIRST, windowEndsAt: FIRST.addedAt }]);
    const { batches, charge } = accepted(legacy, 15, '2026-06-01T09:00:00Z');
    expect(batches.reduced.map(({ id, quantity }) => [id, quantity])).toEqual([['bat_first', 15]]);
    expect(charge.amount).toBe('-1349.26');
  });

  it.each([
    ['2026-06-02T08:59:59.999Z', 0],
    ['2026-06-02T09:00:00.000Z', 1],
    ['2026-06-02T09:00:00.001Z', 2],
    ['2026-06-04T08:00:00Z', 3],
    ['2026-06-08T09:00:00Z', 7],
  ])('days used at %s: %i', (now, days) => expect(daysUsed(at('2026-06-01T09:00:00Z'), at(now))).toBe(days));
});

describe('a quantity that cannot change', () => {
  it.each<[string, Partial<Subscription>, number, object]>([
    ['3.3 (3): suspended', { status: 'SUSPENDED' }, 21, { code: 'QUANTITY_LOCKED_WHILE_SUSPENDED' }],
    ['deleted', { status: 'DELETED' }, 21, { code: 'SUBSCRIPTION_DELETED' }],
    ['pending', { status: 'PENDING' }, 21, { code: 'INVALID_STATUS_TRANSITION', from: 'PENDING' }],
    ['expired', { status: 'EXPIRED' }, 21, { code: 'INVALID_STATUS_TRANSITION', from: 'EXPIRED' }],
    ['disabled', { status: 'DISABLED' }, 21, { code: 'INVALID_STATUS_TRANSITION', from: 'DISABLED' }],
    ['trial', { isTrial: true }, 21, { code: 'TRIAL_OPERATION_NOT_SUPPORTED' }],
    ['suspended before trial', { status: 'SUSPENDED', isTrial: true }, 0, { code: 'QUANTITY_LOCKED_WHILE_SUSPENDED' }],
    ['3.6 (5): extended service term', { isExtendedServiceTerm: true }, 21, { code: 'UPDATES_TEMPORARILY_CLOSED' }],
    ['3.13 (1): software, fewer', { productFamily: 'SOFTWARE' }, 8, { code: 'QUANTITY_UPDATE_NOT_ALLOWED' }],
    ['updated 1,200 times', { updateCount: 1200 }, 21, { code: 'UPDATE_LIMIT_REACHED', limit: 1200 }],
    ['above the maximum', {}, 301, { code: 'QUANTITY_OUT_OF_RANGE', minimum: 1, maximum: 300 }],
    ['below the minimum', { minimumQuantity: 5 }, 4, { code: 'QUANTITY_OUT_OF_RANGE', minimum: 5, maximum: 300 }],
    ['zero', { minimumQuantity: 0 }, 0, { code: 'QUANTITY_OUT_OF_RANGE', minimum: 1, maximum: 300 }],
    ['the same', {}, 20, { code: 'NOTHING_TO_CHANGE', quantity: 20 }],
    ['out of range before the same', { maximumQuantity: 10 }, 20, { code: 'QUANTITY_OUT_OF_RANGE', minimum: 1, maximum: 10 }],
  ])('%s (%j) to %i', (_, given, quantity, refusal) => {
    expect(change(held(given), quantity, '2026-01-16T00:00:00Z')).toEqual(refused(refusal));
  });

  it.each([
    ['software, more', { productFamily: 'SOFTWARE' as const }, 21],
    ['updated 1,199 times', { updateCount: 1199 }, 21],
    ['the maximum', {}, 300],
    ['the minimum', { minimumQuantity: 5 }, 5],
  ])('but %s does', (_, given, quantity) => expect(change(held(given), quantity, '2026-01-16T00:00:00Z').ok).toBe(true));

  it.each([
    ['2027-01-14T23:59:59.999Z', true],
    ['2027-01-15T00:00:00.000Z', false],
  ])('3.2: at %s, once renewal is due but not done, it is pending', (now, allowed) => {
    const decision = change(held(), 21, now);
    if (allowed) expect(decision.ok).toBe(true);
    else expect(decision).toEqual(refused({ code: 'OPERATION_PENDING', termEndedOn: day('2027-01-14') }));
  });
});

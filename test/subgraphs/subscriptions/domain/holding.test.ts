import { type Holding, heldFactsOf, seatsHeld } from '../../../../subgraphs/subscriptions/domain/holding.ts';
import type { SubscriptionStatus } from '../../../../subgraphs/subscriptions/domain/subscription.ts';
import { anItem } from './samples.ts';

const held = (itemIds: readonly string[], more: Partial<Holding> = {}): Holding => ({
  itemIds,
  status: 'ACTIVE',
  isTrial: false,
  quantity: 10,
  ...more,
});
const item = anItem({ id: 'off_a' });
const trial = anItem({ id: 'off_t', isTrial: true, conversionTargetIds: ['off_a', 'off_b'] });

describe('what a customer holds', () => {
  it('of nothing is nothing', () => {
    expect(heldFactsOf(item, [])).toEqual({
      activeCatalogItemIds: new Set(),
      isTrialUsed: false,
      lifetimeSubscriptions: 0,
      concurrentSubscriptions: 0,
      tenantSeatsHeld: 0,
    });
  });

  it('counts every item of the same SKU', () => {
    const holdings = [held(['off_a']), held(['off_a2', 'off_a']), held(['off_c'])];
    expect(heldFactsOf(item, holdings)).toMatchObject({
      activeCatalogItemIds: new Set(['off_a', 'off_a2', 'off_c']),
      lifetimeSubscriptions: 2,
      concurrentSubscriptions: 2,
      tenantSeatsHeld: 20,
    });
  });

  it.each<[SubscriptionStatus, number, number, number]>([
    ['PENDING', 1, 0, 0],
    ['ACTIVE', 1, 10, 1],
    ['SUSPENDED', 1, 0, 0],
    ['EXPIRED', 0, 0, 0],
    ['DISABLED', 0, 0, 0],
    ['DELETED', 0, 0, 0],
  ])('%s: %i at a time, %i seats, a base for %i add-ons, and ever one', (status, concurrent, seats, bases) => {
    const holdings = [held(['off_a'], { status })];
    const facts = heldFactsOf(item, holdings);
    expect([facts.lifetimeSubscriptions, facts.concurrentSubscriptions, facts.tenantSeatsHeld]).toEqual([1, concurrent, seats]);
    expect(facts.activeCatalogItemIds.size).toBe(bases);
    expect(seatsHeld('off_a', holdings)).toBe(seats);
  });

  it.each<[string, Holding[], boolean]>([
    ['a trial of it', [held(['off_t'], { isTrial: true })], true],
    ['a trial of it that is over', [held(['off_t'], { isTrial: true, status: 'DELETED' })], true],
    ['a trial of another offer', [held(['off_x'], { isTrial: true })], false],
    ['the paid item', [held(['off_b'])], true],
    ['the paid item, suspended', [held(['off_b'], { status: 'SUSPENDED' })], true],
    ['the paid item, gone', [held(['off_b'], { status: 'DELETED' })], false],
  ])('3.10: with %s the trial is used: %#', (_, holdings, isTrialUsed) => {
    expect(heldFactsOf(trial, holdings).isTrialUsed).toBe(isTrialUsed);
  });
});

import { removalBlockers, type SoldFacts, type SoldKind } from '../../../subgraphs/shared/rules/removalBlockers.ts';

const NOW = new Date('2026-03-08T08:00:00.000Z');

function item(id: string, kind: SoldKind, status: string, more: Partial<SoldFacts> = {}): SoldFacts {
  return { id, kind, status, cancellableUntil: null, endsOn: null, ...more };
}

const codesOf = (...sold: SoldFacts[]) => removalBlockers(sold, NOW).map(({ code, ids }) => [code, ...ids]);

it.each<[SoldKind, string, string[]]>([
  ['LEGACY', 'ACTIVE', ['ACTIVE_SUBSCRIPTIONS_EXIST']],
  ['LEGACY', 'PENDING', ['ACTIVE_SUBSCRIPTIONS_EXIST']],
  ['LEGACY', 'SUSPENDED', []],
  ['AZURE_CLASSIC', 'ACTIVE', ['ACTIVE_SUBSCRIPTIONS_EXIST']],
  ['AZURE_CLASSIC', 'SUSPENDED', []],
  ['AZURE_PLAN', 'SUSPENDED', ['ACTIVE_SUBSCRIPTIONS_EXIST']],
  ['NEW_COMMERCE', 'ACTIVE', ['ACTIVE_SUBSCRIPTIONS_EXIST', 'CANCELLATION_WINDOW_CLOSED']],
  ['NEW_COMMERCE', 'SUSPENDED', ['ACTIVE_SUBSCRIPTIONS_EXIST', 'CANCELLATION_WINDOW_CLOSED']],
  ['NEW_COMMERCE', 'EXPIRED', []],
  ['NEW_COMMERCE', 'DISABLED', []],
  ['NEW_COMMERCE', 'DELETED', []],
  ['SOFTWARE', 'ACTIVE', ['ACTIVE_SOFTWARE_PURCHASES_EXIST', 'CANCELLATION_WINDOW_CLOSED']],
  ['SAVINGS_PLAN', 'ACTIVE', ['ACTIVE_SAVINGS_PLANS_EXIST', 'CANCELLATION_WINDOW_CLOSED']],
  ['RESERVATION', 'ACTIVE', ['ACTIVE_RESERVATIONS_EXIST']],
  ['RESERVATION', 'CANCELLED', []],
  ['RESERVATION', 'REFUNDED', []],
  ['MARKETPLACE', 'ACTIVE', ['ACTIVE_MARKETPLACE_PURCHASES_EXIST']],
])('%s that is %s: %j', (kind, status, codes) => {
  expect(codesOf(item('a', kind, status))).toEqual(codes.map((code) => [code, 'a']));
});

it('names what stands against it by kind of purchase, then what cannot be cancelled, each with its ids in order', () => {
  expect(
    codesOf(
      item('m', 'MARKETPLACE', 'ACTIVE'),
      item('s2', 'SOFTWARE', 'ACTIVE'),
      item('r', 'RESERVATION', 'ACTIVE'),
      item('n2', 'NEW_COMMERCE', 'ACTIVE', { cancellableUntil: NOW }),
      item('n1', 'NEW_COMMERCE', 'SUSPENDED'),
      item('l', 'LEGACY', 'SUSPENDED'),
      item('p', 'SAVINGS_PLAN', 'ACTIVE', { cancellableUntil: NOW }),
    ),
  ).toEqual([
    ['ACTIVE_SUBSCRIPTIONS_EXIST', 'n1', 'n2'],
    ['ACTIVE_RESERVATIONS_EXIST', 'r'],
    ['ACTIVE_SAVINGS_PLANS_EXIST', 'p'],
    ['ACTIVE_SOFTWARE_PURCHASES_EXIST', 's2'],
    ['ACTIVE_MARKETPLACE_PURCHASES_EXIST', 'm'],
    ['CANCELLATION_WINDOW_CLOSED', 'n1', 's2'],
  ]);
});

it.each([
  ['2026-03-08T08:00:00.000Z', false],
  ['2026-03-08T07:59:59.999Z', true],
])('a window that ends at %s is closed: %s', (until, isClosed) => {
  const codes = codesOf(item('a', 'NEW_COMMERCE', 'ACTIVE', { cancellableUntil: new Date(until) }));
  expect(codes.length === 2).toBe(isClosed);
});

it('tells the first end of an open window and the last day of the longest term', () => {
  const until = (day: string) => ({ cancellableUntil: new Date(`2026-03-${day}T00:00:00Z`) });
  const ends = (day: string) => ({ endsOn: new Date(`2027-02-${day}T00:00:00Z`) });
  const sold = [
    item('a', 'NEW_COMMERCE', 'ACTIVE', { ...until('12'), ...ends('20') }),
    item('b', 'NEW_COMMERCE', 'ACTIVE', { ...until('10'), ...ends('28') }),
    item('c', 'NEW_COMMERCE', 'ACTIVE', { ...until('02'), ...ends('01') }),
  ];
  expect(removalBlockers(sold, NOW)).toEqual([
    {
      code: 'ACTIVE_SUBSCRIPTIONS_EXIST',
      ids: ['a', 'b', 'c'],
      canBeCancelledUntil: new Date('2026-03-10T00:00:00Z'),
      endsOn: new Date('2027-02-28T00:00:00Z'),
    },
    {
      code: 'CANCELLATION_WINDOW_CLOSED',
      ids: ['c'],
      canBeCancelledUntil: null,
      endsOn: new Date('2027-02-01T00:00:00Z'),
    },
  ]);
  const perpetual = removalBlockers([...sold, item('d', 'NEW_COMMERCE', 'ACTIVE')], NOW);
  expect(perpetual.map(({ endsOn }) => endsOn)).toEqual([null, null]);
});

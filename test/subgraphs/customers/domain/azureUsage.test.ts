import { daysOf, monthlyUsage, monthOf } from '../../../../subgraphs/customers/domain/azureUsage.ts';
import { at } from './samples.ts';

const NOW = at('2026-03-10T08:00:00Z');
const told = (more: object = {}) => ({
  customerId: 'cus_1',
  month: '2026-03',
  totalCost: '12.345',
  currency: 'USD',
  lastModifiedAt: NOW,
  ...more,
});

it.each([
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
])('the days of %s are %s to %s', (month, first, last) => {
  expect(daysOf(month)).toEqual({ first: at(`${first}T00:00:00Z`), last: at(`${last}T00:00:00Z`) });
});

it('a month is that of UTC', () => {
  expect(monthOf(at('2026-02-28T23:59:59.999Z'))).toBe('2026-02');
  expect(monthOf(at('2026-03-01T00:00:00Z'))).toBe('2026-03');
});

describe('an estimate of what was spent', () => {
  it('is kept with the digits of its currency, and the days it covers', () => {
    expect(monthlyUsage(told(), 'USD', NOW)).toEqual({
      ok: true,
      value: {
        month: '2026-03',
        totalCost: '12.35',
        currency: 'USD',
        elapsedDays: 10,
        daysOfMonth: 31,
        lastModifiedAt: NOW,
      },
    });
  });

  it.each([
    ['2026-03', '2026-03-01T00:00:00Z', 1],
    ['2026-03', '2026-02-20T00:00:00Z', 1],
    ['2026-02', '2026-03-02T00:00:00Z', 28],
    ['2026-02', '2026-02-28T23:59:59Z', 28],
  ])('of %s made at %s covers %d days', (month, lastModifiedAt, elapsedDays) => {
    const usage = monthlyUsage(told({ month, lastModifiedAt: at(lastModifiedAt) }), 'USD', NOW);
    expect(usage.ok && usage.value.elapsedDays).toBe(elapsedDays);
  });

  it.each([
    [{ month: '2026-04' }, ['month']],
    [{ month: '2026-13' }, ['month']],
    [{ month: 'March' }, ['month']],
    [{ totalCost: '-1' }, ['totalCost']],
    [{ totalCost: 'much' }, ['totalCost']],
    [{ lastModifiedAt: at('2026-03-10T08:00:01Z') }, ['lastModifiedAt']],
    [{ month: '2027-01', totalCost: '', currency: 'EUR' }, ['month', 'totalCost']],
  ])('with %j is refused', (more, fields) => {
    const usage = monthlyUsage(told(more), 'USD', NOW);
    expect(usage).toEqual({ ok: false, refusals: fields.map((field) => ({ code: 'USAGE_INVALID', field })) });
  });

  it('in another currency than the customer pays in is refused', () => {
    expect(monthlyUsage(told({ currency: 'EUR' }), 'USD', NOW)).toEqual({
      ok: false,
      refusals: [{ code: 'CURRENCY_NOT_OF_CUSTOMER', expected: 'USD' }],
    });
  });
});

import { budgetStanding } from '../../../../subgraphs/customers/domain/budgetOfMonth.ts';
import {
  budgetState,
  checkBudgetAmount,
  isTrendingOver,
  percentUsed,
  reachesThreshold,
} from '../../../../subgraphs/customers/domain/usageBudget.ts';

describe('a budget', () => {
  it.each([
    ['1000.00', null, '1000'],
    ['0.01', null, '0.01'],
    ['5.000', null, '5'],
    ['99999999999999', null, '99999999999999'],
    ['100.5', 'USD', '100.5'],
    ['100', 'JPY', '100'],
    ['1.25', 'KWD', '1.25'],
    [null, 'USD', null],
  ])('of %s in %s is kept as %s', (amount, currency, kept) => {
    expect(checkBudgetAmount(amount, currency)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['-5', null, 2],
    ['0', null, 2],
    ['0.00', null, 2],
    ['0.009', null, 2],
    ['10.001', null, 2],
    ['99999999999999.01', null, 2],
    [undefined, null, 2],
    ['100.5', 'JPY', 0],
    ['1.125', 'KWD', 2],
  ])('of %s in %s is refused', (amount, currency, places) => {
    expect(checkBudgetAmount(amount, currency)).toEqual({
      ok: false,
      refusals: [{ code: 'BUDGET_AMOUNT_INVALID', places, maximum: '99999999999999' }],
    });
  });
});

describe('how near a cost has come to its budget', () => {
  it.each([
    [null, '0', 'NONE'],
    [null, '5000', 'NONE'],
    ['1000', '0', 'WITHIN'],
    ['1000', '799.99', 'WITHIN'],
    ['1000', '799.9999', 'WITHIN'],
    ['1000', '800', 'NEAR'],
    ['1000', '800.01', 'NEAR'],
    ['1000', '999.99', 'NEAR'],
    ['1000', '1000', 'NEAR'],
    ['1000', '1000.0001', 'OVER'],
    ['1000', '1000.01', 'OVER'],
    ['0.01', '0.01', 'NEAR'],
    ['0.01', '0.02', 'OVER'],
  ])('10.1, 10.2: of %s, %s is %s', (amount, cost, state) => {
    expect(budgetState(amount, cost)).toBe(state);
    expect(amount !== null && reachesThreshold(amount, cost)).toBe(state === 'NEAR' || state === 'OVER');
  });

  it.each([
    ['1000', '800', '80.00'],
    ['1000', '799.99', '80.00'],
    ['1000', '799.94', '79.99'],
    ['3', '1', '33.33'],
    ['3', '2', '66.67'],
    ['0.01', '99999999999999', '999999999999990000.00'],
  ])('of %s, %s is %s percent', (amount, cost, percent) => {
    expect(percentUsed(amount, cost)).toBe(percent);
  });

  it.each([
    ['300', '100', 10, 30, false],
    ['300', '100.01', 10, 30, true],
    ['300', '99.99', 10, 30, false],
    ['310', '310', 31, 31, false],
    ['310', '310.01', 31, 31, true],
    ['280', '10', 1, 28, false],
    ['280', '10.01', 1, 28, true],
  ])('of %s, %s after %d of %d days is trending over: %s', (amount, totalCost, elapsedDays, daysOfMonth, trending) => {
    expect(isTrendingOver(amount, { totalCost, elapsedDays, daysOfMonth })).toBe(trending);
  });

  it('a month without a cost has cost nothing', () => {
    const budget = { customerId: 'cus_1', amount: '1000', currency: 'USD', version: 1, month: '2026-02' };
    expect(budgetStanding({ ...budget, totalCost: null, elapsedDays: null, lastModifiedAt: null })).toEqual({
      totalCost: '0',
      percentUsed: '0.00',
      state: 'WITHIN',
      isTrendingOver: false,
    });
  });
});

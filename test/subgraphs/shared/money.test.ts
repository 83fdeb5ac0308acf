import { add, Exact, minorDigits, minorUnits, money, negate, zero } from '../../../subgraphs/shared/money.ts';

describe('money', () => {
  it.each([
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['ISK', 0],
    ['TND', 3],
    ['CZK', 2],
    ['HUF', 2],
    ['XXX', 2],
  ])('counts the minor digits of %s as %i', (currency, digits) => expect(minorDigits(currency)).toBe(digits));

  it.each([
    ['1.004999', 'USD', '1.00'],
    ['1.005', 'USD', '1.01'],
    ['-1.005', 'USD', '-1.01'],
    ['-0.001', 'USD', '0.00'],
    ['0.5', 'JPY', '1'],
    ['0.4999', 'JPY', '0'],
    ['1.0005', 'KWD', '1.001'],
    ['12', 'USD', '12.00'],
    ['1e21', 'USD', '1000000000000000000000.00'],
  ])('rounds %s %s half-up to %s', (amount, currency, rounded) => {
    expect(money(amount, currency)).toEqual({ amount: rounded, currency });
  });

  it('adds and negates without losing a cent', () => {
    const cents = Array.from({ length: 10 }, () => money('0.10', 'EUR'));
    expect(cents.reduce(add, zero('EUR'))).toEqual({ amount: '1.00', currency: 'EUR' });
    expect(negate(money('1.50', 'EUR'))).toEqual({ amount: '-1.50', currency: 'EUR' });
    expect(negate(zero('EUR'))).toEqual({ amount: '0.00', currency: 'EUR' });
  });

  it('refuses to add two currencies', () => {
    expect(() => add(zero('EUR'), zero('USD'))).toThrow('EUR and USD cannot be added.');
  });

  it('orders amounts by their minor units', () => {
    expect(minorUnits({ amount: '12.50', currency: 'USD' })).toBe(1250n);
    expect(minorUnits({ amount: '500', currency: 'JPY' })).toBe(500n);
    expect(minorUnits({ amount: '-0.001', currency: 'KWD' })).toBe(-1n);
    expect(minorUnits({ amount: '90071992547409.93', currency: 'USD' })).toBe(9007199254740993n);
  });

  it('computes with exact decimals', () => expect(new Exact('0.1').plus('0.2').toString()).toBe('0.3'));
});

import { Decimal } from 'decimal.js';

/** An amount in the digits of its currency: `{ amount: '1349.26', currency: 'USD' }`, `{ amount: '500', currency: 'JPY' }`. */
export interface Money {
  /** Decimal string with exactly the currency's minor digits; negative for a credit. */
  readonly amount: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Our own decimals, so that nobody else's settings change ours. Half-up means away from zero: a credit mirrors its charge. */
export const Exact: Decimal.Constructor = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  defaults: true,
});

/** Currencies whose minor unit is not a hundredth. Source: ISO 4217, table A.1. */
const MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map(
    (currency) => [currency, 0] as const,
  ),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((currency) => [currency, 3] as const),
  ...['CLF', 'UYW'].map((currency) => [currency, 4] as const),
]);

/** Digits after the decimal point; 2 for a currency without an exception, known or not. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS.get(currency) ?? 2;
}

/** Rounds half-up to the currency's minor digits. The one place that rounds: pass it the finished, exact result. */
export function money(amount: Decimal.Value, currency: string): Money {
  const digits = minorDigits(currency);
  const rounded = new Exact(amount).toDecimalPlaces(digits);
  return { amount: (rounded.isZero() ? rounded.abs() : rounded).toFixed(digits), currency };
}

/** The amount as a whole number of minor units, to sort by: `12.50 USD` is 1250n, `500 JPY` is 500n. */
export function minorUnits({ amount, currency }: Money): bigint {
  const digits = minorDigits(currency);
  return BigInt(new Exact(money(amount, currency).amount).times(new Exact(10).pow(digits)).toFixed(0));
}

export function zero(currency: string): Money {
  return money(0, currency);
}

/** @throws TypeError when the currencies differ: nothing here converts */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} and ${b.currency} cannot be added.`);
  return money(new Exact(a.amount).plus(b.amount), a.currency);
}

export function negate({ amount, currency }: Money): Money {
  return money(new Exact(amount).negated(), currency);
}

import { type Money, money } from '../../shared/money.ts';

/** A stored amount in the digits of its currency; null where the price list held none. */
export function priced(amount: string | null, currency: string): Money | null {
  return amount === null ? null : money(amount, currency);
}

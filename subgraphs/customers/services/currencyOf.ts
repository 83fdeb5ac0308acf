import type { Tx } from '../../shared/Tx.ts';
import type { Customer } from '../domain/customer.ts';
import { countryRules } from './countryRules.ts';

/** The currency a customer pays in: that of its country. */
export async function currencyOf(tx: Tx, { id, country }: Pick<Customer, 'id' | 'country'>): Promise<string> {
  const currency = (await countryRules(tx, country))?.currency;
  if (!currency) throw new Error(`The country ${country} of ${id} has no currency.`);
  return currency;
}

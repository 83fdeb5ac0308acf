import { nameKey } from '../../shared/nameKey.ts';
import type { Address } from './address.ts';

/** What an address service says of an address. */
export type AddressStatus =
  | 'VERIFIED_SHIPPABLE'
  | 'VERIFIED'
  | 'INTERACTION_REQUIRED'
  | 'STREET_PARTIAL'
  | 'PREMISES_PARTIAL'
  | 'MULTIPLE'
  | 'NONE'
  | 'NOT_VALIDATED';

/** One address the built-in service knows. */
export interface AddressCase extends Address {
  readonly status: AddressStatus;
}

export interface AddressVerdict {
  readonly status: AddressStatus;
  /** Safe addresses that may be meant instead. */
  readonly suggestions: readonly Address[];
}

const SAFE: readonly AddressStatus[] = ['VERIFIED_SHIPPABLE', 'VERIFIED'];
const COMPARED = ['country', 'addressLine1', 'addressLine2', 'city', 'state', 'region', 'postalCode'] as const;

/** Whether an address of this status is taken as it is; every other needs the word of a person. */
export function isSafe(status: AddressStatus): boolean {
  return SAFE.includes(status);
}

/**
 * The built-in address service: it knows a fixed list of addresses, without regard to case, and has validated no other. It
 * suggests the safe ones with the same country and postal code. Source: Validate an address.
 */
export function lookUpAddress(address: Address, cases: readonly AddressCase[]): AddressVerdict {
  const found = cases.find((known) => COMPARED.every((part) => nameKey(known[part] ?? '') === nameKey(address[part] ?? '')));
  const status = found?.status ?? 'NOT_VALIDATED';
  if (isSafe(status)) return { status, suggestions: [] };
  const suggestions = cases
    .filter((known) => isSafe(known.status) && known.country === address.country && known.postalCode === address.postalCode)
    .map(({ status: _, ...known }) => known);
  return { status, suggestions };
}

/** Where no address service is asked: an address that passes the rules of its country counts as verified. */
export function verdictByRules(isSound: boolean): AddressVerdict {
  return { status: isSound ? 'VERIFIED' : 'NOT_VALIDATED', suggestions: [] };
}

import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { type RemovalBlocker, removalBlockers } from '../../shared/rules/removalBlockers.ts';
import { type Address, addressErrors, cleanAddress } from './address.ts';
import type { CountryRules } from './countryRules.ts';
import type { SoldItem, SoldItemKind } from './soldItem.ts';

/** These must be cancelled before; everything else goes with the tenant. */
const CANCELLED_BEFORE: readonly SoldItemKind[] = ['RESERVATION', 'SOFTWARE'];

export interface SandboxCustomerFacts {
  /** Of the customer and of its partner. */
  readonly isSandbox: boolean;
  readonly sold: readonly SoldItem[];
  /** Stored address with the rules of its country; null when none is stored. */
  readonly stored: { readonly address: Address; readonly rules: CountryRules | null } | null;
}

export type SandboxDeletionRefusal =
  | { readonly code: 'SANDBOX_ONLY' }
  | { readonly code: 'SANDBOX_CUSTOMER_NOT_DELETABLE' }
  | (RemovalBlocker & { readonly restsOn: 'subscriptions' });

/** Whether a sandbox customer can be deleted. Source: Delete a customer account from the integration sandbox. */
export function checkSandboxDeletion(
  { isSandbox, sold, stored }: SandboxCustomerFacts,
  now: Date,
): Decision<null, SandboxDeletionRefusal> {
  if (!isSandbox) return refuse({ code: 'SANDBOX_ONLY' });
  const blockers = removalBlockers(
    sold.filter(({ kind }) => CANCELLED_BEFORE.includes(kind)),
    now,
  ).filter(({ code }) => code !== 'CANCELLATION_WINDOW_CLOSED');
  if (blockers.length > 0) {
    return refuseAny(
      blockers.map((blocker) => ({ ...blocker, restsOn: 'subscriptions' }) as const),
      null,
    );
  }
  return stored && !isValid(stored.address, stored.rules) ? refuse({ code: 'SANDBOX_CUSTOMER_NOT_DELETABLE' }) : accept(null);
}

function isValid(address: Address, rules: CountryRules | null): boolean {
  return rules !== null && addressErrors(cleanAddress(address), rules).length === 0;
}

import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { isEmailAddress } from './emailAddress.ts';

/** Whether and where one user is told of budgets that are nearly spent. */
export interface BudgetNotification {
  readonly partnerId: string;
  readonly userId: string;
  readonly isEnabled: boolean;
  /** Null when it never gave one. */
  readonly email: string | null;
  /** Such as `en-US`. */
  readonly locale: string;
  readonly version: number;
}

export interface NotificationChange {
  readonly enabled: boolean;
  /** Undefined leaves it alone, null clears it. */
  readonly email: string | null | undefined;
  readonly locale: string | null | undefined;
}

const DEFAULT_LOCALE = 'en-US';

/** The setting after a change; `standing` is null for a user that never said. An enabled one needs an address. */
export function changedNotification(
  { enabled, email: given, locale }: NotificationChange,
  standing: BudgetNotification | null,
  { partnerId, userId }: Pick<BudgetNotification, 'partnerId' | 'userId'>,
): Decision<BudgetNotification, { readonly code: 'EMAIL_INVALID' }> {
  const email = given === undefined ? (standing?.email ?? null) : given?.trim() || null;
  if (email === null ? enabled : !isEmailAddress(email)) return refuse({ code: 'EMAIL_INVALID' });
  return accept({
    partnerId,
    userId,
    isEnabled: enabled,
    email,
    locale: (locale === undefined ? standing?.locale : locale) ?? DEFAULT_LOCALE,
    version: standing?.version ?? 1,
  });
}

import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { BudgetNotificationEntity } from '../database/budgetEntities.ts';
import { changedNotification } from '../domain/budgetNotification.ts';
import type { SetBudgetNotificationInput } from '../generated/resolvers.ts';
import { isSandbox } from './isSandbox.ts';
import { takeTurn } from './takeTurn.ts';

export type SetNotificationRefusal = { readonly code: 'EMAIL_INVALID' } | { readonly code: 'NOT_AVAILABLE_IN_SANDBOX' };

/** Says whether and where the caller is told of budgets that are nearly spent. */
export const setBudgetNotification = command<
  SetBudgetNotificationInput,
  { readonly budgetNotification: string },
  SetNotificationRefusal
>({
  name: 'setBudgetNotification',
  async run({ tx, viewer }, { enabled, email, locale, ifMatch }) {
    if (viewer.kind !== 'PARTNER_USER') throw new Error('The setting is that of a user.');
    const { partnerId, id: userId } = viewer;
    if (await isSandbox(tx, partnerId)) return refuse({ code: 'NOT_AVAILABLE_IN_SANDBOX' });
    await takeTurn(tx, `budget notification of ${userId}`);
    const standing = await tx.lock(BudgetNotificationEntity, { partnerId, userId }, ifMatch);
    const changed = changedNotification({ enabled, email, locale }, standing, { partnerId, userId });
    if (!changed.ok) return changed;
    await (standing ? tx.save(BudgetNotificationEntity, changed.value) : tx.insert(BudgetNotificationEntity, changed.value));
    const ids = { budgetNotification: userId };
    if (tx.changes.length === 0) return accept({ ids, events: [] });
    return accept({
      ids,
      events: [{ type: 'budgetNotification.changed', subject: userId, payload: { isEnabled: enabled } }],
    });
  },
});

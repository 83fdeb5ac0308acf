import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { CustomerEntity } from '../database/entities.ts';
import { decideVerification, reasonOf, type VerificationRefusal } from '../domain/verification.ts';
import type { DecideCustomerVerificationInput } from '../generated/resolvers.ts';
import { verificationDecided } from './verificationDecided.ts';

export type DecideVerificationRefusal = VerificationRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' };

/** Decides the verification of one customer for all its partners; its row is locked while the rule decides. */
export const decideCustomerVerification = command<
  DecideCustomerVerificationInput,
  { readonly customer: string },
  DecideVerificationRefusal
>({
  name: 'decideCustomerVerification',
  async run({ tx, now }, { customerId, decision, reason: text, ifMatch }) {
    const reason = reasonOf(text ?? null);
    if (!reason.ok) return reason;
    const customer = await tx.lock(CustomerEntity, customerId, ifMatch);
    if (!customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });

    const decided = decideVerification(customer, decision, reason.value, now);
    if (!decided.ok) return decided;
    await tx.save(CustomerEntity, decided.value);
    return accept({ ids: { customer: customerId }, events: await verificationDecided(tx, decided.value) });
  },
});

import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { CustomerEntity } from '../database/entities.ts';
import { decideVerification, type VerificationRefusal } from '../domain/verification.ts';
import { verificationDecided } from './verificationDecided.ts';

export interface ConcludeCustomerVerificationInput extends CommandInput {
  readonly customerId: string;
}

export type ConcludeVerificationRefusal =
  | VerificationRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'NOT_DUE' };

/** Ends a review in favour of the customer when its time has come and nobody decided; internal, a job runs it. */
export const concludeCustomerVerification = command<
  ConcludeCustomerVerificationInput,
  { readonly customer: string },
  ConcludeVerificationRefusal
>({
  name: 'concludeCustomerVerification',
  async run({ tx, now }, { customerId }) {
    const customer = await tx.lock(CustomerEntity, customerId);
    if (!customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (customer.verificationDueAt === null || now < customer.verificationDueAt) return refuse({ code: 'NOT_DUE' });
    const decided = decideVerification(customer, 'ALLOWED', null, now);
    if (!decided.ok) return decided;
    await tx.save(CustomerEntity, decided.value);
    return accept({ ids: { customer: customerId }, events: await verificationDecided(tx, decided.value) });
  },
});

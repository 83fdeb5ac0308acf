import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { Customer } from '../domain/customer.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';
import { standingFactsTold } from './standingFactsTold.ts';

/** What is told when a review of a customer has ended; asked for after the customer is saved. */
export async function verificationDecided(tx: Tx, customer: Customer): Promise<NewEvent[]> {
  return [
    {
      type: 'customer.verification.decided',
      subject: customer.id,
      customerId: customer.id,
      payload: { status: customer.verificationStatus },
      partners: await partnersOfCustomer(tx, customer.id),
    },
    ...(await standingFactsTold(tx, customer)),
  ];
}

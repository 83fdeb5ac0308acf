import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { Customer } from '../domain/customer.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';
import { standingFactsTold } from './standingFactsTold.ts';

/** What is told when a review of a customer has begun; asked for after the customer is saved. */
export async function verificationStarted(tx: Tx, customer: Customer): Promise<NewEvent[]> {
  const { id, verificationStatus: status, verificationTrigger: trigger } = customer;
  return [
    {
      type: 'customer.verification.started',
      subject: id,
      customerId: id,
      payload: { status, trigger },
      partners: await partnersOfCustomer(tx, id),
    },
    ...(await standingFactsTold(tx, customer)),
  ];
}

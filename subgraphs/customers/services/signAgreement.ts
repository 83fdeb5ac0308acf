import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';
import type { Customer } from '../domain/customer.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';

/** What is told of a customer's own acceptance of the newest version of the agreement. Called when the customer is saved. */
export async function signAgreement(tx: Tx, customer: Customer, _signedBy: string, now: Date): Promise<NewEvent[]> {
  const templates = (await agreementTemplates(tx)).filter(({ type }) => type === AGREEMENT_IN_FORCE);
  const newest = templates.reduce((best, other) => (other.versionRank > best.versionRank ? other : best));
  return [
    {
      type: 'agreement.accepted',
      subject: customer.id,
      customerId: customer.id,
      payload: { templateId: newest.templateId, type: newest.type, dateAgreed: now.toISOString() },
      partners: await partnersOfCustomer(tx, customer.id),
    },
  ];
}

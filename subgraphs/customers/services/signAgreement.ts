import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import { AgreementSignatureEntity } from '../database/agreementEntities.ts';
import type { AgreementSignature } from '../domain/agreementAcceptance.ts';
import { DEFAULT_AGREEMENT_LANGUAGE } from '../domain/agreementDocument.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';
import { newestFirst } from '../domain/agreementTemplate.ts';
import type { Customer } from '../domain/customer.ts';
import { agreementAccepted } from './agreementAccepted.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';

/**
 * Puts on record that a customer accepted the newest version along with something else, in English; answers what is told of it.
 * Called when the customer is saved.
 */
export async function signAgreement(tx: Tx, customer: Customer, signedBy: string, now: Date): Promise<NewEvent[]> {
  const [newest] = newestFirst(AGREEMENT_IN_FORCE, await agreementTemplates(tx));
  if (!newest) throw new Error('There is no version of the agreement to accept.');
  const signature: AgreementSignature = {
    ...{ customerId: customer.id, templateId: newest.id, language: DEFAULT_AGREEMENT_LANGUAGE, country: customer.country },
    ...{ signedAt: now, signedBy },
  };
  await tx.insert(AgreementSignatureEntity, signature);
  return [agreementAccepted(signature, await partnersOfCustomer(tx, customer.id))];
}

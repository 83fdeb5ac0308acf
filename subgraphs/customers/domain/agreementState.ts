import { hasFeature } from './cloud.ts';
import type { AgreementConfirmation, AgreementType, Customer } from './customer.ts';

/** The one agreement that counts. Source: Microsoft Customer Agreement introduction; alone in force since 2020-02-01. */
export const AGREEMENT_IN_FORCE: AgreementType = 'MICROSOFT_CUSTOMER_AGREEMENT';

export type AgreementAcceptance = 'NOT_ACCEPTED' | 'CONFIRMED_BY_PARTNER' | 'ACCEPTED_BY_CUSTOMER' | 'ACCEPTED_BY_BOTH';

type Accepted = Pick<Customer, 'agreementConfirmedAt' | 'agreementSignedAt'>;

/** What is on record of the Microsoft Customer Agreement. No state expires. */
export function acceptanceOf({ agreementConfirmedAt, agreementSignedAt }: Accepted): AgreementAcceptance {
  if (agreementSignedAt === null) return agreementConfirmedAt === null ? 'NOT_ACCEPTED' : 'CONFIRMED_BY_PARTNER';
  return agreementConfirmedAt === null ? 'ACCEPTED_BY_CUSTOMER' : 'ACCEPTED_BY_BOTH';
}

export function isAgreementAccepted(customer: Accepted): boolean {
  return acceptanceOf(customer) !== 'NOT_ACCEPTED';
}

/** Whether the agreement stands against no purchase: it is accepted, or the cloud of the customer has none. */
export function isAgreementSettled(customer: Accepted & Pick<Customer, 'cloud'>): boolean {
  return !hasFeature(customer.cloud, 'AGREEMENTS') || isAgreementAccepted(customer);
}

/** The newest confirmation of the agreement in force, out of a list with the newest first. */
export function currentConfirmation(newestFirst: readonly AgreementConfirmation[]): AgreementConfirmation | null {
  return newestFirst.find(({ type }) => type === AGREEMENT_IN_FORCE) ?? null;
}

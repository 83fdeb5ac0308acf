import type { Settings } from '../subgraphs/shared/settings.ts';
import { type DemoCustomer, isShared } from './customers.ts';
import { seededChoice } from './seed.ts';

/** Who put on record that a customer accepted the Microsoft Customer Agreement. */
export interface Acceptance {
  readonly byCustomer: boolean;
  readonly byPartner: boolean;
}

const NOBODY: Acceptance = { byCustomer: false, byPartner: false };
const CUSTOMER: Acceptance = { byCustomer: true, byPartner: false };
const PARTNER: Acceptance = { byCustomer: false, byPartner: true };
const BOTH: Acceptance = { byCustomer: true, byPartner: true };

/**
 * A partner confirms where it is alone with the customer, and where the installation asks for no attestation before it. What it
 * confirms stands in the logs of all partners of the customer, and the order of a log is to be the same at every load.
 */
export function acceptanceOf(customer: DemoCustomer, { agreementAttestation }: Settings): Acceptance {
  const { name, story } = customer;
  if (story === 'NOT_ASKED' || story === 'NEW') return NOBODY;
  if (agreementAttestation === 'ENHANCED' || isShared(customer) || story === 'REMOVING') return CUSTOMER;
  return seededChoice(`acceptance of ${name}`, [PARTNER, PARTNER, CUSTOMER, BOTH]);
}

import type { Settings } from '../subgraphs/shared/settings.ts';
import type { DemoCustomer } from './customers.ts';
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

/** A partner confirms where the installation asks for no attestation before it. */
export function acceptanceOf({ name, story }: DemoCustomer, { agreementAttestation }: Settings): Acceptance {
  if (story === 'NOT_ASKED' || story === 'NEW') return NOBODY;
  if (agreementAttestation === 'ENHANCED' || story === 'REMOVING') return CUSTOMER;
  return seededChoice(`acceptance of ${name}`, [PARTNER, PARTNER, CUSTOMER, BOTH]);
}

import type { AgreementClaim } from '../domain/agreementConfirmation.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';
import type { CustomerAgreementInput } from '../generated/resolvers.ts';

/** What a partner says was accepted, with the defaults of the input. */
export function agreementClaim(input: CustomerAgreementInput): AgreementClaim {
  const { templateId, type, dateAgreed, primaryContact, attestationId } = input;
  return {
    templateId,
    type: type ?? AGREEMENT_IN_FORCE,
    dateAgreed,
    contact: { ...primaryContact, phoneNumber: primaryContact.phoneNumber ?? null },
    attestationId: attestationId ?? null,
  };
}

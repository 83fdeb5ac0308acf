import type { CommandContext } from '../../shared/command.ts';
import { accept, type Decision } from '../../shared/decision.ts';
import type { PartnerViewer } from '../../shared/viewer.ts';
import { type AgreementConfirmationRefusal, type ConfirmedAgreement, confirmAgreement } from '../domain/agreementConfirmation.ts';
import type { Customer } from '../domain/customer.ts';
import type { NewCustomerFacts } from '../domain/newCustomer.ts';
import type { CustomerAgreementInput } from '../generated/resolvers.ts';
import { agreementClaim } from './agreementClaim.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { attestationNamed } from './attestationNamed.ts';

type NewAgreement = Omit<ConfirmedAgreement, 'confirmation'> & Pick<Partial<ConfirmedAgreement>, 'confirmation'>;

/** The new customer with the confirmation that came along with it, where one did. */
export async function newCustomerAgreement(
  { tx, now, newId, viewer, settings }: Omit<CommandContext, 'viewer'> & { readonly viewer: PartnerViewer },
  input: CustomerAgreementInput | null,
  customer: Customer,
  { partner, country }: NewCustomerFacts,
): Promise<Decision<NewAgreement, AgreementConfirmationRefusal>> {
  if (input === null) return accept({ customer, attestation: null });
  const claim = agreementClaim(input);
  return confirmAgreement(
    claim,
    {
      attestation: settings.agreementAttestation,
      attested: await attestationNamed(tx, claim.attestationId),
      templates: await agreementTemplates(tx),
      partnerDomains: [partner.domain],
      phonePattern: country?.phoneNumberRegex ?? null,
      known: { customer, relationship: 'RESELLER', confirmations: [] },
    },
    now,
    { id: newId('AgreementConfirmation'), partnerId: viewer.partnerId, confirmedBy: viewer.id },
  );
}

import { columnsOf } from '../../shared/columns.ts';
import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { AgreementConfirmationEntity, CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import { type AgreementConfirmationRefusal, type AgreementFacts, confirmAgreement } from '../domain/agreementConfirmation.ts';
import type { AgreementConfirmation } from '../domain/customer.ts';
import type { ConfirmCustomerAgreementInput } from '../generated/resolvers.ts';
import { agreementClaim } from './agreementClaim.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { countryRules } from './countryRules.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';

type Ids = { readonly customer: string; readonly confirmation: string };

/**
 * Puts a partner's confirmation of the agreement on record. The customer's row is held, so of two equal ones that arrive at
 * once the second finds the first.
 */
export const confirmCustomerAgreement = command<ConfirmCustomerAgreementInput, Ids, AgreementConfirmationRefusal>({
  name: 'confirmCustomerAgreement',
  async run({ tx, now, newId, viewer, settings }, input) {
    const partnerId = partnerOf(viewer);
    if (partnerId === null || viewer.kind === 'ANONYMOUS') return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { customerId } = input;
    const claim = agreementClaim(input);
    const { templateId, dateAgreed } = claim;
    const facts = await factsOf(tx, partnerId, customerId);
    const confirmed = confirmAgreement(claim, { ...facts, attestation: settings.agreementAttestation }, now, {
      id: newId('AgreementConfirmation'),
      partnerId,
      confirmedBy: viewer.id,
    });
    if (!confirmed.ok) return confirmed;

    const { customer, confirmation } = confirmed.value;
    await tx.insert(AgreementConfirmationEntity, confirmation);
    await tx.save(CustomerEntity, customer);
    return accept({
      ids: { customer: customer.id, confirmation: confirmation.id },
      events: [
        {
          type: 'agreement.confirmed',
          subject: confirmation.id,
          customerId,
          payload: { templateId, type: confirmation.type, dateAgreed: dateAgreed.toISOString() },
          partners: await partnersOfCustomer(tx, customerId),
        },
      ],
    });
  },
});

async function factsOf(tx: Tx, partnerId: string, customerId: string): Promise<Omit<AgreementFacts, 'attestation'>> {
  const customer = await tx.lock(CustomerEntity, customerId);
  const [relationship] = await tx.find(CustomerRelationshipEntity, { partnerId, customerId });
  const [partner] = await tx.find(PartnerEntity, { id: partnerId });
  const rules = customer && (await countryRules(tx, customer.country));
  return {
    partnerDomains: partner ? [partner.domain] : [],
    phonePattern: rules?.phoneNumberRegex ?? null,
    templates: await agreementTemplates(tx),
    known:
      customer && relationship
        ? { customer, relationship: relationship.state, confirmations: await confirmationsOf(tx, customerId) }
        : null,
  };
}

/** Of all partners: `tx.find` would answer those of the viewer's own. */
async function confirmationsOf(tx: Tx, customerId: string): Promise<AgreementConfirmation[]> {
  return tx.query<AgreementConfirmation>(
    `SELECT ${columnsOf(AgreementConfirmationEntity, 'a')} FROM customers.agreement_confirmation a WHERE a.customer_id = $1`,
    [customerId],
  );
}

import { columnsOf } from '../../shared/columns.ts';
import { type CommandContext, command, type NewEvent } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { AgreementAttestationEntity } from '../database/agreementEntities.ts';
import { AgreementConfirmationEntity, CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import { type AgreementConfirmationRefusal, type AgreementFacts, confirmAgreement } from '../domain/agreementConfirmation.ts';
import { isAgreementAccepted } from '../domain/agreementState.ts';
import type { AgreementConfirmation, Customer } from '../domain/customer.ts';
import type { ConfirmCustomerAgreementInput } from '../generated/resolvers.ts';
import { agreementClaim } from './agreementClaim.ts';
import { agreementConfirmed } from './agreementConfirmed.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { attestationNamed } from './attestationNamed.ts';
import { countryRules } from './countryRules.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';
import { refuseUnattested } from './refuseUnattested.ts';
import { standingFactsTold } from './standingFactsTold.ts';

type Ids = { readonly customer: string; readonly confirmation: string };

/**
 * Puts a partner's confirmation of the agreement on record. The customer's row is held, so of two equal ones that arrive at
 * once the second finds the first; so is the attestation, which serves one confirmation.
 * @throws GraphQLError `FORBIDDEN` for an application that names no attestation
 */
export const confirmCustomerAgreement = command<ConfirmCustomerAgreementInput, Ids, AgreementConfirmationRefusal>({
  name: 'confirmCustomerAgreement',
  async run(context, input) {
    const { tx, now, newId, viewer, settings } = context;
    const partnerId = partnerOf(viewer);
    if (partnerId === null || viewer.kind === 'ANONYMOUS') return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    refuseUnattested(context, input.attestationId ?? null);
    const { customerId } = input;
    const claim = agreementClaim(input);
    const facts = await factsOf(context, partnerId, customerId);
    const attested = await attestationNamed(tx, claim.attestationId);
    const confirmed = confirmAgreement(claim, { ...facts, attested, attestation: settings.agreementAttestation }, now, {
      id: newId('AgreementConfirmation'),
      partnerId,
      confirmedBy: viewer.id,
    });
    if (!confirmed.ok) return confirmed;

    const { customer, confirmation, attestation } = confirmed.value;
    await tx.insert(AgreementConfirmationEntity, confirmation);
    if (attestation !== null) await tx.save(AgreementAttestationEntity, attestation);
    await tx.save(CustomerEntity, customer);
    return accept({
      ids: { customer: customer.id, confirmation: confirmation.id },
      events: [
        ...agreementConfirmed(confirmation, await partnersOfCustomer(tx, customerId)),
        ...(await acceptanceTold(tx, customer, facts)),
      ],
    });
  },
});

/** The other subgraphs know whether the agreement is accepted, and not by whom: they are told when that changes. */
async function acceptanceTold(tx: Tx, customer: Customer, { known }: Pick<AgreementFacts, 'known'>): Promise<NewEvent[]> {
  return known && isAgreementAccepted(known.customer) ? [] : standingFactsTold(tx, customer);
}

async function factsOf(
  { tx }: CommandContext,
  partnerId: string,
  customerId: string,
): Promise<Omit<AgreementFacts, 'attestation' | 'attested'>> {
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

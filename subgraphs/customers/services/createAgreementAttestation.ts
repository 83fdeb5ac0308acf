import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { isPartner } from '../../shared/viewer.ts';
import { AgreementAttestationEntity } from '../database/agreementEntities.ts';
import { CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import {
  type AttestationFacts,
  type AttestationForm,
  type AttestationRefusal,
  attestAgreement,
} from '../domain/agreementAttestation.ts';
import type { CreateAgreementAttestationInput } from '../generated/resolvers.ts';
import { attestationChanged } from './attestationChanged.ts';
import { countryRules } from './countryRules.ts';
import { legalAbbreviations } from './legalAbbreviations.ts';

/** Puts on record who of a customer signs the agreement, for one confirmation within a day. */
export const createAgreementAttestation = command<
  CreateAgreementAttestationInput,
  { readonly attestation: string },
  AttestationRefusal
>({
  name: 'createAgreementAttestation',
  async run({ tx, now, newId, viewer }, input) {
    if (!isPartner(viewer)) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { partnerId } = viewer;
    const form = formOf(input);
    const attested = attestAgreement(form, await factsOf(tx, partnerId, form), now, {
      id: newId('AgreementAttestation'),
      partnerId,
      createdBy: viewer.id,
    });
    if (!attested.ok) return attested;
    await tx.insert(AgreementAttestationEntity, attested.value);
    return accept({ ids: { attestation: attested.value.id }, events: [attestationChanged(attested.value, 'created')] });
  },
});

function formOf(input: CreateAgreementAttestationInput): AttestationForm {
  const { customerId, country, language, companyName } = input;
  return {
    customerId: customerId ?? null,
    country,
    language,
    companyName,
    signatory: {
      firstName: input.signatoryFirstName,
      lastName: input.signatoryLastName,
      email: input.signatoryEmail,
      phoneNumber: input.signatoryPhone ?? null,
    },
  };
}

async function factsOf(tx: Tx, partnerId: string, { customerId, country }: AttestationForm): Promise<AttestationFacts> {
  const [partner] = await tx.find(PartnerEntity, { id: partnerId });
  if (!partner) throw new Error(`The partner ${partnerId} is not on record.`);
  const rules = await countryRules(tx, country);
  const [customer] = customerId === null ? [] : await tx.find(CustomerEntity, { id: customerId });
  const [relationship] = customerId === null ? [] : await tx.find(CustomerRelationshipEntity, { partnerId, customerId });
  return {
    partnerCloud: partner.cloud,
    partnerDomains: [partner.domain],
    phonePattern: rules?.phoneNumberRegex ?? null,
    agreementLanguages: rules?.agreementLanguages ?? null,
    legalAbbreviations: await legalAbbreviations(tx),
    known: customer && relationship ? { customer, relationship: relationship.state } : null,
  };
}

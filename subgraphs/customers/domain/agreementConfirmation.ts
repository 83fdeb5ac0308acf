import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { type AgreementAttestation, type UseRefusal, useAttestation } from './agreementAttestation.ts';
import { currentTemplate, type TemplateRefusal } from './agreementTemplate.ts';
import { type CloudRefusal, cloudErrors } from './cloud.ts';
import { type Contact, type ContactFacts, type ContactRefusal, cleanContact, contactErrors } from './contact.ts';
import type { AgreementConfirmation, AgreementTemplate, AgreementType, Customer, RelationshipState } from './customer.ts';

/** The day the Microsoft Customer Agreement began in the programme. */
export const AGREEMENT_SINCE = new Date('2019-10-01T00:00:00.000Z');

export type AgreementConfirmationRefusal =
  | ContactRefusal
  | { readonly code: 'AGREEMENT_DATE_IN_FUTURE'; readonly latest: Date }
  | { readonly code: 'AGREEMENT_DATE_TOO_EARLY'; readonly earliest: Date }
  | TemplateRefusal
  | CloudRefusal
  | { readonly code: 'ATTESTATION_REQUIRED' }
  | UseRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState }
  | { readonly code: 'AGREEMENT_ALREADY_CONFIRMED'; readonly confirmationId: string };

/** What a partner says was accepted. */
export interface AgreementClaim {
  /** Microsoft's id of the version. */
  readonly templateId: string;
  readonly type: AgreementType;
  readonly dateAgreed: Date;
  readonly contact: Contact;
  readonly attestationId: string | null;
}

export interface AgreementFacts extends ContactFacts {
  readonly attestation: 'CLASSIC' | 'ENHANCED';
  /** The one that is named, where the partner has it. */
  readonly attested: AgreementAttestation | null;
  /** Versions of every type that are not withdrawn. */
  readonly templates: readonly AgreementTemplate[];
  /** Null when the partner cannot see the customer. */
  readonly known: {
    readonly customer: Customer;
    readonly relationship: RelationshipState;
    /** Every confirmation of the customer, from any partner. */
    readonly confirmations: readonly AgreementConfirmation[];
  } | null;
}

export interface ConfirmingPartner {
  /** For the new confirmation. */
  readonly id: string;
  readonly partnerId: string;
  readonly confirmedBy: string;
}

export interface ConfirmedAgreement {
  readonly customer: Customer;
  readonly confirmation: AgreementConfirmation;
  /** Used by the confirmation; null where none was named. */
  readonly attestation: AgreementAttestation | null;
}

/**
 * Adds a confirmation at the instant `now`, or says everything that is wrong with the form and, only when nothing is, what
 * stands against it. An attestation that is named is looked at and used; with enhanced attestation one must be named.
 * Source: Confirm that your customer has accepted the Microsoft Customer Agreement; Confirm customer acceptance using APIs.
 */
export function confirmAgreement(
  claim: AgreementClaim,
  facts: AgreementFacts,
  now: Date,
  { id, partnerId, confirmedBy }: ConfirmingPartner,
): Decision<ConfirmedAgreement, AgreementConfirmationRefusal> {
  const contact = cleanContact(claim.contact);
  const template = currentTemplate(claim, facts.templates);
  const form = refuseAny<AgreementClaim, AgreementConfirmationRefusal>(
    [
      ...contactErrors(contact, facts),
      ...dateErrors(claim, now),
      ...(template.ok ? [] : template.refusals),
      ...attestationErrors(claim, facts),
    ],
    claim,
  );
  if (!form.ok) return form;
  if (!template.ok) return template;

  const { known, attested } = facts;
  if (known === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
  const { customer, relationship, confirmations } = known;
  if (relationship !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship });
  const [absent] = cloudErrors(customer.cloud, 'AGREEMENTS');
  if (absent) return refuse(absent);
  const used =
    claim.attestationId === null ? accept(null) : useAttestation(attested, { customer, contact, confirmationId: id }, now);
  if (!used.ok) return used;
  const twin = confirmations.find((other) => other.type === claim.type && isSameContact(other, contact));
  if (twin) return refuse({ code: 'AGREEMENT_ALREADY_CONFIRMED', confirmationId: twin.id });
  return accept({
    customer: { ...customer, agreementConfirmedAt: customer.agreementConfirmedAt ?? now },
    confirmation: {
      id,
      customerId: customer.id,
      partnerId,
      templateId: template.value.id,
      type: claim.type,
      ...contact,
      dateAgreed: claim.dateAgreed,
      confirmedAt: now,
      confirmedBy,
      attestationId: claim.attestationId,
    },
    attestation: used.value,
  });
}

function dateErrors({ dateAgreed }: AgreementClaim, now: Date): AgreementConfirmationRefusal[] {
  if (dateAgreed > now) return [{ code: 'AGREEMENT_DATE_IN_FUTURE', latest: now }];
  return dateAgreed < AGREEMENT_SINCE ? [{ code: 'AGREEMENT_DATE_TOO_EARLY', earliest: AGREEMENT_SINCE }] : [];
}

function attestationErrors({ attestationId }: AgreementClaim, { attestation }: AgreementFacts): AgreementConfirmationRefusal[] {
  return attestation === 'ENHANCED' && attestationId === null ? [{ code: 'ATTESTATION_REQUIRED' }] : [];
}

/** One differing field is enough to be another confirmation. */
function isSameContact(a: Contact, b: Contact): boolean {
  return a.firstName === b.firstName && a.lastName === b.lastName && a.email === b.email && a.phoneNumber === b.phoneNumber;
}

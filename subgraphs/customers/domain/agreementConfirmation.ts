import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { AGREEMENT_IN_FORCE } from './agreementState.ts';
import { type Contact, type ContactFacts, type ContactRefusal, cleanContact, contactErrors } from './contact.ts';
import type { AgreementConfirmation, AgreementTemplate, AgreementType, Customer, RelationshipState } from './customer.ts';

/** The day the Microsoft Customer Agreement began in the programme. */
export const AGREEMENT_SINCE = new Date('2019-10-01T00:00:00.000Z');

export type AgreementConfirmationRefusal =
  | ContactRefusal
  | { readonly code: 'AGREEMENT_DATE_IN_FUTURE'; readonly latest: Date }
  | { readonly code: 'AGREEMENT_DATE_TOO_EARLY'; readonly earliest: Date }
  | { readonly code: 'AGREEMENT_TYPE_RETIRED'; readonly inForce: AgreementType }
  | { readonly code: 'AGREEMENT_TEMPLATE_NOT_FOUND'; readonly type: AgreementType }
  | { readonly code: 'AGREEMENT_TEMPLATE_OUTDATED'; readonly currentTemplateId: string }
  | { readonly code: 'ATTESTATION_REQUIRED'; readonly attestationId: string | null }
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
}

/**
 * Adds a confirmation at the instant `now`, or says everything that is wrong with the form and, only when nothing is, what
 * stands against it. With enhanced attestation it needs one that is on record; this graph keeps none yet, so none satisfies.
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

  const { known } = facts;
  if (known === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
  const { customer, relationship, confirmations } = known;
  if (relationship !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship });
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
    },
  });
}

function dateErrors({ dateAgreed }: AgreementClaim, now: Date): AgreementConfirmationRefusal[] {
  if (dateAgreed > now) return [{ code: 'AGREEMENT_DATE_IN_FUTURE', latest: now }];
  return dateAgreed < AGREEMENT_SINCE ? [{ code: 'AGREEMENT_DATE_TOO_EARLY', earliest: AGREEMENT_SINCE }] : [];
}

/** The version named, when it is the newest of its type and the type is in force. */
function currentTemplate(
  { type, templateId }: AgreementClaim,
  templates: readonly AgreementTemplate[],
): Decision<AgreementTemplate, AgreementConfirmationRefusal> {
  if (type !== AGREEMENT_IN_FORCE) return refuse({ code: 'AGREEMENT_TYPE_RETIRED', inForce: AGREEMENT_IN_FORCE });
  const newestFirst = templates.filter((template) => template.type === type).sort((a, b) => b.versionRank - a.versionRank);
  const chosen = newestFirst.find((template) => template.templateId === templateId);
  if (!chosen) return refuse({ code: 'AGREEMENT_TEMPLATE_NOT_FOUND', type });
  const newer = newestFirst.find(({ versionRank }) => versionRank > chosen.versionRank);
  return newer ? refuse({ code: 'AGREEMENT_TEMPLATE_OUTDATED', currentTemplateId: newer.templateId }) : accept(chosen);
}

function attestationErrors({ attestationId }: AgreementClaim, { attestation }: AgreementFacts): AgreementConfirmationRefusal[] {
  return attestation === 'ENHANCED' ? [{ code: 'ATTESTATION_REQUIRED', attestationId }] : [];
}

/** One differing field is enough to be another confirmation. */
function isSameContact(a: Contact, b: Contact): boolean {
  return a.firstName === b.firstName && a.lastName === b.lastName && a.email === b.email && a.phoneNumber === b.phoneNumber;
}

import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { type CountryOfferRefusal, countryOfferErrors } from './agreementDocument.ts';
import { type CloudRefusal, cloudErrors } from './cloud.ts';
import { COMPANY_NAME_LIMIT, type CompanyNameRefusal, flawOfCompanyName } from './companyName.ts';
import { type Contact, type ContactFacts, type ContactRefusal, cleanContact, contactErrors } from './contact.ts';
import type { Customer, RelationshipState } from './customer.ts';
import { cleanName } from './personName.ts';

const HOUR_MS = 3_600_000;

/** Hours an attestation may be used. */
export const ATTESTATION_HOURS = 24;

export type AgreementAttestationStatus = 'CREATED' | 'USED' | 'EXPIRED';

/** Who of which company read the agreement in which language, told by the partner before it confirms. Serves one confirmation. */
export interface AgreementAttestation {
  readonly partnerId: string;
  readonly id: string;
  /** Null for a customer that is still to be created, until it is used. */
  readonly customerId: string | null;
  readonly status: AgreementAttestationStatus;
  readonly country: string;
  readonly language: string;
  readonly companyName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  /** From this instant on it cannot be used. */
  readonly expiresAt: Date;
  /** When the job looks at it; null once it is used or expired. */
  readonly dueAt: Date | null;
  readonly usedAt: Date | null;
  /** The confirmation it served. */
  readonly confirmationId: string | null;
  readonly version: number;
}

export type AttestedPart =
  | 'customerId'
  | 'companyName'
  | 'country'
  | 'language'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phoneNumber';

export interface AttestationMismatch {
  readonly code: 'ATTESTATION_MISMATCH';
  /** What differs, at least one. */
  readonly parts: readonly AttestedPart[];
}

export type AttestationRefusal =
  | ContactRefusal
  | CompanyNameRefusal
  | CloudRefusal
  | AttestationMismatch
  | OfferRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState };

export type OfferRefusal =
  | CountryOfferRefusal
  | { readonly code: 'LANGUAGE_NOT_SUPPORTED'; readonly supported: readonly string[] };

/** What the partner says of who signs. */
export interface AttestationForm extends Pick<AgreementAttestation, 'customerId' | 'country' | 'language' | 'companyName'> {
  readonly signatory: Contact;
}

export interface AttestationFacts extends ContactFacts {
  readonly partnerCloud: Customer['cloud'];
  /** Languages the agreement comes in there; null for a country that is not in the reference. */
  readonly agreementLanguages: readonly string[] | null;
  /** Lower case. */
  readonly legalAbbreviations: ReadonlySet<string>;
  /** Null when no customer is named, or the partner cannot see it. */
  readonly known: { readonly customer: Customer; readonly relationship: RelationshipState } | null;
}

type Made = Pick<AgreementAttestation, 'id' | 'partnerId' | 'createdBy'>;

/**
 * Puts on record who signs for which company; everything that is wrong with the form comes together, and what stands against
 * it only when nothing is. Without a customer it is for one that is still to be created.
 * Source: Confirm customer acceptance and create agreement using APIs.
 */
export function attestAgreement(
  form: AttestationForm,
  facts: AttestationFacts,
  now: Date,
  made: Made,
): Decision<AgreementAttestation, AttestationRefusal> {
  const signatory = cleanContact(form.signatory);
  const companyName = cleanName(form.companyName);
  const { customerId, country, language } = form;
  const [first, ...more]: AttestationRefusal[] = [
    ...offerErrors(country, language, facts.agreementLanguages),
    ...companyErrors(companyName, form, facts),
    ...contactErrors(signatory, facts),
  ];
  if (first) return refuse(first, ...more);

  const { known } = facts;
  if (customerId !== null) {
    if (known === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (known.relationship !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: known.relationship });
  }
  const [absent] = cloudErrors(known?.customer.cloud ?? facts.partnerCloud, 'AGREEMENTS');
  if (absent) return refuse(absent);
  const parts = known ? differingCompany({ companyName, country }, known.customer) : [];
  if (parts.length > 0) return refuse({ code: 'ATTESTATION_MISMATCH', parts });

  const expiresAt = new Date(now.getTime() + ATTESTATION_HOURS * HOUR_MS);
  return accept({
    ...made,
    customerId,
    status: 'CREATED',
    country,
    language,
    companyName,
    ...signatory,
    phoneNumber: signatory.phoneNumber || null,
    createdAt: now,
    expiresAt,
    dueAt: expiresAt,
    usedAt: null,
    confirmationId: null,
    version: 1,
  });
}

/** Unlike the link to a text, an attestation falls back to no other language: it says what was read. */
function offerErrors(country: string, language: string, languages: readonly string[] | null): OfferRefusal[] {
  const errors: OfferRefusal[] = countryOfferErrors(country, languages);
  if (errors.length > 0 || languages?.includes(language)) return errors;
  return [{ code: 'LANGUAGE_NOT_SUPPORTED', supported: languages ?? [] }];
}

/** The name of a customer on record is compared with it; only that of one to be created is looked at by itself. */
function companyErrors(
  companyName: string,
  { customerId }: AttestationForm,
  { legalAbbreviations }: AttestationFacts,
): CompanyNameRefusal[] {
  if (customerId !== null)
    return [...companyName].length > COMPANY_NAME_LIMIT ? [{ code: 'COMPANY_NAME_INVALID', shape: 'TOO_LONG' }] : [];
  const shape = flawOfCompanyName(companyName, legalAbbreviations);
  return shape === null ? [] : [{ code: 'COMPANY_NAME_INVALID', shape }];
}

/** Case and white space do not count in the name of a company. */
function differingCompany(
  attested: Pick<AgreementAttestation, 'companyName' | 'country'>,
  customer: Pick<Customer, 'companyName' | 'country'>,
): AttestedPart[] {
  const parts: AttestedPart[] = [];
  if (nameKey(attested.companyName) !== nameKey(customer.companyName)) parts.push('companyName');
  if (attested.country !== customer.country) parts.push('country');
  return parts;
}

export type UseRefusal =
  | { readonly code: 'ATTESTATION_NOT_FOUND' }
  | { readonly code: 'ATTESTATION_ALREADY_USED'; readonly usedAt: Date | null }
  | AttestationMismatch;

/**
 * Uses an attestation for one confirmation of a customer by this contact, at the instant `now`. One that has expired is not
 * found, whether the job has been there or not; null stands for one that is not on record.
 */
export function useAttestation(
  attestation: AgreementAttestation | null,
  confirmed: { readonly customer: Customer; readonly contact: Contact; readonly confirmationId: string },
  now: Date,
): Decision<AgreementAttestation, UseRefusal> {
  if (attestation === null) return refuse({ code: 'ATTESTATION_NOT_FOUND' });
  if (attestation.status === 'USED') return refuse({ code: 'ATTESTATION_ALREADY_USED', usedAt: attestation.usedAt });
  if (attestation.status === 'EXPIRED' || now >= attestation.expiresAt) return refuse({ code: 'ATTESTATION_NOT_FOUND' });
  const { customer, contact, confirmationId } = confirmed;
  const isForAnother = attestation.customerId !== null && attestation.customerId !== customer.id;
  const parts: AttestedPart[] = [
    ...(isForAnother ? (['customerId'] as const) : []),
    ...differingCompany(attestation, customer),
    ...differingSignatory(attestation, contact),
  ];
  if (parts.length > 0) return refuse({ code: 'ATTESTATION_MISMATCH', parts });
  return accept({ ...attestation, customerId: customer.id, status: 'USED', usedAt: now, dueAt: null, confirmationId });
}

function differingSignatory(attested: Contact, contact: Contact): AttestedPart[] {
  const parts: AttestedPart[] = [];
  if (attested.firstName !== contact.firstName) parts.push('firstName');
  if (attested.lastName !== contact.lastName) parts.push('lastName');
  if (attested.email.toLowerCase() !== contact.email.toLowerCase()) parts.push('email');
  if ((attested.phoneNumber || null) !== (contact.phoneNumber || null)) parts.push('phoneNumber');
  return parts;
}

export type ExpiryRefusal = { readonly code: 'ATTESTATION_NOT_FOUND' } | { readonly code: 'NOT_DUE' };

/** Ends an attestation that nobody used in time. */
export function expireAttestation(attestation: AgreementAttestation, now: Date): Decision<AgreementAttestation, ExpiryRefusal> {
  if (attestation.status !== 'CREATED' || now < attestation.expiresAt) return refuse({ code: 'NOT_DUE' });
  return accept({ ...attestation, status: 'EXPIRED', dueAt: null });
}

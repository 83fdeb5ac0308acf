import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { agreementLanguage } from './agreementDocument.ts';
import { currentTemplate, type TemplateRefusal } from './agreementTemplate.ts';
import { type CloudRefusal, cloudErrors } from './cloud.ts';
import type { AgreementTemplate, Customer } from './customer.ts';

/** The customer's own acceptance of one version of the agreement. Never taken back. */
export interface AgreementSignature {
  readonly customerId: string;
  /** Id of the template in this graph, `agt_…`. */
  readonly templateId: string;
  readonly language: string;
  readonly country: string;
  readonly signedAt: Date;
  /** Who signed, for the eyes of the customer and the operator. */
  readonly signedBy: string;
}

export type AcceptanceRefusal =
  | TemplateRefusal
  | CloudRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'AGREEMENT_NOT_OFFERED_IN_COUNTRY'; readonly country: string }
  | { readonly code: 'VALIDATION_FAILED'; readonly country: string }
  | DirectAcceptanceRefusal
  | { readonly code: 'AGREEMENT_ALREADY_CONFIRMED'; readonly signedAt: Date };

/** A refusal that rests on what was sold. */
export interface DirectAcceptanceRefusal {
  readonly code: 'DIRECT_ACCEPTANCE_NOT_POSSIBLE';
  readonly restsOn: 'subscriptions';
}

/** What the customer says it accepts; without a country its own is meant. */
export interface AcceptanceClaim {
  readonly templateId: string;
  readonly language: string;
  readonly country: string | null;
}

export interface AcceptanceFacts {
  /** Null when the customer is not on record. */
  readonly customer: Customer | null;
  /** Versions of every type that are not withdrawn. */
  readonly templates: readonly AgreementTemplate[];
  /** Languages the agreement comes in where the customer is. */
  readonly agreementLanguages: readonly string[];
  readonly hasPurchases: boolean;
  /** Of this customer. */
  readonly signatures: readonly AgreementSignature[];
}

/**
 * Whether a customer can accept by itself: one that holds what a partner sold it cannot, be it that partner or a new one it buys
 * from next; its partner must attest. Source: Attest acceptance of the Microsoft Customer Agreement on behalf of your customer.
 */
export function directAcceptanceErrors(hasPurchases: boolean): DirectAcceptanceRefusal[] {
  return hasPurchases ? [{ code: 'DIRECT_ACCEPTANCE_NOT_POSSIBLE', restsOn: 'subscriptions' }] : [];
}

/**
 * Accepts the newest version of the agreement as the customer itself, at the instant `now`. Since when it counts as accepted is
 * never moved: a newer version is one more signature.
 * Source: Confirm that your customer has accepted the Microsoft Customer Agreement; Get the status of a customer's direct signing.
 */
export function acceptAgreement(
  claim: AcceptanceClaim,
  { customer, templates, agreementLanguages, hasPurchases, signatures }: AcceptanceFacts,
  now: Date,
  signedBy: string,
): Decision<{ readonly customer: Customer; readonly signature: AgreementSignature }, AcceptanceRefusal> {
  if (customer === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
  const template = currentTemplate({ templateId: claim.templateId, type: null }, templates);
  const form = refuseAny<AcceptanceClaim, AcceptanceRefusal>(
    [...(template.ok ? [] : template.refusals), ...countryErrors(claim, customer)],
    claim,
  );
  if (!form.ok) return form;
  if (!template.ok) return template;

  const [absent] = cloudErrors(customer.cloud, 'AGREEMENTS');
  if (absent) return refuse(absent);
  const { country } = customer;
  if (agreementLanguages.length === 0) return refuse({ code: 'AGREEMENT_NOT_OFFERED_IN_COUNTRY', country });
  const known = signatures.find(({ templateId }) => templateId === template.value.id);
  if (known) return refuse({ code: 'AGREEMENT_ALREADY_CONFIRMED', signedAt: known.signedAt });
  const [barred] = directAcceptanceErrors(hasPurchases);
  if (barred) return refuse(barred);
  const language = agreementLanguage(claim.language, agreementLanguages);
  return accept({
    customer: { ...customer, agreementSignedAt: customer.agreementSignedAt ?? now },
    signature: { customerId: customer.id, templateId: template.value.id, language, country, signedAt: now, signedBy },
  });
}

/** The version of another country is not the customer's. */
function countryErrors({ country }: AcceptanceClaim, customer: Customer): AcceptanceRefusal[] {
  return country === null || country === customer.country ? [] : [{ code: 'VALIDATION_FAILED', country: customer.country }];
}

import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { type CloudRefusal, cloudErrors } from './cloud.ts';
import type { AgreementTemplate, Cloud } from './customer.ts';

const MINUTE_MS = 60_000;

/** Minutes a link to the text of an agreement can be opened. */
export const DOCUMENT_LINK_MINUTES = 5;

/** What the agreement comes in everywhere. */
export const DEFAULT_AGREEMENT_LANGUAGE = 'en-US';
export const DEFAULT_AGREEMENT_COUNTRY = 'US';

/** The language a text asked for in `language` comes in: letter case counts, and what is not offered falls back to English. */
export function agreementLanguage(language: string, offered: readonly string[]): string {
  return offered.includes(language) ? language : DEFAULT_AGREEMENT_LANGUAGE;
}

export type CountryOfferRefusal =
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | { readonly code: 'AGREEMENT_NOT_OFFERED_IN_COUNTRY'; readonly country: string };

/** Why there is no agreement for customers of a country; `languages` are null where the country is not in the reference. */
export function countryOfferErrors(country: string, languages: readonly string[] | null): CountryOfferRefusal[] {
  if (languages === null) return [{ code: 'COUNTRY_NOT_SUPPORTED', country }];
  return languages.length === 0 ? [{ code: 'AGREEMENT_NOT_OFFERED_IN_COUNTRY', country }] : [];
}

export type DocumentLinkRefusal = CloudRefusal | CountryOfferRefusal | { readonly code: 'AGREEMENT_TEMPLATE_NOT_FOUND' };

const NO_TEMPLATE = { code: 'AGREEMENT_TEMPLATE_NOT_FOUND' } as const;

export interface AgreementDocument {
  readonly template: AgreementTemplate;
  /** In which the text comes, whatever was asked for. */
  readonly language: string;
  readonly expiresAt: Date;
}

/**
 * The text of a version, of any rank and type, for customers of a country, behind a link that holds for five minutes.
 * Source: Get a download link for the Microsoft Customer Agreement template.
 */
export function agreementDocument(
  { templateId, language, country }: { readonly templateId: string; readonly language: string; readonly country: string },
  facts: {
    readonly cloud: Cloud;
    readonly templates: readonly AgreementTemplate[];
    readonly languages: readonly string[] | null;
  },
  now: Date,
): Decision<AgreementDocument, DocumentLinkRefusal> {
  const { cloud, templates, languages } = facts;
  const template = templates.find((candidate) => candidate.templateId === templateId);
  const [first, ...more]: DocumentLinkRefusal[] = [
    ...cloudErrors(cloud, 'AGREEMENTS'),
    ...(template ? [] : [NO_TEMPLATE]),
    ...countryOfferErrors(country, languages),
  ];
  if (first || !template) return refuse(first ?? NO_TEMPLATE, ...more);
  return accept({
    template,
    language: agreementLanguage(language, languages ?? []),
    expiresAt: new Date(now.getTime() + DOCUMENT_LINK_MINUTES * MINUTE_MS),
  });
}

import { AGREEMENT_IN_FORCE } from './agreementState.ts';
import { newestFirst } from './agreementTemplate.ts';
import type { AgreementTemplate } from './customer.ts';

export type AgreementCustomerType = 'COMMERCIAL' | 'EDUCATION' | 'GOVERNMENT';
export type AgreementAudience = 'COMMERCIAL';

/** One version of the agreement in force, as customers of a country are given it. */
export interface AgreementVersion {
  readonly country: string;
  readonly language: string;
  readonly customerType: AgreementCustomerType;
  readonly audience: AgreementAudience;
  readonly template: AgreementTemplate;
}

export interface AgreementVersionsAsked {
  readonly country: string;
  /** Letter case counts; all when null. */
  readonly language: string | null;
  readonly customerType: AgreementCustomerType;
  readonly audience: AgreementAudience;
}

/**
 * The newest version in every language a country has it in; English first. Country and language alone make a difference: every
 * type of customer is given the same text. Source: Microsoft Customer Agreement templates by region and language.
 */
export function agreementVersions(
  { country, language, customerType, audience }: AgreementVersionsAsked,
  languages: readonly string[],
  templates: readonly AgreementTemplate[],
): AgreementVersion[] {
  const [template] = newestFirst(AGREEMENT_IN_FORCE, templates);
  if (!template) return [];
  return languages
    .filter((offered) => language === null || offered === language)
    .map((offered) => ({ country, language: offered, customerType, audience, template }));
}

/** Countries in which a partner sells when it is located in one of them. */
export type SellingRegion =
  | 'AFRICA'
  | 'ASIA_PACIFIC'
  | 'AUSTRALIA'
  | 'BRAZIL'
  | 'CANADA'
  | 'EUROPE'
  | 'INDIA'
  | 'JAPAN'
  | 'KOREA'
  | 'LATIN_AMERICA_CARIBBEAN'
  | 'MIDDLE_EAST_CENTRAL_EASTERN_EUROPE'
  | 'NEW_ZEALAND'
  | 'RUSSIA'
  | 'TAIWAN'
  | 'UNITED_STATES';

/** What a country asks of a customer in it. */
export interface CountryRules {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Region a partner sells in as a whole; null where nothing is sold. */
  readonly region: SellingRegion | null;
  /** ISO 4217; null where nothing is sold. */
  readonly currency: string | null;
  readonly defaultCulture: string;
  readonly supportedCultures: readonly string[];
  /** Two-letter codes. */
  readonly supportedLanguages: readonly string[];
  readonly isCityRequired: boolean;
  readonly isPostalCodeRequired: boolean;
  /** Null where any text is a postal code. */
  readonly postalCodeRegex: string | null;
  readonly isStateRequired: boolean;
  /** Null where any text is a state. */
  readonly supportedStates: readonly string[] | null;
  readonly phoneNumberRegex: string;
  /** Without the plus sign. */
  readonly callingCodes: readonly string[];
  readonly registrationNumberRequired: boolean;
  readonly phoneRequired: boolean;
  /** Kinds of number a company is registered under; null where the number is not looked at. */
  readonly registrationNumberTypes: string | null;
  readonly registrationNumberRegex: string | null;
  readonly agreementLanguages: readonly string[];
}

export type CountryRefusal =
  /** Not in the reference, or nothing is sold there. */
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | { readonly code: 'COUNTRY_OUTSIDE_PARTNER_REGION'; readonly country: string; readonly partnerRegion: string | null };

/**
 * Why a partner may not add a customer in a country; empty when it may. `rules` are null for a country without any.
 * Source: Cloud Solution Provider program regional markets and currencies.
 */
export function countryErrors(country: string, rules: CountryRules | null, partnerRegion: string | null): CountryRefusal[] {
  if (!rules?.region || !rules.currency) return [{ code: 'COUNTRY_NOT_SUPPORTED', country }];
  return rules.region === partnerRegion ? [] : [{ code: 'COUNTRY_OUTSIDE_PARTNER_REGION', country, partnerRegion }];
}

export type TongueRefusal =
  | { readonly code: 'CULTURE_NOT_SUPPORTED'; readonly supported: readonly string[] }
  | { readonly code: 'LANGUAGE_NOT_SUPPORTED'; readonly supported: readonly string[] };

/** What is wrong with the culture and the language asked for; null stands for the country's default. */
export function tongueErrors(
  { culture, language }: { readonly culture: string | null; readonly language: string | null },
  { supportedCultures, supportedLanguages }: CountryRules,
): TongueRefusal[] {
  const errors: TongueRefusal[] = [];
  if (culture !== null && !supportedCultures.includes(culture)) {
    errors.push({ code: 'CULTURE_NOT_SUPPORTED', supported: supportedCultures });
  }
  if (language !== null && !supportedLanguages.includes(language)) {
    errors.push({ code: 'LANGUAGE_NOT_SUPPORTED', supported: supportedLanguages });
  }
  return errors;
}

/** The language a culture is of: `az` for `az-Latn-AZ`. */
export function languageOf(culture: string): string {
  return culture.split('-', 1).join('');
}

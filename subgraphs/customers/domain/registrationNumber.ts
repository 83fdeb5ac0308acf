import type { CountryRules } from './countryRules.ts';

const LIMIT = 50;

export type RegistrationNumberRefusal =
  | { readonly code: 'REGISTRATION_NUMBER_REQUIRED'; readonly kinds: string | null }
  | { readonly code: 'REGISTRATION_NUMBER_INVALID'; readonly kinds: string | null; readonly pattern: string };

type Rules = Pick<CountryRules, 'registrationNumberRequired' | 'registrationNumberRegex' | 'registrationNumberTypes'>;

/**
 * What is wrong with the number a company is registered under; empty when nothing is. Where it is not mandatory, any text of
 * up to 50 characters passes. Source: Registration ID number information.
 */
export function registrationNumberErrors(
  number: string | null,
  { registrationNumberRequired, registrationNumberRegex, registrationNumberTypes: kinds }: Rules,
): RegistrationNumberRefusal[] {
  if (number === null) return registrationNumberRequired ? [{ code: 'REGISTRATION_NUMBER_REQUIRED', kinds }] : [];
  const pattern = (registrationNumberRequired && registrationNumberRegex) || `^.{1,${LIMIT}}$`;
  return new RegExp(pattern, 'u').test(number) ? [] : [{ code: 'REGISTRATION_NUMBER_INVALID', kinds, pattern }];
}

import { minorDigits } from '../../shared/money.ts';
import { type AddressRefusal, addressErrors } from './address.ts';
import type { CountryRules } from './countryRules.ts';
import { isEmailAddress } from './emailAddress.ts';
import { flawOfPersonName, type NameShape } from './personName.ts';
import type { ReferralCustomer, ReferralDetails, ReferralTarget, Requirements, TeamMember } from './referral.ts';
import { type ReferralTag, type UnknownTagRefusal, unknownTags } from './referralTags.ts';

type Path = readonly string[];
type MissingFlaw = 'name' | 'dealValue' | 'currency' | 'closingOn';

export type DetailsRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'LENGTH'; readonly field: Path; readonly maximum: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'TOO_MANY'; readonly field: Path; readonly maximum: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'AMOUNT'; readonly field: Path; readonly digits: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'CLOSING_PAST'; readonly field: Path; readonly earliest: Date }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'MISSING'; readonly field: Path; readonly missing: MissingFlaw }
  | UnknownTagRefusal
  | { readonly code: 'CONTACT_NAME_INVALID'; readonly field: Path; readonly shape: NameShape }
  | { readonly code: 'EMAIL_INVALID'; readonly field: Path }
  | { readonly code: 'PHONE_NUMBER_INVALID'; readonly field: Path };

export type CustomerProfileRefusal =
  | DetailsRefusal
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | AddressRefusal;

export type CoSellFieldsRefusal = {
  readonly code: 'CO_SELL_FIELDS_REQUIRED';
  readonly missing: MissingFlaw | 'team' | 'solutions';
  readonly field: Path;
};

/** Characters that texts of a referral may have. */
export const LENGTHS = {
  name: 200,
  externalReferenceId: 100,
  campaignId: 100,
  notes: 4000,
  statusReason: 500,
  inviteNotes: 4000,
  customerName: 255,
  id: 200,
} as const;
const PEOPLE_LIMIT = 50;
const ENTRIES_LIMIT = 50;
/** Digits before the point. */
const AMOUNT_LIMIT = 14;
/** Digits with the signs people write between them; of any country. */
const PHONE = /^\+?\d[\d ().\-/]{3,29}$/;

/** Everything that is wrong with clean details, in the order of the fields. Closing days are looked at in `closingErrors`. */
export function detailsErrors(details: ReferralDetails, known: readonly ReferralTag[]): DetailsRefusal[] {
  const { name, externalReferenceId, campaignId, notes } = details;
  return [
    ...lengthErrors({ name, externalReferenceId, campaignId }, []),
    ...lengthErrors({ notes }, ['details']),
    ...amountErrors(details),
    ...requirementErrors(details.requirements, known),
    ...teamErrors(details.team, ['team']),
    ...targetErrors(details.targets),
  ];
}

/** A closing day lies today or later; one that was on record before may stay. */
export function closingErrors(closingOn: Date | null, standing: Date | null, today: Date): DetailsRefusal[] {
  const isSame = closingOn?.getTime() === standing?.getTime();
  if (closingOn === null || isSame || closingOn >= today) return [];
  return [{ code: 'VALIDATION_FAILED', flaw: 'CLOSING_PAST', field: ['details', 'closingOn'], earliest: today }];
}

/** What an accepted lead lacks. Source: Manage leads. */
export function missingErrors(details: ReferralDetails): DetailsRefusal[] {
  return missingOf(details).map(([missing, field]) => ({ code: 'VALIDATION_FAILED', flaw: 'MISSING', field, missing }));
}

/** What a deal lacks: a team member counts with name, e-mail and telephone. Source: Manage co-sell opportunities. */
export function coSellErrors(details: ReferralDetails): CoSellFieldsRefusal[] {
  const { team, requirements } = details;
  const errors: CoSellFieldsRefusal[] = missingOf(details).map(([missing, field]) => ({
    code: 'CO_SELL_FIELDS_REQUIRED',
    missing,
    field,
  }));
  if (!team.some(({ phoneNumber }) => phoneNumber !== null)) {
    errors.push({ code: 'CO_SELL_FIELDS_REQUIRED', missing: 'team', field: ['team'] });
  }
  if (requirements.solutions.length === 0) {
    const field = ['details', 'requirements', 'solutions'];
    errors.push({ code: 'CO_SELL_FIELDS_REQUIRED', missing: 'solutions', field });
  }
  return errors;
}

/** Everything that is wrong with a clean customer; `rules` are those of its country, null for a country that is not on record. */
export function customerErrors(
  { name, address, size, ids, team }: ReferralCustomer,
  rules: CountryRules | null,
  known: readonly ReferralTag[],
): CustomerProfileRefusal[] {
  const at = ['customerProfile'];
  const errors: CustomerProfileRefusal[] = textErrors(name, LENGTHS.customerName, [...at, 'name'], 1);
  if (rules) errors.push(...addressErrors(address, rules));
  else errors.push({ code: 'COUNTRY_NOT_SUPPORTED', country: address.country });
  if (size !== null) errors.push(...unknownTags([size], 'CUSTOMER_SIZE', [...at, 'size'], known));
  errors.push(...countErrors(ids, [...at, 'ids']));
  for (const [index, { profileType, id }] of ids.entries()) {
    errors.push(...textErrors(profileType, LENGTHS.id, [...at, 'ids', String(index), 'profileType'], 1));
    errors.push(...textErrors(id, LENGTHS.id, [...at, 'ids', String(index), 'id'], 1));
  }
  return [...errors, ...teamErrors(team, [...at, 'team'])];
}

/** Texts by their names, each of at most as many characters as `LENGTHS` says. */
export function lengthErrors(texts: Partial<Record<keyof typeof LENGTHS, string | null>>, at: Path): DetailsRefusal[] {
  const names = Object.keys(texts).filter((name): name is keyof typeof LENGTHS => name in LENGTHS);
  return names.flatMap((name) => textErrors(texts[name] ?? '', LENGTHS[name], [...at, name], 0));
}

function textErrors(text: string, maximum: number, field: Path, minimum: number): DetailsRefusal[] {
  const { length } = [...text];
  return length >= minimum && length <= maximum ? [] : [{ code: 'VALIDATION_FAILED', flaw: 'LENGTH', field, maximum }];
}

function countErrors(list: readonly unknown[], field: Path, maximum = ENTRIES_LIMIT): DetailsRefusal[] {
  return list.length <= maximum ? [] : [{ code: 'VALIDATION_FAILED', flaw: 'TOO_MANY', field, maximum }];
}

function amountErrors({ dealValue, currency }: ReferralDetails): DetailsRefusal[] {
  if (dealValue === null) return [];
  const digits = currency === null ? 2 : minorDigits(currency);
  const [whole = '', part = ''] = dealValue.split('.');
  const isAmount =
    /^\d+$/.test(whole) && whole.replace(/^0+/, '').length <= AMOUNT_LIMIT && part.replace(/0+$/, '').length <= digits;
  return isAmount ? [] : [{ code: 'VALIDATION_FAILED', flaw: 'AMOUNT', field: ['details', 'dealValue'], digits }];
}

function requirementErrors(
  { industries, products, services, solutions }: Requirements,
  known: readonly ReferralTag[],
): DetailsRefusal[] {
  const at = ['details', 'requirements'];
  const errors: DetailsRefusal[] = [
    ...unknownTags(industries, 'INDUSTRY', [...at, 'industries'], known),
    ...unknownTags(products, 'PRODUCT', [...at, 'products'], known),
    ...unknownTags(services, 'SERVICE', [...at, 'services'], known),
    ...countErrors(solutions, [...at, 'solutions']),
  ];
  for (const [index, { id, name, type }] of solutions.entries()) {
    const field = [...at, 'solutions', String(index)];
    if (type === 'CATEGORY') errors.push(...unknownTags([id], 'SOLUTION', [...field, 'id'], known));
    else errors.push(...textErrors(id, LENGTHS.id, [...field, 'id'], 1));
    errors.push(...textErrors(name, LENGTHS.id, [...field, 'name'], 1));
  }
  return errors;
}

type Person = Pick<TeamMember, 'firstName' | 'lastName' | 'email' | 'phoneNumber'>;

function teamErrors(team: readonly Person[], at: Path): DetailsRefusal[] {
  const errors = countErrors(team, at, PEOPLE_LIMIT);
  for (const [index, person] of team.entries()) {
    const field = [...at, String(index)];
    for (const part of ['firstName', 'lastName'] as const) {
      const shape = flawOfPersonName(person[part]);
      if (shape) errors.push({ code: 'CONTACT_NAME_INVALID', field: [...field, part], shape });
    }
    if (!isEmailAddress(person.email)) errors.push({ code: 'EMAIL_INVALID', field: [...field, 'email'] });
    if (person.phoneNumber !== null && !PHONE.test(person.phoneNumber)) {
      errors.push({ code: 'PHONE_NUMBER_INVALID', field: [...field, 'phoneNumber'] });
    }
  }
  return errors;
}

function targetErrors(targets: readonly ReferralTarget[]): DetailsRefusal[] {
  return [
    ...countErrors(targets, ['target']),
    ...targets.flatMap(({ id }, index) => textErrors(id, LENGTHS.id, ['target', String(index), 'id'], 1)),
  ];
}

function missingOf({ name, dealValue, currency, closingOn }: ReferralDetails): (readonly [MissingFlaw, Path])[] {
  const given = { name, dealValue, currency, closingOn };
  const names = ['name', 'dealValue', 'currency', 'closingOn'] as const;
  return names.filter((field) => given[field] === null).map((field) => [field, field === 'name' ? [field] : ['details', field]]);
}

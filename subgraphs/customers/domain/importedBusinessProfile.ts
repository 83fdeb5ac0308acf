import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { Address } from './address.ts';
import { type BusinessProfileContent, type BusinessProfileState, profileStates } from './businessProfile.ts';
import { changedContent, emptyContent } from './businessProfileContent.ts';
import type { LocationContact } from './businessProfileLocation.ts';

const COUNTRY = /^[a-z]{2}$/i;

export interface ImportedLocation extends Address, LocationContact {
  /** What the other system calls it. */
  readonly externalId: string;
}

/** A business profile out of an export. */
export interface ImportedBusinessProfile {
  readonly country: string;
  readonly state: BusinessProfileState;
  readonly content: BusinessProfileContent;
  readonly competencies: readonly string[];
  readonly locations: readonly ImportedLocation[];
}

/** A business profile as an export holds it, or every field at fault. An export has no bytes of a logo, so none is imported. */
export function importedBusinessProfile(wire: unknown): Decision<ImportedBusinessProfile, FieldFault> {
  const fields = new WireFields(wire);
  const country = fields.shaped('country', COUNTRY, 'a country of two letters').toUpperCase();
  const texts = (name: string): string[] => (fields.has(name) ? fields.shapedList(name, /\S/, 'a text that is not empty') : []);
  const content = changedContent(emptyContent, {
    description: fields.optionalText('description'),
    website: fields.optionalText('website'),
    linkedInUrl: fields.optionalText('linkedInUrl'),
    industries: texts('industries'),
    products: texts('products'),
    services: texts('services'),
    solutions: texts('solutions'),
    skills: texts('skills'),
    customerSizes: texts('customerSizes'),
  });
  const locations = fields.each('locations').map((location) => locationOf(location, country));
  const twins = locations.filter(({ externalId }, at) => locations.findIndex((one) => one.externalId === externalId) !== at);
  if (twins.length > 0) fields.fault('locations', 'locations with an id of their own each');
  const state = fields.has('state') ? fields.choice('state', profileStates) : 'DRAFT';
  return refuseAny(fields.faults, { country, state, content, competencies: texts('competencies'), locations });
}

function locationOf(fields: WireFields, profileCountry: string): ImportedLocation {
  const address = fields.inner('address');
  const contact = fields.inner('contact');
  if (!address) fields.fault('address', 'an object');
  if (!contact) fields.fault('contact', 'an object');
  const country = address?.shaped('country', COUNTRY, 'a country of two letters').toUpperCase() ?? '';
  if (address && country !== profileCountry) address.fault('country', `${profileCountry}, the country of the profile`);
  return {
    externalId: fields.text('id'),
    country,
    addressLine1: address?.text('addressLine1') ?? '',
    addressLine2: address?.optionalText('addressLine2') ?? null,
    city: address?.optionalText('city') ?? null,
    state: address?.optionalText('state') ?? null,
    region: address?.optionalText('region') ?? null,
    postalCode: address?.optionalText('postalCode') ?? null,
    contactName: contact?.text('name') ?? '',
    contactEmail: contact?.text('email') ?? '',
    contactPhoneNumber: contact?.text('phone') ?? '',
  };
}

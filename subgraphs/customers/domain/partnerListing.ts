import { accept, type Decision, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { isPartnerId } from './partnerId.ts';

export type ListingKind = 'INDIRECT_PROVIDER' | 'LICENSING_SOLUTION_PROVIDER' | 'OEM_DISTRIBUTOR';

/** An entry of a public list of partners. */
export interface PartnerListing {
  /** Made of kind and PartnerID. */
  readonly id: string;
  readonly kind: ListingKind;
  readonly mpnId: string;
  readonly name: string;
  readonly nameKey: string;
  readonly countries: readonly string[];
  readonly website: string | null;
  readonly contactUrl: string | null;
  /** When it was taken off. */
  readonly removedAt: Date | null;
  readonly version: number;
}

export type ListingForm = Pick<PartnerListing, 'kind' | 'mpnId' | 'name' | 'countries' | 'website' | 'contactUrl'>;

export type ListingRefusal =
  | { readonly code: 'PARTNER_ID_INVALID' }
  | { readonly code: 'VALIDATION_FAILED'; readonly field: 'name' | 'countries' | 'website' | 'contactUrl' }
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string };

const NAME_LIMIT = 255;
const COUNTRY_LIMIT = 300;
const ADDRESS_LIMIT = 500;

export function listingId({ kind, mpnId }: Pick<PartnerListing, 'kind' | 'mpnId'>): string {
  return `${kind.toLowerCase()}/${mpnId}`;
}

/** The entry a form makes, or everything that is wrong with it. `known` are the countries of the reference. Source: Find a partner. */
export function listing(
  form: ListingForm,
  known: ReadonlySet<string>,
  standing: PartnerListing | null,
): Decision<PartnerListing, ListingRefusal> {
  const name = form.name.trim().replace(/\s+/gu, ' ');
  const countries = [...new Set(form.countries)].sort();
  const refusals: ListingRefusal[] = [];
  if (!isPartnerId(form.mpnId)) refusals.push({ code: 'PARTNER_ID_INVALID' });
  if (name.length < 1 || name.length > NAME_LIMIT) refusals.push({ code: 'VALIDATION_FAILED', field: 'name' });
  if (countries.length < 1 || countries.length > COUNTRY_LIMIT) refusals.push({ code: 'VALIDATION_FAILED', field: 'countries' });
  for (const country of countries) if (!known.has(country)) refusals.push({ code: 'COUNTRY_NOT_SUPPORTED', country });
  for (const field of ['website', 'contactUrl'] as const) {
    if (form[field] !== null && !isHttps(form[field])) refusals.push({ code: 'VALIDATION_FAILED', field });
  }
  const sound = refuseAny(refusals, form);
  if (!sound.ok) return sound;
  const version = standing?.version ?? 1;
  return accept({ ...form, id: listingId(form), name, nameKey: nameKey(name), countries, removedAt: null, version });
}

function isHttps(address: string): boolean {
  return address.length <= ADDRESS_LIMIT && URL.canParse(address) && new URL(address).protocol === 'https:';
}

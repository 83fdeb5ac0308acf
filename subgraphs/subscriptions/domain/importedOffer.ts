import { type Decision, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { CatalogItem, Segment } from './catalogItem.ts';
import { catalogItemIdOf } from './catalogItemIdOf.ts';
import type { BillingCycle, TermDuration } from './subscription.ts';

/** A GUID, or the code of an Azure offer such as `MS-AZR-0145P`. */
const OFFER_ID = /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/i;
const OFFER_ID_WORDS = 'the id of an offer, such as a GUID';
/** What an index of PostgreSQL takes, with room to spare. */
const MAX_NAME_BYTES = 2000;
/** The term of what never ends. */
const ENDLESS = 9999;

const QUALIFICATIONS = ['NONE', 'NONPROFIT', 'EDUCATION', 'GOVERNMENT_COMMUNITY_CLOUD', 'STATE_OWNED_ENTITY'] as const;
const SEGMENTS: Readonly<Record<(typeof QUALIFICATIONS)[number], Segment>> = {
  NONE: 'COMMERCIAL',
  NONPROFIT: 'NONPROFIT',
  EDUCATION: 'EDUCATION',
  GOVERNMENT_COMMUNITY_CLOUD: 'GOVERNMENT',
  STATE_OWNED_ENTITY: 'COMMERCIAL',
};
const TERMS: ReadonlyMap<string, TermDuration> = new Map([
  ['1 MONTH', 'P1M'],
  ['12 MONTH', 'P1Y'],
  ['36 MONTH', 'P3Y'],
  ['1 YEAR', 'P1Y'],
  ['3 YEAR', 'P3Y'],
]);

/**
 * The catalogue item behind a legacy offer as Partner Center answers it, or every field that stands against it. Ids are taken
 * in any letter case and kept in upper case, as Partner Center writes them. Source: Offer resources.
 */
export function importedOffer(wire: unknown): Decision<CatalogItem, FieldFault> {
  const fields = new WireFields(wire);
  const offerId = fields.shaped('id', OFFER_ID, OFFER_ID_WORDS).toUpperCase();
  const minimumQuantity = fields.whole('minimumQuantity', 0);
  const limitUnitOfMeasure = fields.choice('limitUnitOfMeasure', ['NONE', 'LIFETIME', 'CONCURRENT']);
  const billingType = fields.choice('billing', ['LICENSE', 'USAGE']);
  const isTrial = fields.flag('isTrial');
  const qualification = qualificationOf(fields);
  const item: CatalogItem = {
    id: catalogItemIdOf(offerId),
    catalogItemId: offerId,
    kind: 'LEGACY',
    productKey: productOf(fields) ?? offerId,
    skuKey: offerId,
    availabilityKey: null,
    name: nameOf(fields),
    description: fields.optionalText('description') ?? '',
    market: fields.shaped('country', /^[a-z]{2}$/i, 'a country of two letters').toUpperCase(),
    segment: SEGMENTS[qualification],
    category: categoryOf(fields),
    minimumQuantity,
    maximumQuantity: fields.whole('maximumQuantity', Math.max(1, minimumQuantity)),
    isAddOn: fields.flag('isAddOn'),
    hasAddOns: fields.flag('hasAddOns'),
    isTrial,
    isAutoRenewable: fields.flag('isAutoRenewable'),
    isPurchasable: fields.flag('isAvailableForPurchase') && !(fields.has('isInternal') && fields.flag('isInternal')),
    unitType: fields.text('unitType'),
    billingType,
    billingCycles: cyclesOf(fields),
    terms: termsOf(fields, billingType === 'USAGE' || isTrial ? [] : ['P1Y'], isTrial),
    limitUnitOfMeasure,
    limit: limitUnitOfMeasure === 'NONE' ? 0 : fields.whole('limit', 1),
    prerequisiteIds: fields.shapedList('prerequisiteOffers', OFFER_ID, OFFER_ID_WORDS).map(catalogItemIdOf),
    conversionTargetIds: targetsOf(fields, 'conversionTargetOffers'),
    upgradeTargetIds: targetsOf(fields, 'upgradeTargetOffers'),
    requiredQualification: qualification === 'NONE' ? null : qualification,
    maxSeatsPerTenant: null, // the price list knows no cap per tenant
  };
  return refuseAny(fields.faults, item);
}

function nameOf(fields: WireFields): string {
  const name = fields.text('name');
  const bytes = Buffer.byteLength(nameKey(name));
  if (bytes > MAX_NAME_BYTES) fields.fault('name', `at most ${MAX_NAME_BYTES} bytes; it has ${bytes}`);
  return name;
}

/** Add-ons have a category without id and name. */
function categoryOf(fields: WireFields): string | null {
  const category = fields.inner('category');
  return category ? (category.optionalText('name') ?? category.optionalText('id')) : null;
}

function cyclesOf(fields: WireFields): BillingCycle[] {
  const { length } = fields.faults;
  const cycles = fields.choices('supportedBillingCycles', ['MONTHLY', 'ANNUAL', 'TRIENNIAL', 'ONE_TIME', 'NONE']);
  if (cycles.length === 0 && fields.faults.length === length)
    fields.fault('supportedBillingCycles', 'at least one billing cycle');
  return cycles;
}

function productOf(fields: WireFields): string | null {
  return fields.inner('product')?.shaped('id', OFFER_ID, 'the id of a product, such as a GUID').toUpperCase() ?? null;
}

/** Partner Center leaves the field out where there is no target. */
function targetsOf(fields: WireFields, name: string): string[] {
  return fields.has(name) ? fields.shapedList(name, OFFER_ID, OFFER_ID_WORDS).map(catalogItemIdOf) : [];
}

/** What the customer must be. What the partner itself must be, the catalogue cannot hold: such an offer is refused. */
function qualificationOf(fields: WireFields): (typeof QUALIFICATIONS)[number] {
  const named = fields.choices('reselleeQualifications', QUALIFICATIONS).filter((qualification) => qualification !== 'NONE');
  if (named.length > 1) fields.fault('reselleeQualifications', 'at most one qualification');
  if (fields.has('resellerQualifications')) fields.choices('resellerQualifications', ['NONE']);
  return named[0] ?? 'NONE';
}

/**
 * One term, or none for what never ends and for a trial that is counted in days: a trial lasts as long as the trial rule says.
 * Older answers name no term; `unnamed` holds then.
 */
function termsOf(fields: WireFields, unnamed: readonly TermDuration[], isTrial: boolean): readonly TermDuration[] {
  if (!fields.has('term') && !fields.has('termUnitOfMeasure')) return unnamed;
  const unit = fields.choice('termUnitOfMeasure', ['NONE', 'DAY', 'MONTH', 'YEAR']);
  const length = fields.whole('term', 0);
  if (unit === 'NONE' || length === ENDLESS || (unit === 'DAY' && isTrial)) return [];
  const term = TERMS.get(`${length} ${unit}`);
  if (term) return [term];
  fields.fault('term', `a term of 1 month, 1 year or 3 years, or ${ENDLESS} for none; its unit is ${unit}`);
  return [];
}

import type { Kind } from '../Kind.ts';
import { agreements } from './agreements.ts';
import { businessProfiles } from './businessProfiles.ts';
import { countryRules } from './countryRules.ts';
import { billingProfiles, companyProfiles, customers } from './customerRecords.ts';
import { legacyOffers } from './legacyOffers.ts';
import { licenseProducts } from './licenseProducts.ts';
import { partnerRelationships } from './partnerRelationships.ts';
import { qualifications, validationCodes } from './qualifications.ts';
import { referrals } from './referrals.ts';
import { selfServePolicies } from './selfServePolicies.ts';
import { monthlyUsageRecords, usageBudgets, usageSummaries } from './usage.ts';
import { validationStatuses } from './validationStatuses.ts';

/** Everything that can be imported. A new kind is one file here and one line below. */
export const kinds: readonly Kind[] = [
  legacyOffers,
  countryRules,
  licenseProducts,
  partnerRelationships,
  customers,
  companyProfiles,
  billingProfiles,
  agreements,
  validationStatuses,
  qualifications,
  validationCodes,
  usageBudgets,
  monthlyUsageRecords,
  usageSummaries,
  businessProfiles,
  referrals,
  selfServePolicies,
];

/** Kinds of resources that need no import, and why, by their `attributes.objectType`. */
export const needless: ReadonlyMap<string, string> = new Map([
  ['partnerusagesummary', 'The usage summary of a partner is not imported: it is summed up from its customers.'],
  ['offercategory', 'Categories of offers are not imported: every offer carries its own.'],
]);

import type { Columns } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { badUserInput } from '../../shared/requestError.ts';
import type { FoundPartnerFilter, FoundPartnerOrder } from '../generated/resolvers.ts';
import { containsCondition } from './containsCondition.ts';

/**
 * The lists that the operator keeps, and the business profiles that are published. Neither part has a condition of its own: PostgreSQL
 * would sort it then, instead of following its index.
 */
export const FOUND_PARTNERS = `(
  SELECT l.id, l.kind, l.mpn_id, NULL::text AS partner_id, l.name, l.name_key, l.countries, l.website, l.contact_url, l.version, l.removed_at,
         '{}'::text[] AS products, '{}'::text[] AS services, '{}'::text[] AS industries, '{}'::text[] AS customer_sizes
  FROM customers.partner_listing l
  UNION ALL
  SELECT v.profile_id, 'SOLUTION_PROVIDER'::text, NULL::text, v.partner_id, v.partner_name, v.name_key, ARRAY[v.country], v.website,
         NULL::text, 1, NULL::timestamptz, v.products, v.services, v.industries, v.customer_sizes
  FROM customers.published_business_profile v) f`;

export const foundPartnerColumns: Columns = {
  id: 'f.id',
  mpnId: 'f.mpn_id',
  ownerId: 'f.partner_id',
  name: 'f.name',
  kind: 'f.kind',
  countries: 'f.countries',
  website: 'f.website',
  contactUrl: 'f.contact_url',
  version: 'f.version',
};

/** What is on the lists is the same for everybody. */
export const foundPartnerList: List<FoundPartnerFilter, FoundPartnerOrder> = {
  name: 'findPartners',
  columns: foundPartnerColumns,
  from: FOUND_PARTNERS,
  id: 'f.id',
  scope: () => 'f.removed_at IS NULL',
  conditions: ({ kind, country, nameContains, product, service, industry, customerSize }, bind) => {
    if (kind === 'INDIRECT_PROVIDER' && country == null)
      throw badUserInput('Providers are found by country: give `country`.', { argument: 'country' });
    return [
      ...(kind == null ? [] : [`f.kind = ${bind(kind)}`]),
      ...(country == null ? [] : [`f.countries @> ${bind([country])}::text[]`]),
      ...(product == null ? [] : [`f.products @> ${bind([product])}::text[]`]),
      ...(service == null ? [] : [`f.services @> ${bind([service])}::text[]`]),
      ...(industry == null ? [] : [`f.industries @> ${bind([industry])}::text[]`]),
      ...(customerSize == null ? [] : [`f.customer_sizes @> ${bind([customerSize])}::text[]`]),
      ...containsCondition('f.name_key', nameContains, 'nameContains', bind),
    ];
  },
  orders: {
    MATCH_ASC: {
      key: ({ nameContains }, bind) => {
        if (nameContains == null) return 'f.name_key';
        const wanted = bind(nameKey(nameContains));
        return `(CASE WHEN f.name_key = ${wanted} THEN '0' WHEN starts_with(f.name_key, ${wanted}) THEN '1' ELSE '2' END || f.name_key)`;
      },
      type: 'text',
      direction: 'ASC',
    },
    NAME_ASC: { key: 'f.name_key', type: 'text', direction: 'ASC' },
    NAME_DESC: { key: 'f.name_key', type: 'text', direction: 'DESC' },
  },
  defaultOrder: 'MATCH_ASC',
};

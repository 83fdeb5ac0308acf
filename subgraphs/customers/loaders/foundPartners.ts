import type { Columns } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { badUserInput } from '../../shared/requestError.ts';
import type { FoundPartnerFilter, FoundPartnerOrder } from '../generated/resolvers.ts';
import { containsCondition } from './containsCondition.ts';

export const foundPartnerColumns: Columns = {
  id: 'f.id',
  partnerId: 'f.mpn_id',
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
  from: 'customers.partner_listing f',
  id: 'f.id',
  scope: () => 'f.removed_at IS NULL',
  conditions: ({ kind, country, nameContains }, bind) => {
    if (kind === 'INDIRECT_PROVIDER' && country == null)
      throw badUserInput('Providers are found by country: give `country`.', { argument: 'country' });
    return [
      ...(kind == null ? [] : [`f.kind = ${bind(kind)}`]),
      ...(country == null ? [] : [`f.countries @> ${bind([country])}::text[]`]),
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

import type { List } from '../../shared/connection.ts';
import { COUNTRIES, countryColumns } from '../database/countryRules.ts';
import type { CountryRulesFilter, CountryRulesOrder } from '../generated/resolvers.ts';

/** Countries are the same for everybody. */
export const countryList: List<CountryRulesFilter, CountryRulesOrder> = {
  name: 'countries',
  columns: { id: 'c.code', ...countryColumns },
  from: COUNTRIES,
  id: 'c.code',
  scope: () => 'c.retired_at IS NULL',
  conditions: ({ region }, bind) => (region == null ? [] : [`c.rules ->> 'region' = ANY (${bind(region)})`]),
  orders: {
    COUNTRY_ASC: { key: 'c.code', type: 'text', direction: 'ASC' },
    COUNTRY_DESC: { key: 'c.code', type: 'text', direction: 'DESC' },
  },
  defaultOrder: 'COUNTRY_ASC',
};

import { EntitySchema } from 'typeorm';
import type { Country } from '../domain/country.ts';

export const CountryEntity = new EntitySchema<Country>({
  name: 'Country',
  schema: 'customers',
  tableName: 'country',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    rules: { type: 'jsonb' },
    origin: { type: 'text' },
    retiredAt: { name: 'retired_at', type: 'timestamptz', nullable: true },
  },
});

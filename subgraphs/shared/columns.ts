import type { EntitySchema } from 'typeorm';

/** The select list of a table as its domain type: every column of the entity under its property's name. */
export function columnsOf(entity: EntitySchema, alias: string): string {
  return Object.entries(entity.options.columns)
    .map(([property, column]) => `${alias}.${column?.name ?? property} AS "${property}"`)
    .join(', ');
}

import type { EntitySchema } from 'typeorm';

/** What a statement selects: SQL expressions by the property they fill. */
export type Columns = Readonly<Record<string, string>>;

/** Every column of an entity by its property. */
export function columnsByProperty(entity: EntitySchema, alias: string): Columns {
  const columns = Object.entries(entity.options.columns);
  return Object.fromEntries(columns.map(([property, column]) => [property, `${alias}.${column?.name ?? property}`]));
}

export function selectList(columns: Columns): string {
  return Object.entries(columns)
    .map(([property, expression]) => `${expression} AS "${property}"`)
    .join(', ');
}

/** The select list of a table as its domain type: every column of the entity under its property's name. */
export function columnsOf(entity: EntitySchema, alias: string): string {
  return selectList(columnsByProperty(entity, alias));
}

import type { EntitySchemaColumnOptions } from 'typeorm';

/** A column of PostgreSQL's type `date` as the instant 00:00Z of the day, whatever the time zone of the process. */
export function dayColumn(name: string, options: { nullable?: boolean } = {}): EntitySchemaColumnOptions {
  return {
    name,
    type: 'date',
    ...options,
    transformer: {
      to: (day: Date | null) => day?.toISOString().slice(0, 10) ?? null,
      from: (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`)),
    },
  };
}

/** An exact decimal as a string. Trailing zeros of the stored scale are cut: `432.0000` is `432`. */
export function decimalColumn(name: string, options: { nullable?: boolean } = {}): EntitySchemaColumnOptions {
  return {
    name,
    type: 'numeric',
    precision: 18,
    scale: 4,
    ...options,
    transformer: {
      to: (amount: string | null) => amount,
      from: (amount: string | null) => (amount === null ? null : amount.replace(/\.?0+$/, '')),
    },
  };
}

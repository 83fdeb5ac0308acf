/** A country as the reference keeps it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Rules of the country by their names, as in `reference/countries.json`. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Whether it is as it shipped or rules were imported over it; imported rules win. */
  readonly origin: 'SHIPPED' | 'IMPORTED';
  /** When it left the reference; null while it is in it. */
  readonly retiredAt: Date | null;
}

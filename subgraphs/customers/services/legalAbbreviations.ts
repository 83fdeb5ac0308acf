import type { Tx } from '../../shared/Tx.ts';

/** Abbreviations of legal forms, in lower case: alone they name no company. */
export async function legalAbbreviations(tx: Tx): Promise<ReadonlySet<string>> {
  const words = await tx.query<{ abbreviation: string }>(
    'SELECT abbreviation FROM customers.legal_abbreviation WHERE retired_at IS NULL',
    [],
  );
  return new Set(words.map(({ abbreviation }) => abbreviation));
}
